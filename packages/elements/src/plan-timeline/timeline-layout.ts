import type { Occurrence } from '@kehoach/contract';

import { wordingOf } from './date-words.js';
import type { Sum } from './crowd.js';
import type { Lane } from './group-lanes.js';
import { layoutLane } from './layout-lane.js';
import type { LaneLayout, Mark } from './layout-lane.js';
import type { TimelineItem } from './plan-items.js';
import { sectionLanes } from './section-lanes.js';
import { axisOf } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';
import type { FirstView } from './view-context.js';

/** A mark with what names it: its lane, its item and which of its days. */
export interface NamedMark extends Mark {
  readonly key: string;
}

/** A lane with its layout and its name in plain words. */
export interface TimelineLane extends Lane, Pick<LaneLayout, 'undated' | 'count'> {
  readonly words: string;
  /** What is drawn, in the order of time: marks, and sums of those that find no room once the code for sums is there. */
  readonly marks: readonly (NamedMark | Sum)[];
}

/** A timeline ready to be drawn. */
export interface TimelineLayout {
  readonly axis: TimeAxis | null;
  /** Width of the column with the names of lanes in em, 0 where they stand above. */
  readonly namesEm: number;
  /** Width of the axis in em. */
  readonly trackEm: number;
  readonly lanes: readonly TimelineLane[];
}

/** From this width on the names of lanes have a column: a quarter of the whole, but no more than names need. */
const NAMES_FROM_EM = 42;
const NAMES_SHARE = 0.26;
const MOST_NAMES_EM = 19;
const LEAST_TRACK_EM = 12;
/** Borders around the timeline and between its columns. */
const BORDERS_EM = 0.25;
/** A wording up to this length stands on a flag; a longer one is read in the details. */
const LONGEST_FLAG_WORDING = 26;

/** The visible words of a mark: on a flag the source's wording comes first; a yearly item's other years are just named. */
function markWords({ locale }: FirstView, item: TimelineItem, { end }: Occurrence, isOther: boolean): string {
  if (isOther) return end.slice(0, 4);
  const title = locale.words(item.activity.title);
  const wording = item.kind === 'deadline' ? wordingOf(item) : '';
  return wording === '' || wording.length > LONGEST_FLAG_WORDING ? title : `${wording} · ${title}`;
}

const known = new WeakMap<
  readonly TimelineItem[],
  { readonly key: string; readonly layout: TimelineLayout }
>();

/**
 * Lays out what the view shows but for lanes that wait; the result is kept until items, days, room, grouping or these
 * change.
 */
export function layoutTimeline(view: FirstView): TimelineLayout {
  const { items, all, plans, widthEm, locale } = view;
  const { from, to } = view.filters ?? {};
  const { first, last } = view.days ?? {};
  const late = view.late && [...view.late];
  const key = [
    widthEm,
    view.laneKey,
    locale.language,
    locale.textLanguage,
    from,
    to,
    first,
    last,
    late,
  ].join();
  const kept = known.get(items);
  if (kept?.key === key) return kept.layout;
  const namesEm = widthEm < NAMES_FROM_EM ? 0 : Math.min(MOST_NAMES_EM, widthEm * NAMES_SHARE);
  const trackEm = Math.max(LEAST_TRACK_EM, widthEm - namesEm - BORDERS_EM);
  const axis = view.days ?? axisOf(plans, all, from, to);
  const lanes = view.lanes?.() ?? plans.flatMap((plan) => sectionLanes(items, all, plan));
  let isWhole = true;
  const layout = {
    axis,
    namesEm,
    trackEm,
    lanes: lanes.map((lane, index): TimelineLane => {
      const { marks, crowded, ...rest } = layoutLane(
        view.late?.has(index) ? [] : lane.items,
        axis,
        trackEm,
        (...mark) => markWords(view, ...mark),
      );
      const keyOf = ({ item, occurrence }: Mark) => `${lane.key} ${item.key} ${occurrence.end}`;
      const named = marks.map((mark) => ({ ...mark, key: keyOf(mark) }));
      const rare = axis && crowded.length > 0 ? view.rare() : undefined;
      isWhole &&= rare !== null;
      return {
        ...lane,
        ...rest,
        words: view.laneWords?.(lane) ?? locale.words(lane.section?.title),
        marks: (axis && rare?.withSums(named, crowded, axis, trackEm, lane.key)) ?? named,
      };
    }),
  };
  if (isWhole) known.set(items, { key, layout });
  return layout;
}
