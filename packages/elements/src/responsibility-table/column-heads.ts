import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { columnWords } from './choice-words.js';
import type { ListColumn } from './list-columns.js';
import type { AskOrder, SortBy, SortColumn, SortOrder } from './sort-order.js';
import { widgetName } from './table-words.js';

const SORT_COLUMNS: readonly string[] = ['duty', 'agency', 'role', 'section'] satisfies SortColumn[];
const ARIA_SORT = { true: 'descending', false: 'ascending' } as const;

/** The order of the list in words. */
export function orderWords(order: SortOrder, isSearching: boolean): string {
  const [first, ...others] = order;
  if (!first) {
    return isSearching
      ? msg('khớp đúng dấu trước, rồi theo thứ tự văn bản', { id: 'responsibility-table.order.relevance' })
      : msg('theo thứ tự văn bản', { id: 'responsibility-table.order.document' });
  }
  return [firstWords(first), ...others.map(otherWords)].join(', ');
}

function firstWords({ column, isDescending }: SortBy): string {
  const name = columnWords(column);
  return isDescending
    ? msg(str`xếp theo cột “${name}”, giảm dần`, { id: 'responsibility-table.order.descending' })
    : msg(str`xếp theo cột “${name}”, tăng dần`, { id: 'responsibility-table.order.ascending' });
}

function otherWords({ column, isDescending }: SortBy): string {
  const name = columnWords(column);
  return isDescending
    ? msg(str`rồi cột “${name}”, giảm dần`, { id: 'responsibility-table.order.then.descending' })
    : msg(str`rồi cột “${name}”, tăng dần`, { id: 'responsibility-table.order.then.ascending' });
}

/** The caption of the list: what it is, and its order. */
export function listCaption(caption: string, order: SortOrder, isSearching: boolean): TemplateResult {
  return html`<caption>
    ${caption || widgetName()} · ${orderWords(order, isSearching)}
  </caption>`;
}

/** The button that takes the order away; above the table, for a table owns nothing but rows and words. */
export function resetButton(order: SortOrder, ask: AskOrder): TemplateResult | typeof nothing {
  return order.length === 0
    ? nothing
    : html`<button type="button" class="link" @click=${() => ask(null)}>
        ${msg('Về thứ tự văn bản', { id: 'responsibility-table.order.reset' })}
      </button>`;
}

/**
 * The heads of the list's columns; those that can be sorted by have a button for it, and once there is an order one that
 * adds to it.
 */
export function columnHeads(
  columns: readonly ListColumn[],
  order: SortOrder,
  ask: AskOrder,
): TemplateResult[] {
  return (['duty', ...columns] as const).map((column) =>
    isSortColumn(column)
      ? columnHead(column, order, ask)
      : html`<th scope="col" role="columnheader" class="col-${column} plain">${columnWords(column)}</th>`,
  );
}

const isSortColumn = (column: SortColumn | ListColumn): column is SortColumn => SORT_COLUMNS.includes(column);

/** `aria-sort` stands on the first column of the order only (ARIA 1.2); of the others the second button speaks. */
function columnHead(column: SortColumn, order: SortOrder, ask: AskOrder): TemplateResult {
  const place = order.map((by) => by.column).indexOf(column);
  const direction = place === 0 ? ARIA_SORT[`${order[0]?.isDescending === true}`] : 'none';
  const isAlone = place === 0 && order.length === 1;
  const isBare = order.length === 0 || isAlone;
  // The name of every cell's column: without the words of the second button.
  return html`<th
    scope="col"
    role="columnheader"
    class="col-${column}"
    aria-sort=${direction}
    aria-label=${isBare ? nothing : columnWords(column)}
  >
    <span class="sorts">
      <button type="button" class="sort" @click=${({ shiftKey }: MouseEvent) => ask(column, shiftKey)}>
        ${columnWords(column)} ${arrows()}
      </button>
      ${isBare ? nothing : addButton(column, order, place, ask)}
    </span>
  </th>`;
}

const arrows = () =>
  html`<svg width="0.75em" height="1em" viewBox="0 0 9 12" aria-hidden="true" focusable="false">
    <path class="up" d="M1 4.5 4.5 1 8 4.5z"></path>
    <path class="down" d="M1 7.5 4.5 11 8 7.5z"></path>
  </svg>`;

/** Adds a column to the order, or shows its place there and turns it round. */
function addButton(column: SortColumn, order: SortOrder, place: number, ask: AskOrder): TemplateResult {
  const by = order[place];
  const face = by
    ? html`<span aria-hidden="true" class=${by.isDescending ? 'falls' : 'rises'}
        >${place + 1}${arrows()}</span
      >`
    : html`<span aria-hidden="true">+</span>`;
  return html`<button type="button" class="add" @click=${() => ask(column, true)}>
    ${face}<span class="hidden">${addWords(columnWords(column), place + 1, by)}</span>
  </button>`;
}

function addWords(name: string, place: number, by: SortBy | undefined): string {
  if (!by) return msg(str`Thêm cột “${name}” vào thứ tự`, { id: 'responsibility-table.order.add' });
  return by.isDescending
    ? msg(str`Cột “${name}” thứ ${place}, giảm dần; bỏ khỏi thứ tự`, {
        id: 'responsibility-table.order.drop',
      })
    : msg(str`Cột “${name}” thứ ${place}, tăng dần; đổi sang giảm dần`, {
        id: 'responsibility-table.order.turn',
      });
}
