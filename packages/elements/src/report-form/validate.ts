import { isTyped } from './entry.js';
import type { Entry } from './entry.js';
import { faulty, NONE, readBox, SIZE, within } from './field-reading.js';
import type { FieldReading, Read, ReadingContext } from './field-reading.js';
import { FIGURE_READERS } from './figures/read-figures.js';
import type { Question } from './form-fields.js';
import { parseDay } from './parse-answer.js';
import { tablePart } from './parts.js';

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

const READERS: Readonly<Record<string, Read>> = {
  integer: readNumber,
  decimal: readNumber,
  date: readDate,
  choice: readChoice,
  choices: readChoices,
  'yes-no': readYesNo,
  table: (...asked) => tablePart.module?.readTable(...asked) ?? NONE,
  file: readFiles,
  ...FIGURE_READERS,
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
