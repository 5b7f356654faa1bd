import type { Activity, Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { endingOf, nextDue } from './next-due.js';
import { otherAnswer } from './other-answer.js';
import { itemsOf, planOf } from './plan-testing.node.js';

const answer = (activities: readonly Partial<Activity>[], today = '2020-05-29', more?: Partial<Plan>) => {
  const items = itemsOf(planOf(activities, more), today);
  const found = nextDue(items, today) ?? endingOf(items, today) ?? otherAnswer(items, today);
  return 'items' in found ? { ...found, items: found.items.map(({ activity }) => activity.id) } : found;
};
const due = (date: string, more: Partial<Activity> = {}): Partial<Activity> => ({
  kind: 'deadline',
  when: { due: date, bound: 'before' },
  ...more,
});

describe('nextDue', () => {
  it('is what falls due next, with the days to its last valid day', () => {
    expect(answer([due('2020-12-10'), due('2020-06-10'), due('2020-03-25')])).toEqual({
      kind: 'due',
      days: 11,
      items: ['a1'],
    });
  });

  it('is due today on the last valid day', () => {
    expect(answer([due('2020-06-10')], '2020-06-09')).toMatchObject({ kind: 'due', days: 0 });
  });

  it('names all that fall due on one day', () => {
    expect(answer([due('2020-06-10'), due('2020-06-10'), due('2020-06-11')])).toMatchObject({
      items: ['a0', 'a1'],
    });
  });

  it('goes past what is done or cancelled', () => {
    expect(
      answer([
        due('2020-06-10', { status: 'done' }),
        due('2020-06-11', { status: 'cancelled' }),
        due('2020-07-01'),
      ]),
    ).toMatchObject({ items: ['a2'] });
  });

  it('prefers what falls due to what begins, however near', () => {
    expect(answer([due('2020-12-10'), { kind: 'event', when: { start: '2020-06-01' } }])).toMatchObject({
      kind: 'due',
      items: ['a0'],
    });
  });

  it('is what begins next where nothing falls due any more', () => {
    const activities = [
      due('2020-03-25'),
      { kind: 'campaign', when: { start: '2020-11-15', end: '2020-12-15' } },
    ];
    expect(answer(activities)).toEqual({ kind: 'begins', days: 170, items: ['a1'] });
  });

  it('is what goes on where nothing lies ahead', () => {
    const activities = [{ kind: 'campaign', when: { start: '2020-05-15', end: '2020-06-15' } }];
    expect(answer(activities)).toEqual({ kind: 'running', days: 17, items: ['a0'] });
  });

  it('passes over what goes on without a known end', () => {
    const activities = [{ status: 'in-progress', when: { start: '2020-03-01' } }];
    expect(answer(activities)).toEqual({ kind: 'passed', count: 0 });
  });

  it('says after the plan how many deadlines nobody reported on', () => {
    const activities = [
      due('2020-03-25'),
      due('2020-06-10'),
      due('2020-12-10'),
      { kind: 'event', when: { start: '2020-03-08' } },
      {},
    ];
    expect(answer(activities, '2026-01-01')).toEqual({ kind: 'over', deadlines: 3, count: 4 });
  });

  it('says after the plan how much is done where nothing is left open', () => {
    const activities = [due('2020-03-25', { status: 'done' }), due('2020-06-10', { status: 'cancelled' })];
    expect(answer(activities, '2026-01-01')).toEqual({ kind: 'done', count: 1 });
  });

  it('says when all days of a plan in force have passed', () => {
    expect(answer([due('2020-03-25')])).toEqual({ kind: 'passed', count: 1 });
  });

  it('says how many tasks name no day', () => {
    expect(answer([{}, {}, { kind: 'objective' }])).toEqual({ kind: 'undated', tasks: 2, count: 3 });
  });
});
