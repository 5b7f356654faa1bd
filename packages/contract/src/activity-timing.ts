import { formatIso, parseIso } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';
import { addDays, daysBetween } from './day-count.js';
import type { Activity, ActivityWhen, Plan } from './plan.js';
import type { SourceDate } from './primitives.js';
import { lastDayOf, readDate } from './source-date.js';
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

/** A date that names a real day, month or year; null for any other. */
function knownDate(date: SourceDate | null | undefined): KnownDate | null {
  const read = readDate(date);
  return read?.iso ? (read as KnownDate) : null;
}

type KnownDate = ReadDate & { readonly iso: CalendarDate };

/** The date some years later; null where that year has no such day: an impossible date is never rolled over. */
function yearsLater(date: KnownDate | null, years: number): KnownDate | null {
  if (!date || years === 0) return date;
  const iso = `${yearOf(date.iso) + years}`.padStart(4, '0') + date.iso.slice(4);
  return parseIso(iso) && { ...date, iso };
}

/** The last valid day that a closing date means: "trước ngày 10/6" is met on 9/6 at the latest. */
function lastDayBy(date: KnownDate | null, isStrict: boolean): CalendarDate | null {
  if (!date || !isStrict) return lastDayOf(date);
  const day = addDays(date.iso, -1);
  return parseIso(day) && day;
}

/** The occurrence that begins `years` after the first one and ends `endYears` after it. */
function occurrenceIn(when: ActivityWhen, years: number, endYears = years): Occurrence | null {
  const opening = knownDate(when.start);
  const due = knownDate(when.due);
  const first = yearsLater(opening, years);
  // What ends an activity: its due date, else its end, else the only day that it has.
  const last = yearsLater(due ?? knownDate(when.end) ?? opening, endYears);
  const end = lastDayBy(last, due !== null && when.bound === 'before');
  if (!last || end === null || (opening && !first)) return null;
  if (!first || first.iso <= end) return { start: first && first.iso, end };
  // "15/12 – 10/1" runs over the new year.
  if (when.recurs === 'yearly' && endYears === years) return occurrenceIn(when, years, years + 1);
  // A deadline stays strict whatever the source writes before it.
  if (due) return { start: null, end };
  // The source writes its days the wrong way round; they are shown as one span and never dropped.
  return { start: last.iso, end: lastDayOf(first) ?? end };
}

/** The last day on which a due date can still be met; else the last day of the span. Null without a day that exists. */
export function lastValidDay(when: ActivityWhen): CalendarDate | null {
  const due = knownDate(when.due);
  return lastDayBy(
    due ?? knownDate(when.end) ?? knownDate(when.start),
    due !== null && when.bound === 'before',
  );
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

/** True where the status, if there is one, lets a plan bind that is not over. */
const mayBind = ({ status }: PlanSpan) => (status ?? 'in-force') === 'in-force';

/** True when the plan binds on that day: by its status, else until its period ends. */
export function isPlanInForce(plan: PlanSpan, today: CalendarDate): boolean {
  return mayBind(plan) && !isPlanOver(plan, today);
}

/** True when the plan's period has ended or its status says that it no longer binds. */
export function isPlanOver(plan: PlanSpan, today: CalendarDate): boolean {
  const { status } = plan;
  if (status === 'in-force' || status === 'draft') return false;
  if (status === 'completed' || status === 'superseded' || status === 'withdrawn') return true;
  const end = lastDayOf(readDate(plan.period?.end));
  return end !== null && end < today;
}

/** The occurrence that matters on `today`: the running or next one within the plan, else the last one. */
export function currentOccurrence(
  when: ActivityWhen | null | undefined,
  plan: PlanSpan,
  today: CalendarDate,
): Occurrence | null {
  const base = baseOccurrence(when);
  if (!base || when?.recurs !== 'yearly') return base;
  const planEnd = lastDayOf(readDate(plan.period?.end));
  const latest = formatIso(Math.min(yearOf(today) + MOST_YEARS_APART, 9999), 12, 31);
  const horizon = planEnd !== null && planEnd < latest ? planEnd : latest;
  const known = horizon < today ? horizon : today;
  const earliest = formatIso(Math.max(yearOf(known) - MOST_YEARS_APART, 1), 1, 1);
  const found = occurrencesBetween(when, earliest, horizon);
  return found.filter(({ end }) => end >= today)[0] ?? found[found.length - 1] ?? base;
}

/** How an activity stands on `today`, by the rules of the contract: lateness is computed and never stored. */
export function activityTiming(
  activity: Pick<Activity, 'when' | 'status'>,
  plan: PlanSpan,
  today: CalendarDate,
): ActivityTiming {
  const { status, when } = activity;
  const occurrence = currentOccurrence(when, plan, today);
  const daysLeft = occurrence && daysBetween(today, occurrence.end);
  const timing = (code: ActivityTimingCode): ActivityTiming => ({ code, occurrence, daysLeft });
  if (status === 'done') return timing('done');
  if (status === 'cancelled') return timing('cancelled');
  if (occurrence === null || daysLeft === null) return timing('undated');
  const { start } = occurrence;
  if (daysLeft >= 0) return timing(start !== null && start <= today ? 'running' : 'upcoming');
  if (isPlanOver(plan, today)) return timing('outcome-unknown');
  const isOpen = status === 'planned' || status === 'in-progress';
  // Where the source says only when an activity begins nobody can know it to be late.
  if (knownDate(when?.due) ?? knownDate(when?.end))
    return timing(isOpen && mayBind(plan) ? 'late' : 'due-no-information');
  return status === 'in-progress'
    ? { code: 'running', occurrence, daysLeft: null }
    : timing('due-no-information');
}
