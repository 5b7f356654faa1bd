/**
 * Calendar dates as strings `YYYY-MM-DD`, without a clock and without a zone.
 *
 * A plan says "trước ngày 10/6": a day on a wall calendar in Viet Nam. Such a day never passes through UTC and
 * never through `Date` parsing, which shifts it in western zones and rolls impossible days over.
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

/**
 * Days since 1970-01-01.
 * Source of the formula: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function toDayNumber(date: CalendarDate): DayNumber {
  const parts = parseIso(date);
  if (!parts) return Number.NaN;
  const year = parts.month <= 2 ? parts.year - 1 : parts.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const shifted = (parts.month + 9) % 12;
  const dayOfYear = Math.floor((153 * shifted + 2) / 5) + parts.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link toDayNumber}: civil_from_days of the same source. */
export function fromDayNumber(days: DayNumber): CalendarDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return formatIso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Minutes that Viet Nam's clock is ahead of UTC; there is no daylight saving time. */
export const VIETNAM_OFFSET_MINUTES = 420;

/** Today in Viet Nam (+07:00) for an instant in milliseconds since the epoch, whatever the host's zone. */
export function todayInVietnam(epochMs: number): CalendarDate {
  const clock = new Date(epochMs + VIETNAM_OFFSET_MINUTES * 60_000);
  return formatIso(clock.getUTCFullYear(), clock.getUTCMonth() + 1, clock.getUTCDate());
}
