import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { agendaGroups } from './agenda-groups.js';
import { somePlans } from './arbitraries.node.js';
import { groupLanes } from './group-lanes.js';
import { outlineOf } from './outline.js';
import type { OutlineNode } from './outline.js';
import { daysAhead } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';

// The same cases in every run.
fc.configureGlobal({ seed: 580 });

const keysOf = (items: readonly TimelineItem[]) => items.map(({ key }) => key);
/** Some of the items, as filters leave them. */
const filtered = somePlans.chain(({ plans, items }) =>
  fc.subarray(items).map((shown) => ({ plans, items, shown })),
);

describe('groupLanes', () => {
  // Kills: an item put into the lane of its first agency only; twice into that of an agency named twice; lanes listed twice; the last item dropped.
  it('puts every pair of an item and a lane that it belongs to exactly once', () =>
    fc.assert(
      fc.property(filtered, ({ plans, items, shown }) => {
        const lanesOf = {
          agency: ({ activity }: TimelineItem) =>
            activity.agencyIds?.length ? [...new Set(activity.agencyIds)] : [''],
          kind: (item: TimelineItem) => [item.kind],
        };
        for (const grouping of ['agency', 'kind'] as const) {
          const lanes = groupLanes(shown, items, plans, grouping);
          const pairs = lanes.flatMap((lane) => keysOf(lane.items).map((key) => `${lane.key} ${key}`));
          const wanted = shown.flatMap((item) => lanesOf[grouping](item).map((key) => `${key} ${item.key}`));
          expect(pairs.sort()).toEqual(wanted.sort());
          expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length);
        }
      }),
    ));

  // Kills: the items of no section dropped; a second plan left out; a lane's items sorted the other way.
  it('puts every item into one lane of its own plan and section, in the order of the document', () =>
    fc.assert(
      fc.property(filtered, ({ plans, items, shown }) => {
        const lanes = groupLanes(shown, items, plans, 'section');
        expect(lanes.flatMap((lane) => keysOf(lane.items)).sort()).toEqual(keysOf(shown).sort());
        expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length);
        for (const { items: own, section, planIndex } of lanes) {
          expect(own.length).toBeGreaterThan(0);
          for (const item of own) {
            expect(item.planIndex).toBe(planIndex);
            if (section) expect(item.path).toContain(section);
            else expect(item.path).toEqual([]);
          }
          const places = own.map((item) => shown.indexOf(item));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    ));

  // Kills: lanes decided by the items shown instead of all.
  it('keeps the lane of an item when others are filtered away', () =>
    fc.assert(
      fc.property(filtered, ({ plans, items, shown }) => {
        const laneOf = (among: readonly TimelineItem[]) =>
          new Map(
            groupLanes(among, items, plans, 'section').flatMap(({ key, items: own }) =>
              own.map((item) => [item.key, key] as const),
            ),
          );
        const whole = laneOf(items);
        for (const [item, lane] of laneOf(shown)) expect(lane).toBe(whole.get(item));
      }),
    ));
});

describe('agendaGroups', () => {
  // Kills: a state without a group; days sorted the far one first.
  it('has every item once, in the group of its state, the nearest first', () =>
    fc.assert(
      fc.property(filtered, ({ shown }) => {
        const groups = agendaGroups(shown, '2020-05-29');
        expect(groups.flatMap(({ items }) => keysOf(items)).sort()).toEqual(keysOf(shown).sort());
        for (const { items, state } of groups) {
          const days = items.map((item) => daysAhead(item, '2020-05-29') ?? 0);
          expect(items.every((item) => item.state === state)).toBe(true);
          expect(days).toEqual([...days].sort((a, b) => a - b));
        }
      }),
    ));
});

describe('outlineOf', () => {
  // Kills: what lies in a circle of parents dropped; an item that stands for its section counted twice; children not counted.
  it('has every item once, counts what is below, and has no part without one', () =>
    fc.assert(
      fc.property(filtered, ({ plans, shown }) => {
        plans.forEach((plan, planIndex) => {
          const own = shown.filter((item) => item.planIndex === planIndex);
          const root = outlineOf(plan, planIndex, new Map(own.map((item) => [item.activity, item])));
          const found: string[] = [];
          const visit = ({ item, children, count }: OutlineNode): number => {
            if (item) found.push(item.key);
            let sum = item ? 1 : 0;
            for (const child of children) {
              expect(child.count).toBeGreaterThan(0);
              sum += visit(child);
            }
            expect(count).toBe(sum);
            return sum;
          };
          visit(root);
          expect(found.sort()).toEqual(keysOf(own).sort());
        });
      }),
    ));
});
