import { toDayNumber } from '@kehoach/contract';
import type { DayNumber, Occurrence } from '@kehoach/contract';

import { ITEM_STATES } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import { occurrencesOn, shareOf } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';

/** How an item is drawn: a span of days, one day, or the end of a last valid day. */
export type MarkShape = 'span' | 'day' | 'flag';

/** An occurrence of an item, with its place in em of the widget. */
export interface Place {
  readonly item: TimelineItem;
  readonly occurrence: Occurrence;
  /** True for a yearly item's other years: its state is known for the one occurrence that matters now. */
  readonly isOther: boolean;
  readonly shape: MarkShape;
  readonly firstDay: DayNumber;
  /** Where the drawn part begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Place among all occurrences of the lane on the axis in the order of time, from 1; set when all are known. */
  position: number;
}

/** An occurrence that has a row in its lane. */
export interface Mark extends Place {
  readonly row: number;
  /** The words that stand in it. */
  readonly words: string;
  /** Where the label stands: in the drawn part, after it or before it. */
  readonly side: 'inside' | 'after' | 'before';
  /** Room of the drawn part and its label together; a longer label is clipped and can be read on focus. */
  readonly left: number;
  readonly right: number;
}

/** A lane with what is drawn of the days shown, and what is not. Every dated item on the axis is in `marks` or `crowded`. */
export interface LaneLayout {
  readonly marks: readonly Mark[];
  /** Occurrences on the axis that find no room in the rows of the lane. */
  readonly crowded: readonly Place[];
  /** How many occurrences the days shown have, drawn or not. */
  readonly count: number;
  /** Items without a day that exists. */
  readonly undated: readonly TimelineItem[];
}

/** Rows of a lane; what does not fit is summed and opens as a list. */
export const MOST_ROWS = 6;
/** Least drawn length of a span, a target that can be hit (24 px), and length of a day mark or a flag. */
const LEAST_EM = 1.5;
/** Most room of a label where there are many. */
const CUT_LABEL_EM = 16;
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
  const han = label.replace(/[^\u2e80-\uffff]/g, '').length;
  return LABEL_PADDING_EM + (label.length - han) * LETTER_EM + han * HAN_LETTER_EM;
}

/** The drawn part of an occurrence. */
function placeOf(item: TimelineItem, occurrence: Occurrence, axis: TimeAxis, widthEm: number): Place {
  const { start: begins, end: ends } = occurrence;
  const isDay = begins === ends || (begins === null && item.kind === 'event');
  const shape = item.kind === 'deadline' || (begins === null && !isDay) ? 'flag' : isDay ? 'day' : 'span';
  const firstDay = toDayNumber(begins ?? ends);
  const at = (day: DayNumber) => Math.min(1, Math.max(0, shareOf(axis, day))) * widthEm;
  const [first, after] = [at(firstDay), at(toDayNumber(ends) + 1)];
  const long = shape === 'span' ? Math.max(LEAST_EM, after - first) : LEAST_EM;
  const wanted = shape === 'flag' ? after : shape === 'day' ? (first + after - long) / 2 : first;
  const start = Math.max(0, Math.min(wanted, widthEm - long));
  const isOther = item.timing.occurrence?.end !== ends;
  return { item, occurrence, isOther, shape, firstDay, start, end: start + long, position: 0 };
}

/** Rank of an occurrence when rows are short: in the order of states, which begins with late; other years of it last. */
const urgencyOf = ({ item, isOther }: Place) =>
  isOther ? ITEM_STATES.length : ITEM_STATES.indexOf(item.state);

/** What matters now first, each rank as it stands: a late item is never crowded out by what is done. */
function byUrgency(places: readonly Place[]): Place[] {
  const ranks: Place[][] = [];
  for (const place of places) (ranks[urgencyOf(place)] ??= []).push(place);
  return ranks.flat();
}

/** Where a label stands that wants so much room, and the room of both. */
function labelled({ shape, start, end }: Place, widthEm: number, wanted: number) {
  const after = widthEm - end;
  const side =
    shape === 'span' && end - start >= Math.min(wanted, INSIDE_FROM_EM)
      ? 'inside'
      : after < wanted && after < start
        ? 'before'
        : 'after';
  return {
    side,
    left: side === 'before' ? start - Math.min(wanted, start) : start,
    right: side === 'after' ? end + Math.min(wanted, after) : end,
  } as const;
}

type WordsOf = (item: TimelineItem, occurrence: Occurrence, isOther: boolean) => string;

/** Puts each place into the first row where it stays away from all others; `crowded` are those that find none. */
function putInRows(places: readonly Place[], widthEm: number, mostLabelEm: number, wordsOf: WordsOf) {
  const rows: Mark[][] = [];
  const rowFor = ({ left, right }: { left: number; right: number }) => {
    const touches = (other: Mark) => left < other.right + GAP_EM && right + GAP_EM > other.left;
    let row = 0;
    while (rows[row]?.some(touches)) row += 1;
    return row;
  };
  const crowded: Place[] = [];
  for (const place of places) {
    const { item } = place;
    // Labels are long to measure: of ten thousand items in full rows none is looked at.
    let row = rowFor(labelled(place, widthEm, LABEL_PADDING_EM));
    if (row < MOST_ROWS) {
      const words = wordsOf(item, place.occurrence, place.isOther);
      const label = labelled(place, widthEm, Math.min(mostLabelEm, labelWidthEm(words)));
      row = rowFor(label);
      if (row < MOST_ROWS) (rows[row] ??= []).push({ ...place, ...label, words, row });
    }
    if (row >= MOST_ROWS) crowded.push(place);
  }
  return { marks: rows.flat(), crowded };
}

/**
 * Lays out one lane on an axis of `widthEm`: a mark for every occurrence on the axis as long as rows are left, chronological,
 * and no two marks of a row overlap, labels included.
 */
export function layoutLane(
  items: readonly TimelineItem[],
  axis: TimeAxis | null,
  widthEm: number,
  wordsOf: WordsOf,
): LaneLayout {
  const places: Place[] = [];
  const undated: TimelineItem[] = [];
  for (const item of items) {
    if (!item.timing.occurrence) undated.push(item);
    else if (axis)
      for (const occurrence of occurrencesOn(axis, item))
        places.push(placeOf(item, occurrence, axis, widthEm));
  }
  places.sort((a, b) => a.firstDay - b.firstDay || a.end - b.end);
  places.forEach((place, index) => (place.position = index + 1));
  const inOrder = byUrgency(places);
  // Where labels with all their words leave no room for some mark they are cut.
  const put = (mostLabelEm: number) => putInRows(inOrder, widthEm, mostLabelEm, wordsOf);
  const isFull = places.length * LEAST_EM > MOST_ROWS * widthEm;
  let { marks, crowded } = put(isFull ? CUT_LABEL_EM : Infinity);
  if (crowded.length > 0 && !isFull) ({ marks, crowded } = put(CUT_LABEL_EM));
  return { marks: marks.sort((a, b) => a.position - b.position), crowded, count: places.length, undated };
}
