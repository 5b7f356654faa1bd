import type { Section } from '@kehoach/contract';

import { indexAgencies } from '../internal/index-agencies.js';
import type { Grouping } from './groupings.js';
import { ITEM_KINDS } from './plan-items.js';
import type { ItemKind, TimelineItem, TimelinePlan } from './plan-items.js';
import { sectionLanes } from './section-lanes.js';

/** One lane and its items in the order of the document. */
export interface Lane {
  readonly key: string;
  /** What it is named after: a section, an agency or a kind; none of them where its items name none. */
  readonly section?: Section;
  readonly agencyId?: string;
  readonly kind?: ItemKind;
  /** The plan that a lane is named after. */
  readonly ofPlan?: number;
  /** The one plan that the lane belongs to; null where lanes hold items of all plans. */
  readonly planIndex: number | null;
  readonly items: TimelineItem[];
}

function lanesBy(
  items: readonly TimelineItem[],
  keysOf: (item: TimelineItem) => readonly string[],
  named: readonly string[],
  nameOf: (key: string) => Partial<Lane>,
): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const lane = lanes.get(key) ?? { key, planIndex: null, items: [], ...nameOf(key) };
      lane.items.push(item);
      lanes.set(key, lane);
    }
  }
  // What no list names follows the others, what has no name comes last.
  const unnamed = [...lanes.keys()].filter((key) => key !== '');
  return [...new Set([...named, ...unnamed, ''])]
    .map((key) => lanes.get(key))
    .filter((lane) => lane !== undefined);
}

function byAgency(items: readonly TimelineItem[], plans: readonly TimelinePlan[]): Lane[] {
  const agencies = indexAgencies(plans.flatMap(({ plan }) => plan.agencies ?? []));
  const idsOf = ({ agencyIds }: TimelineItem) => (agencyIds.length > 0 ? agencyIds : ['']);
  return lanesBy(items, idsOf, [...agencies.keys()], (agencyId) => ({ agencyId }));
}

const byKind = (items: readonly TimelineItem[]) =>
  lanesBy(
    items,
    ({ kind }) => [kind],
    ITEM_KINDS,
    (kind) => ({ kind: kind as ItemKind }),
  );

const byPlan = (items: readonly TimelineItem[]) =>
  lanesBy(
    items,
    ({ planIndex }) => [`${planIndex}`],
    [],
    (key) => ({ ofPlan: Number(key) }),
  );

/**
 * Groups items into lanes; every pair of an item and a lane that it belongs to stands exactly once. `all` are the items
 * before filtering.
 */
export function groupLanes(
  items: readonly TimelineItem[],
  all: readonly TimelineItem[],
  plans: readonly TimelinePlan[],
  grouping: Grouping,
): Lane[] {
  if (grouping === 'agency') return byAgency(items, plans);
  if (grouping === 'kind') return byKind(items);
  if (grouping === 'plan') return byPlan(items);
  return plans.flatMap((plan, index) => {
    const isOwn = (item: TimelineItem) => item.planIndex === index;
    return sectionLanes(items.filter(isOwn), all.filter(isOwn), plan, index);
  });
}
