import { formatIso, isRealDay } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';
import { isDamagedText } from './text.js';

/** What a Vietnamese wording of a date says. `bound` is null where the words give none. */
export interface WordedDate {
  readonly raw: string;
  readonly iso: CalendarDate | null;
  readonly precision: 'day' | 'month' | 'year' | 'none';
  /** True when the year came from the caller and not from the words. */
  readonly yearInferred: boolean;
  readonly bound: 'before' | 'by' | null;
}

/** "trước 17 giờ ngày 10/6": the hour is on the day named, so that day still counts. */
const BEFORE_HOUR = /(?<!\p{L})trước\s+\d{1,2}\s*(?:giờ|h|g|:)/iu;
const BEFORE = /(?<!\p{L})trước\s+(?:ngày\s|tháng\s|năm\s|\d)/iu;
/** "không quá 05 ngày" is a duration: only a day may follow. */
const BY =
  /(?<!\p{L})(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|đến hết|không quá(?=\s+(?:ngày\s|\d{1,2}\s?[/.-]\s?\d)))(?!\p{L})/iu;

const LONG_FORM = /(?<!\p{L})ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)(?:,?\s+năm\s+(\d{4})(?!\d))?/giu;
/** "tháng 6/2020"; "6 tháng 2020" is a duration. */
const MONTH_FORM =
  /(?<!\p{L})(?<!\d\s)tháng\s+(\d{1,2})(?!\d)(?:(?:\s?[/-]\s?|,?\s+năm\s+)(\d{4})(?!\d))?/giu;
/** A day whose month stands elsewhere, as in "từ ngày 15 đến ngày 20 tháng 6". */
const LONELY_DAY = /(?<!\p{L})ngày\s+\d{1,2}(?![\d/.-])/giu;
const YEAR_FORM = /^(?:(?:trong|trước|hết|đến|đến hết|chậm nhất|không quá)\s+)?(?:năm\s+)?(\d{4})$/iu;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?$/;
const WORD_BREAK = /[\s–—,;:()"“”|]+/u;

/** A day, month or year found in a text; null for one that is there but cannot be read. */
type Found = { day: number | null; month: number; year: number | null } | null;

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200B]+/g, ' ')
    .replace(/(\d) ?\/ ?(?=\d)/g, '$1/')
    .trim();
}

function readBound(text: string): WordedDate['bound'] {
  if (BEFORE_HOUR.test(text)) return 'by';
  if (BEFORE.test(text)) return 'before';
  return BY.test(text) ? 'by' : null;
}

const numberOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

/** Reads words such as `10/6/2020`, `10-6-2020`, `10/6`; `8-3` and `8.3` only after "ngày": elsewhere they are numbers. */
function readNumeric(text: string): Found[] {
  const words = text.split(WORD_BREAK).map((word) => word.replace(/[/.-]+$/, ''));
  const found: Found[] = [];
  words.forEach((word, index) => {
    const match = NUMERIC.exec(word);
    if (match) {
      const isDate = match[4] !== undefined || match[2] === '/' || text === word;
      if (!isDate && words[index - 1]?.toLowerCase() !== 'ngày') return;
      found.push({ day: Number(match[1]), month: Number(match[3]), year: numberOf(match[4]) });
    } else if (/^[\d/.-]*\d\/\d[\d/.-]*$/.test(word)) {
      found.push(null);
    }
  });
  return found;
}

function readAll(text: string): Found[] {
  const found: Found[] = [];
  let rest = text.replace(LONG_FORM, (_match, day: string, month: string, year?: string) => {
    found.push({ day: Number(day), month: Number(month), year: numberOf(year) });
    return '|';
  });
  rest = rest.replace(MONTH_FORM, (_match, month: string, year?: string) => {
    found.push({ day: null, month: Number(month), year: numberOf(year) });
    return '|';
  });
  rest = rest.replace(LONELY_DAY, () => {
    found.push(null);
    return '|';
  });
  return [...found, ...readNumeric(rest)];
}

/**
 * Reads a date as Vietnamese documents write it: `d/m/yyyy`, `d-m-yyyy`, `d.m.yyyy`, "ngày d tháng m năm yyyy", "tháng
 * m/yyyy", "năm yyyy"; "13/3" without a year takes `yearHint` and says so. "trước ngày" is strictly before; "chậm nhất",
 * "đến hết ngày", "không quá ngày" and an hour on the day ("trước 17 giờ ngày") include the day.
 *
 * `iso` stays null, and the wording is kept, for a day that does not exist (24/15/2015), for one that cannot be told apart
 * (22/72016), for a wording with lost letters, and for a text with several dates ("từ ngày 15/11 đến ngày 15/12"): such a text
 * is not one date.
 */
export function parseVietnameseDate(raw: string, yearHint?: number): WordedDate {
  const text = normalise(raw);
  const none: WordedDate = { raw, iso: null, precision: 'none', yearInferred: false, bound: readBound(text) };
  if (isDamagedText(text)) return none;
  const wholeYear = YEAR_FORM.exec(text);
  if (wholeYear && Number(wholeYear[1]) > 0) {
    return { ...none, iso: formatIso(Number(wholeYear[1]), 1, 1), precision: 'year' };
  }
  const all = readAll(text);
  const date = all.length === 1 ? all[0] : null;
  const year = date?.year ?? yearHint;
  if (!date || year === undefined || !isRealDay(year, date.month, date.day ?? 1)) return none;
  return {
    ...none,
    iso: formatIso(year, date.month, date.day ?? 1),
    precision: date.day === null ? 'month' : 'day',
    yearInferred: date.year === null,
  };
}
