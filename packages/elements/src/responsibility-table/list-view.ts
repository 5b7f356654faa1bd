import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { TableView } from './cells.js';
import { columnHeads, listCaption, resetButton } from './column-heads.js';
import { columnCells, columnChoice, FIRST_COLUMNS } from './list-columns.js';
import type { ListColumn } from './list-columns.js';
import type { ListRows } from './list-rows.js';
import type { DutyRow } from './read-duties.js';
import type { DrawnRow } from './row-drawer.js';
import type { AskOrder, SortOrder } from './sort-order.js';
import type { RowParts } from './table-view.js';

export { orderWords } from './column-heads.js';
export { FIRST_COLUMNS, shownColumnsWords } from './list-columns.js';
export { listStyles } from './list-view.styles.js';
export { ListRows } from './list-rows.js';
export { sortRows } from './sort-rows.js';

/** What the list needs besides what all views know. */
export interface ListParts {
  /** What rows are made of: code that loads on use can be asked for again only where no other code imports it. */
  readonly parts: RowParts;
  readonly rows: ListRows;
  /** True where only rows near the view are drawn. */
  readonly isGrid: boolean;
  /** True where nothing may be drawn later. */
  readonly isAtOnce: boolean;
  /** True where a reader asked for all rows in a plain table, of which there are more than one shows at once. */
  readonly isWhole: boolean;
  readonly caption: string;
  readonly order: SortOrder;
  readonly sort: AskOrder;
  /** Columns that are shown beside the duty. */
  readonly columns: readonly ListColumn[];
  showColumns(columns: readonly ListColumn[]): void;
  /** All rows in a plain table, or only those near the view. */
  flipWhole(): void;
}

/**
 * All rows in one table, one for each party of each duty, with sort buttons in column heads, and above it what chooses the
 * columns. A long list is the same table as a grid, in a scrolling box.
 */
export function listView(view: TableView, list: ListParts): TemplateResult {
  const { caption, order, sort, columns, rows, isGrid, isAtOnce } = list;
  const count = view.shown.rows.length;
  const cellRole = isGrid ? 'gridcell' : 'cell';
  return html`<div class="list-tools">
      ${columnChoice(view, columns, list.showColumns)} ${resetButton(order, sort)}
    </div>
    <div
      class=${isGrid ? 'grid' : 'whole'}
      tabindex=${isGrid ? -1 : nothing}
      @scroll=${rows}
      @keydown=${rows}
      @focusin=${rows}
      @focusout=${rows}
    >
      <table
        class="rows list ${columns.length > FIRST_COLUMNS.length ? 'many' : ''}"
        role=${isGrid ? 'grid' : 'table'}
        part="table"
        aria-rowcount=${isGrid ? count + 1 : nothing}
        aria-readonly=${isGrid ? 'true' : nothing}
        aria-describedby=${isGrid ? 'keys' : nothing}
      >
        ${listCaption(caption, order, view.shown.isSearching)}
        <thead>
          <tr role="row" aria-rowindex=${isGrid ? 1 : nothing}>
            ${columnHeads(columns, order, sort)}
          </tr>
        </thead>
        ${rows.show({
          rows: view.shown.rows,
          isGrid,
          isAtOnce,
          look: [...lookOf(view, isGrid), columns.join()],
          isOpen: ({ key }) => view.isOpen(key),
          drawRow: (row) => listRow(view, list, row, cellRole),
        })}
      </table>
    </div>
    ${isGrid || list.isWhole ? listFoot(list, count.toLocaleString(view.locale.language)) : nothing}`;
}

/** What a closed row shows besides its own: the plan and the languages it is told in, what is searched for, the linked duty. */
function lookOf({ model, marking, linkedId, today }: TableView, isGrid: boolean): readonly unknown[] {
  return [model, marking, linkedId, today, isGrid];
}

/** How the keys of a grid work, and the way to a plain table and back. */
function listFoot({ isGrid, flipWhole }: ListParts, count: string): TemplateResult {
  return html`<div class="next">
    <button type="button" @click=${flipWhole}>
      ${
        isGrid
          ? msg(str`Hiện tất cả ${count} dòng`, { id: 'responsibility-table.list.whole' })
          : msg('Chỉ hiện trong khung cuộn', { id: 'responsibility-table.list.grid' })
      }
    </button>
    ${
      isGrid
        ? html`<p class="quiet keys" id="keys">
            ${msg('Phím mũi tên để đi giữa các ô, Enter để vào trong ô, Esc để trở ra, Ctrl+End để đến dòng cuối.', { id: 'responsibility-table.list.keys' })}
          </p>`
        : nothing
    }
  </div>`;
}

function listRow(view: TableView, { parts, columns }: ListParts, row: DutyRow, cellRole: string): DrawnRow {
  const cells = html`${parts.dutyCell(view, row, columns)}${columnCells(view, parts, columns, row, cellRole)}`;
  return { cells, className: parts.rowClass(view, row), isOpen: view.isOpen(row.key) };
}
