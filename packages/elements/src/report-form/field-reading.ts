import type { Answer } from '@kehoach/contract';

import type { Entry } from './entry.js';
import type { Fault, FaultCode } from './faults.js';
import type { Question } from './form-fields.js';
import { parseNumber } from './parse-answer.js';
import type { Language } from '../internal/locale.js';

/** What answers are read with besides the entry. */
export interface ReadingContext {
  readonly language: Language;
  /** Ids of the files that a file question holds: those that have arrived, and how many there are in all. */
  filesOf(fieldId: string): { readonly sentIds: readonly string[]; readonly count: number };
}

/** An entry read: the answer as far as it can be understood, and what is wrong. */
export interface FieldReading {
  readonly answer?: Answer;
  readonly faults: readonly Fault[];
}

export type Read = (question: Question, entry: Entry, context: ReadingContext) => FieldReading;

/** Nothing typed, and nothing wrong with that. */
export const NONE: FieldReading = { faults: [] };

/** A reading that is one fault. */
export function faulty(
  { id }: Question,
  code: FaultCode,
  part: string | null = null,
  more: Partial<Fault> = {},
): FieldReading {
  return { faults: [{ fieldId: id, part, code, ...more }] };
}

/** The limit that a value breaks, as a fault; null within the limits. */
export function limitOf(
  value: number,
  { min, max }: Question,
  [below, above]: readonly [FaultCode, FaultCode],
): { code: FaultCode; about: number } | null {
  if (typeof min === 'number' && value < min) return { code: below, about: min };
  return typeof max === 'number' && value > max ? { code: above, about: max } : null;
}

/** The answer, unless a limit is broken. */
export function within(
  answer: Answer,
  value: number,
  question: Question,
  codes: readonly [FaultCode, FaultCode],
  part: string | null = null,
): FieldReading {
  const limit = limitOf(value, question, codes);
  return limit ? faulty(question, limit.code, part, { about: limit.about }) : { answer, faults: [] };
}

export const SIZE = ['too-small', 'too-large'] as const;

/** Reads one box as a number; a fault names the box. */
export function readBox(
  question: Question,
  text: string,
  language: Language,
  part: string | null,
  isWhole = false,
): { value: number } | FieldReading {
  const parsed = parseNumber(text, language, isWhole);
  if (!('value' in parsed)) {
    const about = parsed.fault === 'ambiguous-number' ? { about: parsed.likely } : {};
    return faulty(question, parsed.fault, part, about);
  }
  return isWhole && !Number.isInteger(parsed.value) ? faulty(question, 'not-whole', part) : parsed;
}
