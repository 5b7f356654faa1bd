import { describe, expect, it } from 'vitest';

import { daysAhead } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import { itemsOf, planOf } from './plan-testing.node.js';

const TODAY = '2020-05-29';
const only = (activity: Parameters<typeof planOf>[0][number]): TimelineItem =>
  itemsOf(planOf([activity]), TODAY)[0] as TimelineItem;

describe('readItems', () => {
  it('keeps the order of the document', () => {
    const items = itemsOf(planOf([{ id: 'late', order: 2 }, { id: 'early', order: 1 }, { id: 'last' }]));
    expect(items.map(({ activity }) => activity.id)).toEqual(['early', 'late', 'last']);
  });

  it('takes a group for a heading unless the plan says when it is', () => {
    const items = itemsOf(planOf([{ kind: 'group' }, { kind: 'group', when: { raw: 'tháng 11' } }]));
    expect(items.map(({ activity, kind }) => [activity.id, kind])).toEqual([['a1', 'other']]);
  });

  it('reads an unknown kind as other and drops nothing', () => {
    expect(only({ kind: 'conference' }).kind).toBe('other');
    expect(only({ kind: null }).kind).toBe('other');
  });

  it('names every agency once', () => {
    expect(only({ agencyIds: ['x', 'y', 'x'] }).agencyIds).toEqual(['x', 'y']);
  });

  it('finds the sections that hold an item, the outermost first', () => {
    const plan = planOf([{ sectionId: 'II.1' }], {
      sections: [{ id: 'II' }, { id: 'II.1', parentId: 'II' }],
    });
    expect(itemsOf(plan)[0]?.path.map(({ id }) => id)).toEqual(['II', 'II.1']);
  });

  it('calls soon what is due within fourteen days, counted to the last valid day', () => {
    expect(only({ when: { due: '2020-06-13', bound: 'before' } }).state).toBe('soon');
    expect(only({ when: { due: '2020-06-12', bound: 'by' } }).state).toBe('soon');
    expect(only({ when: { due: '2020-06-13', bound: 'by' } }).state).toBe('upcoming');
    expect(only({ when: { start: '2020-05-01', end: '2020-06-12' } }).state).toBe('soon');
  });

  it('calls soon what begins within fourteen days, and running what has begun', () => {
    const campaign = (start: string) => only({ kind: 'campaign', when: { start, end: '2020-12-31' } }).state;
    expect(campaign('2020-06-12')).toBe('soon');
    expect(campaign('2020-06-13')).toBe('upcoming');
    expect(campaign('2020-05-29')).toBe('running');
  });

  it('calls nothing late without knowing that it was planned', () => {
    const when = { due: '2020-03-25', bound: 'before' };
    expect(only({ when, status: 'planned' }).state).toBe('late');
    expect(only({ when, status: null }).state).toBe('due-no-information');
    expect(only({ when, status: 'done' }).state).toBe('done');
  });
});

describe('daysAhead', () => {
  it('counts to the last valid day, 0 on that day', () => {
    expect(daysAhead(only({ when: { due: '2020-06-10', bound: 'before' } }), TODAY)).toBe(11);
    expect(daysAhead(only({ when: { due: '2020-05-30', bound: 'before' } }), TODAY)).toBe(0);
    expect(daysAhead(only({ when: { due: '2020-05-29', bound: 'before' } }), TODAY)).toBe(-1);
  });

  it('counts to the first day of a campaign that has not begun, then to its last', () => {
    const campaign = (start: string) => only({ kind: 'campaign', when: { start, end: '2020-06-30' } });
    expect(daysAhead(campaign('2020-06-01'), TODAY)).toBe(3);
    expect(daysAhead(campaign('2020-05-01'), TODAY)).toBe(32);
  });

  it('is null without a day that exists', () => {
    expect(daysAhead(only({ when: { due: { raw: '31/9/2020' }, bound: 'before' } }), TODAY)).toBeNull();
  });
});
