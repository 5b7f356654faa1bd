import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { GridFocus } from './grid-focus.js';
import type { DutyRow } from './read-duties.js';
import { RowDrawer } from './row-drawer.js';
import type { DrawnRow } from './row-drawer.js';
import { anchorAt, areAlike, gapsOf, rangesOf, RowHeights, topFor, topOf, windowOf } from './row-window.js';
import type { Alignment, Anchor, RowRange } from './row-window.js';
import { SizeWatch } from './size-watch.js';

/** What the list shows. */
export interface ShownList {
  readonly rows: readonly DutyRow[];
  /** True where only rows near the view are drawn, in a scrolling box with the class `grid`. */
  readonly isGrid: boolean;
  /** True where nothing may be drawn later, as for print. */
  readonly isAtOnce: boolean;
  /** What all rows depend on: while it is the same, a row that is closed and was so shows the same. */
  readonly look: readonly unknown[];
  isOpen(row: DutyRow): boolean;
  drawRow(row: DutyRow): DrawnRow;
}

/** Rows drawn above and below those that are seen. */
const MORE = 2;
/** Height of the box and of a row before anything was measured, in CSS pixels; the box is at most 40 em high. */
const FIRST_VIEW = 640;
const FIRST_ROW = 88;
/** A row may be drawn and turn out lower than its estimate, which makes room for further rows, a few times over. */
const MOST_TURNS = 8;
/** Rows of a plain table that are drawn in one go after those on the screen: about half a frame's work. */
const SLICE = 25;
/** Time for what a reader has asked for to be seen and answered before rows follow that nobody sees yet. */
const REST_MS = 50;
/** Place of the first row for assistive technology: the head is the first. */
const FIRST_INDEX = 2;

/** The rows of the list: all of them in a plain table, those near the view in a grid. */
export class ListRows implements ReactiveController, EventListenerObject {
  readonly drawer = new RowDrawer();
  readonly #focus = new GridFocus(this);
  #shown: ShownList = {
    rows: [],
    isGrid: false,
    isAtOnce: false,
    look: [],
    isOpen: () => false,
    drawRow: () => ({}) as DrawnRow,
  };
  #heights = new RowHeights(0, FIRST_ROW);
  /** Heights of rows by what they show, so that a row keeps its height through sort and filter. */
  #measured = new WeakMap<DutyRow, number>();
  /** Places of the duties that measured rows are of: ten thousand look-ups of objects would take a third of a frame. */
  #measuredPlaces = new Set<number>();
  #estimate = 0;
  #ranges: readonly RowRange[] = [];
  #anchor: Anchor = { index: 0, within: 0 };
  #goal: { readonly index: number; readonly align: Alignment } | null = null;
  /** The part of the box in which rows are seen: its height, and where it begins above the first row at scroll position 0. */
  #view = { height: FIRST_VIEW, before: 0 };
  #width = 0;
  /** Where the box was left; null where that holds no more. */
  #scrollTop: number | null = null;
  #isHeadSticky = false;
  #restoreFocus = () => {};
  readonly #sizes = new SizeWatch(() => this.settle());

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The rows that are shown, in their order. */
  get rows(): readonly DutyRow[] {
    return this.#shown.rows;
  }

  get isGrid(): boolean {
    return this.#shown.isGrid;
  }

  get firstSeen(): DutyRow | undefined {
    return this.rows[this.#anchor.index];
  }

  /** Draws the rows into `body`, which it gives back to be put into the table. */
  show(shown: ShownList): HTMLTableSectionElement {
    const before = this.#shown;
    const focused = this.#focus.focusedRow;
    this.#restoreFocus = this.#focus.hold();
    this.#shown = shown;
    if (before.isGrid && !shown.isGrid) this.drawer.makePlain();
    if (shown.isGrid) this.drawer.body.removeAttribute('aria-busy');
    const isAlike = shown.look.every((part, nth) => part === before.look[nth]);
    this.drawer.renew(isAlike ? shown.isOpen : () => true);
    if (shown.isGrid && !(before.isGrid && areSame(before.rows, shown.rows))) this.#begin(focused);
    this.#draw();
    return this.drawer.body;
  }

  hostConnected(): void {
    this.settle();
  }

  hostDisconnected(): void {
    this.#sizes.stop();
  }

  hostUpdated(): void {
    this.settle();
    this.#restoreFocus();
    this.#restoreFocus = () => {};
  }

  /** Leads to a row: draws it wherever it is, in the middle of the view, with the focus on its first control. */
  leadTo(row: DutyRow): void {
    if (this.#shown.isGrid) this.bring(this.rows.indexOf(row), 'center');
    else this.#drawPlain(this.rows.length);
    const head = this.drawer.elementOf(row)?.querySelector('summary');
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: this.#shown.isGrid ? 'nearest' : 'center' });
  }

  bring(index: number, align: Alignment = 'nearest'): void {
    this.#goal = { index, align };
    this.settle();
  }

  page(row: number, direction: 1 | -1): number {
    return this.#heights.indexAt(this.#heights.top(row) + direction * this.#view.height);
  }

  handleEvent(event: Event): void {
    if (!this.#shown.isGrid) return;
    switch (event.type) {
      case 'scroll':
        return this.#handleScroll(event.currentTarget as HTMLElement);
      case 'focusin':
        return this.#focus.handleFocusIn(event.target as Element);
      case 'focusout':
        return this.#focus.handleFocusOut((event as FocusEvent).relatedTarget);
      default:
        if (this.#focus.handleKey(event as KeyboardEvent)) event.preventDefault();
    }
  }

  /** Measures what is drawn and draws what is missing, until what is seen keeps its place. */
  settle(): void {
    const box = this.drawer.body.closest<HTMLElement>('.grid');
    if (!box) return;
    this.#sizes.watch([box, this.drawer.body.parentElement as Element]);
    // An update may come between a scroll and its event.
    this.#follow(box);
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      this.#lookAt(box);
      this.#measure();
      this.#anchor = anchorAt(this.#heights, this.#topWanted());
      if (!this.#draw()) break;
    }
    this.#goal = null;
    const scrollTop = Math.max(topOf(this.#heights, this.#anchor) + this.#view.before, 0);
    if (Math.abs(box.scrollTop - scrollTop) >= 1) box.scrollTop = scrollTop;
    this.#scrollTop = box.scrollTop;
    this.#focus.tidy();
  }

  /** Other rows, or another order: begins at the first, or at the row that has the focus. */
  #begin(focused: DutyRow | null): void {
    const { rows } = this;
    this.#heights = new RowHeights(rows.length, this.#estimate || FIRST_ROW);
    if (this.#measuredPlaces.size > 0) this.#takeMeasured();
    const index = focused ? rows.indexOf(focused) : -1;
    this.#anchor = { index: Math.max(index, 0), within: index < 0 ? -this.#view.before : 0 };
    this.#scrollTop = null;
  }

  #takeMeasured(): void {
    this.rows.forEach((row, index) => {
      const height = this.#measuredPlaces.has(row.entry.index) ? this.#measured.get(row) : undefined;
      if (height !== undefined) this.#heights.measure(index, height);
    });
  }

  /** Draws the rows to be seen; false where all of them were drawn already. */
  #draw(): boolean {
    const { rows, isGrid, drawRow } = this.#shown;
    if (!isGrid) {
      this.#drawPlain(this.#shown.isAtOnce ? rows.length : this.#rowsOnScreen);
      return false;
    }
    const view = { top: topOf(this.#heights, this.#anchor), height: this.#view.height };
    const goal = this.#goal ? [this.#goal.index] : [];
    const ranges = rangesOf(windowOf(this.#heights, view, MORE), [...this.#focus.pinned, ...goal]);
    const gaps = gapsOf(this.#heights, ranges);
    const isDrawn = this.drawer.isCurrent && areAlike(ranges, this.#ranges);
    this.#ranges = ranges;
    if (isDrawn) this.drawer.setGaps(gaps);
    else this.drawer.draw(rows, ranges, drawRow, gaps, FIRST_INDEX);
    return !isDrawn;
  }

  /** Draws so many rows of a plain table, and the others once the browser has shown these and has had a rest. */
  #drawPlain(most: number, restMs = REST_MS): void {
    const shown = this.#shown;
    const end = Math.min(Math.ceil(most), shown.rows.length);
    this.drawer.draw(shown.rows, [{ first: 0, end }], shown.drawRow);
    this.drawer.body.removeAttribute('aria-busy');
    if (end === shown.rows.length) return;
    this.drawer.body.setAttribute('aria-busy', 'true');
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (this.#shown === shown) this.#drawPlain(end + SLICE, 0);
      }, restMs),
    );
  }

  /** About how many rows of a plain table the screen holds; all where its first is above the screen. */
  get #rowsOnScreen(): number {
    const { body, drawn } = this.drawer;
    const { top, height } = body.getBoundingClientRect();
    if (top < 0) return Infinity;
    return Math.max(innerHeight - top, 0) / (height / drawn.size || FIRST_ROW) + 1;
  }

  #handleScroll(box: HTMLElement): void {
    this.#follow(box);
    if (this.#draw()) this.settle();
  }

  /** Takes over where the box was scrolled to. What is seen keeps its place, rather than what is to be measured above it. */
  #follow(box: HTMLElement): void {
    if (this.#scrollTop === null || Math.abs(box.scrollTop - this.#scrollTop) < 1) return;
    this.#scrollTop = box.scrollTop;
    const top = box.scrollTop - this.#view.before;
    const { index: first } = (this.#anchor = anchorAt(this.#heights, top));
    const drawn = this.#ranges.filter(({ end }) => end > first)[0];
    if (drawn && this.#heights.top(drawn.first) < top + this.#view.height) {
      const index = Math.max(drawn.first, first);
      this.#anchor = { index, within: top - this.#heights.top(index) };
    }
  }

  /** Where the view should begin: at its goal, else where its anchor stays in place. */
  #topWanted(): number {
    const { height, before } = this.#view;
    const top = topOf(this.#heights, this.#anchor);
    if (this.#goal?.index === 0) return -before;
    if (this.#goal) return topFor(this.#heights, this.#goal.index, { top, height }, this.#goal.align);
    return Math.max(Math.min(top, this.#heights.total - height), -before);
  }

  #lookAt(box: HTMLElement): void {
    const head = box.querySelector<HTMLElement>('thead');
    const width = box.clientWidth;
    if (this.#width !== width) this.#forget();
    if (this.#width !== width && head?.querySelector('th')) {
      this.#isHeadSticky = getComputedStyle(head.querySelector('th') as Element).position === 'sticky';
    }
    this.#width = width;
    const stuck = this.#isHeadSticky ? (head?.offsetHeight ?? 0) : 0;
    const start =
      this.drawer.body.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientTop;
    const wasAtStart = topOf(this.#heights, this.#anchor) <= -this.#view.before;
    const before = Math.round(start + box.scrollTop - stuck);
    this.#view = { height: Math.max(box.clientHeight - stuck, 1), before };
    if (wasAtStart) this.#anchor = { index: 0, within: -before };
    box.style.scrollPaddingBlockStart = `${stuck}px`;
  }

  /** Takes the heights of what is drawn over; those of the first view stand for all others. */
  #measure(): void {
    const heights = new Map<number, number>();
    let sum = 0;
    for (const { first, end } of this.#ranges) {
      for (let index = first; index < end; index += 1) {
        const row = this.rows[index] as DutyRow;
        const height = this.drawer.elementOf(row)?.getBoundingClientRect().height ?? 0;
        if (height <= 0) continue;
        heights.set(index, height);
        this.#measured.set(row, height);
        this.#measuredPlaces.add(row.entry.index);
        sum += height;
      }
    }
    if (this.#estimate === 0 && heights.size > 0) {
      this.#estimate = sum / heights.size;
      this.#heights = new RowHeights(this.rows.length, this.#estimate);
    }
    for (const [index, height] of heights) this.#heights.measure(index, height);
  }

  /** Another width: no height holds any more. */
  #forget(): void {
    this.#measured = new WeakMap();
    this.#measuredPlaces = new Set();
    this.#estimate = 0;
  }
}

/** True for the same rows in the same order. */
function areSame(some: readonly DutyRow[], others: readonly DutyRow[]): boolean {
  return some.length === others.length && some.every((row, index) => row === others[index]);
}
