import { parseIso, readDate, todayInVietnam } from '@kehoach/contract';
import type { CalendarDate, SourceDate } from '@kehoach/contract';

import type { Language } from './locale.js';

export { formatLongDate } from './format-long-date.js';
export { formatPeriod } from './format-period.js';

/**
 * A date in figures, day first in Vietnamese and English: `9/6/2020`, `2020年6月9日`. Without `withYear` the year is left
 * out. Calendar dates never pass through `Date` or `Intl`, which would shift them between zones.
 */
export function formatDate(date: CalendarDate, language: Language, withYear = true): string {
  const parts = parseIso(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (language === 'zh-Hans') return `${withYear ? `${year}年` : ''}${month}月${day}日`;
  return withYear ? `${day}/${month}/${year}` : `${day}/${month}`;
}

/** First to last day, both inclusive; parts that repeat are written once: `15/11–15/12/2020`. */
export function formatDateRange(start: CalendarDate | null, end: CalendarDate, language: Language): string {
  if (start === null || start === end) return formatDate(end, language);
  const isSameYear = start.slice(0, 4) === end.slice(0, 4);
  if (language === 'zh-Hans')
    return `${formatDate(start, language)}—${formatDate(end, language, !isSameYear)}`;
  return `${formatDate(start, language, !isSameYear)}–${formatDate(end, language)}`;
}

/** A date of the contract as its precision allows; its wording where it names no real day. */
export function formatSourceDate(date: SourceDate | null | undefined, language: Language): string {
  const read = readDate(date);
  if (!read) return '';
  if (read.iso === null) return read.raw ?? '';
  if (read.precision === 'day') return formatDate(read.iso, language);
  const [year, month] = read.iso.split('-').map(Number) as [number, number];
  if (read.precision === 'year') return language === 'zh-Hans' ? `${year}年` : String(year);
  return language === 'zh-Hans' ? `${year}年${month}月` : `${month}/${year}`;
}

/**
 * An instant or a date of `updated` as a date in Viet Nam; the text itself where it is neither.
 * An instant's own offset decides its day there.
 */
export function formatUpdated(text: string, language: Language): string {
  const day = text.slice(0, 10);
  if (!parseIso(day)) return text;
  const time = /T(\d{2}):(\d{2})/.exec(text);
  const isLocal = /\+07:?00$/.test(text) || time === null;
  if (isLocal) return formatDate(day, language);
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return formatDate(day, language);
  return formatDate(todayInVietnam(instant.getTime()), language);
}
