import { activityTiming, daysBetween } from '@kehoach/contract';
import type {
  Activity,
  ActivityTiming,
  ActivityTimingCode,
  CalendarDate,
  ShownPlan,
} from '@kehoach/contract';

import type { Tone } from '../internal/badge.js';
import { CANCELLED, CLOCK, DOTTED, LATE } from '../internal/due-icons.js';
import { CHECK, CIRCLE, LEVEL, QUESTION } from '../internal/icons.js';
import type { Strokes } from '../internal/icons.js';
import { inOrder, sectionPaths } from '../internal/sections.js';
import type { SectionPath } from '../internal/sections.js';
import { rememberLast } from './remember-last.js';

/** A plan and the address that its links are relative to; empty for data set by property. */
export interface TimelinePlan {
  readonly plan: ShownPlan;
  readonly url: string;
}

/** Kinds that a timeline tells apart; every other word of an API reads as `other`. */
export const ITEM_KINDS = ['deadline', 'campaign', 'event', 'task', 'objective', 'other'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Days before its last valid day within which an item counts as due soon. */
const SOON_DAYS = 14;

/** How an item stands: the contract's codes, and `soon` for what is due or begins within {@link SOON_DAYS}. */
export type ItemState = ActivityTimingCode | 'soon';

/** Picture and colour of each state, the most urgent first; its words stand beside them. */
export const STATE_LOOKS: Record<ItemState, readonly [Strokes, Tone]> = {
  late: [LATE, 'bad'],
  soon: [CLOCK, 'soon'],
  running: [LEVEL, 'live'],
  upcoming: [CIRCLE, 'planned'],
  'due-no-information': [QUESTION, 'quiet'],
  'outcome-unknown': [QUESTION, 'quiet'],
  done: [CHECK, 'good'],
  cancelled: [CANCELLED, 'cancelled'],
  undated: [DOTTED, 'quiet'],
};
export const ITEM_STATES = Object.keys(STATE_LOOKS) as readonly ItemState[];

/** An activity as the timeline shows it. */
export interface TimelineItem {
  /** Unique among all plans shown: place of the plan, place of the activity. */
  readonly key: string;
  readonly planIndex: number;
  readonly plan: ShownPlan;
  readonly activity: Activity;
  readonly kind: ItemKind;
  readonly timing: ActivityTiming;
  readonly state: ItemState;
  /** Sections that hold it, the outermost first; empty where the document names none. */
  readonly path: SectionPath;
  /** Agencies that the plan names for it, each once. */
  readonly agencyIds: readonly string[];
}

/** Campaigns and event days begin; everything else falls due. */
export function isHappening(kind: ItemKind): boolean {
  return kind === 'campaign' || kind === 'event';
}

/** Days until an item begins or, where it falls due, until its last valid day; negative after it, null without a day. */
export function daysAhead(item: Pick<TimelineItem, 'kind' | 'timing'>, today: CalendarDate): number | null {
  const { occurrence, daysLeft } = item.timing;
  if (occurrence?.start && isHappening(item.kind) && occurrence.start > today) {
    return daysBetween(today, occurrence.start);
  }
  return daysLeft;
}

function kindOf(activity: Activity): ItemKind {
  const { kind } = activity;
  return (ITEM_KINDS as readonly unknown[]).includes(kind) ? (kind as ItemKind) : 'other';
}

function stateOf(kind: ItemKind, timing: ActivityTiming, today: CalendarDate): ItemState {
  const isAhead = timing.code === 'upcoming' || (timing.code === 'running' && !isHappening(kind));
  const days = isAhead ? daysAhead({ kind, timing }, today) : null;
  return days !== null && days <= SOON_DAYS ? 'soon' : timing.code;
}

/** Groups are headings, not items, unless the plan says when they are: then nothing may be left out. */
export const isItem = ({ kind, when }: Activity) => kind !== 'group' || !!when;

/** How many items have a day, are tasks, are late: counted once, for every step of a pan asks. */
export const countsOf = rememberLast((items: readonly TimelineItem[]) => ({
  dated: items.filter(({ timing }) => timing.occurrence).length,
  tasks: items.filter(({ kind }) => kind === 'task').length,
  late: items.filter(({ state }) => state === 'late').length,
}));

/** The items of all plans in the order of their documents. */
export function readItems(plans: readonly TimelinePlan[], today: CalendarDate): TimelineItem[] {
  const items: TimelineItem[] = [];
  plans.forEach(({ plan }, planIndex) => {
    const paths = sectionPaths(plan);
    inOrder(plan.activities).forEach((activity, index) => {
      if (!isItem(activity)) return;
      const agencyIds = activity.agencyIds ?? [];
      const timing = activityTiming(activity, plan, today);
      const kind = kindOf(activity);
      items.push({
        key: `${planIndex}/${index}`,
        planIndex,
        plan,
        activity,
        kind,
        timing,
        state: stateOf(kind, timing, today),
        path: paths.get(activity.sectionId ?? '') ?? [],
        agencyIds: agencyIds.length > 1 ? [...new Set(agencyIds)] : agencyIds,
      });
    });
  });
  return items;
}
