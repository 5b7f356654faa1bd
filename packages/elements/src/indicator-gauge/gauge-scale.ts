import type { Indicator, Milestone } from '@kehoach/contract';

import { placeMilestones, senseOfBound, senseOfDirection, VALUE_EPSILON } from './milestone.js';
import type { AssessableIndicator, ProgressAssessment } from './progress-types.js';
import { shareOfWay } from './share-of-way.js';

export { shareOfWay } from './share-of-way.js';

/** What the scale of a gauge depends on. */
export type ScalableIndicator = AssessableIndicator & Pick<Indicator, 'unit'>;

/**
 * The two ends of a gauge's axis, in the indicator's unit. Improvement always leads from `start` to `end`: where less is
 * better, `start` is the larger.
 */
export interface GaugeAxis {
  start: number;
  end: number;
  /** Round values between the ends, ascending. */
  ticks: number[];
}

/** A part of the track, as fractions of its length; `from` ≤ `to`. */
export interface TrackSpan {
  from: number;
  to: number;
}

/** Everything a bar is drawn from. Positions are fractions of the track, 0 at `axis.start` and 1 at `axis.end`. */
export interface GaugeScale {
  axis: GaugeAxis;
  current: number | null;
  baseline: number | null;
  milestones: { milestone: Milestone; at: number; isInForce: boolean }[];
  naturalRange: TrackSpan | null;
  /** Baseline to current value; null without a baseline: then there is only a marker. */
  fill: TrackSpan | null;
  /** How much of the way from the baseline to the milestone in force is behind; null where there is no such way. */
  share: number | null;
}

const WANTED_INTERVALS = 5;
/** Room beyond the outermost point, as a share of what is shown. */
const PADDING = 0.08;
/** A scale with two natural ends (0–100 %) is shown whole when the points take at least this share of it. */
const WHOLE_SCALE_FROM = 0.2;
/** Keeps 0.30000000000000004 off the axis. */
const SIGNIFICANT_DIGITS = 12;

const clamp = (fraction: number) => Math.min(1, Math.max(0, fraction));
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const trim = (value: number) => Number(value.toPrecision(SIGNIFICANT_DIGITS));

/** The round number 1, 2 or 5 × 10ⁿ that cuts a span into about as many intervals as wanted. */
function roundStep(span: number): number {
  const rough = span / WANTED_INTERVALS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const leading = rough / magnitude;
  if (leading <= 1) return magnitude;
  if (leading <= 2) return 2 * magnitude;
  return (leading <= 5 ? 5 : 10) * magnitude;
}

interface Limits {
  min: number | null;
  max: number | null;
}

/**
 * Where the axis may begin and end. A share lies between 0 and 100; a ratio of two groups begins at parity unless a value
 * lies below it; what is counted is not negative.
 */
function limitsOf(indicator: ScalableIndicator, lowest: number): Limits {
  const { min, max } = indicator.scale ?? {};
  const code = indicator.unit?.code ?? '';
  const isShare = code === '%' || code === 'percent';
  const isRatio = code === 'ratio' && lowest >= 1;
  return {
    min: isNumber(min) ? min : isShare ? 0 : isRatio ? 1 : null,
    max: isNumber(max) ? max : isShare ? 100 : null,
  };
}

interface Ends {
  low: number;
  high: number;
  step: number;
}

/**
 * The ends of the axis around `points`. It is not drawn from zero as a rule: 109 and 111 boys to 100 girls would look the
 * same. It is shown whole where both ends are natural and the points are spread, else from the one natural end, else
 * around the points only.
 */
function endsAround(points: readonly number[], { min, max }: Limits): Ends {
  const lowest = Math.min(...points, ...(isNumber(min) && max === null ? [min] : []));
  const highest = Math.max(...points, ...(isNumber(max) && min === null ? [max] : []));
  const span = highest - lowest;
  if (min !== null && max !== null && (span === 0 || span >= WHOLE_SCALE_FROM * (max - min))) {
    const [low, high] = [Math.min(min, lowest), Math.max(max, highest)];
    return { low, high, step: roundStep(high - low) };
  }
  const shown = span || Math.abs(highest) * 2 * PADDING || 1;
  const step = roundStep(shown);
  const padded = { low: lowest - shown * PADDING, high: highest + shown * PADDING };
  const floor = Math.min(lowest, min ?? (lowest >= 0 ? 0 : -Infinity));
  const ceiling = Math.max(highest, max ?? Infinity);
  return {
    low: trim(Math.max(floor, Math.floor(padded.low / step) * step)),
    high: trim(Math.min(ceiling, Math.ceil(padded.high / step) * step)),
    step,
  };
}

function ticksOf({ low, high, step }: Ends): number[] {
  const ticks: number[] = [];
  for (
    let count = Math.ceil(low / step - VALUE_EPSILON);
    count * step <= high + VALUE_EPSILON * step;
    count += 1
  ) {
    ticks.push(trim(count * step));
  }
  return ticks;
}

/** True where smaller values are better: by direction, else by the milestone's bound, else by the way from the baseline. */
function isDownward(indicator: ScalableIndicator, { baseline, milestone }: ProgressAssessment): boolean {
  const sense = senseOfDirection(indicator.direction) || senseOfBound(milestone?.bound);
  if (sense !== 0) return sense < 0;
  return baseline !== null && milestone !== null && baseline.value > milestone.value;
}

function naturalRangeOf(indicator: ScalableIndicator): [number, number] | null {
  const { naturalMin, naturalMax } = indicator.scale ?? {};
  return isNumber(naturalMin) && isNumber(naturalMax) && naturalMin <= naturalMax
    ? [naturalMin, naturalMax]
    : null;
}

/**
 * The geometry of a bar: an axis around baseline, current value, milestones and natural range, and where each stands.
 * `others` are further values to make room for (women and men, the levels). Null where there is nothing to place, and for
 * yes-or-no indicators, which have no axis.
 */
export function scaleGauge(
  indicator: ScalableIndicator,
  assessment: ProgressAssessment,
  options: { framework?: string; others?: readonly number[] } = {},
): GaugeScale | null {
  const { baseline, current, milestone: inForce } = assessment;
  const milestones = placeMilestones(indicator, options.framework).map((placed) => placed.milestone);
  const natural = naturalRangeOf(indicator);
  const values = [...milestones.map(({ value }) => value), ...(options.others ?? [])];
  if (current) values.push(current.value);
  if (baseline) values.push(baseline.value);
  if (values.length === 0 || indicator.direction === 'binary') return null;

  const points = [...values, ...(natural ?? [])];
  const ends = endsAround(points, limitsOf(indicator, Math.min(...points)));
  const isReversed = isDownward(indicator, assessment);
  const at = (value: number) => {
    const fraction = clamp((value - ends.low) / (ends.high - ends.low));
    return isReversed ? 1 - fraction : fraction;
  };
  const span = (from: number, to: number): TrackSpan => ({
    from: Math.min(at(from), at(to)),
    to: Math.max(at(from), at(to)),
  });
  return {
    axis: {
      start: isReversed ? ends.high : ends.low,
      end: isReversed ? ends.low : ends.high,
      ticks: ticksOf(ends),
    },
    current: current && at(current.value),
    baseline: baseline && at(baseline.value),
    milestones: milestones.map((milestone) => ({
      milestone,
      at: at(milestone.value),
      isInForce: milestone === inForce,
    })),
    naturalRange: natural && span(...natural),
    fill: baseline && current && span(baseline.value, current.value),
    share: shareOfWay(baseline?.value ?? null, current?.value ?? null, inForce?.value ?? null),
  };
}
