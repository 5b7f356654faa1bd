import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { TableView } from './cells.js';
import type { MatrixRow } from './matrix-model.js';
import { marked } from './names.js';
import type { DutyEntry, DutyRow } from './read-duties.js';
import type { RowParts } from './table-view.js';

/** The row below a row that is open: the duties behind it, or behind one of its cells, each with the link to it. */
export function behind(
  view: TableView,
  parts: RowParts,
  { entries }: MatrixRow,
  rows: readonly DutyRow[],
  columns: number,
): TemplateResult {
  return html`<tr class="behind">
    <td colspan=${columns + 1}>
      <div
        class="spread"
        role="group"
        aria-label=${msg('Phần việc đứng sau ô này', { id: 'responsibility-table.matrix.behind' })}
      >
        ${entries.map((entry) => {
          const own = rows.filter((row) => row.entry === entry);
          return own.length === 0 ? nothing : dutyBehind(view, parts, entry, own);
        })}
      </div>
    </td>
  </tr>`;
}

function dutyBehind(
  view: TableView,
  parts: RowParts,
  entry: DutyEntry,
  rows: readonly DutyRow[],
): TemplateResult {
  const { summary, target } = entry.duty;
  const words = marked(view, summary);
  const aim = marked(view, target);
  return html`<div class="duty-behind">
    <p class="title">
      ${words === nothing ? msg('không ghi nội dung', { id: 'responsibility-table.duty.unnamed' }) : words}
    </p>
    ${aim === nothing ? nothing : html`<p class="quiet">${msg('Chỉ tiêu:', { id: 'responsibility-table.duty.target' })} ${aim}</p>`}
    <ul class="parties">
      ${rows.map((row) => html`<li><strong>${parts.partyName(view, row)}</strong> ${parts.roles(view, row.party)}</li>`)}
    </ul>
    ${parts.dutyDetails(view, entry)}
  </div>`;
}
