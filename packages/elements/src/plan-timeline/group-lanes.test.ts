import type { Plan, Section } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { groupLanes } from './group-lanes.js';
import type { Grouping } from './groupings.js';
import { itemsOf, planOf, randomActivities, seeded } from './plan-testing.node.js';

const lanesOf = (plans: readonly Plan[], grouping: Grouping) => {
  const items = itemsOf(plans);
  return groupLanes(
    items,
    items,
    plans.map((plan) => ({ plan, url: '' })),
    grouping,
  );
};
const summary = (plan: Plan, grouping: Grouping) =>
  lanesOf([plan], grouping).map(({ key, items }) => [key, items.length]);

const SECTIONS: Section[] = [
  { id: 'I' },
  { id: 'II' },
  { id: 'II.1', parentId: 'II' },
  { id: 'II.2', parentId: 'II' },
  { id: 'end' },
];

describe('groupLanes by section', () => {
  it('makes a lane of every top section that has items, in the order of the document', () => {
    const plan = planOf([{ sectionId: 'end' }, { sectionId: 'II.1' }, { sectionId: 'I' }], {
      sections: SECTIONS,
    });
    expect(summary(plan, 'section')).toEqual([
      ['0:I', 1],
      ['0:II', 1],
      ['0:end', 1],
    ]);
  });

  it('tells the parts of a section apart that holds most of the plan', () => {
    const plan = planOf(
      [
        { sectionId: 'I' },
        { sectionId: 'II' },
        { sectionId: 'II.1' },
        { sectionId: 'II.2' },
        { sectionId: 'II.2' },
      ],
      { sections: SECTIONS },
    );
    expect(summary(plan, 'section')).toEqual([
      ['0:I', 1],
      ['0:II', 1],
      ['0:II.1', 1],
      ['0:II.2', 2],
    ]);
  });

  it('leaves a section whole that holds no more than half of the plan', () => {
    const plan = planOf(
      [{ sectionId: 'I' }, { sectionId: 'I' }, { sectionId: 'II.1' }, { sectionId: 'II.2' }],
      { sections: SECTIONS },
    );
    expect(summary(plan, 'section')).toEqual([
      ['0:I', 2],
      ['0:II', 2],
    ]);
  });

  it('keeps its lanes while a reader filters', () => {
    const plan = planOf(
      [{ sectionId: 'I' }, { sectionId: 'II.1' }, { sectionId: 'II.2' }, { sectionId: 'II.2' }],
      {
        sections: SECTIONS,
      },
    );
    const items = itemsOf(plan);
    const lanes = groupLanes(items.slice(0, 2), items, [{ plan, url: '' }], 'section');
    expect(lanes.map(({ key }) => key)).toEqual(['0:I', '0:II.1']);
  });

  it('puts what belongs to no section last', () => {
    const plan = planOf([{ sectionId: 'gone' }, { sectionId: 'I' }], { sections: SECTIONS });
    expect(summary(plan, 'section')).toEqual([
      ['0:I', 1],
      ['0:', 1],
    ]);
  });

  it('keeps sections of one id in two plans apart', () => {
    const plan = planOf([{ sectionId: 'I' }], { sections: SECTIONS });
    expect(lanesOf([plan, plan], 'section').map(({ key, planIndex }) => [key, planIndex])).toEqual([
      ['0:I', 0],
      ['1:I', 1],
    ]);
  });
});

describe('groupLanes by agency', () => {
  it('puts an item into the lane of each of its agencies, unknown ones and none at all last', () => {
    const plan = planOf([{ agencyIds: ['b', 'a', 'b'] }, {}, { agencyIds: ['gone'] }], {
      agencies: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    });
    expect(summary(plan, 'agency')).toEqual([
      ['a', 1],
      ['b', 1],
      ['gone', 1],
      ['', 1],
    ]);
  });
});

describe('groupLanes by kind', () => {
  it('begins with deadlines', () => {
    const plan = planOf([{ kind: 'task' }, { kind: 'deadline' }, { kind: 'conference' }]);
    expect(summary(plan, 'kind')).toEqual([
      ['deadline', 1],
      ['task', 1],
      ['other', 1],
    ]);
  });
});

describe('groupLanes', () => {
  it('lets every pair of item and lane stand exactly once', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const plan = planOf(randomActivities(seeded(seed), 50), {
        sections: SECTIONS,
        agencies: [{ id: 'x' }, { id: 'y' }],
      });
      const items = itemsOf(plan);
      for (const grouping of ['section', 'agency', 'kind'] as const) {
        const lanes = lanesOf([plan], grouping);
        const pairs = lanes.flatMap(({ key, items: inside }) => inside.map((item) => `${key} ${item.key}`));
        expect(new Set(pairs).size).toBe(pairs.length);
        const expected =
          grouping === 'agency' ? items.map(({ agencyIds }) => Math.max(1, agencyIds.length)) : null;
        expect(pairs).toHaveLength(expected ? expected.reduce((sum, count) => sum + count, 0) : items.length);
      }
    }
  });
});
