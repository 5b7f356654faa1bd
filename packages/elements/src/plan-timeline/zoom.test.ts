import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TimeAxis } from './time-axis.js';
import { DECADE_DAYS, daysOf, LEAST_DAYS, panBy, showDay, wholeOf, zoomBy } from './zoom.js';
import type { Zoom } from './zoom.js';

const YEAR: TimeAxis = { first: 18_262, last: 18_627 };
const length = ({ first, last }: TimeAxis) => last + 1 - first;

const extents = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 20, max: 200_000 }))
  .map(([first, days]): TimeAxis => ({ first, last: first + days - 1 }));
/** An extent with some days of it that are looked at, reached as readers reach them. */
const views = fc
  .tuple(extents, fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([extent, factor, place]) => {
    const at = extent.first + place * length(extent);
    return { extent, at, zoom: zoomBy(extent, wholeOf(extent), factor, { at }) };
  });

describe('wholeOf', () => {
  // Seen to fail with an exclusive last day.
  it('shows exactly the extent', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        expect(daysOf(extent, wholeOf(extent))).toEqual(extent);
      }),
    );
  });
});

describe('zoomBy', () => {
  it('looks twice as closely at the middle', () => {
    expect(daysOf(YEAR, zoomBy(YEAR, wholeOf(YEAR), 0.5))).toEqual({ first: 18_354, last: 18_536 });
  });

  // Seen to fail where the middle was moved by the new span instead of the ratio of both.
  it('and back again shows the same days, wherever the pointer is', () => {
    fc.assert(
      fc.property(
        views,
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ extent, zoom }, factor, place) => {
          fc.pre(zoom.span * factor >= LEAST_DAYS);
          const { first, last } = daysOf(extent, zoom);
          const at = first + place * (last + 1 - first);
          fc.pre(at >= zoom.middle - zoom.span / 2 && at <= zoom.middle + zoom.span / 2);
          const back = zoomBy(extent, zoomBy(extent, zoom, factor, { at }), 1 / factor, { at });
          expect(back.span).toBeCloseTo(zoom.span, 6);
          expect(back.middle).toBeCloseTo(zoom.middle, 4);
        },
      ),
    );
  });

  // Seen to fail with an exclusive last day.
  it('shows nothing beyond the extent, or all of it', () => {
    fc.assert(
      fc.property(
        views,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: -200_000, max: 200_000 }),
        ({ extent, zoom }, factor, at) => {
          const days = daysOf(extent, zoomBy(extent, zoom, factor, { at }));
          const isInside = days.first >= extent.first && days.last <= extent.last;
          const isAround = days.first <= extent.first && days.last >= extent.last;
          expect(isInside || isAround).toBe(true);
        },
      ),
    );
  });

  // Seen to fail with a limit of half a week.
  it('stops at a week and at a decade, or at the extent', () => {
    let near: Zoom = wholeOf(YEAR);
    let far: Zoom = near;
    for (let step = 0; step < 20; step += 1) [near, far] = [zoomBy(YEAR, near, 0.5), zoomBy(YEAR, far, 2)];
    expect(length(daysOf(YEAR, near))).toBe(LEAST_DAYS);
    expect(length(daysOf(YEAR, far))).toBe(DECADE_DAYS);
    const century: TimeAxis = { first: 0, last: 36_524 };
    expect(daysOf(century, zoomBy(century, wholeOf(century), 8))).toEqual(century);
  });

  // Seen to fail where the decade was the most all the same.
  it('never goes beyond days that somebody has set', () => {
    expect(daysOf(YEAR, zoomBy(YEAR, wholeOf(YEAR), 2, { isBounded: true }))).toEqual(YEAR);
    const near = zoomBy(YEAR, wholeOf(YEAR), 0.5);
    expect(daysOf(YEAR, zoomBy(YEAR, near, 50, { isBounded: true }))).toEqual(YEAR);
  });
});

describe('panBy', () => {
  // Seen to fail without the limits of the first day.
  it('moves on by a share of what is shown, up to the end', () => {
    const spring = zoomBy(YEAR, wholeOf(YEAR), 0.25, { at: YEAR.first });
    const days = daysOf(YEAR, spring);
    const next = daysOf(YEAR, panBy(YEAR, spring, 0.5));
    expect(next.first - days.first).toBeGreaterThanOrEqual(45);
    expect(next.first - days.first).toBeLessThanOrEqual(46);
    expect(daysOf(YEAR, panBy(YEAR, spring, 50)).last).toBe(YEAR.last);
    expect(daysOf(YEAR, panBy(YEAR, spring, -50)).first).toBe(YEAR.first);
  });

  // Seen to fail where the span was rounded on each move.
  it('keeps how many days are shown', () => {
    fc.assert(
      fc.property(views, fc.double({ min: -3, max: 3, noNaN: true }), ({ extent, zoom }, share) => {
        expect(panBy(extent, zoom, share).span).toBe(zoom.span);
      }),
    );
  });
});

describe('showDay', () => {
  // Seen to fail with a middle one day later.
  it('shows the day', () => {
    fc.assert(
      fc.property(
        extents,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        (extent, place, span) => {
          const day = Math.min(extent.last, extent.first + Math.floor(place * length(extent)));
          const { first, last } = daysOf(extent, showDay(extent, day, span));
          expect(first <= day && day <= last).toBe(true);
        },
      ),
    );
  });
});
