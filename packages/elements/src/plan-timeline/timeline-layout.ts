import type { Occurrence } from '@kehoach/contract';

import { groupLanes } from './group-lanes.js';
import type { Lane } from './group-lanes.js';
import { wordingOf } from './date-words.js';
import { layoutLane } from './layout-lane.js';
import type { LaneLayout } from './layout-lane.js';
import type { TimelineItem } from './plan-items.js';
import { axisOf } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';
import type { ViewContext } from './view-context.js';

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

/** Width of the column with the names of lanes, by the room there is; below the first width names stand above. */
const NAMES_EM = [
  { from: 42, names: 12 },
  { from: 60, names: 16 },
  { from: 75, names: 19 },
] as const;
const LEAST_TRACK_EM = 12;
/** Borders around the timeline and between its columns. */
const BORDERS_EM = 0.25;
/** A wording up to this length stands on a flag; a longer one is read in the details. */
const LONGEST_FLAG_WORDING = 26;

/** True for a yearly item's other years: its state is known for the one occurrence that matters now. */
export function isRepetition({ timing }: TimelineItem, occurrence: Occurrence): boolean {
  return timing.occurrence?.end !== occurrence.end;
}

/** The visible words of a mark: on a flag the source's wording comes first; a yearly item's other years are just named. */
export function markLabel(view: ViewContext, item: TimelineItem, occurrence: Occurrence): string {
  if (isRepetition(item, occurrence)) return occurrence.end.slice(0, 4);
  const title = view.locale.words(item.activity.title);
  if (item.kind !== 'deadline') return title;
  const wording = wordingOf(item);
  return wording === '' || wording.length > LONGEST_FLAG_WORDING ? title : `${wording} · ${title}`;
}

const known = new WeakMap<
  readonly TimelineItem[],
  { readonly key: string; readonly layout: TimelineLayout }
>();

/** Lays out what the view shows; the result is kept until items, room or grouping change. */
export function layoutTimeline(view: ViewContext): TimelineLayout {
  const { from, to } = view.filters;
  let namesEm = 0;
  for (const { from: least, names } of NAMES_EM) if (view.widthEm >= least) namesEm = names;
  const trackEm = Math.max(LEAST_TRACK_EM, view.widthEm - namesEm - BORDERS_EM);
  const key = [view.widthEm, view.grouping, view.locale.language, view.locale.textLanguage, from, to].join(
    ' ',
  );
  const kept = known.get(view.items);
  if (kept?.key === key) return kept.layout;
  const axis = axisOf(view.plans, view.all, from, to);
  const lanes = groupLanes(view.items, view.all, view.plans, view.grouping).map((lane) => ({
    ...lane,
    ...layoutLane(lane.items, axis, trackEm, (item, occurrence) => markLabel(view, item, occurrence)),
  }));
  const layout = { axis, namesEm, trackEm, lanes };
  known.set(view.items, { key, layout });
  return layout;
}
