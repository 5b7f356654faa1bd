import { addDays, daysBetween, formatIso, parseIso } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';
import type { Activity, ActivityWhen, Plan } from './plan.js';
import type { SourceDate } from './primitives.js';
import { firstDayOf, lastDayOf, readDate } from './source-date.js';
import type { ReadDate } from './source-date.js';

/** First and last valid day of one occurrence, both inclusive; `start` is null for a deadline. */
export interface Occurrence {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate;
}

/**
 * How an activity stands on a given day.
 * - `undated`: the plan gives no day that exists
 * - `upcoming`, `running`: before, or within, its days
 * - `late`: planned or in progress although its last valid day has passed while the plan is in force
 * - `due-no-information`: its last valid day has passed and nobody said how it went
 * - `outcome-unknown`: the plan is over and nobody said how it went
 */
export type ActivityTimingCode =
  | 'undated'
  | 'upcoming'
  | 'running'
  | 'late'
  | 'due-no-information'
  | 'outcome-unknown'
  | 'done'
  | 'cancelled';

/**
 * Result of {@link activityTiming}. `daysLeft` counts to the last valid day: 0 on that day ("Hôm nay"), negative after it, null
 * where no end is known.
 */
export interface ActivityTiming {
  readonly code: ActivityTimingCode;
  readonly occurrence: Occurrence | null;
  readonly daysLeft: number | null;
}

/** The part of a plan that decides whether it is in force. */
export type PlanSpan = Pick<Plan, 'period' | 'status'>;

/** Years within which every day of the calendar comes again: 29/2 skips 1900 and 2100. */
const MOST_YEARS_APART = 8;

const yearOf = (day: CalendarDate) => Number(day.slice(0, 4));

/** True for a date that names a real day, month or year. */
const isKnown = (date: SourceDate | null | undefined) => firstDayOf(readDate(date)) !== null;

/** The date some years later; null where that year has no such day: an impossible date is never rolled over. */
function yearsLater(date: SourceDate | null | undefined, years: number): ReadDate | null {
  const read = readDate(date);
  const parts = read?.iso ? parseIso(read.iso) : null;
  if (!read || !parts) return null;
  const iso = formatIso(parts.year + years, parts.month, parts.day);
  return parseIso(iso) && { ...read, iso };
}

/** The last valid day that a closing date means: "trước ngày 10/6" is met on 9/6 at the latest. */
function lastDayBy({ due, bound }: ActivityWhen, closing: ReadDate | null): CalendarDate | null {
  if (!closing?.iso || bound !== 'before' || !isKnown(due)) return lastDayOf(closing);
  const day = addDays(closing.iso, -1);
  return parseIso(day) && day;
}

/** What ends an activity: its due date, else its end, else the only day that it has. */
const closingOf = ({ start, end, due }: ActivityWhen) => (isKnown(due) ? due : isKnown(end) ? end : start);

/** The occurrence that begins `years` after the first one and ends `endYears` after it. */
function occurrenceIn(when: ActivityWhen, years: number, endYears = years): Occurrence | null {
  const first = yearsLater(when.start, years);
  const last = yearsLater(closingOf(when), endYears);
  const end = lastDayBy(when, last);
  if (!last || end === null || (!first && isKnown(when.start))) return null;
  if (!first?.iso || first.iso <= end) return { start: first?.iso ?? null, end };
  // "15/12 – 10/1" runs over the new year.
  if (when.recurs === 'yearly' && endYears === years) return occurrenceIn(when, years, years + 1);
  // A deadline stays strict whatever the source writes before it.
  if (isKnown(when.due)) return { start: null, end };
  // The source writes its days the wrong way round; they are shown as one span and never dropped.
  return { start: last.iso, end: lastDayOf(first) ?? end };
}

/** The last day on which a due date can still be met; else the last day of the span. Null without a day that exists. */
export function lastValidDay(when: ActivityWhen): CalendarDate | null {
  return lastDayBy(when, readDate(closingOf(when)));
}

/** The activity's own days as the source gives them, before any repetition; null without a day that exists. */
export function baseOccurrence(when: ActivityWhen | null | undefined): Occurrence | null {
  return when ? occurrenceIn(when, 0) : null;
}

/**
 * The occurrences that touch the days from `first` to `last` (inclusive): one, or one a year where it recurs. None is
 * before the days that the source gives.
 */
export function occurrencesBetween(
  when: ActivityWhen | null | undefined,
  first: CalendarDate,
  last: CalendarDate,
): Occurrence[] {
  const base = baseOccurrence(when);
  if (!base || !when) return [];
  if (when.recurs !== 'yearly') return touches(base, first, last) ? [base] : [];
  const found: Occurrence[] = [];
  const lastYears = yearOf(last) - yearOf(base.start ?? base.end);
  for (let years = Math.max(0, yearOf(first) - yearOf(base.end)); years <= lastYears; years += 1) {
    const occurrence = occurrenceIn(when, years);
    if (occurrence && touches(occurrence, first, last)) found.push(occurrence);
  }
  return found;
}

function touches(occurrence: Occurrence, first: CalendarDate, last: CalendarDate): boolean {
  return occurrence.end >= first && (occurrence.start ?? occurrence.end) <= last;
}

/** True when the plan binds on that day: by its status, else until its period ends. */
export function isPlanInForce(plan: PlanSpan, today: CalendarDate): boolean {
  return plan.status === 'in-force' || (!plan.status && !isPlanOver(plan, today));
}

/** Statuses of a plan that no longer binds. */
const OVER: readonly string[] = ['completed', 'superseded', 'withdrawn'];

/** True when the plan's period has ended or its status says that it no longer binds. */
export function isPlanOver({ status, period }: PlanSpan, today: CalendarDate): boolean {
  if (status === 'in-force' || status === 'draft') return false;
  const end = lastDayOf(readDate(period?.end));
  return OVER.includes(status ?? '') || (end !== null && end < today);
}

/** The occurrence that matters on `today`: the running or next one within the plan, else the last one. */
export function currentOccurrence(
  when: ActivityWhen | null | undefined,
  plan: PlanSpan,
  today: CalendarDate,
): Occurrence | null {
  const base = baseOccurrence(when);
  if (!base || when?.recurs !== 'yearly') return base;
  const latest = formatIso(Math.min(yearOf(today) + MOST_YEARS_APART, 9999), 12, 31);
  const planEnd = lastDayOf(readDate(plan.period?.end)) ?? latest;
  const horizon = planEnd < latest ? planEnd : latest;
  const firstYear = Math.min(yearOf(today), yearOf(horizon)) - MOST_YEARS_APART;
  const found = occurrencesBetween(when, formatIso(Math.max(firstYear, 1), 1, 1), horizon);
  return found.filter(({ end }) => end >= today)[0] ?? found[found.length - 1] ?? base;
}

/** How an activity stands on `today`, by the rules of the contract: lateness is computed and never stored. */
export function activityTiming(
  { when, status }: Pick<Activity, 'when' | 'status'>,
  plan: PlanSpan,
  today: CalendarDate,
): ActivityTiming {
  const occurrence = currentOccurrence(when, plan, today);
  const daysLeft = occurrence && daysBetween(today, occurrence.end);
  const timing = (code: ActivityTimingCode) => ({ code, occurrence, daysLeft });
  if (status === 'done' || status === 'cancelled') return timing(status as ActivityTimingCode);
  if (!occurrence || daysLeft === null) return timing('undated');
  if (daysLeft >= 0) {
    return timing(occurrence.start !== null && occurrence.start <= today ? 'running' : 'upcoming');
  }
  if (isPlanOver(plan, today)) return timing('outcome-unknown');
  const isStarted = status === 'in-progress';
  // Where the source says only when an activity begins nobody can know it to be late.
  const hasEnd = isKnown(when?.due) || isKnown(when?.end);
  if (isStarted && !hasEnd) return { code: 'running', occurrence, daysLeft: null };
  const isLate = hasEnd && (isStarted || status === 'planned') && isPlanInForce(plan, today);
  return timing(isLate ? 'late' : 'due-no-information');
}
