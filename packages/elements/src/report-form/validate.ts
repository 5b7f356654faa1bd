import type { Answer } from '@kehoach/contract';

import { percentOf } from './answer-values.js';
import { isTyped } from './entry.js';
import type { Entry } from './entry.js';
import type { Fault, FaultCode } from './faults.js';
import type { Question } from './form-fields.js';
import { parseDay, parseNumber } from './parse-answer.js';
import { isSum } from './rules.js';
import { readTable } from './tables/validate-table.js';
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

type Read = (question: Question, entry: Entry, context: ReadingContext) => FieldReading;

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
function limitOf(
  value: number,
  { min, max }: Question,
  [below, above]: readonly [FaultCode, FaultCode],
): { code: FaultCode; about: number } | null {
  if (typeof min === 'number' && value < min) return { code: below, about: min };
  return typeof max === 'number' && value > max ? { code: above, about: max } : null;
}

/** The answer, unless a limit is broken. */
function within(
  answer: Answer,
  value: number,
  question: Question,
  codes: readonly [FaultCode, FaultCode],
  part: string | null = null,
): FieldReading {
  const limit = limitOf(value, question, codes);
  return limit ? faulty(question, limit.code, part, { about: limit.about }) : { answer, faults: [] };
}

const SIZE = ['too-small', 'too-large'] as const;
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
function readBox(
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

const partOf = ({ parts }: Entry, part: string) => parts?.[part]?.trim() ?? '';

const readPercent: Read = (question, entry, { language }) => {
  const [top, bottom] = [partOf(entry, 'numerator'), partOf(entry, 'denominator')];
  if (top === '' || bottom === '') {
    return faulty(question, 'incomplete-share', top === '' ? 'numerator' : 'denominator');
  }
  const numerator = readBox(question, top, language, 'numerator');
  const denominator = readBox(question, bottom, language, 'denominator');
  if (!('value' in numerator)) return numerator;
  if (!('value' in denominator)) return denominator;
  if (denominator.value <= 0) return faulty(question, 'zero-denominator', 'denominator');
  if (numerator.value < 0) return faulty(question, 'too-small', 'numerator', { about: 0 });
  const answer = { numerator: numerator.value, denominator: denominator.value };
  return within(answer, percentOf(answer) ?? 0, question, SIZE, 'numerator');
};

/** A rate of women and one of men do not add up to the rate of all; counts do. */
function isCount(question: Question, numbers: readonly number[]): boolean {
  const unit =
    typeof question.unit === 'string' ? question.unit : Object.values(question.unit ?? {}).join(' ');
  return !/[%/]/.test(unit) && numbers.every((value) => Number.isInteger(value));
}

const readSexValue: Read = (question, entry, { language }) => {
  const values: Record<string, number> = {};
  for (const part of ['total', 'female', 'male']) {
    const text = partOf(entry, part);
    if (text === '') continue;
    const box = readBox(question, text, language, part);
    if (!('value' in box)) return box;
    const limit = limitOf(box.value, question, SIZE);
    if (limit) return faulty(question, limit.code, part, { about: limit.about });
    values[part] = box.value;
  }
  const { total, female, male } = values;
  if (total === undefined) return faulty(question, 'total-missing', 'total');
  const answer = { total, ...(female !== undefined && { female }), ...(male !== undefined && { male }) };
  const numbers = [total, female ?? 0, male ?? 0];
  const isBroken =
    female !== undefined && male !== undefined
      ? !isSum(total, [female, male])
      : (female ?? male ?? total) > total;
  return isBroken && isCount(question, numbers)
    ? faulty(question, 'sex-sum', 'total', { numbers })
    : { answer, faults: [] };
};

const readTaskResult: Read = (question, entry, { language }) => {
  const status = partOf(entry, 'status');
  if (status === '') return faulty(question, 'status-missing', 'status');
  const summary = partOf(entry, 'summary').normalize('NFC');
  const text = partOf(entry, 'progress');
  let progress: number | null = null;
  if (text !== '') {
    const limits = { ...question, min: 0, max: 100 };
    const box = readBox(question, text, language, 'progress');
    if (!('value' in box)) return box;
    const limit = limitOf(box.value, limits, SIZE);
    if (limit) return faulty(question, limit.code, 'progress', { about: limit.about });
    progress = box.value;
  }
  return { answer: { status, progress, summary: summary === '' ? null : summary }, faults: [] };
};

const readFiles: Read = (question, _entry, { filesOf }) => {
  const { sentIds, count } = filesOf(question.id);
  return within([...sentIds], count, question, FILES);
};

/** The statuses that the result of a task can have where the form lists none: those of the contract's activities. */
export const TASK_STATUSES: readonly string[] = ['planned', 'in-progress', 'done', 'cancelled', 'unknown'];

const READERS: Readonly<Record<string, Read>> = {
  integer: readNumber,
  decimal: readNumber,
  percent: readPercent,
  date: readDate,
  choice: readChoice,
  choices: readChoices,
  'yes-no': readYesNo,
  table: (question, entry, context) => readTable(question, entry, context, readField),
  'task-result': readTaskResult,
  'indicator-value': readSexValue,
  file: readFiles,
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
