/** Room that something takes along the axis, in any one unit; `right` is exclusive. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

/** Rows that boxes are put into one after the other: each into the first row with room, at least `gap` from the one before. */
export class RowStack {
  readonly #gap: number;
  readonly #mostRows: number;
  readonly #ends: number[] = [];

  constructor(gap: number, mostRows = Infinity) {
    this.#gap = gap;
    this.#mostRows = mostRows;
  }

  /** Rows in use. */
  get rows(): number {
    return this.#ends.length;
  }

  /** True when no row has room at `left`, whatever the box's width: neither has it further left. */
  isFull(left: number): boolean {
    return this.#rowAt(left) >= this.#mostRows;
  }

  /** Puts a box into its row; null when there is none. */
  put({ left, right }: Box): number | null {
    const row = this.#rowAt(left);
    if (row >= this.#mostRows) return null;
    this.#ends[row] = right;
    return row;
  }

  #rowAt(left: number): number {
    let row = 0;
    while (row < this.#ends.length && (this.#ends[row] as number) + this.#gap > left) row += 1;
    return row;
  }
}
