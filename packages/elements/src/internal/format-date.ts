import { parseIso, todayInVietnam } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import type { Language } from './locale.js';

export { formatDateRange, formatSourceDate } from './format-source-date.js';
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
