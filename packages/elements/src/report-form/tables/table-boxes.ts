import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { echoWords } from '../answer-box.js';
import { noWords, optionWords, yesWords } from '../answer-words.js';
import { lineBox, linesBox, listBox } from '../box.js';
import type { Box } from '../box.js';
import { entryOf } from '../entry.js';
import type { Entry, EntryRow } from '../entry.js';
import { cellPart } from '../faults.js';
import type { Question } from '../form-fields.js';
import { boxId, faultOf, labelWords } from '../form-view.js';
import type { FormView } from '../form-view.js';
import { cellQuestion } from './validate-table.js';

/** An id that no row of the table has yet. */
function nextRowId(rows: readonly EntryRow[]): string {
  let number = rows.length + 1;
  while (rows.some(({ id }) => id === `r${number}`)) number += 1;
  return `r${number}`;
}

function cellBox(view: FormView, question: Question, box: Box): TemplateResult {
  const choose = msg('— Chọn —', { id: 'report-form.box.choose' });
  switch (question.type) {
    case 'long-text':
      return linesBox(box, 2);
    case 'integer':
    case 'decimal':
      return lineBox(box, 'number');
    case 'date':
      return lineBox(box, 'date');
    case 'yes-no':
      return listBox(
        box,
        [
          { value: 'yes', words: yesWords() },
          { value: 'no', words: noWords() },
        ],
        choose,
      );
    case 'choice':
      return question.options?.length
        ? listBox(
            box,
            question.options.map(({ value }) => ({ value, words: optionWords(view, question, value) })),
            choose,
          )
        : lineBox(box, 'text');
    default:
      return lineBox(box, 'text');
  }
}

function cell(
  view: FormView,
  question: Question,
  row: EntryRow,
  column: Question,
  changeRow: (row: EntryRow) => void,
): TemplateResult {
  const asked = cellQuestion(column);
  const part = cellPart(row.id, column.id);
  const id = boxId(view, question.id, part);
  const text = row.cells[column.id] ?? '';
  const echo = echoWords(view, asked, text);
  const isWrong = faultOf(view, question.id, part) !== undefined;
  const unit = view.locale.words(column.unit);
  const box: Box = {
    id,
    text,
    isWrong,
    describedBy: [isWrong ? boxId(view, question.id, 'fault') : '', echo ? `${id}-echo` : '']
      .filter((name) => name !== '')
      .join(' '),
    onText: (value) => changeRow({ ...row, cells: { ...row.cells, [column.id]: value } }),
  };
  return html`<div class="labelled ${column.type === 'text' || column.type === 'long-text' ? 'broad' : ''}">
    <label for=${id}
      >${labelWords(view, column)}${unit === '' ? nothing : html` <span class="quiet">(${unit})</span>`}${
        column.required ? html` <span class="quiet">${requiredWords()}</span>` : nothing
      }</label
    >
    ${cellBox(view, asked, box)}
    ${echo === '' ? nothing : html`<span class="echo" id="${id}-echo">${echo}</span>`}
  </div>`;
}

const requiredWords = () => msg('(bắt buộc)', { id: 'report-form.required' });

/** The rows of a table question, each a labelled group: they fit into any width and are read one after the other. */
export function tableBoxes(view: FormView, question: Question): TemplateResult {
  const entry = entryOf(view.draft.entries, question.id);
  // A table always offers a row to begin with.
  const rows = entry.rows && entry.rows.length > 0 ? entry.rows : [{ id: 'r1', cells: {} }];
  const change = (next: readonly EntryRow[]) => view.change(question.id, { rows: next } satisfies Entry);
  const changeRow = (changed: EntryRow) => change(rows.map((row) => (row.id === changed.id ? changed : row)));
  const columns = question.columns ?? [];
  const isFull = typeof question.max === 'number' && rows.length >= question.max;
  const add = () => {
    const id = nextRowId(rows);
    change([...rows, { id, cells: {} }]);
    view.say(msg(str`Đã thêm dòng ${rows.length + 1}.`, { id: 'report-form.table.added' }));
    if (columns[0]) view.goTo('', boxId(view, question.id, cellPart(id, columns[0].id)));
  };
  const removeRow = (gone: EntryRow, number: number) => {
    change(rows.filter(({ id }) => id !== gone.id));
    view.say(msg(str`Đã xóa dòng ${number}.`, { id: 'report-form.table.removed' }));
    view.goTo('', boxId(view, question.id, 'add'));
  };
  return html`<ol class="rows">
      ${rows.map(
        (row, index) =>
          html`<li>
            <fieldset>
              <legend>${msg(str`Dòng ${index + 1}`, { id: 'report-form.table.row' })}</legend>
              <div class="cells">
                ${columns.map((column) => cell(view, question, row, column, changeRow))}
              </div>
              <button type="button" class="link" @click=${() => removeRow(row, index + 1)}>
                ${msg(str`Xóa dòng ${index + 1}`, { id: 'report-form.table.remove' })}
              </button>
            </fieldset>
          </li>`,
      )}
    </ol>
    ${
      isFull
        ? html`<p class="quiet" id=${boxId(view, question.id, 'add')} tabindex="-1">
            ${msg(str`Biểu mẫu nhận nhiều nhất ${rows.length} dòng.`, { id: 'report-form.table.full' })}
          </p>`
        : html`<button type="button" id=${boxId(view, question.id, 'add')} @click=${add}>
            + ${msg('Thêm dòng', { id: 'report-form.table.add' })}
          </button>`
    }`;
}
