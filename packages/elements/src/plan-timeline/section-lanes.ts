import type { Section } from '@kehoach/contract';

import { sectionPaths } from '../internal/sections.js';
import type { Lane } from './group-lanes.js';
import type { TimelineItem, TimelinePlan } from './plan-items.js';

/** A section that holds more than this share of its plan's items gives way to its parts. */
const DOMINANT_SHARE = 0.5;

/**
 * The sections that give way to their parts: lanes are the top level of the document, but where one section holds most of
 * the plan its parts are told apart, so that a plan with all tasks in part II does not become a single lane.
 */
function dominantSections(items: readonly TimelineItem[]): Set<Section> {
  const held = new Map<Section, (Section | undefined)[]>();
  for (const { path } of items) {
    path.forEach((section, depth) => {
      const parts = held.get(section);
      if (parts) parts.push(path[depth + 1]);
      else held.set(section, [path[depth + 1]]);
    });
  }
  const isDominant = (parts: readonly unknown[]) =>
    parts.length > items.length * DOMINANT_SHARE && new Set(parts).size > 1;
  return new Set([...held.keys()].filter((section) => isDominant(held.get(section) ?? [])));
}

/**
 * The lanes of one plan by the sections of its document, in their order; what belongs to none comes last. `all` are the
 * items before filtering: they decide which sections are lanes, so that lanes stay the same while a reader filters.
 */
export function sectionLanes(
  items: readonly TimelineItem[],
  all: readonly TimelineItem[],
  { plan }: TimelinePlan,
  planIndex = 0,
): Lane[] {
  const dominant = dominantSections(all);
  const lanes = new Map<string, Lane>();
  for (const item of items) {
    const { path } = item;
    let depth = 0;
    while (path[depth + 1] && dominant.has(path[depth] as Section)) depth += 1;
    const id = path[depth]?.id ?? '';
    const lane = lanes.get(id);
    if (lane) lane.items.push(item);
    else lanes.set(id, { key: `${planIndex}:${id}`, section: path[depth], planIndex, items: [item] });
  }
  return [...sectionPaths(plan).keys(), ''].map((id) => lanes.get(id)).filter((lane) => !!lane);
}
