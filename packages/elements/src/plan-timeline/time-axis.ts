import {
  baseOccurrence,
  firstDayOf,
  fromDayNumber,
  lastDayOf,
  MS_PER_DAY,
  occurrencesBetween,
  readDate,
} from '@kehoach/contract';
import type { CalendarDate, DayNumber, Occurrence } from '@kehoach/contract';

import type { TimelineItem, TimelinePlan } from './plan-items.js';
import { rememberLast } from './remember-last.js';

/** The days that a timeline shows, both inclusive. */
export interface TimeAxis {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A span of the scale, cut off where the axis ends. */
export interface Tick {
  readonly year: number;
  /** Months of the year before it, 0 to 11. */
  readonly month: number;
  /** How many days of it the axis shows. */
  readonly days: number;
}

/** The spans of a scale and how many months each of them means: 1, 3, or whole years. */
export interface Scale {
  readonly months: number;
  readonly ticks: readonly Tick[];
}

/** Spans beyond about three years are counted in whole years. */
const MONTHLY_UP_TO = 36;
/** Months of a span of the scale, and the room that its label needs, in em of the widget. */
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000];
const ROOM_EM = 3.2;
const MONTH_ROOM_EM = 2.1;
const DAYS_A_MONTH = 30.4;
const MONTHS_OF_CALENDAR = 120_000;

/** The month of a date, counted from the year 0. */
const monthOf = (date: CalendarDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The first day of a month; the calendar may go on beyond the year 9999. */
const monthStart = (month: number): DayNumber => new Date(0).setUTCFullYear(0, month, 1) / MS_PER_DAY;

/** The days that the source gives; the timing of all but yearly items is about these very days. */
const sourceDays = ({ activity: { when }, timing }: TimelineItem) =>
  when?.recurs === 'yearly' ? baseOccurrence(when) : timing.occurrence;

/**
 * The axis over the plans' periods and everything that is dated, in whole months, or in whole years beyond about three of
 * them; `from` and `to` narrow it. Null when nothing has a date.
 */
export const axisOf = rememberLast(function (
  plans: readonly TimelinePlan[],
  items: readonly TimelineItem[],
  from: CalendarDate = '',
  to: CalendarDate = '',
): TimeAxis | null {
  let [first, last] = ['', ''];
  const spans = plans.map(({ plan: { period } }) => ({
    start: firstDayOf(readDate(period?.start)),
    end: lastDayOf(readDate(period?.end)),
  }));
  for (const span of [...spans, ...items.map(sourceDays)]) {
    for (const day of [span?.start, span?.end]) {
      if (day && (first === '' || day < first)) first = day;
      if (day && day > last) last = day;
    }
  }
  first = from || first || to;
  last = to || last || from;
  if (first === '') return null;
  let begin = monthOf(first < last ? first : last);
  let end = monthOf(last) + 1;
  if (end - begin > MONTHLY_UP_TO) {
    begin -= begin % 12;
    end = Math.ceil(end / 12) * 12;
  }
  return { first: monthStart(begin), last: monthStart(Math.min(end, MONTHS_OF_CALENDAR)) - 1 };
});

/** Where a day begins on the axis, as a share of it: 0 at the first day, 1 after the last. */
export function shareOf(axis: TimeAxis, day: DayNumber): number {
  return (day - axis.first) / (axis.last + 1 - axis.first);
}

/** The finest scale whose labels fit into an axis of this width (in em): months, quarters, years, steps of years. */
export function scaleFor(axis: TimeAxis, widthEm: number): Scale {
  const emADay = widthEm / (axis.last + 1 - axis.first);
  const fits = (step: number) => step * DAYS_A_MONTH * emADay >= (step === 1 ? MONTH_ROOM_EM : ROOM_EM);
  const months = STEPS.filter(fits)[0] ?? 60_000;
  const ticks: Tick[] = [];
  let begin = axis.first;
  // Years are counted from a round one, so that a step of 10 gives 2020, 2030 and not 2023, 2033.
  let month = Math.floor(monthOf(fromDayNumber(begin)) / months) * months;
  while (begin <= axis.last) {
    const end = Math.min(axis.last + 1, monthStart(month + months));
    ticks.push({ year: Math.floor(month / 12), month: month % 12, days: end - begin });
    begin = end;
    month += months;
  }
  return { months, ticks };
}

/** The first and the last date of an axis; ten thousand items ask for them. */
const datesOf = rememberLast(
  ({ first, last }: TimeAxis) => [fromDayNumber(first), fromDayNumber(last)] as const,
);

/**
 * The days of an item that the axis shows: one occurrence, or one a year where it recurs within its own plan. An item whose
 * days all lie outside gives none.
 */
export function occurrencesOn(axis: TimeAxis, item: TimelineItem): Occurrence[] {
  const { when } = item.activity;
  const own = sourceDays(item);
  if (!own) return [];
  const [from, to] = datesOf(axis);
  if (when?.recurs !== 'yearly') return own.end >= from && (own.start ?? own.end) <= to ? [own] : [];
  const planEnd = lastDayOf(readDate(item.plan.period?.end)) ?? to;
  return occurrencesBetween(when, from, to).filter(
    ({ start, end }) => end === own.end || (start ?? end) <= planEnd,
  );
}
