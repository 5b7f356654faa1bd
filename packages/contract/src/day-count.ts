import { fromDayNumber, MS_PER_DAY, parseIso } from './calendar-date.js';
import type { CalendarDate, DayNumber } from './calendar-date.js';

/** Plans name few days many times. */
const known = new Map<CalendarDate, DayNumber>();

/** Days since 1970-01-01; not a number for a text that names no real day. */
export function toDayNumber(date: CalendarDate): DayNumber {
  let days = known.get(date);
  if (days === undefined) {
    const parts = parseIso(date);
    // Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
    days = parts ? new Date(0).setUTCFullYear(parts.year, parts.month - 1, parts.day) / MS_PER_DAY : NaN;
    known.set(date, days);
  }
  return days;
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}
