import type { Language } from './locale.js';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB', 'zh-Hans': 'zh-CN' };
const formats = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, most: number): Intl.NumberFormat {
  const key = `${language}/${most}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: most });
  formats.set(key, made);
  return made;
}

/** A number as readers of the language write it: `1.234.567,5` in Vietnamese. At most `most` decimals. */
export function formatNumber(value: number, language: Language, most = 3): string {
  return formatter(language, most).format(value);
}

/** A share of 1 as percent with at most one decimal: 0.447 → `44,7%`. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(share * 100, language, 1)}%`;
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A file size in units of 1 000 bytes: 12 400 000 → `12,4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < BYTE_UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, language, value < 100 && unit > 0 ? 1 : 0)} ${BYTE_UNITS[unit]}`;
}
