import type { TableRow } from '@kehoach/contract';

import type { Entry, EntryRow } from '../entry.js';
import { cellPart } from '../faults.js';
import type { Fault } from '../faults.js';
import type { FieldReading, ReadingContext } from '../field-reading.js';
import type { Question } from '../form-fields.js';
import { readField } from '../validate.js';

/** Types that fit into a cell; a column of any other type is a text. */
const CELL_TYPES = ['text', 'long-text', 'integer', 'decimal', 'date', 'choice', 'yes-no'];

/** The question that a cell asks. */
export function cellQuestion(column: Question): Question {
  return CELL_TYPES.includes(column.type) ? column : { ...column, type: 'text' };
}

const isEmptyRow = ({ cells }: EntryRow) => Object.keys(cells).every((id) => (cells[id] ?? '').trim() === '');

/** Reads the rows of a table question. Rows without a word are left out; every other row is read cell by cell. */
export function readTable(question: Question, { rows = [] }: Entry, context: ReadingContext): FieldReading {
  const faults: Fault[] = [];
  const answer: TableRow[] = [];
  rows.forEach((row, index) => {
    if (isEmptyRow(row)) return;
    const values: TableRow = {};
    for (const column of question.columns ?? []) {
      const text = row.cells[column.id] ?? '';
      const reading = readField(cellQuestion(column), { text }, context);
      const value = reading.answer;
      values[column.id] =
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
      for (const fault of reading.faults) {
        const cell = { row: index + 1, columnId: column.id };
        faults.push({ ...fault, fieldId: question.id, part: cellPart(row.id, column.id), cell });
      }
    }
    answer.push(values);
  });
  if (faults.length > 0) return { faults };
  const { min, max, id } = question;
  const limit = (code: 'too-few' | 'too-many', about: number): FieldReading => ({
    faults: [{ fieldId: id, part: null, code, about }],
  });
  if (typeof min === 'number' && answer.length < min) return limit('too-few', min);
  if (typeof max === 'number' && answer.length > max) return limit('too-many', max);
  return { answer, faults };
}
