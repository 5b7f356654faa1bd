import { addDays, formatIso, parseIso } from '@kehoach/contract';
import type { ActivityWhen, CalendarDate } from '@kehoach/contract';

/** Days of the sample, all counted from the day it is made for. */
export interface SampleDays {
  readonly today: CalendarDate;
  readonly year: number;
  /** The day that many days from today; negative for the past. */
  in(days: number): CalendarDate;
  /** A fixed day of a year near this one; `yearsAway` 0 is this year. */
  on(month: number, day: number, yearsAway?: number): CalendarDate;
}

/** Reads today. Throws a RangeError for a text that names no real day: a wrong day must not pass as a plan. */
export function createDays(today: string): SampleDays {
  const parts = parseIso(today);
  if (!parts) throw new RangeError(`not a calendar date: ${today}`);
  return {
    today,
    year: parts.year,
    in: (days) => addDays(today, days),
    on: (month, day, yearsAway = 0) => formatIso(parts.year + yearsAway, month, day),
  };
}

/** A day as Vietnamese documents write it: 5/9/2026. */
export function spellDay(date: CalendarDate): string {
  const parts = parseIso(date);
  return parts ? `${parts.day}/${parts.month}/${parts.year}` : date;
}

/** Both days inclusive. */
export function span(start: CalendarDate, end: CalendarDate): ActivityWhen {
  return { start, end, raw: `từ ngày ${spellDay(start)} đến ngày ${spellDay(end)}` };
}

/** Due on that day at the latest. */
export function dueBy(day: CalendarDate): ActivityWhen {
  return { due: day, bound: 'by', raw: `chậm nhất ngày ${spellDay(day)}` };
}

/** "Trước ngày": the last valid day is `lastDay`, the day before the one that is written. */
export function dueBefore(lastDay: CalendarDate): ActivityWhen {
  const written = addDays(lastDay, 1);
  return { due: written, bound: 'before', raw: `trước ngày ${spellDay(written)}` };
}

/** One day of every year, from that one on. */
export function yearly(day: CalendarDate): ActivityWhen {
  const parts = parseIso(day);
  return { start: day, recurs: 'yearly', raw: parts ? `ngày ${parts.day}/${parts.month} hằng năm` : null };
}
