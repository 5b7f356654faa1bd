import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { TableView } from './cells.js';
import { columnWords } from './choice-words.js';
import { agencyKind, nowWords, otherName } from './names.js';
import type { DutyRow } from './read-duties.js';
import type { SortColumn, SortOrder } from './sort-order.js';
import type { RowParts } from './table-view.js';
import { widgetName } from './table-words.js';

export { listStyles } from './list-view.styles.js';
export { sortRows } from './sort-rows.js';

const SORT_COLUMNS: readonly SortColumn[] = ['duty', 'agency', 'role', 'section'];
const ARIA_SORT = { true: 'descending', false: 'ascending' } as const;

/** The order of the list in words. */
function orderWords(order: SortOrder, isSearching: boolean): string {
  const [by] = order;
  if (!by) {
    return isSearching
      ? msg('khớp đúng dấu trước, rồi theo thứ tự văn bản', { id: 'responsibility-table.order.relevance' })
      : msg('theo thứ tự văn bản', { id: 'responsibility-table.order.document' });
  }
  const column = columnWords(by.column);
  return by.isDescending
    ? msg(str`xếp theo cột “${column}”, giảm dần`, { id: 'responsibility-table.order.descending' })
    : msg(str`xếp theo cột “${column}”, tăng dần`, { id: 'responsibility-table.order.ascending' });
}

/**
 * All rows in one table, one for each party of each duty, with a sort button in every column head. What rows are made of is
 * given: code that loads on use can be asked for again only where no other code imports it.
 */
export function listView(
  view: TableView,
  parts: RowParts,
  caption: string,
  order: SortOrder,
  sort: (column: SortColumn | null) => void,
): TemplateResult {
  return html`<table class="rows list" role="table" part="table">
    <caption>
      ${caption || widgetName()} · ${orderWords(order, view.shown.isSearching)}
      ${
        order.length === 0
          ? nothing
          : html`<button type="button" class="link" @click=${() => sort(null)}>
              ${msg('Về thứ tự văn bản', { id: 'responsibility-table.order.reset' })}
            </button>`
      }
    </caption>
    <thead>
      <tr role="row">
        ${SORT_COLUMNS.map((column) => columnHead(column, order, sort))}
      </tr>
    </thead>
    <tbody>
      ${view.shown.rows.slice(0, view.limit).map((row) => listRow(view, parts, row))}
    </tbody>
  </table>`;
}

function columnHead(
  column: SortColumn,
  order: SortOrder,
  sort: (column: SortColumn) => void,
): TemplateResult {
  const by = order.filter((one) => one.column === column)[0];
  const direction = by ? ARIA_SORT[`${by.isDescending}`] : 'none';
  return html`<th scope="col" role="columnheader" class="col-${column}" aria-sort=${direction}>
    <button type="button" class="sort" @click=${() => sort(column)}>
      ${columnWords(column)}
      <svg width="0.75em" height="1em" viewBox="0 0 9 12" aria-hidden="true" focusable="false">
        <path class="up" d="M1 4.5 4.5 1 8 4.5z"></path>
        <path class="down" d="M1 7.5 4.5 11 8 7.5z"></path>
      </svg>
    </button>
  </th>`;
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
