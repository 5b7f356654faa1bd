import { ACTIVITY_STATUSES, parseIso } from '@kehoach/contract';
import type { FieldOption, ReportField, SexAnswer, TableColumn } from '@kehoach/contract';

import { toPointer } from '../http/json-pointer.js';
import { isFilledAnswer, isNoData, isRatio, isRecord, isSexAnswer, numberOf } from './answers.js';
import { fault } from './faults.js';
import type { Fault, FaultCode } from './faults.js';

/** What a field and a column of a table have in common. */
type Question = Partial<Omit<ReportField, 'id' | 'type'>> & Pick<ReportField, 'id' | 'type'>;
type Check = (answer: unknown, question: Question, pointer: string) => Fault[];

function bounds(
  value: number,
  { min, max }: Question,
  pointer: string,
  [below, above]: readonly [FaultCode, FaultCode] = ['too-small', 'too-large'],
): Fault[] {
  if (typeof min === 'number' && value < min) return [fault(pointer, below, min)];
  if (typeof max === 'number' && value > max) return [fault(pointer, above, max)];
  return [];
}

const checkText: Check = (answer, question, pointer) => {
  if (typeof answer !== 'string') return [fault(pointer, 'wrong-type')];
  const text = answer.normalize('NFC');
  const length = bounds([...text].length, question, pointer, ['too-short', 'too-long']);
  if (length.length > 0 || typeof question.pattern !== 'string') return length;
  return isWhole(question.pattern, text) ? [] : [fault(pointer, 'pattern')];
};

function isWhole(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    // A form with a broken pattern must not shut its officers out.
    return true;
  }
}

const checkNumber: Check = (answer, question, pointer) => {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return [fault(pointer, 'wrong-type')];
  if (question.type === 'integer' && !Number.isSafeInteger(answer)) return [fault(pointer, 'wrong-type')];
  return bounds(answer, question, pointer);
};

const checkPercent: Check = (answer, question, pointer) => {
  if (!isRatio(answer)) return [fault(pointer, 'wrong-type')];
  if (answer.numerator === null || answer.denominator === null) return [fault(pointer, 'incomplete')];
  if (answer.denominator <= 0) return [fault(`${pointer}/denominator`, 'zero-denominator')];
  if (answer.numerator < 0) return [fault(`${pointer}/numerator`, 'too-small', 0)];
  return bounds(numberOf(answer) ?? 0, question, pointer);
};

const checkDate: Check = (answer, _question, pointer) => {
  if (typeof answer !== 'string') return [fault(pointer, 'wrong-type')];
  return parseIso(answer) ? [] : [fault(pointer, 'not-a-date')];
};

function hasOption(options: readonly FieldOption[] | null | undefined, value: string): boolean {
  return !options || options.length === 0 || options.some((option) => option.value === value);
}

const checkChoice: Check = (answer, { options }, pointer) => {
  if (typeof answer !== 'string') return [fault(pointer, 'wrong-type')];
  return hasOption(options, answer) ? [] : [fault(pointer, 'unknown-option')];
};

function checkList(
  answer: unknown,
  question: Question,
  pointer: string,
  each: (item: string) => FaultCode | null,
): Fault[] {
  if (!Array.isArray(answer)) return [fault(pointer, 'wrong-type')];
  const items = answer.flatMap((item: unknown, index) => {
    const place = `${pointer}/${index}`;
    if (typeof item !== 'string') return [fault(place, 'wrong-type')];
    const code = answer.indexOf(item) < index ? 'repeated' : each(item);
    return code === null ? [] : [fault(place, code)];
  });
  return [...bounds(answer.length, question, pointer, ['too-few', 'too-many']), ...items];
}

const checkChoices: Check = (answer, question, pointer) =>
  checkList(answer, question, pointer, (item) =>
    hasOption(question.options, item) ? null : 'unknown-option',
  );

/** Whether the files exist is another question, see check-attachments.ts. */
const checkFiles: Check = (answer, question, pointer) => checkList(answer, question, pointer, () => null);

const checkYesNo: Check = (answer, _question, pointer) =>
  typeof answer === 'boolean' ? [] : [fault(pointer, 'wrong-type')];

const TASK_STATUSES: readonly FieldOption[] = ACTIVITY_STATUSES.map((value) => ({ value }));

const checkTaskResult: Check = (answer, { options }, pointer) => {
  if (!isRecord(answer) || !('status' in answer)) return [fault(pointer, 'wrong-type')];
  const { status, progress } = answer;
  const faults: Fault[] = [];
  if (typeof status !== 'string' || !hasOption(options ?? TASK_STATUSES, status)) {
    faults.push(fault(`${pointer}/status`, status === null ? 'required' : 'unknown-option'));
  }
  if (typeof progress === 'number') {
    faults.push(...bounds(progress, { id: '', type: 'integer', min: 0, max: 100 }, `${pointer}/progress`));
  }
  return faults;
};

/** False when counts of women and men do not give the total. Rates of women and of men do not add up to the rate of all. */
function addsUp({ total, female, male }: SexAnswer, { unit }: Question): boolean {
  const numbers = [total, female, male].filter((value) => typeof value === 'number');
  const words = typeof unit === 'string' ? unit : Object.values(unit ?? {}).join(' ');
  if (/[%/]/.test(words) || !numbers.every((value) => Number.isInteger(value))) return true;
  if (typeof female === 'number' && typeof male === 'number') return total === female + male;
  return Number(total) >= Number(female ?? male ?? 0);
}

const checkIndicatorValue: Check = (answer, question, pointer) => {
  if (!isSexAnswer(answer)) return [fault(pointer, 'wrong-type')];
  if (answer.total === null) return [fault(`${pointer}/total`, 'required')];
  const faults = (['total', 'female', 'male'] as const).flatMap((part) => {
    const value = answer[part];
    return typeof value === 'number' ? bounds(value, question, `${pointer}/${part}`) : [];
  });
  return faults.length === 0 && !addsUp(answer, question) ? [fault(`${pointer}/total`, 'sex-sum')] : faults;
};

function checkCell(cell: unknown, column: TableColumn, pointer: string): Fault[] {
  if (!isFilledAnswer(cell)) return column.required ? [fault(pointer, 'required')] : [];
  return CHECKS[column.type]?.(cell, column, pointer) ?? [];
}

const checkTable: Check = (answer, question, pointer) => {
  if (!Array.isArray(answer)) return [fault(pointer, 'wrong-type')];
  const columns = question.columns ?? [];
  const rows = answer.flatMap((row: unknown, index) => {
    const place = `${pointer}/${index}`;
    if (!isRecord(row)) return [fault(place, 'wrong-type')];
    const strangers = Object.keys(row).filter((id) => !columns.some((column) => column.id === id));
    return [
      ...strangers.map((id) => fault(place + toPointer([id]), 'unknown-column')),
      ...columns.flatMap((column) => {
        const cell = Object.hasOwn(row, column.id) ? row[column.id] : undefined;
        return checkCell(cell, column, place + toPointer([column.id]));
      }),
    ];
  });
  return [...bounds(answer.length, question, pointer, ['too-few', 'too-many']), ...rows];
};

/** Checks by field type. A type of a later version is kept as it comes. */
const CHECKS: Readonly<Record<string, Check>> = {
  text: checkText,
  'long-text': checkText,
  integer: checkNumber,
  decimal: checkNumber,
  percent: checkPercent,
  date: checkDate,
  choice: checkChoice,
  choices: checkChoices,
  'yes-no': checkYesNo,
  table: checkTable,
  'task-result': checkTaskResult,
  'indicator-value': checkIndicatorValue,
  file: checkFiles,
  note: (_answer, _question, pointer) => [fault(pointer, 'not-a-question')],
};

/** What is wrong with the answer to a field that the form asks. */
export function checkAnswer(answer: unknown, field: ReportField, pointer: string): Fault[] {
  if (!isFilledAnswer(answer)) {
    if (isNoData(answer)) return [fault(`${pointer}/noData`, 'reason-missing')];
    return field.required && field.type !== 'note' ? [fault(pointer, 'required')] : [];
  }
  if (isNoData(answer)) return field.allowNoData ? [] : [fault(pointer, 'no-data-not-allowed')];
  return Object.hasOwn(CHECKS, field.type) ? (CHECKS[field.type]?.(answer, field, pointer) ?? []) : [];
}
