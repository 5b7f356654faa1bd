import type { Agency, Section } from '@kehoach/contract';

import { indexAgencies } from '../internal/agency-names.js';
import { inOrder } from '../internal/sections.js';
import type { SectionPath } from '../internal/sections.js';
import type { Grouping } from './groupings.js';
import { ITEM_KINDS } from './plan-items.js';
import type { ItemKind, TimelineItem, TimelinePlan } from './plan-items.js';

/** What a lane is named after; an empty path or a null id where the items name none. */
export type LaneName =
  | { readonly by: 'section'; readonly path: SectionPath }
  | { readonly by: 'agency'; readonly id: string | null; readonly agency: Agency | null }
  | { readonly by: 'kind'; readonly kind: ItemKind };

/** One lane and its items in the order of the document. */
export interface Lane {
  readonly key: string;
  readonly name: LaneName;
  /** The one plan that the lane belongs to; null where lanes hold items of all plans. */
  readonly planIndex: number | null;
  readonly items: TimelineItem[];
}

/** A section that holds more than this share of its plan's items gives way to its parts. */
const DOMINANT_SHARE = 0.5;

type Lanes = Map<string, Lane>;

function put(
  lanes: Lanes,
  key: string,
  name: () => LaneName,
  planIndex: number | null,
  item: TimelineItem,
): void {
  let lane = lanes.get(key);
  if (!lane) {
    lane = { key, name: name(), planIndex, items: [] };
    lanes.set(key, lane);
  }
  lane.items.push(item);
}

/**
 * The sections that give way to their parts: lanes are the top level of the document, but where one section holds most of
 * the plan its parts are told apart, so that a plan with all tasks in part II does not become a single lane.
 */
export function dominantSections(items: readonly TimelineItem[]): Set<Section> {
  const dominant = new Set<Section>();
  const descend = (group: readonly TimelineItem[], depth: number): void => {
    const inside = new Map<Section, TimelineItem[]>();
    for (const item of group) {
      const section = item.path[depth];
      if (!section) continue;
      const known = inside.get(section);
      if (known) known.push(item);
      else inside.set(section, [item]);
    }
    for (const [section, held] of inside) {
      const parts = new Set(held.map(({ path }) => path[depth + 1]));
      if (held.length <= items.length * DOMINANT_SHARE || parts.size < 2) continue;
      dominant.add(section);
      descend(held, depth + 1);
    }
  };
  descend(items, 0);
  return dominant;
}

function bySection(
  items: readonly TimelineItem[],
  all: readonly TimelineItem[],
  { plan }: TimelinePlan,
  planIndex: number,
): Lane[] {
  const lanes: Lanes = new Map();
  const dominant = dominantSections(all);
  for (const item of items) {
    let depth = 0;
    while (item.path[depth + 1] && dominant.has(item.path[depth] as Section)) depth += 1;
    const key = `${planIndex}:${item.path[depth]?.id ?? ''}`;
    put(lanes, key, () => ({ by: 'section', path: item.path.slice(0, depth + 1) }), planIndex, item);
  }
  const order = inOrder(plan.sections).map(({ id }) => `${planIndex}:${id}`);
  return inOrderOf(lanes, [...order, `${planIndex}:`]);
}

function byAgency(items: readonly TimelineItem[], plans: readonly TimelinePlan[]): Lane[] {
  const agencies = indexAgencies(plans.flatMap(({ plan }) => plan.agencies ?? []));
  const lanes: Lanes = new Map();
  for (const item of items) {
    const ids = item.agencyIds.length > 0 ? item.agencyIds : [null];
    for (const id of ids) {
      const name = (): LaneName => ({ by: 'agency', id, agency: agencies.get(id ?? '') ?? null });
      put(lanes, id ?? '', name, null, item);
    }
  }
  const named = [...agencies.keys()];
  const unknown = [...lanes.keys()].filter((key) => key !== '' && !agencies.has(key));
  return inOrderOf(lanes, [...named, ...unknown, '']);
}

function byKind(items: readonly TimelineItem[]): Lane[] {
  const lanes: Lanes = new Map();
  for (const item of items) put(lanes, item.kind, () => ({ by: 'kind', kind: item.kind }), null, item);
  return inOrderOf(lanes, ITEM_KINDS);
}

function inOrderOf(lanes: Lanes, keys: readonly string[]): Lane[] {
  return keys.map((key) => lanes.get(key)).filter((lane) => lane !== undefined);
}

/**
 * Groups items into lanes; every pair of an item and a lane that it belongs to stands exactly once. `all` are the items
 * before filtering: they decide which sections are lanes, so that lanes stay the same while a reader filters.
 */
export function groupLanes(
  items: readonly TimelineItem[],
  all: readonly TimelineItem[],
  plans: readonly TimelinePlan[],
  grouping: Grouping,
): Lane[] {
  if (grouping === 'agency') return byAgency(items, plans);
  if (grouping === 'kind') return byKind(items);
  return plans.flatMap((plan, index) => {
    const isOwn = (item: TimelineItem) => item.planIndex === index;
    return bySection(items.filter(isOwn), all.filter(isOwn), plan, index);
  });
}
