import { daysInMonth, formatIso } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';

/** A reporting or observation period read from its code. Both days are inclusive. */
export interface ReadPeriod {
  readonly code: string;
  readonly kind: 'year' | 'half' | 'nine-month' | 'quarter' | 'month' | 'term';
  /** Year of the first day. */
  readonly year: number;
  /** Number of the half, quarter or month within the year; 0 for the others. */
  readonly part: number;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const CODE = /^(\d{4})(?:-(?:Q([1-4])|S([12])|(9M)|(0[1-9]|1[0-2]))|\/(\d{4}))?$/;

function months(
  code: string,
  kind: ReadPeriod['kind'],
  year: number,
  part: number,
  first: number,
  count: number,
) {
  const last = first + count - 1;
  return {
    code,
    kind,
    year,
    part,
    start: formatIso(year, first, 1),
    end: formatIso(year, last, daysInMonth(year, last)),
  };
}

/** Reads `2024`, `2024-Q1`, `2024-S1` (half-year), `2024-9M`, `2024-06` or `2021/2025`; null for anything else. */
export function parsePeriod(code: string): ReadPeriod | null {
  const match = CODE.exec(code);
  if (!match) return null;
  const year = Number(match[1]);
  if (year < 1) return null;
  if (match[2] !== undefined)
    return months(code, 'quarter', year, Number(match[2]), Number(match[2]) * 3 - 2, 3);
  if (match[3] !== undefined)
    return months(code, 'half', year, Number(match[3]), Number(match[3]) * 6 - 5, 6);
  if (match[4] !== undefined) return months(code, 'nine-month', year, 0, 1, 9);
  if (match[5] !== undefined) return months(code, 'month', year, Number(match[5]), Number(match[5]), 1);
  if (match[6] === undefined) return months(code, 'year', year, 0, 1, 12);
  const lastYear = Number(match[6]);
  if (lastYear < year) return null;
  return {
    code,
    kind: 'term',
    year,
    part: 0,
    start: formatIso(year, 1, 1),
    end: formatIso(lastYear, 12, 31),
  };
}
