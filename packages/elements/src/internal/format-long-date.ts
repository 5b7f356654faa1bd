import { parseIso } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import type { Language } from './locale.js';
import { englishMonth } from './month-names.js';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/**
 * The official long form: "ngày 02 tháng 3 năm 2020", with a leading zero for days below 10 and for months 1 and 2
 * (Decree 30/2020/NĐ-CP, Appendix I).
 */
export function formatLongDate(date: CalendarDate, language: Language): string {
  const parts = parseIso(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (language === 'en') return `${day} ${englishMonth(month)} ${year}`;
  if (language === 'zh-Hans') return `${year}年${month}月${day}日`;
  return `ngày ${twoDigits(day)} tháng ${month <= 2 ? twoDigits(month) : month} năm ${year}`;
}
