import { describe, expect, it, vi } from 'vitest';

import { isMatch, isUnfiltered, NO_FILTERS } from './filter-items.js';
import type { Filters } from './filter-items.js';
import { itemsOf, planOf } from './plan-testing.node.js';
import { filterItems, hasAgency, knownFilters, readModel } from './timeline-model.js';

const PLAN = planOf(
  [
    {
      id: 'report',
      kind: 'deadline',
      sectionId: 'IV',
      agencyIds: ['x'],
      when: { due: '2020-06-10', bound: 'before' },
    },
    { id: 'late', sectionId: 'II.1', agencyIds: ['y'], status: 'planned', when: { due: '2020-03-25' } },
    { id: 'month', kind: 'campaign', sectionId: 'II.1', when: { start: '2020-11-15', end: '2020-12-15' } },
    { id: 'always', sectionId: 'II', agencyIds: ['x', 'y'], status: 'in-progress' },
  ],
  {
    sections: [{ id: 'II' }, { id: 'II.1', parentId: 'II' }, { id: 'IV' }],
    agencies: [{ id: 'x' }, { id: 'y' }, { id: 'idle' }],
  },
);
const found = (filters: Partial<Filters>) =>
  itemsOf(PLAN)
    .filter((item) => isMatch(item, { ...NO_FILTERS, ...filters }))
    .map(({ activity }) => activity.id);

describe('isMatch', () => {
  it('lets all pass where nothing is asked for', () => {
    expect(found({})).toHaveLength(4);
    expect([isUnfiltered(NO_FILTERS), isUnfiltered({ ...NO_FILTERS, to: '2020-01-01' })]).toEqual([
      true,
      false,
    ]);
  });

  it('asks for an agency among several', () => {
    expect(found({ agency: 'y' })).toEqual(['late', 'always']);
  });

  it('finds in a section what its parts hold', () => {
    expect(found({ section: 'II' })).toEqual(['late', 'month', 'always']);
    expect(found({ section: '0:II.1' })).toEqual(['late', 'month']);
    expect(found({ section: '1:II.1' })).toEqual([]);
  });

  it('asks for a kind, a state, a status of the contract', () => {
    expect(found({ kind: 'campaign' })).toEqual(['month']);
    expect(found({ status: 'late' })).toEqual(['late']);
    expect(found({ status: 'soon' })).toEqual(['report']);
    expect(found({ status: 'upcoming' })).toEqual(['report', 'month']);
    expect(found({ status: 'in-progress' })).toEqual(['always']);
  });

  it('asks for what touches a span of days, both inclusive, and leaves out what names no day', () => {
    expect(found({ from: '2020-06-09' })).toEqual(['report', 'month']);
    expect(found({ from: '2020-06-10' })).toEqual(['month']);
    expect(found({ to: '2020-11-15' })).toEqual(['report', 'late', 'month']);
    expect(found({ to: '2020-11-14' })).toEqual(['report', 'late']);
  });

  it('joins conditions', () => {
    expect(found({ agency: 'y', section: 'II.1' })).toEqual(['late']);
  });
});

describe('the model of a timeline', () => {
  const model = readModel([{ plan: PLAN, url: '' }], itemsOf(PLAN));

  it('counts what has a day', () => {
    expect(model.dated).toBe(3);
  });

  it('knows agencies without items and ids that only items name', () => {
    const plan = planOf([{ agencyIds: ['unlisted'] }], { agencies: [{ id: 'idle' }] });
    const other = readModel([{ plan, url: '' }], itemsOf(plan));
    expect(['idle', 'unlisted', 'gone'].map((id) => hasAgency(other, id))).toEqual([true, true, false]);
  });

  it('leaves out an agency or a section that the data do not know, and says so', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const filters = { ...NO_FILTERS, agency: 'gone', section: 'XX', kind: 'task' };
    expect(knownFilters(model, filters)).toEqual({ ...NO_FILTERS, kind: 'task' });
    expect(warn).toHaveBeenCalledTimes(2);
    expect(knownFilters(model, { ...NO_FILTERS, agency: 'idle', section: 'II' })).toMatchObject({
      agency: 'idle',
      section: 'II',
    });
    warn.mockRestore();
  });

  it('joins filters and search', () => {
    const [report, late] = model.items;
    const hits = new Set([report, late].filter((item) => item !== undefined));
    expect(filterItems(model.items, { ...NO_FILTERS, agency: 'x' }, hits)).toEqual([report]);
    expect(filterItems(model.items, NO_FILTERS, null)).toHaveLength(4);
  });
});
