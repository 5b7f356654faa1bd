import { toDayNumber } from '@kehoach/contract';
import type { Occurrence } from '@kehoach/contract';

import { ITEM_STATES } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import { RowStack } from './row-stack.js';
import type { Box } from './row-stack.js';
import { occurrencesOn, shareOf } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';

/** How an item is drawn: a span of days, one day, or the end of a last valid day. */
export type MarkShape = 'span' | 'day' | 'flag';

/** One occurrence of an item in a lane, with its place. Lengths are in em of the widget, shares are of the axis. */
export interface Mark {
  readonly item: TimelineItem;
  readonly occurrence: Occurrence;
  readonly shape: MarkShape;
  readonly row: number;
  /** Where the drawn part begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the label stands: in the drawn part, after it or before it. */
  readonly side: 'inside' | 'after' | 'before';
  /** Room of the label; a longer one is clipped and can be read on focus. */
  readonly labelEm: number;
}

/** A lane with what is drawn, and the items that have no day on the axis or found no room. */
export interface LaneLayout {
  readonly marks: readonly Mark[];
  readonly rows: number;
  /** Items without a day that exists. */
  readonly undated: readonly TimelineItem[];
  /** Dated items that are not drawn, or not each time: beyond the rows of a lane, or outside the days shown. */
  readonly rest: readonly TimelineItem[];
}

/** Rows of a lane; what does not fit opens as a list. */
export const MOST_ROWS = 6;
/** Least drawn length of a span: a target that can be hit (24 px). */
const LEAST_SPAN_EM = 1.5;
/** Length of a day mark or a flag. */
const POINT_EM = 1.5;
/** What a label claims when rows are assigned; where its row is free it may grow to all its words. */
const CLAIMED_LABEL_EM = 16;
const SHORTEST_LABEL_EM = 3;
/** A label stands inside a span that has this much room, or room for all of it. */
const INSIDE_FROM_EM = 7;
const GAP_EM = 0.5;
/** Letters of a label are 0.8125 em high; fonts that hold Vietnamese letters reach this width in bold. */
const LETTER_EM = 0.52;
const HAN_LETTER_EM = 0.84;
/** Room for padding, the shape of the state and the mark of an inferred date. */
const LABEL_PADDING_EM = 2.8;

/** About how wide a label is, in em of the widget; rather too wide than too narrow. */
export function labelWidthEm(label: string): number {
  let width = LABEL_PADDING_EM;
  for (let index = 0; index < label.length; index += 1) {
    width += label.charCodeAt(index) > 0x2e7f ? HAN_LETTER_EM : LETTER_EM;
  }
  return width;
}

function shapeOf(item: TimelineItem, { start, end }: Occurrence): MarkShape {
  if (item.kind === 'deadline') return 'flag';
  return start !== null && start !== end ? 'span' : item.kind === 'event' || start !== null ? 'day' : 'flag';
}

/** The drawn part of an occurrence, in em. */
interface Geometry {
  readonly item: TimelineItem;
  readonly occurrence: Occurrence;
  readonly shape: MarkShape;
  readonly start: number;
  readonly end: number;
}

interface Drawn extends Geometry {
  readonly side: Mark['side'];
  readonly row: number;
  labelEm: number;
  /** Width of the whole label. */
  readonly fullEm: number;
  readonly box: Box;
}

function geometryOf(item: TimelineItem, occurrence: Occurrence, axis: TimeAxis, widthEm: number): Geometry {
  const shape = shapeOf(item, occurrence);
  const lastDay = toDayNumber(occurrence.end);
  const firstDay = shape === 'flag' ? lastDay + 1 : toDayNumber(occurrence.start ?? occurrence.end);
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  let start = clamp(shareOf(axis, firstDay)) * widthEm;
  let end = clamp(shareOf(axis, lastDay + 1)) * widthEm;
  const least = shape === 'span' ? LEAST_SPAN_EM : POINT_EM;
  if (shape === 'day') start = end = Math.max(0, (start + end) / 2 - least / 2);
  if (end - start < least) end = start + least;
  if (end > widthEm) [start, end] = [Math.max(0, widthEm - (end - start)), widthEm];
  return { item, occurrence, shape, start, end };
}

/** Rank of an occurrence when rows are short: in the order of states, which begins with late; other years of it last. */
function urgencyOf({ item, occurrence }: Geometry): number {
  if (item.timing.occurrence?.end !== occurrence.end) return ITEM_STATES.length;
  return ITEM_STATES.indexOf(item.state);
}

/** Where the label stands, how much of it fits, and the room of both. */
function labelOf({ shape, start, end }: Geometry, widthEm: number, fullEm: number) {
  const wanted = Math.min(CLAIMED_LABEL_EM, fullEm);
  if (shape === 'span' && end - start >= Math.min(wanted, INSIDE_FROM_EM)) {
    return { side: 'inside', labelEm: end - start, box: { left: start, right: end } } as const;
  }
  const after = widthEm - end;
  if (after >= wanted || after >= start) {
    const labelEm = Math.max(SHORTEST_LABEL_EM, Math.min(wanted, after));
    return { side: 'after', labelEm, box: { left: start, right: end + labelEm } } as const;
  }
  const labelEm = Math.max(SHORTEST_LABEL_EM, Math.min(wanted, start));
  return { side: 'before', labelEm, box: { left: start - labelEm, right: end } } as const;
}

/** Lets labels grow into what is free beside them in their row. `row` is sorted by place. */
function growLabels(row: readonly Drawn[], widthEm: number): void {
  let taken = -GAP_EM;
  row.forEach((one, index) => {
    const next = row[index + 1]?.box.left ?? widthEm + GAP_EM;
    if (one.side === 'after')
      one.labelEm = Math.max(one.labelEm, Math.min(one.fullEm, next - GAP_EM - one.end));
    if (one.side === 'before')
      one.labelEm = Math.max(one.labelEm, Math.min(one.fullEm, one.start - taken - GAP_EM));
    taken = one.side === 'after' ? one.end + one.labelEm : one.end;
  });
}

/**
 * Lays out one lane on an axis of `widthEm`: a mark for every occurrence on the axis as long as rows are left, chronological,
 * and no two marks of a row overlap, labels included. Every item is drawn or stands in `undated` or `rest`.
 */
export function layoutLane(
  items: readonly TimelineItem[],
  axis: TimeAxis | null,
  widthEm: number,
  wordsOf: (item: TimelineItem, occurrence: Occurrence) => string,
): LaneLayout {
  const undated = items.filter(({ timing }) => timing.occurrence === null);
  const dated = items.filter(({ timing }) => timing.occurrence !== null);
  if (!axis) return { marks: [], rows: 0, undated, rest: dated };
  const geometries = dated.flatMap((item) =>
    occurrencesOn(axis, item).map((occurrence) => geometryOf(item, occurrence, axis, widthEm)),
  );
  // What matters now gets its room first: a late item is never crowded out by what is done.
  geometries.sort((a, b) => urgencyOf(a) - urgencyOf(b) || a.start - b.start || a.end - b.end);
  const onAxis = new Set(geometries.map(({ item }) => item));
  const left = new Set(dated.filter((item) => !onAxis.has(item)));
  const stack = new RowStack(GAP_EM, MOST_ROWS);
  const drawn: Drawn[] = [];
  for (const geometry of geometries) {
    const { item, occurrence, start, end } = geometry;
    // Labels are long to measure: of ten thousand items in full rows none is looked at.
    const isFull = !stack.hasRoom({ left: start, right: end });
    const fullEm = isFull ? 0 : labelWidthEm(wordsOf(item, occurrence));
    const label = labelOf(geometry, widthEm, fullEm);
    const row = isFull ? null : stack.put(label.box);
    if (row === null) left.add(item);
    else drawn.push({ ...geometry, ...label, fullEm, row });
  }
  for (let row = 0; row < stack.rows; row += 1) {
    const marks = drawn.filter((mark) => mark.row === row);
    growLabels(
      marks.sort((a, b) => a.box.left - b.box.left),
      widthEm,
    );
  }
  drawn.sort((a, b) => {
    const [first, second] = [a.occurrence.start ?? a.occurrence.end, b.occurrence.start ?? b.occurrence.end];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  return { marks: drawn, rows: stack.rows, undated, rest: dated.filter((item) => left.has(item)) };
}
