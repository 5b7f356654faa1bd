import {
  baseOccurrence,
  firstDayOf,
  formatIso,
  fromDayNumber,
  lastDayOf,
  occurrencesBetween,
  parseIso,
  readDate,
  toDayNumber,
} from '@kehoach/contract';
import type { CalendarDate, DayNumber, Occurrence } from '@kehoach/contract';

import type { TimelineItem, TimelinePlan } from './plan-items.js';

/** The days that a timeline shows, both inclusive. */
export interface TimeAxis {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Units of the scale, from fine to coarse. */
export type TickUnit = 'month' | 'quarter' | 'year';

/** A span of the scale. `at` and `span` are shares of the axis. */
export interface Tick {
  readonly unit: TickUnit;
  readonly year: number;
  /** Number of the month or quarter, 0 for a year. */
  readonly part: number;
  readonly at: number;
  readonly span: number;
}

/** Room that the label of a tick needs, in em of the widget. */
export const TICK_ROOM_EM: Record<TickUnit, number> = { month: 2.1, quarter: 3.4, year: 2.9 };

/** Spans beyond about three years are counted in whole years. */
const MONTHLY_UP_TO_DAYS = 3 * 366;
/** A yearly window is repeated for at most so many years: nobody reads a row of five hundred. */
const MOST_REPETITIONS = 60;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

const yearOf = (date: CalendarDate) => Number(date.slice(0, 4));

function wholeMonths(first: CalendarDate, last: CalendarDate): TimeAxis {
  const end = parseIso(last);
  const lastDay = lastDayOf({ raw: null, iso: end ? last : null, precision: 'month', inferred: null });
  return { first: toDayNumber(`${first.slice(0, 8)}01`), last: toDayNumber(lastDay ?? last) };
}

function wholeYears(first: CalendarDate, last: CalendarDate): TimeAxis {
  return {
    first: toDayNumber(formatIso(yearOf(first), 1, 1)),
    last: toDayNumber(formatIso(yearOf(last), 12, 31)),
  };
}

/**
 * The axis over the plans' periods and everything that is dated, in whole months, or in whole years beyond about three of
 * them; `from` and `to` narrow it. Null when nothing has a date.
 */
export function axisOf(
  plans: readonly TimelinePlan[],
  items: readonly TimelineItem[],
  from: CalendarDate = '',
  to: CalendarDate = '',
): TimeAxis | null {
  let first = '';
  let last = '';
  const cover = (start: CalendarDate | null, end: CalendarDate | null) => {
    if (start !== null && (first === '' || start < first)) first = start;
    if (end !== null && end > last) last = end;
  };
  for (const { plan } of plans)
    cover(firstDayOf(readDate(plan.period?.start)), lastDayOf(readDate(plan.period?.end)));
  for (const { activity } of items) {
    const base = baseOccurrence(activity.when);
    if (base) cover(base.start ?? base.end, base.end);
  }
  if (from !== '') first = from;
  if (to !== '') last = to;
  if (first === '' && last === '') return null;
  if (first === '' || first > last) first = last === '' ? first : last;
  if (last === '') last = first;
  return toDayNumber(last) - toDayNumber(first) > MONTHLY_UP_TO_DAYS
    ? wholeYears(first, last)
    : wholeMonths(first, last);
}

/** Where a day begins on the axis, as a share of it: 0 at the first day, 1 after the last. */
export function shareOf(axis: TimeAxis, day: DayNumber): number {
  return (day - axis.first) / (axis.last + 1 - axis.first);
}

function ticksOfUnit(axis: TimeAxis, unit: TickUnit, step: number): Tick[] {
  const ticks: Tick[] = [];
  const from = parseIso(fromDayNumber(axis.first));
  const to = parseIso(fromDayNumber(axis.last));
  if (!from || !to) return ticks;
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12 * step;
  // Years are counted from a round one, so that a step of 10 gives 2020, 2030 and not 2023, 2033.
  const start = Math.floor((from.year * 12 + from.month - 1) / months) * months;
  for (let month = start; month <= to.year * 12 + to.month - 1; month += months) {
    const dayOf = (count: number) =>
      toDayNumber(formatIso(Math.min(9999, Math.floor(count / 12)), (count % 12) + 1, 1));
    const begin = Math.max(axis.first, dayOf(month));
    const end = Math.min(axis.last + 1, dayOf(month + months));
    const part = unit === 'year' ? 0 : Math.floor((month % 12) / months) + 1;
    const at = shareOf(axis, begin);
    if (end > begin)
      ticks.push({ unit, year: Math.floor(month / 12), part, at, span: shareOf(axis, end) - at });
  }
  return ticks;
}

/** The finest scale whose labels fit into an axis of this width (in em): months, quarters, years, steps of years. */
export function ticksFor(axis: TimeAxis, widthEm: number): Tick[] {
  const days = axis.last + 1 - axis.first;
  const fits = (daysEach: number, unit: TickUnit) => (widthEm * daysEach) / days >= TICK_ROOM_EM[unit];
  if (fits(30.4, 'month')) return ticksOfUnit(axis, 'month', 1);
  if (fits(91.3, 'quarter')) return ticksOfUnit(axis, 'quarter', 1);
  const step = YEAR_STEPS.filter((years) => fits(365 * years, 'year'))[0] ?? 5000;
  return ticksOfUnit(axis, 'year', step);
}

/** The years of an axis that spans more than one, for the row above its months or quarters. */
export function yearTicks(axis: TimeAxis): Tick[] {
  return ticksOfUnit(axis, 'year', 1);
}

/**
 * The days of an item that the axis shows: one occurrence, or one a year where it recurs within its own plan. An item whose
 * days all lie outside gives none.
 */
export function occurrencesOn(axis: TimeAxis, item: TimelineItem): Occurrence[] {
  const { when } = item.activity;
  const base = baseOccurrence(when);
  if (!base) return [];
  const planEnd = lastDayOf(readDate(item.plan.period?.end));
  let first = fromDayNumber(axis.first);
  let last = fromDayNumber(axis.last);
  if (when?.recurs === 'yearly') {
    const start = base.start ?? base.end;
    if (start > first) first = start;
    if (planEnd !== null && planEnd < last) last = planEnd < base.end ? base.end : planEnd;
    const longest = formatIso(Math.min(9999, yearOf(first) + MOST_REPETITIONS), 12, 31);
    if (longest < last) last = longest;
  }
  return occurrencesBetween(when, first, last);
}
