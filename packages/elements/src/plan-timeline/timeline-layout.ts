import type { Occurrence } from '@kehoach/contract';

import { wordingOf } from './date-words.js';
import type { Lane } from './group-lanes.js';
import { layoutLane } from './layout-lane.js';
import type { LaneLayout } from './layout-lane.js';
import type { TimelineItem } from './plan-items.js';
import { sectionLanes } from './section-lanes.js';
import { axisOf } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';
import type { FirstView } from './view-context.js';

/** A lane with its layout. */
export type TimelineLane = Lane & LaneLayout;

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

/** True for a yearly item's other years: its state is known for the one occurrence that matters now. */
export const isRepetition = ({ timing }: TimelineItem, { end }: Occurrence) => timing.occurrence?.end !== end;

/** The visible words of a mark: on a flag the source's wording comes first; a yearly item's other years are just named. */
export function markLabel({ locale }: FirstView, item: TimelineItem, occurrence: Occurrence): string {
  if (isRepetition(item, occurrence)) return occurrence.end.slice(0, 4);
  const title = locale.words(item.activity.title);
  const wording = item.kind === 'deadline' ? wordingOf(item) : '';
  return wording === '' || wording.length > LONGEST_FLAG_WORDING ? title : `${wording} · ${title}`;
}

const known = new WeakMap<
  readonly TimelineItem[],
  { readonly key: string; readonly layout: TimelineLayout }
>();

/** Lays out what the view shows; the result is kept until items, room or grouping change. */
export function layoutTimeline(view: FirstView): TimelineLayout {
  const { items, all, plans, widthEm, locale } = view;
  const { from, to } = view.filters ?? {};
  const key = [widthEm, view.laneKey, locale.language, locale.textLanguage, from, to].join();
  const kept = known.get(items);
  if (kept?.key === key) return kept.layout;
  const namesEm = widthEm < NAMES_FROM_EM ? 0 : Math.min(MOST_NAMES_EM, widthEm * NAMES_SHARE);
  const trackEm = Math.max(LEAST_TRACK_EM, widthEm - namesEm - BORDERS_EM);
  const axis = axisOf(plans, all, from, to);
  const lanes = view.lanes?.() ?? plans.flatMap((plan) => sectionLanes(items, all, plan));
  const words = (item: TimelineItem, occurrence: Occurrence) => markLabel(view, item, occurrence);
  const layout = {
    axis,
    namesEm,
    trackEm,
    lanes: lanes.map((lane) => ({ ...lane, ...layoutLane(lane.items, axis, trackEm, words) })),
  };
  known.set(items, { key, layout });
  return layout;
}
