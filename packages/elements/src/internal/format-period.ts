import { parsePeriod } from '@kehoach/contract';

import type { Language } from './locale.js';
import { englishMonth } from './format-long-date.js';

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** A period code in words: `2024-Q1` → "Quý I/2024"; the code itself where it is none. */
export function formatPeriod(code: string, language: Language): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const { kind, year, part } = period;
  const lastYear = period.end.slice(0, 4);
  const words: Record<typeof kind, Record<Language, string>> = {
    year: { vi: `${year}`, en: `${year}`, 'zh-Hans': `${year}年` },
    half: {
      vi: `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm ${year}`,
      en: `${part === 1 ? 'first' : 'second'} half of ${year}`,
      'zh-Hans': `${year}年${part === 1 ? '上' : '下'}半年`,
    },
    'nine-month': { vi: `9 tháng năm ${year}`, en: `nine months of ${year}`, 'zh-Hans': `${year}年前9个月` },
    quarter: {
      vi: `Quý ${ROMAN[part]}/${year}`,
      en: `Q${part} ${year}`,
      'zh-Hans': `${year}年第${part}季度`,
    },
    month: {
      vi: `tháng ${part}/${year}`,
      en: `${englishMonth(part, 'long')} ${year}`,
      'zh-Hans': `${year}年${part}月`,
    },
    term: { vi: `${year}–${lastYear}`, en: `${year}–${lastYear}`, 'zh-Hans': `${year}—${lastYear}年` },
  };
  return words[kind][language];
}
