import type { Milestone } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import type { SeriesPoint } from './comparable-series.js';
import type { PlacedMilestone } from './milestone.js';
import { classifyRatio, trendOf } from './pace.js';
import { boundsOfPeriod } from './period-bounds.js';
import type { LegendClass, ProgressMethod, ProgressThresholds } from './progress-types.js';
import { isGapless, legendPace, paceByMethod } from './rules.js';

const at = (period: string) => boundsOfPeriod(period) ?? { start: 0, end: 0 };
const point = (period: string, value: number): SeriesPoint => ({
  period,
  value,
  bounds: at(period),
  status: null,
});
const goal = (period: string, value: number, bound: Milestone['bound'] = '>='): PlacedMilestone => ({
  period,
  value,
  bound,
  bounds: at(period),
});

interface PaceInput {
  direction: string;
  baseline: SeriesPoint;
  current: SeriesPoint;
  milestone: PlacedMilestone;
}

/** Pace and numbers, null where there are none. */
function assessPace(
  { milestone: target, ...input }: PaceInput,
  method: ProgressMethod,
  thresholds?: Partial<ProgressThresholds>,
) {
  const empty = { pace: null, method: null, ratio: null, observedRate: null, requiredRate: null };
  return { ...empty, ...paceByMethod({ ...input, target, options: { method, thresholds } }) };
}

describe('classifyRatio', () => {
  it.each([
    [1.2, 'on-track'],
    [0.95, 'on-track'],
    [0.95 - 1e-12, 'on-track'],
    [0.9499, 'acceleration-needed'],
    [0.6, 'acceleration-needed'],
    [0.5999, 'limited-progress'],
    [0, 'limited-progress'],
    [-0.0001, 'deterioration'],
  ])('puts %d into %s', (ratio, expected) => {
    expect(classifyRatio(ratio)).toBe(expected);
  });
});

describe('assessPace', () => {
  it('compares observed with required growth a year', () => {
    const input = {
      direction: 'up',
      baseline: point('2020', 100),
      current: point('2022', 121),
      milestone: goal('2024', 146.41),
    };
    const pace = assessPace(input, 'cagr');
    expect(pace.observedRate).toBeCloseTo(0.1, 12);
    expect(pace.requiredRate).toBeCloseTo(0.1, 12);
    expect(pace).toMatchObject({ pace: 'on-track', method: 'cagr' });
  });

  it('compares differences where growth has no meaning', () => {
    const fromZero = {
      direction: 'up',
      baseline: point('2020', 0),
      current: point('2022', 20),
      milestone: goal('2024', 40),
    };
    expect(assessPace(fromZero, 'cagr')).toMatchObject({
      method: 'linear',
      ratio: 1,
      observedRate: 10,
      requiredRate: 10,
    });
    const toZero = {
      direction: 'down',
      baseline: point('2020', 8),
      current: point('2022', 7),
      milestone: goal('2024', 0, '<='),
    };
    expect(assessPace(toZero, 'cagr')).toMatchObject({
      method: 'linear',
      ratio: 0.25,
      pace: 'limited-progress',
    });
  });

  it('knows the wrong way also where the baseline was beyond the target', () => {
    const fallen = {
      direction: 'up',
      baseline: point('2020', 62),
      current: point('2022', 58),
      milestone: goal('2025', 60),
    };
    for (const method of ['cagr', 'linear', 'un-chart'] as const) {
      expect(assessPace(fallen, method)).toMatchObject({ pace: 'deterioration', method });
    }
  });

  it('counts parts of years', () => {
    const input = {
      direction: 'up',
      baseline: point('2024-Q1', 10),
      current: point('2024-Q3', 15),
      milestone: goal('2024', 20),
    };
    expect(assessPace(input, 'linear')).toMatchObject({ observedRate: 10, requiredRate: 10 / 0.75 });
  });

  it('projects to the milestone year in the UN chart', () => {
    const input = (value: number) => ({
      direction: 'up',
      baseline: point('2020', 50),
      current: point('2025', value),
      milestone: goal('2030', 100),
    });
    expect(assessPace(input(70.71067811865476), 'un-chart')).toMatchObject({
      pace: 'on-track',
      method: 'un-chart',
    });
    const slow = assessPace(input(55), 'un-chart');
    expect(slow.ratio).toBeCloseTo((55 * 1.1 - 50) / 50, 10);
    expect(slow.pace).toBe('acceleration-needed');
    expect(assessPace(input(51), 'un-chart').pace).toBe('limited-progress');
    expect(assessPace(input(49), 'un-chart').pace).toBe('deterioration');
  });

  it('projects differences in the UN chart where growth has no meaning', () => {
    const input = {
      direction: 'up',
      baseline: point('2020', 0),
      current: point('2025', 25),
      milestone: goal('2030', 50),
    };
    expect(assessPace(input, 'un-chart')).toMatchObject({ pace: 'on-track', ratio: 1 });
  });

  it.each([
    ['up', 40, 41, 'limited-progress'],
    ['up', 40, 40, 'limited-progress'],
    ['up', 40, 39, 'deterioration'],
    ['down', 40, 41, 'deterioration'],
    ['keep', 40, 39, 'deterioration'],
    ['keep', 40, 41, 'deterioration'],
  ])('needs no rate where the target equals the baseline (%s, %d to %d)', (direction, from, to, expected) => {
    const milestone = goal('2030', 40, direction === 'keep' ? '=' : '>');
    const pace = assessPace(
      { direction, baseline: point('2020', from), current: point('2022', to), milestone },
      'cagr',
    );
    expect(pace).toMatchObject({
      pace: expected,
      reason: 'target-equals-baseline',
      ratio: null,
      requiredRate: null,
    });
  });

  it('has no pace where the baseline is not before the milestone', () => {
    const milestone = goal('2020', 50);
    const input = { direction: 'up', baseline: point('2020', 40), current: point('2022', 45), milestone };
    expect(assessPace(input, 'cagr')).toMatchObject({
      pace: null,
      reason: 'baseline-not-before-milestone',
      ratio: null,
    });
  });

  it('goes towards the bound where the direction is to keep', () => {
    const input = (to: number, bound: Milestone['bound']) => ({
      direction: 'keep',
      baseline: point('2020', 80),
      current: point('2022', to),
      milestone: goal('2024', 100, bound),
    });
    expect(assessPace(input(90, '>='), 'linear').pace).toBe('on-track');
    expect(assessPace(input(90, '='), 'linear').pace).toBe('on-track');
    expect(assessPace(input(75, '='), 'linear').pace).toBe('deterioration');
    expect(assessPace(input(75, '>='), 'linear').pace).toBe('deterioration');
  });

  it('does not take overshooting an exact target for progress', () => {
    const parity = (to: number) =>
      assessPace(
        {
          direction: 'keep',
          baseline: point('2020', 0.8),
          current: point('2022', to),
          milestone: goal('2030', 1, '='),
        },
        'linear',
      );
    expect(parity(1.3).pace).toBe('deterioration');
    expect(parity(1.1).ratio).toBeCloseTo(parity(0.9).ratio ?? NaN, 12);
  });

  it('comes down to an exact target from above', () => {
    const milestone = goal('2030', 1, '=');
    const from = (to: number) => ({
      direction: 'keep',
      baseline: point('2020', 1.4),
      current: point('2025', to),
      milestone,
    });
    expect(assessPace(from(1.2), 'linear')).toMatchObject({ pace: 'on-track' });
    expect(assessPace(from(1.5), 'linear')).toMatchObject({ pace: 'deterioration' });
  });

  it('compares growth of fractions below 1 as well', () => {
    const input = {
      direction: 'up',
      baseline: point('2020', 0.1),
      current: point('2022', 0.121),
      milestone: goal('2024', 0.14641),
    };
    expect(assessPace(input, 'cagr')).toMatchObject({ method: 'cagr', pace: 'on-track' });
    const vanished = {
      ...input,
      direction: 'down',
      current: point('2022', 0),
      milestone: goal('2024', 0.05, '='),
    };
    expect(assessPace(vanished, 'cagr')).toMatchObject({ method: 'linear', pace: 'on-track' });
  });

  it('takes other thresholds, one or all', () => {
    const input = {
      direction: 'up',
      baseline: point('2020', 0),
      current: point('2022', 18),
      milestone: goal('2024', 40),
    };
    expect(assessPace(input, 'linear').pace).toBe('acceleration-needed');
    expect(assessPace(input, 'linear', { onTrack: 0.9 }).pace).toBe('on-track');
    expect(
      assessPace(input, 'linear', { onTrack: 2, accelerationNeeded: 1, limitedProgress: 0.95 }).pace,
    ).toBe('deterioration');
  });
});

describe('legendPace', () => {
  const legend: LegendClass[] = [
    { from: 60, to: null, status: 'on-track' },
    { from: null, to: 30, status: 'deterioration' },
    { from: 30, to: 60, status: 'limited-progress' },
  ];

  it.each([
    [-5, 'deterioration'],
    [29.9, 'deterioration'],
    [30, 'limited-progress'],
    [60, 'on-track'],
    [1000, 'on-track'],
  ])('puts %d into %s: classes begin inclusive and end exclusive', (value, expected) => {
    expect(legendPace(value, legend)).toEqual({ pace: expected, method: 'legend' });
  });

  it.each([
    ['is empty', []],
    [
      'has a gap',
      [
        { from: null, to: 30, status: 'deterioration' },
        { from: 31, to: null, status: 'on-track' },
      ],
    ],
    [
      'overlaps',
      [
        { from: null, to: 30, status: 'deterioration' },
        { from: 29, to: null, status: 'on-track' },
      ],
    ],
    ['does not begin', [{ from: 0, to: null, status: 'on-track' }]],
    ['does not end', [{ from: null, to: 30, status: 'on-track' }]],
    [
      'begins twice',
      [
        { from: null, to: 30, status: 'on-track' },
        { from: null, to: null, status: 'on-track' },
      ],
    ],
  ] as [string, LegendClass[]][])('says nothing by a legend that %s', (_how, incomplete) => {
    expect(isGapless(incomplete)).toBe(false);
    expect(legendPace(10, incomplete)).toEqual({ method: 'legend', reason: 'legend-incomplete' });
  });
});

describe('trendOf', () => {
  it.each([
    ['up', '>=', 50, 55, 'improving'],
    ['up', '>=', 55, 50, 'worsening'],
    ['down', '<=', 50, 55, 'worsening'],
    ['down', '<=', 55, 50, 'improving'],
    ['up', '>=', 50, 50, 'unchanged'],
    ['binary', '=', 0, 1, 'improving'],
    ['keep', '>=', 90, 95, 'improving'],
    ['keep', '<=', 90, 95, 'worsening'],
    ['keep', '=', 90, 95, 'improving'],
    ['keep', '=', 101, 104, 'worsening'],
    [null, '=', 104, 101, 'improving'],
  ] as const)('of %s %s from %d to %d is %s', (direction, bound, from, to, expected) => {
    const target = goal('2030', 100, bound);
    expect(trendOf(direction, point('2020', from), point('2022', to), target)).toBe(expected);
  });

  it('needs a milestone only where the direction does not say', () => {
    expect(trendOf('down', point('2020', 1), point('2022', 2), null)).toBe('worsening');
    expect(trendOf('up', point('2020', 1), point('2022', 1.5), null)).toBe('improving');
    expect(trendOf('up', point('2020', -1), point('2022', -2), null)).toBe('worsening');
    expect(trendOf('keep', point('2020', 1), point('2022', 2), null)).toBeNull();
  });
});
