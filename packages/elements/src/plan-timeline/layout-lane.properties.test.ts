import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromDayNumber } from '@kehoach/contract';

import { somePlans } from './arbitraries.node.js';
import { layoutLane } from './layout-lane.js';
import { axisOf, occurrencesOn, scaleFor, shareOf } from './time-axis.js';

// The same cases in every run.
fc.configureGlobal({ seed: 580 });

const lane = fc.record({
  lane: somePlans,
  widthEm: fc.integer({ min: 20, max: 400 }),
  label: fc.integer({ min: 0, max: 60 }).map((length) => 'x'.repeat(length)),
});

/** Rows of a lane, and what stays free between two marks of a row, in em: what the design asks for. */
const ROWS = 6;
const GAP_EM = 0.5;

describe('layoutLane', () => {
  // Kills: rows counted without the label; the gap left out; a seventh row.
  it('lets no two marks of a row overlap, within six rows and the axis', () =>
    fc.assert(
      fc.property(lane, ({ lane: { plans, items }, widthEm, label }) => {
        const { marks } = layoutLane(items, axisOf(plans, items), widthEm, () => label);
        marks.forEach((one, index) => {
          expect(one.row).toBeLessThan(ROWS);
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(widthEm + 1e-9);
          expect(one.left <= one.start && one.end <= one.right).toBe(true);
          for (const other of marks.slice(index + 1)) {
            const gap = Math.max(other.left - one.right, one.left - other.right);
            if (other.row === one.row) expect(gap).toBeGreaterThanOrEqual(GAP_EM - 1e-9);
          }
        });
      }),
    ));

  // Kills: the last item dropped; a crowded place forgotten; an undated item drawn at the beginning.
  it('has every occurrence on the axis once, drawn or crowded out, and every item without a day', () =>
    fc.assert(
      fc.property(lane, ({ lane: { plans, items }, widthEm, label }) => {
        const axis = axisOf(plans, items);
        const { marks, crowded, undated, count } = layoutLane(items, axis, widthEm, () => label);
        const nameOf = ({ item, occurrence }: (typeof crowded)[number]) => `${item.key} ${occurrence.end}`;
        const wanted = items.flatMap((item) =>
          axis ? occurrencesOn(axis, item).map((occurrence) => `${item.key} ${occurrence.end}`) : [],
        );
        expect([...marks, ...crowded].map(nameOf).sort()).toEqual(wanted.sort());
        expect(count).toBe(wanted.length);
        expect(undated).toEqual(items.filter(({ timing }) => !timing.occurrence));
      }),
    ));

  // Kills: an order of equal places by chance, or by what was laid out before.
  it('is the same each time', () =>
    fc.assert(
      fc.property(lane, ({ lane: { plans, items }, widthEm, label }) => {
        const layout = () => layoutLane(items, axisOf(plans, items), widthEm, () => label);
        expect(layout()).toEqual(layout());
      }),
      { numRuns: 30 },
    ));
});

describe('axisOf and scaleFor', () => {
  // Kills: an axis without the last item, without last days, a month or a day short; ticks or shares that are a day short.
  it('hold every day of plans and items, from whole month to whole month, and every tick', () =>
    fc.assert(
      fc.property(lane, ({ lane: { plans, items }, widthEm }) => {
        const axis = axisOf(plans, items);
        if (!axis) return;
        expect(fromDayNumber(axis.first).slice(8)).toBe('01');
        expect(fromDayNumber(axis.last + 1).slice(8)).toBe('01');
        for (const item of items) {
          if (item.timing.occurrence) expect(occurrencesOn(axis, item).length).toBeGreaterThan(0);
        }
        const { ticks } = scaleFor(axis, widthEm);
        let days = 0;
        for (const tick of ticks) days += tick.days;
        expect(days).toBe(axis.last - axis.first + 1);
        expect(shareOf(axis, axis.first)).toBe(0);
        expect(shareOf(axis, axis.last + 1)).toBe(1);
      }),
    ));
});
