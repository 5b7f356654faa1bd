import type { Activity, Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { outlineOf } from './outline.js';
import type { OutlineNode } from './outline.js';
import { itemsOf, planOf, randomActivities, seeded } from './plan-testing.node.js';
import type { TimelineItem } from './plan-items.js';

type Shape = string | { readonly [heading: string]: readonly Shape[] };

function shapeOf(node: OutlineNode): Shape {
  const name = node.section?.id ?? node.activity?.id ?? 'plan';
  return node.children.length === 0 ? name : { [name]: node.children.map(shapeOf) };
}

function outline(plan: Plan, isShown: (item: TimelineItem) => boolean = () => true): OutlineNode {
  const shown = new Map<Activity, TimelineItem>();
  for (const item of itemsOf(plan)) if (isShown(item)) shown.set(item.activity, item);
  return outlineOf({ plan, url: '' }, 0, shown);
}

const SECTIONS = [
  { id: 'II', number: 'II.', title: 'Nội dung' },
  { id: 'II.1', parentId: 'II', title: 'Tuyên truyền' },
  { id: 'III', title: 'Kinh phí' },
];

describe('outlineOf', () => {
  it('nests items in the sections of the document and leaves empty ones out', () => {
    const plan = planOf(
      [
        { id: 'x', sectionId: 'II.1' },
        { id: 'y', sectionId: 'II' },
      ],
      { sections: SECTIONS },
    );
    expect(shapeOf(outline(plan))).toEqual({ plan: [{ II: [{ 'II.1': ['x'] }, 'y'] }] });
  });

  it('keeps what lies in sections that stand below each other', () => {
    const sections = [
      { id: 'I', parentId: 'II' },
      { id: 'II', parentId: 'I' },
    ];
    expect(shapeOf(outline(planOf([{ id: 'x', sectionId: 'II' }], { sections })))).toEqual({
      plan: [{ II: ['x'] }],
    });
  });

  it('writes a group that repeats the title of its section once', () => {
    const plan = planOf(
      [
        { id: 'g', kind: 'group', sectionId: 'II.1', title: 'Tuyên truyền', agencyIds: ['a'] },
        { id: 'x', parentId: 'g', sectionId: 'II.1' },
        { id: 'y', parentId: 'g', sectionId: 'II.1' },
      ],
      { sections: SECTIONS },
    );
    const node = outline(plan).children[0]?.children[0];
    expect(node && shapeOf(node)).toEqual({ 'II.1': ['x', 'y'] });
    expect(node?.activity?.agencyIds).toEqual(['a']);
  });

  it('lets one item stand for a section of the same title', () => {
    const plan = planOf([{ id: 'x', sectionId: 'II.1', title: 'Tuyên truyền' }], { sections: SECTIONS });
    expect(shapeOf(outline(plan))).toEqual({ plan: [{ II: ['x'] }] });
  });

  it('puts an activity below its parent in the same section, else into its own section', () => {
    const plan = planOf(
      [
        { id: 'g', kind: 'group', sectionId: 'II', title: 'Nhóm' },
        { id: 'x', parentId: 'g', sectionId: 'II' },
        { id: 'y', parentId: 'g', sectionId: 'II.1' },
      ],
      { sections: SECTIONS },
    );
    expect(shapeOf(outline(plan))).toEqual({ plan: [{ II: [{ 'II.1': ['y'] }, { g: ['x'] }] }] });
  });

  it('does without sections', () => {
    const plan = planOf([{ id: 'g', kind: 'group' }, { id: 'x', parentId: 'g' }, { id: 'y' }]);
    expect(shapeOf(outline(plan))).toEqual({ plan: [{ g: ['x'] }, 'y'] });
  });

  it('keeps the headings that lead to what is shown', () => {
    const plan = planOf(
      [
        { id: 'x', sectionId: 'II.1' },
        { id: 'y', sectionId: 'II' },
      ],
      { sections: SECTIONS },
    );
    const node = outline(plan, ({ activity }) => activity.id === 'x');
    expect(shapeOf(node)).toEqual({ plan: [{ II: [{ 'II.1': ['x'] }] }] });
    expect(node.count).toBe(1);
  });

  it('cuts a circle of parents and loses nothing', () => {
    const plan = planOf([
      { id: 'x', parentId: 'y' },
      { id: 'y', parentId: 'x' },
      { id: 'z', parentId: 'z' },
    ]);
    expect(outline(plan).count).toBe(3);
  });

  it('holds every item exactly once', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const random = seeded(seed);
      const activities = randomActivities(random, 30).map((activity) => ({
        ...activity,
        parentId: random() < 0.5 ? `a${Math.floor(random() * 30)}` : null,
      }));
      const plan = planOf(activities, { sections: [...SECTIONS, { id: 'I', parentId: 'II.1' }] });
      const seen: string[] = [];
      const walk = (node: OutlineNode) => {
        if (node.item) seen.push(node.item.key);
        node.children.forEach(walk);
      };
      const root = outline(plan);
      walk(root);
      expect(seen.sort()).toEqual(
        itemsOf(plan)
          .map(({ key }) => key)
          .sort(),
      );
      expect(root.count).toBe(seen.length);
    }
  });
});
