import { parseIso } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import type { Language } from '../../internal/locale.js';
import { notationOf } from '../parse-answer.js';

/** A number as it is typed: the language's decimal sign, no groups. */
export function typedNumber(value: number, language: Language): string {
  // Exponents ("1e21") never come from a box that takes 15 digits, but may come from an API.
  const plain = Math.abs(value) < 1e15 ? String(value) : value.toLocaleString('en', { useGrouping: false });
  return plain.replace('.', notationOf(language).decimal);
}

/** A day as it is typed: `2/3/2020`. */
export function typedDay(date: CalendarDate): string {
  const parts = parseIso(date);
  return parts ? `${parts.day}/${parts.month}/${parts.year}` : date;
}
