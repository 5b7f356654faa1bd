import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  activityTiming,
  addDays,
  baseOccurrence,
  daysBetween,
  formatIso,
  fromDayNumber,
  lastValidDay,
  occurrencesBetween,
  parseIso,
  toDayNumber,
} from '@kehoach/contract';

import { activityWhen, calendarDay } from './arbitraries.node.js';

// The same cases in every run.
fc.configureGlobal({ seed: 580 });

const anyDay = calendarDay(1, 9999);

describe('calendar dates', () => {
  // Kills: days of the host's zone instead of UTC's, on a machine west of it; years before 100 read as 19xx.
  it('are counted and written back as they were', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(fromDayNumber(toDayNumber(day))).toBe(day);
      }),
    ));

  // Kills: one day more or less in addDays; a difference taken the other way round.
  it('are as far apart as the days added, in the order of their texts', () =>
    fc.assert(
      fc.property(calendarDay(1000, 9000), fc.integer({ min: -200_000, max: 200_000 }), (day, days) => {
        const later = addDays(day, days);
        expect(parseIso(later)).not.toBeNull();
        expect(daysBetween(day, later)).toBe(days);
        expect(later > day).toBe(days > 0);
      }),
    ));

  // Kills: a leap day in 1900; none in 2000; a 30 February; a 31 April; a day 0.
  it('exist where the calendar on the wall has them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        for (let month = 1; month <= 12; month += 1) {
          const real = new Date(Date.UTC(year, month, 0)).getUTCDate();
          for (const day of [0, 1, real, real + 1])
            expect(parseIso(formatIso(year, month, day)) !== null, `${year}-${month}-${day}`).toBe(
              day > 0 && day <= real,
            );
        }
      }),
      { examples: [[1900], [2000], [2020], [2021]] },
    ));

  // Kills: a step over the end of a month.
  it('follow each other as the calendar on the wall says', () =>
    fc.assert(
      fc.property(calendarDay(1583, 9998), (day) => {
        const next = parseIso(addDays(day, 1));
        const { year, month, day: of } = parseIso(day) as NonNullable<ReturnType<typeof parseIso>>;
        const wall = new Date(Date.UTC(year, month - 1, of + 1));
        expect([next?.year, next?.month, next?.day]).toEqual([
          wall.getUTCFullYear(),
          wall.getUTCMonth() + 1,
          wall.getUTCDate(),
        ]);
      }),
    ));
});

describe('lastValidDay', () => {
  // Kills: "before" taken for "by", and the other way round.
  it('is the day itself for “by”, and the day before it for “before”', () =>
    fc.assert(
      fc.property(calendarDay(), (due) => {
        expect(lastValidDay({ due, bound: 'by' })).toBe(due);
        expect(addDays(lastValidDay({ due, bound: 'before' }) ?? '', 1)).toBe(due);
      }),
    ));
});

describe('occurrencesBetween', () => {
  // Kills: an occurrence that only touches the span left out; the span taken without its last day.
  it('has the days of the source exactly when they touch the span', () =>
    fc.assert(
      fc.property(activityWhen, calendarDay(), fc.nat(4000), (when, first, days) => {
        const last = addDays(first, days);
        const base = baseOccurrence(when);
        const found = occurrencesBetween(when, first, last);
        const touches = base !== null && base.end >= first && (base.start ?? base.end) <= last;
        expect(found.some((one) => one.start === base?.start && one.end === base.end)).toBe(touches);
        if (when.recurs !== 'yearly') expect(found.length).toBe(touches ? 1 : 0);
        if (!base) return;
        const begin = base.start ?? base.end;
        const isBase = (from: string, to: string) =>
          occurrencesBetween(when, from, to).some(
            ({ start, end }) => start === base.start && end === base.end,
          );
        expect(isBase(base.end, addDays(base.end, days))).toBe(true);
        expect(isBase(addDays(begin, -days), begin)).toBe(true);
        expect(isBase(addDays(base.end, 1), addDays(base.end, days + 1))).toBe(false);
        expect(isBase(addDays(begin, -days - 1), addDays(begin, -1))).toBe(false);
      }),
    ));

  // Kills: a repetition before the source's own days; two in one year; an end before its start.
  it('repeats on the same day of later years, at most once a year, in order', () =>
    fc.assert(
      fc.property(activityWhen, calendarDay(2016, 2024), fc.nat(8000), (when, first, days) => {
        const base = baseOccurrence(when);
        const found = occurrencesBetween(when, first, addDays(first, days));
        const begin = ({ start, end }: { start: string | null; end: string }) => start ?? end;
        const years = found.map(({ end }) => end.slice(0, 4));
        expect(new Set(years).size).toBe(years.length);
        for (const one of found) {
          expect(begin(one) >= begin(base ?? one)).toBe(true);
          expect(one.end >= begin(one)).toBe(true);
          if (base?.start) expect(one.start?.slice(4)).toBe(base.start.slice(4));
        }
        const begins = found.map(begin);
        expect(begins).toEqual([...begins].sort());
      }),
    ));
});

const daysAround = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -400, max: 400 }));

describe('activityTiming', () => {
  // Kills: days left counted to the day that “before” names; late on the last valid day.
  it('counts to the last valid day, which is still in time', () =>
    fc.assert(
      fc.property(calendarDay(2020, 2024), daysAround, (due, days) => {
        const plan = { period: { start: '2010-01-01', end: '2030-12-31' } };
        const last = addDays(due, -1);
        const timing = activityTiming(
          { when: { due, bound: 'before' }, status: 'planned' },
          plan,
          addDays(last, days),
        );
        expect(timing.daysLeft).toBe(days === 0 ? 0 : -days);
        expect(timing.code).toBe(days > 0 ? 'late' : 'upcoming');
      }),
    ));
});
