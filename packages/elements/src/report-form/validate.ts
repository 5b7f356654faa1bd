import type { Answer } from '@kehoach/contract';

import { isTyped } from './entry.js';
import type { Entry } from './entry.js';
import type { Fault, FaultCode } from './faults.js';
import type { Question } from './form-fields.js';
import { parseDay, parseNumber } from './parse-answer.js';
import { FIGURE_TYPES, figuresPart, tablePart } from './parts.js';
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

const NONE: FieldReading = { faults: [] };

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
const LENGTH = ['too-short', 'too-long'] as const;
const COUNT = ['too-few', 'too-many'] as const;
const FILES = ['too-few-files', 'too-many-files'] as const;

function matchesPattern(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    // A form with a broken pattern must not shut its officers out.
    return true;
  }
}

const readText: Read = (question, entry) => {
  const text = (entry.text ?? '').normalize('NFC').trim();
  const reading = within(text, [...text].length, question, LENGTH);
  if (reading.answer === undefined || typeof question.pattern !== 'string') return reading;
  return matchesPattern(question.pattern, text) ? reading : faulty(question, 'pattern');
};

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

const readNumber: Read = (question, entry, { language }) => {
  const box = readBox(question, entry.text ?? '', language, null, question.type === 'integer');
  return 'value' in box ? within(box.value, box.value, question, SIZE) : box;
};

const readDate: Read = (question, entry) => {
  const answer = parseDay(entry.text ?? '');
  return answer === null ? faulty(question, 'not-a-date') : { answer, faults: [] };
};

/** The options may have changed since the answer was chosen. */
const isOffered = ({ options }: Question, value: string) =>
  !options || options.length === 0 || options.some((option) => option.value === value);

const readChoice: Read = (question, { text = '' }) =>
  isOffered(question, text) ? { answer: text, faults: [] } : missing(question);

const readYesNo: Read = (_question, { text }) => ({ answer: text === 'yes', faults: [] });

const readChoices: Read = (question, { chosen = [] }) => {
  const answer = chosen.filter((value) => isOffered(question, value));
  return answer.length === 0 ? missing(question) : within(answer, answer.length, question, COUNT);
};

const readFiles: Read = (question, _entry, { filesOf }) => {
  const { sentIds, count } = filesOf(question.id);
  return within([...sentIds], count, question, FILES);
};

const readFigures: Read = (...asked) => figuresPart.module?.readFigures(...asked) ?? NONE;

const READERS: Readonly<Record<string, Read>> = {
  integer: readNumber,
  decimal: readNumber,
  date: readDate,
  choice: readChoice,
  choices: readChoices,
  'yes-no': readYesNo,
  table: (...asked) => tablePart.module?.readTable(...asked) ?? NONE,
  file: readFiles,
  ...Object.fromEntries(FIGURE_TYPES.map((type) => [type, readFigures])),
};

function missing(question: Question): FieldReading {
  if (!question.required || question.type === 'note') return NONE;
  if (question.type === 'file') return faulty(question, 'attach');
  const isChoice = ['choice', 'choices', 'yes-no'].includes(question.type);
  return faulty(question, isChoice ? 'choose' : 'required');
}

/**
 * Reads what was typed for a question. Nothing typed is an answer where the question may be left open; an unknown type is read
 * as a text.
 */
export function readField(question: Question, entry: Entry, context: ReadingContext): FieldReading {
  if (entry.noData !== undefined) {
    const reason = entry.noData.normalize('NFC').trim();
    return reason === ''
      ? faulty(question, 'reason-missing', 'noData')
      : { answer: { noData: reason }, faults: [] };
  }
  const hasAnswer = question.type === 'file' ? context.filesOf(question.id).count > 0 : isTyped(entry);
  if (!hasAnswer) return missing(question);
  const read = Object.prototype.hasOwnProperty.call(READERS, question.type)
    ? READERS[question.type]
    : undefined;
  return (read ?? readText)(question, entry, context);
}
