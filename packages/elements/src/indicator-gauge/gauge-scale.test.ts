import type { Indicator } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { naturalRange, scaleGauge } from './gauge-scale.js';
import { shareOfWay } from './share-of-way.js';
import { standingOf } from './standing.js';

/** Where everything of an indicator stands on its axis. */
function scaleOf(indicator: Partial<Indicator>) {
  const standing = standingOf(indicator, {});
  const { current, baseline, target, targets } = standing;
  const scale = scaleGauge(indicator, standing);
  if (!scale) throw new Error('nothing to draw');
  const { low, high, isReversed, at } = scale;
  const natural = naturalRange(indicator);
  return {
    axis: isReversed ? { start: high, end: low } : { start: low, end: high },
    current: current && at(current.value),
    baseline: baseline && at(baseline.value),
    milestones: targets.map((one) => ({ ...one, at: at(one.value), isInForce: one === target })),
    naturalRange: natural && { from: Math.min(...natural.map(at)), to: Math.max(...natural.map(at)) },
  };
}

const values = (...rows: [period: string, value: number][]) =>
  rows.map(([period, value]) => ({ period, value }));
const milestones = (bound: string, ...rows: [period: string, value: number][]) =>
  values(...rows).map((row) => ({ ...row, bound }));

const SEX_RATIO: Partial<Indicator> = {
  direction: 'down',
  unit: { code: 'boys-per-100-girls' },
  scale: { min: 100, naturalMin: 104, naturalMax: 106 },
  milestones: milestones('<=', ['2025', 111], ['2030', 109]),
  series: values(['2018', 112.8], ['2023', 111.8]),
};
const DIRECTORS: Partial<Indicator> = {
  direction: 'up',
  unit: { code: '%' },
  milestones: milestones('>=', ['2025', 27], ['2030', 30]),
  series: values(['2024', 28.2]),
};
const CARE_HOURS: Partial<Indicator> = {
  direction: 'down',
  unit: { code: 'ratio' },
  milestones: milestones('<=', ['2025', 1.7], ['2030', 1.4]),
  series: values(['2023', 1.843], ['2024', 1.802]),
};

describe('shareOfWay', () => {
  it('is the part of the way that is behind, whichever way it leads', () => {
    expect(shareOfWay(30, 33, 50)).toBeCloseTo(0.15, 12);
    expect(shareOfWay(112.8, 111.8, 109)).toBeCloseTo(1 / 3.8, 12);
  });

  it('is neither negative nor more than the whole', () => {
    expect([shareOfWay(30, 20, 50), shareOfWay(30, 60, 50), shareOfWay(30, 50, 50)]).toEqual([0, 1, 1]);
  });

  it('is unknown where there is no way', () => {
    expect(shareOfWay(50, 33, 50)).toBeNull();
  });
});

describe('the axis', () => {
  it('of the sex ratio at birth never begins at zero and leads to the natural range', () => {
    const { axis, naturalRange, ...scale } = scaleOf(SEX_RATIO);
    expect(axis).toMatchObject({ start: 115, end: 100 });
    expect(naturalRange?.from).toBeGreaterThan(
      Math.max(...scale.milestones.map((milestone) => milestone.at)),
    );
    const withoutScale = scaleOf({ ...SEX_RATIO, scale: { naturalMin: 104, naturalMax: 106 } });
    expect(withoutScale.axis.end).toBeGreaterThan(100);
    expect(scaleOf({ ...SEX_RATIO, scale: null }).axis.end).toBeGreaterThan(105);
  });

  it('of a ratio of two groups begins at parity, unless a value lies below it', () => {
    expect(scaleOf(CARE_HOURS).axis).toMatchObject({ start: 2, end: 1 });
    const reversed = scaleOf({ ...CARE_HOURS, series: values(['2024', 0.9]) });
    expect(reversed.axis.end).toBeLessThanOrEqual(0.9);
  });

  it('of a share shows 0 to 100 where the points are spread, else the part around them', () => {
    const spread = { ...DIRECTORS, milestones: milestones('>=', ['2025', 40], ['2030', 70]) };
    expect(scaleOf(spread).axis).toEqual({ start: 0, end: 100 });
    expect(scaleOf(DIRECTORS).axis).toEqual({ start: 26, end: 31 });
    const full = { ...DIRECTORS, milestones: milestones('=', ['2025', 100], ['2030', 100]), series: [] };
    expect(scaleOf(full).axis).toMatchObject({ start: 0, end: 100 });
    const high = { ...DIRECTORS, milestones: milestones('>', ['2025', 90], ['2030', 99]), series: [] };
    expect(scaleOf(high).axis).toMatchObject({ start: 88, end: 100 });
  });

  it('makes room for values outside the scale', () => {
    expect(scaleOf({ ...DIRECTORS, series: values(['2024', 104]) }).axis.end).toBe(104);
  });

  it('makes room for a baseline far away', () => {
    expect(scaleOf({ ...DIRECTORS, baseline: { period: '2020', value: 3 } }).axis.start).toBeLessThanOrEqual(
      3,
    );
  });

  it('marks a natural range only where both its ends are known', () => {
    expect(scaleOf({ ...SEX_RATIO, scale: { naturalMin: 104 } }).naturalRange).toBeNull();
    expect(scaleOf({ ...SEX_RATIO, scale: { naturalMax: 106 } }).naturalRange).toBeNull();
    expect(scaleOf({ ...SEX_RATIO, scale: { naturalMin: 106, naturalMax: 104 } }).naturalRange).toBeNull();
  });

  it('shows the whole of a scale that does not begin at zero', () => {
    const scale = { min: 100, max: 120, naturalMin: 104, naturalMax: 106 };
    expect(scaleOf({ ...SEX_RATIO, scale }).axis).toMatchObject({ start: 120, end: 100 });
  });

  it('of a count does not go below zero', () => {
    const low = {
      ...DIRECTORS,
      unit: null,
      milestones: milestones('>=', ['2025', 10]),
      series: values(['2024', 0.1]),
    };
    expect(scaleOf(low).axis.start).toBe(0);
  });

  it('has some length also around a single point', () => {
    const mortality = { direction: 'down', milestones: milestones('<', ['2025', 42], ['2030', 42]) };
    const { axis, milestones: placed } = scaleOf(mortality);
    expect(axis.start).toBeGreaterThan(42);
    expect(axis.end).toBeLessThan(42);
    expect(placed.map(({ at }) => at > 0 && at < 1)).toEqual([true, true]);
    expect(scaleOf({ milestones: milestones('=', ['2025', 0]) }).axis.end).toBeGreaterThan(0);
  });
});

describe('the positions', () => {
  it('lead from the baseline to the milestones, from left to right', () => {
    for (const indicator of [SEX_RATIO, CARE_HOURS]) {
      const { baseline, current, milestones: placed } = scaleOf(indicator);
      const order = [baseline, current, ...placed.map(({ at }) => at)];
      expect(order).toEqual([...order].sort((a, b) => (a ?? 0) - (b ?? 0)));
      expect(new Set(order).size).toBe(order.length);
    }
  });

  it('mark the milestone in force', () => {
    expect(scaleOf(SEX_RATIO).milestones.map(({ isInForce }) => isInForce)).toEqual([true, false]);
  });

  it('lead backwards from the baseline where the value is worse; without a baseline there is only the value', () => {
    const good = scaleOf(SEX_RATIO);
    expect(good.baseline).toBeLessThan(good.current ?? NaN);
    const bad = scaleOf({ ...SEX_RATIO, series: values(['2018', 112], ['2023', 113]) });
    expect(bad.current).toBeLessThan(bad.baseline ?? NaN);
    const single = scaleOf(DIRECTORS);
    expect(single.baseline).toBeNull();
    expect(single.current).toBeCloseTo((28.2 - 26) / 5, 12);
  });

  it('are none where there is nothing to place, or only yes and no', () => {
    const nothing = { direction: 'up' };
    expect(scaleGauge(nothing, standingOf(nothing, {}))).toBeNull();
    const binary = { direction: 'binary', milestones: milestones('=', ['2025', 1]) };
    expect(scaleGauge(binary, standingOf(binary, {}))).toBeNull();
  });

  it('turn a "keep" towards its bound', () => {
    const keep = (bound: string, ...rows: [string, number][]) =>
      scaleOf({ direction: 'keep', milestones: milestones(bound, ['2025', 50]), series: values(...rows) })
        .axis;
    const isTurned = ({ start, end }: { start: number; end: number }) => start > end;
    expect(isTurned(keep('>=', ['2023', 60]))).toBe(false);
    expect(isTurned(keep('<=', ['2023', 40]))).toBe(true);
    expect(isTurned(keep('=', ['2022', 60], ['2023', 55]))).toBe(true);
    expect(isTurned(keep('=', ['2022', 40], ['2023', 45]))).toBe(false);
  });
});

describe('scaleGauge, for many indicators', () => {
  it('keeps every point on the track, in the order of the values', () => {
    let state = 7;
    const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
    for (let run = 0; run < 500; run += 1) {
      const size = 10 ** Math.floor(random() * 7 - 2);
      const value = () => Math.round(random() * 1000) * size * (random() < 0.1 ? -1 : 1);
      const indicator: Partial<Indicator> = {
        direction: ['up', 'down', 'keep'][Math.floor(random() * 3)],
        unit: { code: ['%', 'ratio', 'persons'][Math.floor(random() * 3)] },
        scale: random() < 0.3 ? { min: 0, max: random() < 0.5 ? 100 : null } : null,
        milestones: milestones('>=', ['2025', value()], ['2030', value()]),
        series: values(['2021', value()], ['2023', value()]),
      };
      const { axis, ...scale } = scaleOf(indicator);
      const points = [scale.current, scale.baseline, ...scale.milestones.map(({ at }) => at)];
      expect(points.every((at) => at !== null && at >= 0 && at <= 1)).toBe(true);
      expect(axis.start).not.toBe(axis.end);
      const sense = axis.start < axis.end ? 1 : -1;
      for (const { value: goal, at } of scale.milestones) {
        const ahead = Math.sign(goal - (indicator.series?.[1]?.value ?? 0)) * sense;
        expect(Math.sign(at - (scale.current ?? 0)) * ahead).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
