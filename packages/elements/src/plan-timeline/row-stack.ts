/** Room that something takes along the axis, in any one unit; `right` is exclusive. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

/** Rows that boxes are put into one after the other: each into the first row where it stays `gap` away from all others. */
export class RowStack {
  readonly #gap: number;
  readonly #mostRows: number;
  readonly #rows: Box[][] = [];

  constructor(gap: number, mostRows = Infinity) {
    this.#gap = gap;
    this.#mostRows = mostRows;
  }

  /** Rows in use. */
  get rows(): number {
    return this.#rows.length;
  }

  /** True when some row has room for a box. */
  hasRoom(box: Box): boolean {
    return this.#rowFor(box) < this.#mostRows;
  }

  /** Puts a box into its row; null when there is none. */
  put(box: Box): number | null {
    const row = this.#rowFor(box);
    if (row >= this.#mostRows) return null;
    (this.#rows[row] ??= []).push(box);
    return row;
  }

  #rowFor({ left, right }: Box): number {
    const isApart = (other: Box) => left >= other.right + this.#gap || right + this.#gap <= other.left;
    let row = 0;
    while (row < this.#rows.length && !(this.#rows[row] as Box[]).every(isApart)) row += 1;
    return row;
  }
}
