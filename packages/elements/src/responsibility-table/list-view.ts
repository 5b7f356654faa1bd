import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { TableView } from './cells.js';
import { columnHeads, listCaption } from './column-heads.js';
import { agencyKind, nowWords, otherName } from './names.js';
import type { DutyRow } from './read-duties.js';
import type { AskOrder, SortOrder } from './sort-order.js';
import type { RowParts } from './table-view.js';

export { orderWords } from './column-heads.js';
export { listStyles } from './list-view.styles.js';
export { sortRows } from './sort-rows.js';

/**
 * All rows in one table, one for each party of each duty, with a sort button in every column head. What rows are made of is
 * given: code that loads on use can be asked for again only where no other code imports it.
 */
export function listView(
  view: TableView,
  parts: RowParts,
  caption: string,
  order: SortOrder,
  sort: AskOrder,
): TemplateResult {
  return html`<table class="rows list" role="table" part="table">
    ${listCaption(caption, order, view.shown.isSearching, sort)}
    <thead>
      <tr role="row">
        ${columnHeads(order, sort)}
      </tr>
    </thead>
    <tbody>
      ${view.shown.rows.slice(0, view.limit).map((row) => listRow(view, parts, row))}
    </tbody>
  </table>`;
}

function listRow(view: TableView, parts: RowParts, row: DutyRow): TemplateResult {
  const { cellLabel, dutyCell, foundName, partyName, roles, rowClass, section, writtenAs } = parts;
  const { agency } = row;
  const now = agency ? nowWords(view, agency) : '';
  return html`<tr role="row" class=${rowClass(view, row)}>
    ${dutyCell(view, row)}
    <td role="cell">
      ${partyName(view, row)}
      <wbr />${agency ? [otherName(view, agency, foundName(view, agency)), ' ', agencyKind(agency)] : nothing}
      ${now === '' ? nothing : html`<span class="quiet line">${now}</span>`} ${writtenAs(view, row)}
    </td>
    <td role="cell">${roles(view, row.party)}</td>
    <td role="cell">${cellLabel('section')}${section(view, row.entry)}</td>
  </tr>`;
}
