import type { DutyRow } from './read-duties.js';
import { cellAfter } from './grid-keys.js';
import type { CellPlace, GridSize } from './grid-keys.js';
import type { RowDrawer } from './row-drawer.js';

/** What stands in a cell and can be pressed. */
const CONTROLS = 'summary, button, a';

/** The list that a grid's focus moves in. */
export interface FocusedList extends Pick<GridSize, 'page'> {
  readonly rows: readonly DutyRow[];
  readonly drawer: RowDrawer;
  /** False in a plain table, whose cells take no focus. */
  readonly isGrid: boolean;
  /** The first row that is seen. */
  readonly firstSeen: DutyRow | undefined;
  /** Draws a row, wherever it is, and brings it into view. */
  bring(index: number): void;
  /** Draws what is seen, and no longer what had the focus before. */
  settle(): void;
}

/** Keeps the body of a grid to one Tab stop: arrows lead between cells, Enter or F2 into one, Escape out of it again. */
export class GridFocus {
  readonly #list: FocusedList;
  #row: DutyRow | null = null;
  #column = 0;
  #isInside = false;
  #goal: DutyRow | null = null;

  constructor(list: FocusedList) {
    this.#list = list;
  }

  /** Rows that stay drawn wherever the view is: the one that has the focus, and the one that is to have it. */
  get pinned(): number[] {
    const rows = [this.#list.drawer.rowAt(this.#focused()), this.#goal];
    return rows.map((row) => (row ? this.#list.rows.indexOf(row) : -1)).filter((index) => index >= 0);
  }

  /** The row of the cell that has the focus; null where the focus is elsewhere. */
  get focusedRow(): DutyRow | null {
    return this.#list.drawer.rowAt(this.#focused()) ?? null;
  }

  /** Makes one cell the Tab stop, and what stands in cells none, but for the cell that a reader has gone into. */
  tidy(): void {
    const { drawer, firstSeen } = this.#list;
    const stop = drawer.elementOf(this.#row) ? this.#row : firstSeen;
    for (const [row, tr] of drawer.drawn) {
      const current = row === stop ? tr.children[Math.min(this.#column, tr.children.length - 1)] : null;
      for (const cell of tr.children) setTabIndex(cell, cell === current ? 0 : -1);
      for (const control of tr.querySelectorAll(CONTROLS)) {
        setTabIndex(control, this.#isInside && current?.contains(control) ? 0 : -1);
      }
    }
  }

  /** The focus came to a cell, or to what stands in it. */
  handleFocusIn(target: Element): void {
    const cell = cellOf(target);
    const row = this.#list.drawer.rowAt(cell);
    if (!cell || !row) return;
    this.#row = row;
    this.#column = columnOf(cell);
    this.#isInside = cell !== target;
    this.tidy();
  }

  /** The focus left for `next`, which may be nowhere. */
  handleFocusOut(next: EventTarget | null): void {
    if (next instanceof Node && this.#list.drawer.body.contains(next)) return;
    this.#isInside = false;
    this.tidy();
  }

  /** True where a key was for the grid. */
  handleKey(event: KeyboardEvent): boolean {
    const cell = cellOf(event.target as Element);
    const row = this.#list.drawer.rowAt(cell);
    if (!cell || !row) return false;
    if (cell !== event.target) return this.#handleKeyInside(event.key, cell);
    if (event.key === 'Enter' || event.key === 'F2') return this.#enter(cell);
    const { rows } = this.#list;
    const place = { row: rows.indexOf(row), column: columnOf(cell) };
    const next = cellAfter(event, place, {
      rows: rows.length,
      columns: cell.parentElement?.children.length ?? 1,
      page: (from, direction) => this.#list.page(from, direction),
    });
    if (next) this.focus(next);
    return next !== null;
  }

  /** Brings a cell into view and gives it the focus. */
  focus({ row: index, column }: CellPlace): void {
    const { rows, drawer } = this.#list;
    const row = rows[index];
    if (!row) return;
    this.#goal = row;
    this.#list.bring(index);
    const cell = drawer.elementOf(row)?.children[column] as HTMLElement | undefined;
    cell?.focus({ preventScroll: true });
    this.#goal = null;
    this.#list.settle();
    // The list is where its row is seen; the page may have to scroll to the list.
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Called before rows are drawn anew; what it gives back takes the focus back to where it was, or to what came there. */
  hold(): () => void {
    const { drawer, rows } = this.#list;
    const element = this.#focused() as HTMLElement | null;
    const row = drawer.rowAt(element);
    if (!element || !row) return () => {};
    const place = { row: rows.indexOf(row), column: this.#column };
    return () => {
      const { rows, isGrid } = this.#list;
      const stays = isGrid || element.matches(CONTROLS);
      if (stays && drawer.elementOf(row)?.contains(element)) return element.focus({ preventScroll: true });
      const index = rows.includes(row) ? rows.indexOf(row) : Math.min(place.row, rows.length - 1);
      if (isGrid) this.focus({ row: index, column: place.column });
      else drawer.elementOf(rows[index])?.querySelector('summary')?.focus();
    };
  }

  #handleKeyInside(key: string, cell: HTMLElement): boolean {
    if (key !== 'Escape' && key !== 'F2') return false;
    cell.focus({ preventScroll: true });
    return true;
  }

  #enter(cell: HTMLElement): boolean {
    const control = cell.querySelector<HTMLElement>(CONTROLS);
    control?.focus();
    return control !== null;
  }

  #focused(): Element | null {
    const { body } = this.#list.drawer;
    const { activeElement } = body.getRootNode() as ShadowRoot | Document;
    return activeElement !== undefined && body.contains(activeElement) ? activeElement : null;
  }
}

const cellOf = (element: Element) => element.closest<HTMLElement>('tbody > tr > *');
const columnOf = (cell: Element) => [...(cell.parentElement?.children ?? [])].indexOf(cell);

function setTabIndex(element: Element, value: number): void {
  if (element.getAttribute('tabindex') !== `${value}`) element.setAttribute('tabindex', `${value}`);
}
