import type { ReportField } from '@kehoach/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { labelWords } from '../form-view.js';
import type { FormView } from '../form-view.js';
import { cellWords } from './cell-words.js';

/** The rows of a table as lines, for places that a table does not fit into. */
function tableLines(view: FormView, field: ReportField, rows: readonly unknown[]): TemplateResult {
  return html`<ol class="table-lines">
    ${rows.map((row) => {
      const cells = (field.columns ?? []).map((column) => [
        labelWords(view, column),
        cellWords(view, column, (row as Record<string, unknown>)[column.id]),
      ]);
      return html`<li>
        ${cells
          .filter(([, words]) => words !== '')
          .map(
            ([label, words]) => html`<span class="line"><span class="quiet">${label}:</span> ${words}</span>`,
          )}
      </li>`;
    })}
  </ol>`;
}

function tableRows(view: FormView, field: ReportField, rows: readonly unknown[]): TemplateResult {
  const columns = field.columns ?? [];
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${labelWords(view, field)}>
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${labelWords(view, column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map(
                (column) =>
                  html`<td>${cellWords(view, column, (row as Record<string, unknown>)[column.id])}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The rows of a table question as they were answered. */
export function tableAnswer(view: FormView, field: ReportField, rows: readonly unknown[]): TemplateResult {
  return (view.isWide ? tableRows : tableLines)(view, field, rows);
}
