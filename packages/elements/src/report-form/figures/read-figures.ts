import { percentOf } from '../answer-values.js';
import type { Entry } from '../entry.js';
import type { Question } from '../form-fields.js';
import { faulty, limitOf, readBox, SIZE, within } from '../field-reading.js';
import type { Read } from '../field-reading.js';
import { isSum } from './rules.js';

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

/** How questions that are answered by several figures are read, by their type. */
export const FIGURE_READERS: Readonly<Record<string, Read>> = {
  percent: readPercent,
  'task-result': readTaskResult,
  'indicator-value': readSexValue,
};
