import { fromDayNumber } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import type { TimelineItem } from './plan-items.js';
import { itemsOf, planOf } from './plan-testing.node.js';
import { axisOf, occurrencesOn, scaleFor, shareOf } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';

const axisDays = (axis: TimeAxis | null) => axis && [fromDayNumber(axis.first), fromDayNumber(axis.last)];
const axisFor = (plan: Parameters<typeof itemsOf>[0], from?: string, to?: string) =>
  axisOf([{ plan: plan as never, url: '' }], itemsOf(plan), from, to);
const year2020 = axisFor(planOf([])) as TimeAxis;

describe('axisOf', () => {
  it('covers the period of the plan in whole months', () => {
    expect(axisDays(axisFor(planOf([], { period: { start: '2020-03-10', end: '2020-05-02' } })))).toEqual([
      '2020-03-01',
      '2020-05-31',
    ]);
  });

  it('grows for what lies outside the period', () => {
    const plan = planOf([{ when: { due: '2021-01-15', bound: 'by' } }]);
    expect(axisDays(axisFor(plan))).toEqual(['2020-01-01', '2021-01-31']);
  });

  it('counts more than about three years in whole years', () => {
    const plan = planOf(
      [{ kind: 'campaign', when: { start: '2023-11-15', end: '2023-12-15', recurs: 'yearly' } }],
      {
        period: { start: null, end: '2030-06-30' },
      },
    );
    expect(axisDays(axisFor(plan))).toEqual(['2023-01-01', '2030-12-31']);
  });

  it('is narrowed by from and to', () => {
    expect(axisDays(axisFor(planOf([]), '2020-06-01', '2020-08-31'))).toEqual(['2020-06-01', '2020-08-31']);
  });

  it('does without a period, and without any date', () => {
    expect(axisDays(axisFor(planOf([{ when: { start: '2020-05-05' } }], { period: null })))).toEqual([
      '2020-05-01',
      '2020-05-31',
    ]);
    expect(axisFor(planOf([{}], { period: null }))).toBeNull();
  });

  it('survives a period that ends before it starts', () => {
    const plan = planOf([], { period: { start: '2021-05-01', end: '2020-02-01' } });
    const days = axisDays(axisFor(plan));
    expect((days?.[0] as string) <= (days?.[1] as string)).toBe(true);
  });
});

describe('shareOf', () => {
  it('is 0 at the first day and 1 after the last', () => {
    expect(shareOf(year2020, year2020.first)).toBe(0);
    expect(shareOf(year2020, year2020.last + 1)).toBe(1);
  });
});

describe('scaleFor', () => {
  it('chooses the finest scale whose labels fit', () => {
    expect([60, 20, 6].map((em) => scaleFor(year2020, em).months)).toEqual([1, 3, 12]);
    expect(scaleFor(year2020, 60).ticks).toHaveLength(12);
    expect(scaleFor(year2020, 20).ticks.map(({ month }) => month)).toEqual([0, 3, 6, 9]);
  });

  it('covers the axis without a gap', () => {
    for (const em of [5, 12, 30, 80]) {
      let end = year2020.first;
      for (const { year, month, days } of scaleFor(year2020, em).ticks) {
        expect(fromDayNumber(end)).toBe(`${year}-${String(month + 1).padStart(2, '0')}-01`);
        expect(days).toBeGreaterThan(0);
        end += days;
      }
      expect(end).toBe(year2020.last + 1);
    }
  });

  it('counts five hundred years in round steps', () => {
    const plan = planOf([], { period: { start: '1700-01-01', end: '2200-12-31' } });
    const years = scaleFor(axisFor(plan) as TimeAxis, 40).ticks.map(({ year }) => year);
    expect(years).toEqual([1700, 1750, 1800, 1850, 1900, 1950, 2000, 2050, 2100, 2150, 2200]);
  });

  it('tells the months of two years apart', () => {
    const plan = planOf([], { period: { start: '2025-12-01', end: '2026-02-28' } });
    expect(scaleFor(axisFor(plan) as TimeAxis, 40).ticks).toEqual([
      { year: 2025, month: 11, days: 31 },
      { year: 2026, month: 0, days: 31 },
      { year: 2026, month: 1, days: 28 },
    ]);
  });

  it('survives the last day of the calendar', () => {
    const axis = axisFor(planOf([], { period: { start: '9000-01-01', end: '9999-12-31' } })) as TimeAxis;
    const { ticks } = scaleFor(axis, 40);
    expect(ticks[ticks.length - 1]?.days).toBeGreaterThan(0);
    expect(axisDays(axis)).toEqual(['9000-01-01', '9999-12-31']);
  });
});

describe('occurrencesOn', () => {
  const action = { start: '2020-11-15', end: '2020-12-15', recurs: 'yearly' };
  const first = (plan: Parameters<typeof itemsOf>[0]) => itemsOf(plan)[0] as TimelineItem;

  it('repeats a yearly window in each year of its own plan', () => {
    const plan = planOf([{ kind: 'campaign', when: action }], {
      period: { start: '2020-01-01', end: '2024-12-31' },
    });
    const ends = occurrencesOn(axisFor(plan) as TimeAxis, first(plan)).map(({ end }) => end);
    expect(ends).toEqual(['2020-12-15', '2021-12-15', '2022-12-15', '2023-12-15', '2024-12-15']);
  });

  it('does not repeat it on into the years of another plan', () => {
    const plan = planOf([{ kind: 'campaign', when: action }]);
    const wide = axisFor(planOf([], { period: { start: '2019-01-01', end: '2030-12-31' } })) as TimeAxis;
    expect(occurrencesOn(wide, first(plan))).toEqual([{ start: '2020-11-15', end: '2020-12-15' }]);
  });

  it('shows nothing of what lies outside', () => {
    const item = first(planOf([{ when: { start: '2025-01-01', end: '2025-02-01' } }]));
    expect(occurrencesOn(year2020, item)).toEqual([]);
  });
});
