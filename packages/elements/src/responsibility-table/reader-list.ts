import { skeleton } from '../internal/frame.js';
import type { Content } from '../internal/frame.js';
import { agencyBlocks } from './agency-blocks.js';
import type { TableView } from './cells.js';
import type { ListColumn } from './list-columns.js';
import type { ListRows } from './list-rows.js';
import type { DutyRow } from './read-duties.js';
import { pageSizeOf } from './reader-choice.js';
import { adoptBeside } from './reader-dom.js';
import { listPart } from './reader-parts.js';
import type { ResponsibilityTable } from './responsibility-table.js';
import type { AskOrder, SortOrder } from './sort-order.js';
import { ROW_PARTS } from './table-view.js';

/** What a reader has chosen of the list, and how another choice is made. */
export interface ListChoice {
  /** Undefined while none was ever chosen. */
  readonly order: SortOrder | undefined;
  /** Whether a long list is to be a plain table of all its rows. */
  readonly isWhole: boolean;
  readonly isPrinting: boolean;
  sort: AskOrder;
  flipWhole(): void;
}

/** The list of a table: its code loads on use; its rows and the choice of its columns live as long as the table. */
export class ReaderList {
  readonly #host: ResponsibilityTable;
  #rows: ListRows | null = null;
  #columns: readonly ListColumn[] | null = null;

  constructor(host: ResponsibilityTable) {
    this.#host = host;
  }

  /** The list, or what stands in its place. */
  picture(view: TableView, { isPrinting, order = [], ...choice }: ListChoice): Content {
    const part = listPart.need(this.#host);
    // Paper cannot wait for the code.
    if (!part) return isPrinting ? agencyBlocks(view) : skeleton();
    adoptBeside(this.#host, part.listStyles);
    this.#rows ??= new part.ListRows(this.#host);
    // By all rows of the plan, not by those that were found: box and keys stay as they are while somebody types.
    const isLong = view.model.all.rows.length > pageSizeOf(this.#host);
    return part.listView(view, {
      ...choice,
      order,
      parts: ROW_PARTS,
      rows: this.#rows,
      isGrid: isLong && !choice.isWhole && !isPrinting,
      isAtOnce: isPrinting,
      isWhole: isLong && choice.isWhole,
      caption: this.#host.caption,
      columns: this.#columns ?? part.FIRST_COLUMNS,
      showColumns: (columns) => {
        this.#columns = columns;
        this.#host.requestUpdate();
      },
    });
  }

  /** What a reader has chosen, in words: order and columns; nothing where none was ever chosen. */
  chosenWords({ order }: { readonly order?: SortOrder }, isSearching: boolean): string[] {
    const part = listPart.module;
    if (!part) return [];
    return [
      order ? part.orderWords(order, isSearching) : '',
      this.#columns ? part.shownColumnsWords(this.#columns) : '',
    ];
  }

  /** Leads to a row, wherever it is. */
  leadTo(row: DutyRow): void {
    this.#rows?.leadTo(row);
  }
}
