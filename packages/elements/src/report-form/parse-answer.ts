import { formatIso, isRealDay, parseIso } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import type { Language } from '../internal/locale.js';

/** A number as it was understood, or why it was not. `likely` is the number that the writer may have meant. */
export type ParsedNumber =
  | { readonly value: number }
  | { readonly fault: 'not-a-number' | 'too-many-digits' }
  | { readonly fault: 'ambiguous-number'; readonly likely: number };

interface Notation {
  readonly group: '.' | ',';
  readonly decimal: '.' | ',';
}

const COMMA_DECIMAL: Notation = { group: '.', decimal: ',' };
const POINT_DECIMAL: Notation = { group: ',', decimal: '.' };

/** How numbers are written in a language of the interface. */
export function notationOf(language: Language): Notation {
  return language === 'vi' ? COMMA_DECIMAL : POINT_DECIMAL;
}

/** Digits beyond which a number is no longer held exactly. */
const MOST_DIGITS = 15;

/** Groups of three, none of them empty; "0.234" is no grouping. */
function readNotation(text: string, { group, decimal }: Notation): number | null {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const digits = whole.replace('-', '');
  const isPlain = /^\d+$/.test(digits);
  const isGrouped = new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+$`).test(digits);
  if (!isPlain && !isGrouped) return null;
  return Number(`${whole.split(group).join('')}.${fraction ?? '0'}`);
}

/** Full-width digits and signs, kinds of minus, and blanks between groups of three are read like the plain ones. */
function simplify(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .trim();
  const bare = plain.replace(/\s*%$/, '');
  return /^-?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(bare) ? bare.replace(/\s/g, '') : bare;
}

/**
 * Reads a number as people of the language write it: "1.234" is 1234 in Vietnamese and 1.234 in English. What can only be meant
 * in the other notation ("1.5" in Vietnamese), or means a whole number only there, is not guessed but called ambiguous.
 */
export function parseNumber(text: string, language: Language, isWhole = false): ParsedNumber {
  const simple = simplify(text);
  if (simple.replace(/\D/g, '').replace(/^0+/, '').length > MOST_DIGITS) return { fault: 'too-many-digits' };
  if (!/^-?\d[\d.,]*$/.test(simple)) return { fault: 'not-a-number' };
  const notation = notationOf(language);
  const value = readNotation(simple, notation);
  const other = readNotation(simple, notation === COMMA_DECIMAL ? POINT_DECIMAL : COMMA_DECIMAL);
  if (isWhole && value !== null && !Number.isInteger(value) && other !== null && Number.isInteger(other)) {
    return { fault: 'ambiguous-number', likely: other };
  }
  if (value !== null) return { value };
  if (other === null) return { fault: 'not-a-number' };
  // No whole number in either notation: what is wrong is the fraction.
  return isWhole && !Number.isInteger(other)
    ? { value: other }
    : { fault: 'ambiguous-number', likely: other };
}

const DAY_FIRST =
  /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+|\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+|\s+)(\d{4})$/i;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/;

/**
 * Reads a day: `2/3/2020`, `02-03-2020`, `2 3 2020`, "ngày 02 tháng 3 năm 2020", `2020-03-02`, `2020年3月2日`. Day before month in
 * every language. Null for everything else, for days that do not exist, and without a year in four digits.
 */
export function parseDay(text: string): CalendarDate | null {
  const plain = text.normalize('NFKC').trim();
  if (parseIso(plain)) return plain;
  const dayFirst = DAY_FIRST.exec(plain);
  const chinese = CHINESE.exec(plain);
  const parts = dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : chinese?.slice(1, 4);
  if (!parts) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  return isRealDay(year, month, day) ? formatIso(year, month, day) : null;
}
