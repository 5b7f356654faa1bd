import { readDate } from '@kehoach/contract';
import type { CalendarDate, SourceDate } from '@kehoach/contract';

import { formatDate } from './format-date.js';
import type { Language } from './locale.js';

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
