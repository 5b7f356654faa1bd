import { pickText } from '@kehoach/contract';
import type { Activity, LocalizedText, Section } from '@kehoach/contract';

import { inOrder, sectionPaths } from '../internal/sections.js';
import type { SectionPath } from '../internal/sections.js';
import type { TimelineItem, TimelinePlan } from './plan-items.js';

/** A part of the document: a section, a group, an item with what stands below it, or the plan itself. */
export interface OutlineNode {
  readonly key: string;
  readonly section: Section | null;
  /** The section with those that hold it. */
  readonly path: SectionPath;
  /** The group or item that stands here; for a section the group that repeats its title. */
  activity: Activity | null;
  /** Set where the activity is an item that is shown. */
  item: TimelineItem | null;
  children: OutlineNode[];
  /** Items in it and below it. */
  count: number;
}

const isSameTitle = (a: LocalizedText | null | undefined, b: LocalizedText | null | undefined) => {
  const title = pickText(a, 'vi')?.text;
  return title !== undefined && title === pickText(b, 'vi')?.text;
};

function node(key: string, parts: Partial<OutlineNode>): OutlineNode {
  return { key, section: null, path: [], activity: null, item: null, children: [], count: 0, ...parts };
}

/** Drops what holds no item, counts, and lets an item stand for a section that holds nothing but it under the same title. */
function prune(at: OutlineNode): OutlineNode {
  at.children = at.children.map(prune).filter(({ count }) => count > 0);
  at.count = at.item ? 1 : 0;
  for (const child of at.children) at.count += child.count;
  const [only] = at.children;
  const isRepeated =
    at.section && at.count === 1 && only?.item && isSameTitle(only.activity?.title, at.section.title);
  return isRepeated ? only : at;
}

/**
 * A plan as its document orders it: sections within sections, activities within their groups. `shown` are the items to show;
 * headings that lead to none are left out. An activity stands below its parent where both are in one section, else in its
 * own section; a circle of parents is cut.
 */
export function outlineOf(
  { plan }: TimelinePlan,
  planIndex: number,
  shown: ReadonlyMap<Activity, TimelineItem>,
) {
  const root = node(`${planIndex}`, {});
  const sections = new Map<string, OutlineNode>();
  for (const [id, path] of sectionPaths(plan)) {
    const section = path[path.length - 1] as Section;
    sections.set(id, node(`${planIndex}:${id}`, { section, path }));
  }
  for (const at of sections.values()) {
    const parent = sections.get(at.path[at.path.length - 2]?.id ?? '');
    // In a circle of parents each would stand below another, and none in the document.
    const isCircle = parent?.path.includes(at.section as Section);
    ((isCircle ? null : parent) ?? root).children.push(at);
  }

  const activities = inOrder(plan.activities);
  const byId = new Map<string, Activity>();
  for (const activity of activities) if (!byId.has(activity.id)) byId.set(activity.id, activity);
  const nodes = new Map<Activity, OutlineNode>();
  activities.forEach((activity, index) => {
    const item = shown.get(activity) ?? null;
    const section = sections.get(activity.sectionId ?? '');
    if (section && !section.activity && !item && isSameTitle(activity.title, section.section?.title)) {
      section.activity = activity;
      nodes.set(activity, section);
    } else {
      nodes.set(activity, node(`${planIndex}/${index}`, { activity, item }));
    }
  });
  for (const [activity, at] of nodes) {
    if (at.section) continue;
    const section = sections.get(activity.sectionId ?? '');
    const parent = parentOf(activity, byId);
    const parentNode = parent && nodes.get(parent);
    const isTogether = parent?.sectionId === activity.sectionId || !section;
    const holder = (isTogether ? parentNode : null) ?? section ?? parentNode ?? root;
    holder.children.push(at);
  }
  return prune(root);
}

/** The activity that holds another; null where the chain of parents would come back to it. */
function parentOf(activity: Activity, byId: ReadonlyMap<string, Activity>): Activity | null {
  const parent = byId.get(activity.parentId ?? '') ?? null;
  const seen = new Set<Activity>([activity]);
  for (let at = parent; at; at = byId.get(at.parentId ?? '') ?? null) {
    if (seen.has(at)) return null;
    seen.add(at);
  }
  return parent;
}
