/**
 * Which rows of a long list are drawn. Heights are in CSS pixels, places are pixels below the first row's upper edge. Rows
 * that were never drawn have an estimated height. About a kilobyte of own code, where `@tanstack/virtual-core` 3.19 has 9 752
 * bytes after gzip and does not know the rows of a table.
 */
export class RowHeights {
  readonly count: number;
  readonly #heights: Float64Array;
  /** Places of upper edges; those after `#known` are worked out when somebody asks so far down. */
  readonly #tops: Float64Array;
  #known = 0;
  #total: number;

  /** `estimate` stands for every height until it is measured. */
  constructor(count: number, estimate: number) {
    this.count = count;
    this.#heights = new Float64Array(count).fill(estimate);
    this.#tops = new Float64Array(count + 1);
    this.#total = count * estimate;
  }

  /** Takes over a measured height; false where it was known. */
  measure(index: number, height: number): boolean {
    const before = this.#heights[index] as number;
    if (before === height) return false;
    this.#total += height - before;
    this.#heights[index] = height;
    this.#known = Math.min(this.#known, index);
    return true;
  }

  /** Upper edge of a row; for `count` the end of the list. */
  top(index: number): number {
    if (index === this.count) return this.#total;
    for (let at = this.#known; at < index; at += 1) {
      this.#tops[at + 1] = (this.#tops[at] as number) + (this.#heights[at] as number);
    }
    this.#known = Math.max(this.#known, index);
    return this.#tops[index] as number;
  }

  /** Height of all rows. */
  get total(): number {
    return this.top(this.count);
  }

  /** The row at a place; the first above all, the last below all. */
  indexAt(place: number): number {
    while (this.#known < this.count - 1 && (this.#tops[this.#known] as number) <= place)
      this.top(this.#known + 1);
    let [low, high] = [0, this.#known];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#tops[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Rows from `first` to before `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** What of the list is seen: `height` pixels from `top` on. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** The rows that are seen, and so many more on each side. */
export function windowOf(heights: RowHeights, { top, height }: View, more: number): RowRange {
  return {
    first: Math.max(heights.indexAt(top) - more, 0),
    end: Math.min(heights.indexAt(top + height) + 1 + more, heights.count),
  };
}

/** The window and rows that are drawn wherever it is, in their order; what touches is one range. */
export function rangesOf({ first, end }: RowRange, pinned: readonly number[]): RowRange[] {
  const outside = pinned.filter(
    (index, nth) => (index < first || index >= end) && pinned.indexOf(index) === nth,
  );
  const single = (index: number) => ({ first: index, end: index + 1 });
  const ranges: RowRange[] = [];
  for (const range of [...outside.map(single), { first, end }].sort((a, b) => a.first - b.first)) {
    const last = ranges[ranges.length - 1];
    if (last?.end === range.first) ranges[ranges.length - 1] = { first: last.first, end: range.end };
    else ranges.push(range);
  }
  return ranges;
}

/** True for the same ranges. */
export function areAlike(some: readonly RowRange[], others: readonly RowRange[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ first, end }, nth) => first === others[nth]?.first && end === others[nth].end)
  );
}

/** Heights of what is not drawn: before each range, and after the last. */
export function gapsOf(heights: RowHeights, ranges: readonly RowRange[]): number[] {
  const ends = [0, ...ranges.map(({ end }) => end)];
  const firsts = [...ranges.map(({ first }) => first), heights.count];
  return firsts.map((first, nth) => heights.top(first) - heights.top(ends[nth] as number));
}

/** A row, and how far below its upper edge the view begins; negative where the view begins above it. */
export interface Anchor {
  readonly index: number;
  readonly within: number;
}

/** What keeps its place on the screen when heights change. */
export function anchorAt(heights: RowHeights, top: number): Anchor {
  const index = heights.indexAt(top);
  return { index, within: top - heights.top(index) };
}

/** Where the view begins so that its anchor keeps its place; a row that became lower is not scrolled past. */
export function topOf(heights: RowHeights, { index, within }: Anchor): number {
  return Math.min(heights.top(index) + within, heights.top(index + 1));
}

/** How a row is brought into view: at its start, in its middle, or no further than needed. */
export type Alignment = 'start' | 'center' | 'nearest';

/** Where the view begins so that a row is in it; a row higher than the view is shown from its upper edge. */
export function topFor(heights: RowHeights, index: number, { top, height }: View, align: Alignment): number {
  const [upper, lower] = [heights.top(index), heights.top(index + 1)];
  const last = Math.max(heights.total - height, 0);
  if (align === 'nearest' && upper >= top && lower <= top + height) return top;
  const wanted = {
    start: upper,
    center: upper - Math.max(height - (lower - upper), 0) / 2,
    nearest: upper < top ? upper : Math.min(lower - height, upper),
  }[align];
  return Math.max(Math.min(wanted, last), 0);
}
