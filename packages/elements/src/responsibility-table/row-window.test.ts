import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anchorAt, gapsOf, rangesOf, RowHeights, topFor, topOf, windowOf } from './row-window.js';

const ESTIMATE = 90;
/** A list of which some rows were measured, in any order and some of them twice. */
const lists = fc
  .record({
    count: fc.integer({ min: 1, max: 400 }),
    measured: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 500 })), { maxLength: 60 }),
  })
  .map(({ count, measured }) => {
    const heights = new RowHeights(count, ESTIMATE);
    for (const [place, height] of measured) heights.measure(place % count, height);
    return heights;
  });
const views = fc.record({
  top: fc.integer({ min: -200, max: 60_000 }),
  height: fc.integer({ min: 1, max: 900 }),
});
const indices = (heights: RowHeights) => [...Array(heights.count).keys()];

describe('heights of rows', () => {
  it('put each row right below the one before (killed: tops not renewed after a row above was measured)', () => {
    const some = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 500 })), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), some, (count, measured) => {
        const heights = new RowHeights(count, ESTIMATE);
        const expected = Array<number>(count).fill(ESTIMATE);
        for (const [place, height] of measured) {
          heights.measure(place % count, height);
          expected[place % count] = height;
          // Asked for in between, so that what was worked out before has to be given up.
          void heights.total;
        }
        let top = 0;
        for (const index of indices(heights)) {
          expect(heights.top(index)).toBe(top);
          top += expected[index] as number;
        }
        expect(heights.total).toBe(top);
      }),
    );
  });

  it('find every row at its upper edge and at its last pixel (killed: `<` for `<=` in the search)', () => {
    fc.assert(
      fc.property(lists, (heights) => {
        for (const index of indices(heights)) {
          expect(heights.indexAt(heights.top(index))).toBe(index);
          expect(heights.indexAt(heights.top(index + 1) - 0.5)).toBe(index);
        }
      }),
    );
  });

  it('have no row above the first or below the last (killed: the search begins at row 1)', () => {
    fc.assert(
      fc.property(lists, (heights) => {
        expect(heights.indexAt(-1)).toBe(0);
        expect(heights.indexAt(heights.total + 1)).toBe(heights.count - 1);
      }),
    );
  });
});

describe('a window', () => {
  it('covers the view (killed: an end that leaves the last row that is seen out)', () => {
    fc.assert(
      fc.property(lists, views, fc.nat(5), (heights, view, more) => {
        const { first, end } = windowOf(heights, view, more);
        expect(heights.top(first)).toBeLessThanOrEqual(Math.max(view.top, 0));
        expect(heights.top(end)).toBeGreaterThanOrEqual(Math.min(view.top + view.height, heights.total));
        expect(end).toBeGreaterThan(first);
      }),
    );
  });

  it('reaches every row from some place (killed: an end at the last row, not after it)', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (heights, nth) => {
        const index = nth % heights.count;
        const { first, end } = windowOf(heights, { top: heights.top(index), height: 1 }, 0);
        expect(index).toBeGreaterThanOrEqual(first);
        expect(index).toBeLessThan(end);
      }),
    );
  });

  it('and pinned rows are each drawn once, in order (killed: a pinned row inside the window drawn twice)', () => {
    fc.assert(
      fc.property(lists, views, fc.array(fc.nat(), { maxLength: 3 }), (heights, view, places) => {
        const pinned = places.map((place) => place % heights.count);
        const window = windowOf(heights, view, 1);
        const drawn = rangesOf(window, pinned).flatMap(({ first, end }) =>
          indices(heights).slice(first, end),
        );
        const expected = indices(heights).filter(
          (index) => (index >= window.first && index < window.end) || pinned.includes(index),
        );
        expect(drawn).toEqual(expected);
      }),
    );
  });

  it('and its gaps are as high as the list (killed: the gap after the last range left out)', () => {
    fc.assert(
      fc.property(lists, views, fc.array(fc.nat(), { maxLength: 3 }), (heights, view, places) => {
        const pinned = places.map((place) => place % heights.count);
        const ranges = rangesOf(windowOf(heights, view, 2), pinned);
        const gaps = gapsOf(heights, ranges);
        expect(gaps).toHaveLength(ranges.length + 1);
        let place = 0;
        ranges.forEach(({ first, end }, nth) => {
          place += gaps[nth] as number;
          expect(place).toBe(heights.top(first));
          place += heights.top(end) - heights.top(first);
        });
        expect(place + (gaps[ranges.length] as number)).toBe(heights.total);
      }),
    );
  });
});

describe('an anchor', () => {
  it('says where the view begins (killed: `within` measured from the end of its row)', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), (heights, share) => {
        const top = Math.floor((heights.total - 1) * share);
        expect(topOf(heights, anchorAt(heights, top))).toBe(top);
      }),
    );
  });

  it('keeps its row in place while rows above it are measured (killed: an anchor in pixels instead of a row)', () => {
    fc.assert(
      fc.property(
        lists,
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 500 }))),
        (heights, nth, measured) => {
          const index = nth % heights.count;
          const before = heights.top(index) + 7;
          const anchor = anchorAt(heights, Math.min(before, heights.top(index + 1) - 1));
          const onScreen = heights.top(anchor.index) - topOf(heights, anchor);
          for (const [place, height] of measured) if (index > 0) heights.measure(place % index, height);
          expect(heights.top(anchor.index) - topOf(heights, anchor)).toBe(onScreen);
        },
      ),
    );
  });

  it('is not scrolled past when it becomes lower (killed: no bound at the end of its row)', () => {
    const heights = new RowHeights(3, 100);
    const anchor = anchorAt(heights, 180);
    heights.measure(1, 20);
    expect(topOf(heights, anchor)).toBe(120);
  });
});

describe('bringing a row into view', () => {
  const alignments = fc.constantFrom('start' as const, 'center' as const, 'nearest' as const);

  it('shows it, whole where there is room (killed: its upper edge at the end of the view)', () => {
    fc.assert(
      fc.property(lists, views, fc.nat(), alignments, (heights, view, nth, align) => {
        const index = nth % heights.count;
        const top = topFor(heights, index, view, align);
        const [upper, lower] = [heights.top(index), heights.top(index + 1)];
        expect(top).toBeLessThanOrEqual(upper);
        expect(lower).toBeLessThanOrEqual(Math.max(top + view.height, upper + (lower - upper)));
        if (lower - upper <= view.height) expect(lower).toBeLessThanOrEqual(top + view.height);
        else expect(top).toBe(upper);
      }),
    );
  });

  it('moves nothing where the row is seen already (killed: always aligned to its start)', () => {
    const heights = new RowHeights(100, 50);
    expect(topFor(heights, 12, { top: 580, height: 300 }, 'nearest')).toBe(580);
    expect(topFor(heights, 12, { top: 620, height: 300 }, 'nearest')).toBe(600);
    expect(topFor(heights, 30, { top: 580, height: 300 }, 'nearest')).toBe(1250);
    expect(topFor(heights, 30, { top: 580, height: 300 }, 'center')).toBe(1375);
  });
});
