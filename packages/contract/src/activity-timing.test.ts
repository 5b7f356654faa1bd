import { describe, expect, it } from 'vitest';

import {
  activityTiming,
  baseOccurrence,
  currentOccurrence,
  isPlanInForce,
  isPlanOver,
  lastValidDay,
  occurrencesBetween,
} from './activity-timing.js';
import type { PlanSpan } from './activity-timing.js';
import type { ActivityWhen } from './plan.js';

const YEAR_2020: PlanSpan = { period: { start: '2020-01-01', end: '2020-12-31' }, status: null };
const DECADE: PlanSpan = { period: { start: '2021-01-01', end: '2030-12-31' }, status: null };
const BEFORE_10_JUNE: ActivityWhen = { due: '2020-06-10', bound: 'before', raw: 'trước ngày 10/6' };
const BY_10_JUNE: ActivityWhen = { due: '2020-06-10', bound: 'by' };
const CAMPAIGN: ActivityWhen = { start: '2020-11-15', end: '2020-12-15' };

/** The state and the days left of an activity of a plan for 2020, unless told otherwise. */
function stateOf(when: ActivityWhen | null, status: string | null, today: string, plan = YEAR_2020) {
  const { code, daysLeft } = activityTiming({ when, status }, plan, today);
  return [code, daysLeft];
}

describe('lastValidDay', () => {
  it.each<[string, ActivityWhen, string | null]>([
    ['"before" is strict', BEFORE_10_JUNE, '2020-06-09'],
    ['"by" includes the day', BY_10_JUNE, '2020-06-10'],
    ['a due day without a bound includes the day', { due: '2020-06-10' }, '2020-06-10'],
    ['an unknown bound includes the day', { due: '2020-06-10', bound: 'around' }, '2020-06-10'],
    ['"before" the first of a month', { due: '2020-03-01', bound: 'before' }, '2020-02-29'],
    ['"before" the first of a year', { due: '2020-01-01', bound: 'before' }, '2019-12-31'],
    ['"before" a month', { due: '2020-06', bound: 'before' }, '2020-05-31'],
    ['"by" a month', { due: '2020-06', bound: 'by' }, '2020-06-30'],
    ['"by" a year', { due: '2020', bound: 'by' }, '2020-12-31'],
    ['the due day comes before the end', { due: '2020-06-10', end: '2020-12-31' }, '2020-06-10'],
    ['the last day of a span', CAMPAIGN, '2020-12-15'],
    ['a bound says nothing about a span', { ...CAMPAIGN, bound: 'before' }, '2020-12-15'],
    ['the only day', { start: '2020-03-08' }, '2020-03-08'],
    ['a due day that does not exist', { due: { raw: '24/15/2020', iso: '2020-15-24' } }, null],
    ['no day at all', {}, null],
    ['before the calendar begins', { due: '0001-01-01', bound: 'before' }, null],
  ])('%s', (_rule, when, expected) => expect(lastValidDay(when)).toBe(expected));
});

describe('baseOccurrence', () => {
  it('is a span, a day or a deadline', () => {
    expect(baseOccurrence(CAMPAIGN)).toEqual({ start: '2020-11-15', end: '2020-12-15' });
    expect(baseOccurrence({ start: '2020-03-08' })).toEqual({ start: '2020-03-08', end: '2020-03-08' });
    expect(baseOccurrence(BEFORE_10_JUNE)).toEqual({ start: null, end: '2020-06-09' });
    expect(baseOccurrence({ start: '2020-02', end: '2020-02' })).toEqual({
      start: '2020-02-01',
      end: '2020-02-29',
    });
  });

  it('is null without a day that exists', () => {
    for (const when of [null, undefined, {}, { raw: 'hằng năm' }, { due: '31/9/2020' }]) {
      expect(baseOccurrence(when)).toBeNull();
    }
  });

  it('shows days that the source writes the wrong way round as one span', () => {
    expect(baseOccurrence({ start: '2020-12-15', end: '2020-11-15' })).toEqual({
      start: '2020-11-15',
      end: '2020-12-15',
    });
    expect(baseOccurrence({ start: '2021', end: '2020' })).toEqual({
      start: '2020-01-01',
      end: '2021-12-31',
    });
  });

  it('keeps a deadline strict when the source begins later', () => {
    expect(baseOccurrence({ ...BEFORE_10_JUNE, start: '2020-06-10' })).toEqual({
      start: null,
      end: '2020-06-09',
    });
  });
});

describe('occurrencesBetween', () => {
  const daysOf = (when: ActivityWhen, first: string, last: string) =>
    occurrencesBetween(when, first, last).map(({ start, end }) => `${start ?? ''}/${end}`);

  it('gives one occurrence when it touches the days', () => {
    expect(daysOf(CAMPAIGN, '2020-12-15', '2021-01-01')).toEqual(['2020-11-15/2020-12-15']);
    expect(daysOf(CAMPAIGN, '2020-01-01', '2020-11-15')).toEqual(['2020-11-15/2020-12-15']);
    expect(daysOf(CAMPAIGN, '2020-12-16', '2021-12-31')).toEqual([]);
    expect(daysOf(CAMPAIGN, '2020-01-01', '2020-11-14')).toEqual([]);
  });

  it('repeats every year, and not before the first', () => {
    expect(daysOf({ ...CAMPAIGN, recurs: 'yearly' }, '2015-01-01', '2022-06-30')).toEqual([
      '2020-11-15/2020-12-15',
      '2021-11-15/2021-12-15',
    ]);
  });

  it('does not repeat by a word that it does not know', () => {
    expect(daysOf({ ...CAMPAIGN, recurs: 'monthly' }, '2020-01-01', '2023-12-31')).toHaveLength(1);
  });

  it('runs over the new year', () => {
    const expected = ['2020-12-15/2021-01-10', '2021-12-15/2022-01-10'];
    const winter: ActivityWhen = { start: '2020-12-15', end: '2021-01-10', recurs: 'yearly' };
    expect(daysOf(winter, '2020-01-01', '2022-06-30')).toEqual(expected);
    expect(daysOf(winter, '2022-01-10', '2022-01-10')).toEqual([expected[1]]);
    expect(daysOf(winter, '2021-12-15', '2021-12-15')).toEqual([expected[1]]);
    expect(daysOf(winter, '2021-01-11', '2021-12-14')).toEqual([]);
  });

  it('runs over the new year also where the source gives both days one year', () => {
    const winter: ActivityWhen = { start: '2020-12-15', end: '2020-01-10', recurs: 'yearly' };
    expect(daysOf(winter, '2020-01-01', '2021-12-31')).toEqual([
      '2020-12-15/2021-01-10',
      '2021-12-15/2022-01-10',
    ]);
  });

  it('rolls 29/2 over in no year', () => {
    expect(daysOf({ start: '2020-02-29', recurs: 'yearly' }, '2020-01-01', '2028-12-31')).toEqual([
      '2020-02-29/2020-02-29',
      '2024-02-29/2024-02-29',
      '2028-02-29/2028-02-29',
    ]);
    expect(
      daysOf({ start: '2020-02-29', end: '2020-03-10', recurs: 'yearly' }, '2020-01-01', '2022-12-31'),
    ).toEqual(['2020-02-29/2020-03-10']);
  });

  it('counts back from the due day of each year', () => {
    expect(
      daysOf({ due: '2020-03-01', bound: 'before', recurs: 'yearly' }, '2020-01-01', '2021-12-31'),
    ).toEqual(['/2020-02-29', '/2021-02-28']);
    expect(daysOf({ due: '2020-02', bound: 'by', recurs: 'yearly' }, '2020-01-01', '2021-12-31')).toEqual([
      '/2020-02-29',
      '/2021-02-28',
    ]);
  });

  it('gives none without a day', () => {
    expect(daysOf({ recurs: 'yearly', raw: 'hằng năm' }, '2020-01-01', '2030-12-31')).toEqual([]);
  });
});

describe('isPlanInForce and isPlanOver', () => {
  it.each<[string, PlanSpan, string, boolean, boolean]>([
    ['without a status, on its last day', YEAR_2020, '2020-12-31', true, false],
    ['without a status, after its last day', YEAR_2020, '2021-01-01', false, true],
    ['without a status and a period', {}, '2090-01-01', true, false],
    ['with a year for its end', { period: { end: '2020' } }, '2020-12-31', true, false],
    ['with an end that does not exist', { period: { end: '31/9/2020' } }, '2090-01-01', true, false],
    ['in force after its period', { ...YEAR_2020, status: 'in-force' }, '2021-06-01', true, false],
    ['draft', { ...YEAR_2020, status: 'draft' }, '2020-06-01', false, false],
    ['draft after its period', { ...YEAR_2020, status: 'draft' }, '2021-06-01', false, false],
    ['completed', { ...YEAR_2020, status: 'completed' }, '2020-06-01', false, true],
    ['superseded', { ...YEAR_2020, status: 'superseded' }, '2020-06-01', false, true],
    ['withdrawn', { ...YEAR_2020, status: 'withdrawn' }, '2020-06-01', false, true],
    ['of a status that is not known', { ...YEAR_2020, status: 'paused' }, '2020-06-01', false, false],
    [
      'of a status that is not known, after its period',
      { ...YEAR_2020, status: 'paused' },
      '2021-06-01',
      false,
      true,
    ],
  ])('%s', (_case, plan, today, inForce, over) => {
    expect([isPlanInForce(plan, today), isPlanOver(plan, today)]).toEqual([inForce, over]);
  });
});

describe('activityTiming', () => {
  it('counts the days to the last valid day, which itself is 0', () => {
    expect(stateOf(BEFORE_10_JUNE, 'planned', '2020-06-05')).toEqual(['upcoming', 4]);
    expect(stateOf(BEFORE_10_JUNE, 'planned', '2020-06-09')).toEqual(['upcoming', 0]);
    expect(stateOf(BY_10_JUNE, 'planned', '2020-06-10')).toEqual(['upcoming', 0]);
  });

  it('is late from the day after the last valid one', () => {
    expect(stateOf(BEFORE_10_JUNE, 'planned', '2020-06-10')).toEqual(['late', -1]);
    expect(stateOf(BY_10_JUNE, 'planned', '2020-06-10')).toEqual(['upcoming', 0]);
    expect(stateOf(BY_10_JUNE, 'in-progress', '2020-06-11')).toEqual(['late', -1]);
  });

  it.each(['unknown', null, undefined, 'blocked'])('never calls an activity of status %j late', (status) => {
    expect(stateOf(BEFORE_10_JUNE, status ?? null, '2020-06-10')).toEqual(['due-no-information', -1]);
    expect(activityTiming({ when: BEFORE_10_JUNE, status }, YEAR_2020, '2020-06-10').code).toBe(
      'due-no-information',
    );
  });

  it('knows nothing of the outcome after the plan', () => {
    for (const status of ['planned', 'in-progress', 'unknown', null]) {
      expect(stateOf(BEFORE_10_JUNE, status, '2021-01-01')).toEqual(['outcome-unknown', -206]);
    }
    expect(stateOf(BEFORE_10_JUNE, 'done', '2021-01-01')).toEqual(['done', -206]);
    expect(stateOf(BEFORE_10_JUNE, 'cancelled', '2021-01-01')).toEqual(['cancelled', -206]);
  });

  it('goes on being late in a plan that is still in force after its period', () => {
    expect(stateOf(BEFORE_10_JUNE, 'planned', '2021-01-01', { ...YEAR_2020, status: 'in-force' })[0]).toBe(
      'late',
    );
  });

  it.each(['draft', 'withdrawn', 'superseded', 'completed', 'paused'])(
    'is never late in a plan that is %s',
    (status) => {
      const [code] = stateOf(BEFORE_10_JUNE, 'planned', '2020-07-01', { ...YEAR_2020, status });
      expect(code).toBe(status === 'draft' || status === 'paused' ? 'due-no-information' : 'outcome-unknown');
    },
  );

  it('runs from the first to the last day of a span', () => {
    expect(stateOf(CAMPAIGN, 'planned', '2020-11-14')).toEqual(['upcoming', 31]);
    expect(stateOf(CAMPAIGN, 'planned', '2020-11-15')).toEqual(['running', 30]);
    expect(stateOf(CAMPAIGN, null, '2020-12-15')).toEqual(['running', 0]);
    expect(stateOf(CAMPAIGN, 'planned', '2020-12-16')).toEqual(['late', -1]);
  });

  it.each<ActivityWhen | null>([null, {}, { raw: 'hằng năm' }, { due: { raw: '24/15/2020', iso: null } }])(
    'is undated in %j',
    (when) => {
      for (const today of ['2020-01-01', '2029-01-01']) {
        expect(stateOf(when, 'planned', today)).toEqual(['undated', null]);
      }
      expect(stateOf(when, 'done', '2020-01-01')).toEqual(['done', null]);
      expect(stateOf(when, 'cancelled', '2020-01-01')).toEqual(['cancelled', null]);
    },
  );

  describe('when the source says only when it begins', () => {
    const from: ActivityWhen = { start: '2020-03-08' };

    it('is upcoming, and runs on its day', () => {
      expect(stateOf(from, 'planned', '2020-03-07')).toEqual(['upcoming', 1]);
      expect(stateOf(from, 'planned', '2020-03-08')).toEqual(['running', 0]);
    });

    it('is never late', () => {
      expect(stateOf(from, 'planned', '2020-03-09')).toEqual(['due-no-information', -1]);
      expect(stateOf(from, 'in-progress', '2020-03-09')).toEqual(['running', null]);
      expect(stateOf({ ...from, due: '31/9/2020' }, 'planned', '2020-10-01')[0]).toBe('due-no-information');
      expect(stateOf(from, 'in-progress', '2021-03-09')[0]).toBe('outcome-unknown');
    });
  });

  describe('when it recurs every year', () => {
    const yearly: ActivityWhen = { start: '2021-11-15', end: '2021-12-15', recurs: 'yearly' };

    it('looks at the running or the next occurrence within the plan', () => {
      expect(stateOf(yearly, 'planned', '2021-01-01', DECADE)).toEqual(['upcoming', 348]);
      expect(stateOf(yearly, 'planned', '2021-12-01', DECADE)).toEqual(['running', 14]);
      expect(stateOf(yearly, 'planned', '2021-12-16', DECADE)).toEqual(['upcoming', 364]);
      expect(currentOccurrence(yearly, DECADE, '2025-06-01')).toEqual({
        start: '2025-11-15',
        end: '2025-12-15',
      });
    });

    it('looks at the last one when the plan has no other', () => {
      expect(stateOf(yearly, 'planned', '2030-12-16', DECADE)).toEqual(['late', -1]);
      expect(stateOf(yearly, 'planned', '2031-01-01', DECADE)).toEqual(['outcome-unknown', -17]);
      expect(stateOf(yearly, null, '2021-12-16', YEAR_2020)).toEqual(['outcome-unknown', -1]);
    });

    it('goes on where the plan names no end', () => {
      expect(stateOf(yearly, null, '2050-12-16', {})).toEqual(['upcoming', 364]);
    });

    it('finds 29/2 again after eight years without one', () => {
      const leapDay: ActivityWhen = { start: '2020-02-29', recurs: 'yearly' };
      expect(currentOccurrence(leapDay, {}, '2096-03-01')).toEqual({
        start: '2104-02-29',
        end: '2104-02-29',
      });
      expect(currentOccurrence(leapDay, { period: { end: '2103-12-31' } }, '2103-01-01')?.end).toBe(
        '2096-02-29',
      );
    });

    it('runs over the new year, into the year after the plan', () => {
      const winter: ActivityWhen = { start: '2021-12-15', end: '2022-01-10', recurs: 'yearly' };
      expect(stateOf(winter, 'planned', '2025-01-05', DECADE)).toEqual(['running', 5]);
      expect(stateOf(winter, 'planned', '2030-12-31', DECADE)).toEqual(['running', 10]);
    });

    it('takes a moment for a plan that ends in the year 9999', () => {
      const plan: PlanSpan = { period: { end: '9999-12-31' } };
      const started = performance.now();
      for (let count = 0; count < 1000; count += 1)
        activityTiming({ when: yearly, status: null }, plan, '2025-06-01');
      expect(performance.now() - started).toBeLessThan(2000);
    });
  });
});
