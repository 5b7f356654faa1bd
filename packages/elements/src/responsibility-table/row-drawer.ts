import { render } from 'lit';
import type { TemplateResult } from 'lit';

import type { DutyRow } from './read-duties.js';
import type { RowRange } from './row-window.js';

/** Rows that left the view and are kept to be drawn anew. */
const MOST_SPARE = 40;

/** What a row is drawn with. */
export interface DrawnRow {
  readonly cells: TemplateResult;
  readonly className: string;
  /** True where the row is drawn open: a reader may close it without its being drawn. */
  readonly isOpen: boolean;
}

/** Draws some of the rows of a list into a `tbody` of its own. A row that stays keeps its elements, and so its focus. */
export class RowDrawer {
  readonly body = document.createElement('tbody');
  readonly #live = new Map<DutyRow, HTMLTableRowElement>();
  readonly #rowOf = new WeakMap<Element, DutyRow>();
  #spare: HTMLTableRowElement[] = [];
  /** Rows that show what they should. */
  readonly #current = new WeakSet<Element>();
  #isCurrent = false;
  /** Rows that were drawn open. */
  readonly #open = new WeakSet<Element>();
  #gaps: (HTMLElement | null)[] = [];

  /** Rows must be drawn again of which something may have changed: those that are open or were, and those that `mayDiffer`. */
  renew(mayDiffer: (row: DutyRow) => boolean): void {
    for (const [row, tr] of [...this.#live]) {
      if (mayDiffer(row) || this.#open.has(tr)) this.#current.delete(tr);
    }
    this.#isCurrent = false;
  }

  /** True while every row that is drawn shows what it should. */
  get isCurrent(): boolean {
    return this.#isCurrent;
  }

  /** Takes away what only the rows of a grid have. */
  makePlain(): void {
    for (const tr of [...this.#live.values(), ...this.#spare]) {
      tr.removeAttribute('aria-rowindex');
      for (const element of tr.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
    }
  }

  /** The element of a row; undefined while it is not drawn. */
  elementOf(row: DutyRow | null | undefined): HTMLTableRowElement | undefined {
    return row ? this.#live.get(row) : undefined;
  }

  /** The row that an element inside the list belongs to. */
  rowAt(element: Element | null | undefined): DutyRow | undefined {
    const tr = element?.closest('tr');
    return tr ? this.#rowOf.get(tr) : undefined;
  }

  /** The rows that are drawn, with their elements. */
  get drawn(): ReadonlyMap<DutyRow, HTMLTableRowElement> {
    return this.#live;
  }

  /**
   * Draws these ranges of rows. `gaps` are the heights before each and after the last in CSS pixels, `firstIndex` the place
   * of the very first row for assistive technology; both are left out where every row is drawn at last.
   */
  draw(
    rows: readonly DutyRow[],
    ranges: readonly RowRange[],
    drawRow: (row: DutyRow) => DrawnRow,
    gaps: readonly number[] = [],
    firstIndex: number | null = null,
  ): void {
    const { body } = this;
    const isPart = firstIndex !== null;
    // What comes later in a plain table stays as it is until then.
    this.#removeAllBut(new Set(isPart ? ranges.flatMap(({ first, end }) => rows.slice(first, end)) : rows));
    this.#gaps = gaps.map((height) => (height > 0 ? createGap() : null));
    let at = body.firstElementChild;
    ranges.forEach(({ first, end }, nth) => {
      const gap = this.#gaps[nth];
      if (gap) body.insertBefore(gap, at);
      for (let index = first; index < end; index += 1) {
        const row = rows[index] as DutyRow;
        const tr = this.#elementFor(row);
        if (isPart) tr.setAttribute('aria-rowindex', `${firstIndex + index}`);
        this.#drawCells(tr, row, drawRow);
        if (tr === at) at = at.nextElementSibling;
        else body.insertBefore(tr, at);
      }
    });
    const last = this.#gaps[ranges.length];
    if (last) body.append(last);
    this.setGaps(gaps);
    this.#isCurrent = true;
  }

  /** Gives the gaps of the last {@link draw} other heights. */
  setGaps(gaps: readonly number[]): void {
    gaps.forEach((height, nth) => {
      const cell = this.#gaps[nth]?.firstElementChild as HTMLElement | undefined;
      if (cell) cell.style.height = `${height}px`;
    });
  }

  /** Rows that stay are never moved, so gaps go first and come again. */
  #removeAllBut(wanted: ReadonlySet<DutyRow>): void {
    for (const gap of this.#gaps) gap?.remove();
    for (const [row, tr] of [...this.#live]) {
      if (wanted.has(row)) continue;
      tr.remove();
      this.#live.delete(row);
      this.#current.delete(tr);
      if (this.#spare.length < MOST_SPARE) this.#spare.push(tr);
    }
  }

  #elementFor(row: DutyRow): HTMLTableRowElement {
    const known = this.#live.get(row);
    if (known) return known;
    const tr = this.#spare.pop() ?? createRow();
    this.#live.set(row, tr);
    this.#rowOf.set(tr, row);
    return tr;
  }

  #drawCells(tr: HTMLTableRowElement, row: DutyRow, drawRow: (row: DutyRow) => DrawnRow): void {
    if (this.#current.has(tr)) return;
    const { cells, className, isOpen } = drawRow(row);
    if (isOpen) this.#open.add(tr);
    else this.#open.delete(tr);
    if (tr.className !== className) tr.className = className;
    render(cells, tr);
    this.#current.add(tr);
  }
}

function createRow(): HTMLTableRowElement {
  const tr = document.createElement('tr');
  tr.setAttribute('role', 'row');
  return tr;
}

/** Room for rows that are not drawn; assistive technology counts rows by their indices. */
function createGap(): HTMLTableRowElement {
  const gap = document.createElement('tr');
  gap.className = 'gap';
  gap.setAttribute('aria-hidden', 'true');
  gap.append(document.createElement('td'));
  return gap;
}
