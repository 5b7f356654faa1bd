import { addDays, daysBetween, formatIso, isRealDay, parseIso } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';
import type { Activity, ActivityWhen, Plan } from './plan.js';
import { firstDayOf, lastDayOf, readDate } from './source-date.js';

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

/** Result of {@link activityTiming}. `daysLeft` counts to the last valid day: 0 on that day, negative after it. */
export interface ActivityTiming {
  readonly code: ActivityTimingCode;
  readonly occurrence: Occurrence | null;
  readonly daysLeft: number | null;
}

/** The part of a plan that decides whether it is in force. */
export type PlanSpan = Pick<Plan, 'period' | 'status'>;

/** The last day on which a due date can still be met: "trước ngày 10/6" is met on 9/6 at the latest. */
export function lastValidDay(when: ActivityWhen): CalendarDate | null {
  const due = readDate(when.due);
  if (due?.iso) {
    if (when.bound !== 'before') return lastDayOf(due);
    const first = firstDayOf(due);
    return first === null ? null : addDays(first, -1);
  }
  return lastDayOf(readDate(when.end)) ?? lastDayOf(readDate(when.start));
}

/** The activity's own days as the source gives them, before any repetition; null without a day that exists. */
export function baseOccurrence(when: ActivityWhen | null | undefined): Occurrence | null {
  if (!when) return null;
  const end = lastValidDay(when);
  if (end === null) return null;
  const start = firstDayOf(readDate(when.start));
  // A source may write its days the wrong way round; they are shown as one span and never dropped.
  if (start !== null && start > end) return { start: end, end: start };
  return { start, end };
}

function shiftYears(date: CalendarDate, years: number): CalendarDate | null {
  const parts = parseIso(date);
  if (!parts) return null;
  // 29/2 recurs in leap years only: an impossible date is never rolled over.
  return isRealDay(parts.year + years, parts.month, parts.day)
    ? formatIso(parts.year + years, parts.month, parts.day)
    : null;
}

/** The occurrences that touch the days from `first` to `last` (inclusive): one, or one a year where it recurs. */
export function occurrencesBetween(
  when: ActivityWhen | null | undefined,
  first: CalendarDate,
  last: CalendarDate,
): Occurrence[] {
  const base = baseOccurrence(when);
  if (!base || !when) return [];
  if (when.recurs !== 'yearly') return touches(base, first, last) ? [base] : [];
  const baseYear = Number(base.end.slice(0, 4));
  const found: Occurrence[] = [];
  const lastYear = Number(last.slice(0, 4)) + 1;
  for (let year = Number(first.slice(0, 4)); year <= lastYear; year += 1) {
    const end = shiftYears(base.end, year - baseYear);
    const start = base.start === null ? null : shiftYears(base.start, year - baseYear);
    if (end === null || (base.start !== null && start === null)) continue;
    if (touches({ start, end }, first, last)) found.push({ start, end });
  }
  return found;
}

function touches(occurrence: Occurrence, first: CalendarDate, last: CalendarDate): boolean {
  return occurrence.end >= first && (occurrence.start ?? occurrence.end) <= last;
}

/** True when the plan binds on that day: by its status, else until its period ends. */
export function isPlanInForce(plan: PlanSpan, today: CalendarDate): boolean {
  if (plan.status === 'in-force') return true;
  if (plan.status !== null && plan.status !== undefined) return false;
  return !isPlanOver(plan, today);
}

/** True when the plan's period has ended or its status says that it no longer binds. */
export function isPlanOver(plan: PlanSpan, today: CalendarDate): boolean {
  if (plan.status === 'in-force' || plan.status === 'draft') return false;
  if (plan.status === 'completed' || plan.status === 'superseded' || plan.status === 'withdrawn') return true;
  const end = lastDayOf(readDate(plan.period?.end));
  return end !== null && end < today;
}

/** The occurrence that matters on `today`: the running or next one within the plan, else the last one. */
export function currentOccurrence(
  when: ActivityWhen | null | undefined,
  plan: PlanSpan,
  today: CalendarDate,
) {
  const base = baseOccurrence(when);
  if (!base || when?.recurs !== 'yearly') return base;
  const planEnd = lastDayOf(readDate(plan.period?.end));
  const year = Number(today.slice(0, 4));
  const horizon = planEnd ?? formatIso(Math.min(year + 1, 9999), 12, 31);
  const from = base.start ?? base.end;
  const all = occurrencesBetween(when, from, horizon > from ? horizon : base.end);
  const next = all.filter((occurrence) => occurrence.end >= today)[0];
  return next ?? all[all.length - 1] ?? base;
}

/** How an activity stands on `today`, by the rules of the contract: lateness is computed and never stored. */
export function activityTiming(
  activity: Pick<Activity, 'when' | 'status'>,
  plan: PlanSpan,
  today: CalendarDate,
): ActivityTiming {
  const occurrence = currentOccurrence(activity.when, plan, today);
  const daysLeft = occurrence ? daysBetween(today, occurrence.end) : null;
  const timing = (code: ActivityTimingCode): ActivityTiming => ({ code, occurrence, daysLeft });
  if (activity.status === 'done') return timing('done');
  if (activity.status === 'cancelled') return timing('cancelled');
  if (occurrence === null || daysLeft === null) return timing('undated');
  if (daysLeft >= 0) {
    const first = occurrence.start ?? occurrence.end;
    return timing(first <= today && occurrence.start !== null ? 'running' : 'upcoming');
  }
  if (isPlanOver(plan, today)) return timing('outcome-unknown');
  const isOpen = activity.status === 'planned' || activity.status === 'in-progress';
  return timing(isOpen && isPlanInForce(plan, today) ? 'late' : 'due-no-information');
}
