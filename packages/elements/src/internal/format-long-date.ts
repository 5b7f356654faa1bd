import { parseIso } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import type { Language } from './locale.js';
import { signedDate } from './signed-date.js';

/** The name of a month (1–12) in English; the two other languages count them. */
export const englishMonth = (month: number, length: 'long' | 'short') =>
  new Intl.DateTimeFormat('en', { month: length, timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 15));

/** A day in its long form: the official one in Vietnamese, the usual one in the other languages. */
export function formatLongDate(date: CalendarDate, language: Language): string {
  const parts = parseIso(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (language === 'en') return `${day} ${englishMonth(month, 'long')} ${year}`;
  if (language === 'zh-Hans') return `${year}年${month}月${day}日`;
  return signedDate(date);
}
