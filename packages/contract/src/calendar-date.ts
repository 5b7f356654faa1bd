/**
 * Calendar dates as strings `YYYY-MM-DD`, without a clock and without a zone.
 *
 * A plan says "trước ngày 10/6": a day on a wall calendar in Viet Nam. Such a day never passes through `Date` parsing or a
 * zone, which would shift it in western zones and roll impossible days over; `Date` only counts the days of its calendar.
 */
export type CalendarDate = string;

/** A whole number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for the Gregorian leap years. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month (1–12), 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

/** True when the three numbers name a day that exists; 24/15/2015 and 29/2/2021 do not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Writes a calendar date; the three numbers must name a real day. */
export function formatIso(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `YYYY-MM-DD`; null for any other text and for days that do not exist. */
export function parseIso(text: string): { year: number; month: number; day: number } | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

/** Milliseconds of a day of the calendar, which knows no summer time. */
export const MS_PER_DAY = 86_400_000;

/** The date that is so many days after 1970-01-01. */
export function fromDayNumber(days: DayNumber): CalendarDate {
  const date = new Date(days * MS_PER_DAY);
  return formatIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Minutes that Viet Nam's clock is ahead of UTC; there is no daylight saving time. */
export const VIETNAM_OFFSET_MINUTES = 420;

/** Today in Viet Nam (+07:00) for an instant in milliseconds since the epoch, whatever the host's zone. */
export function todayInVietnam(epochMs: number): CalendarDate {
  return fromDayNumber(Math.floor((epochMs + VIETNAM_OFFSET_MINUTES * 60_000) / MS_PER_DAY));
}
