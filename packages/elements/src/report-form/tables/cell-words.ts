import type { Answer, TableColumn } from '@kehoach/contract';
import { msg, str } from '@lit/localize';

import { answerLines } from '../answer-lines.js';
import type { Context } from '../answer-words.js';
import type { Fault } from '../faults.js';
import { fieldsOf } from '../form-fields.js';
import type { FormView } from '../form-view.js';

/** One cell of a table answer in words. */
export function cellWords(view: Context, column: TableColumn, value: unknown): string {
  return value === null || value === undefined ? '' : answerLines(view, column, value as Answer).join(' · ');
}

/** The words of a fault with the row and the column that it is in. */
export function cellFaultWords(view: FormView, { fieldId, cell }: Fault, words: string): string {
  if (!cell) return words;
  const { row, columnId } = cell;
  const field = fieldsOf(view.form).filter(({ id }) => id === fieldId)[0];
  const column = (field?.columns ?? []).filter(({ id }) => id === columnId)[0];
  const name = view.locale.words(column?.label) || columnId;
  return msg(str`Dòng ${row}, ${name}: ${words}`, { id: 'report-form.fault.cell' });
}
