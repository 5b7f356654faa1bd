import { formatIso, isRealDay } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';

/** What a Vietnamese wording of a date says. `bound` is null where the words give none. */
export interface WordedDate {
  readonly raw: string;
  readonly iso: CalendarDate | null;
  readonly precision: 'day' | 'month' | 'year' | 'none';
  /** True when the year came from the caller and not from the words. */
  readonly yearInferred: boolean;
  readonly bound: 'before' | 'by' | null;
}

const BEFORE = /(?:^|\s)trước(?:\s|$)/i;
const BY = /(?:chậm nhất|đến hết|không quá|muộn nhất|hạn cuối)/i;
const LONG_FORM = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/i;
const NUMERIC = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?(?![\d/.-]|\s?[/.-]\s?\d)/;
const MONTH_FORM = /tháng\s+(\d{1,2})(?:\s*[/-]\s*|\s+năm\s+)(\d{4})/i;
const YEAR_FORM = /^(?:năm\s+)?(\d{4})$/i;

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00A0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function readBound(text: string): WordedDate['bound'] {
  if (BEFORE.test(text)) return 'before';
  return BY.test(text) ? 'by' : null;
}

/**
 * Reads a date as Vietnamese documents write it: `d/m/yyyy`, `d-m-yyyy`, `d.m.yyyy`, "ngày d tháng m năm yyyy", "13/3"
 * without a year (then `yearHint` is used and marked as inferred), with "trước ngày" (strictly before) or "chậm nhất",
 * "đến hết ngày", "không quá ngày" (inclusive). A day that does not exist (24/15/2015) or cannot be told apart (22/72016)
 * keeps its wording and has no `iso`.
 */
export function parseVietnameseDate(raw: string, yearHint?: number): WordedDate {
  const text = normalise(raw);
  const none: WordedDate = { raw, iso: null, precision: 'none', yearInferred: false, bound: readBound(text) };
  const day = LONG_FORM.exec(text) ?? NUMERIC.exec(text);
  if (day) {
    const yearInferred = day[3] === undefined;
    const year = yearInferred ? yearHint : Number(day[3]);
    const [dayOfMonth, month] = [Number(day[1]), Number(day[2])];
    if (year === undefined || !isRealDay(year, month, dayOfMonth)) return none;
    return { ...none, iso: formatIso(year, month, dayOfMonth), precision: 'day', yearInferred };
  }
  const month = MONTH_FORM.exec(text);
  if (month && isRealDay(Number(month[2]), Number(month[1]), 1)) {
    return { ...none, iso: formatIso(Number(month[2]), Number(month[1]), 1), precision: 'month' };
  }
  const year = YEAR_FORM.exec(text);
  return year ? { ...none, iso: formatIso(Number(year[1]), 1, 1), precision: 'year' } : none;
}
