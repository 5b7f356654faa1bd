import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { columnWords } from './choice-words.js';
import type { SortColumn, SortOrder } from './sort-order.js';
import { widgetName } from './table-words.js';

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

/** The caption of the list: what it is, its order, and the button that takes the order away. */
export function listCaption(
  caption: string,
  order: SortOrder,
  isSearching: boolean,
  sort: (column: SortColumn | null) => void,
): TemplateResult {
  return html`<caption>
    ${caption || widgetName()} · ${orderWords(order, isSearching)}
    ${
      order.length === 0
        ? nothing
        : html`<button type="button" class="link" @click=${() => sort(null)}>
            ${msg('Về thứ tự văn bản', { id: 'responsibility-table.order.reset' })}
          </button>`
    }
  </caption>`;
}

/** The heads of the list's columns, each with a sort button. */
export function columnHeads(order: SortOrder, sort: (column: SortColumn) => void): TemplateResult[] {
  return SORT_COLUMNS.map((column) => columnHead(column, order, sort));
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
