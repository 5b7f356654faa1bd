import type { Indicator } from '@kehoach/contract';

import { senseOf } from './milestone.js';
import type { Standing } from './standing.js';

/** What the scale of a gauge depends on. */
export type ScalableIndicator = Pick<Indicator, 'direction' | 'scale' | 'unit'>;

/** A gauge's axis, in the indicator's unit. Improvement always leads from its beginning to its end. */
export interface GaugeScale {
  readonly low: number;
  readonly high: number;
  /** True where less is better: the axis then begins at its high end. */
  readonly isReversed: boolean;
  /** Where a value stands, as a fraction of the axis. */
  at(value: number): number;
}

const WANTED_INTERVALS = 5;
/** Room beyond the outermost point, as a share of what is shown. */
const PADDING = 0.08;
/** A scale with two natural ends (0–100 %) is shown whole when the points take at least this share of it. */
const WHOLE_SCALE_FROM = 0.2;
/** Keeps 0.30000000000000004 off the axis. */
const SIGNIFICANT_DIGITS = 12;

/** True for shares in hundredths. */
export const isPercent = (unit: Indicator['unit']) => unit?.code === '%' || unit?.code === 'percent';
const trim = (value: number) => Number(value.toPrecision(SIGNIFICANT_DIGITS));

/** The round number 1, 2 or 5 × 10ⁿ that cuts a span into about as many intervals as wanted. */
function roundStep(span: number): number {
  const rough = span / WANTED_INTERVALS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return magnitude * ([1, 2, 5].filter((leading) => rough <= leading * magnitude)[0] ?? 10);
}

/**
 * The ends of the axis around `points`. It is not drawn from zero as a rule: 109 and 111 boys to 100 girls would look the
 * same. A share lies between 0 and 100; a ratio of two groups begins at parity unless a value lies below it; what is
 * counted is not negative. The axis is shown whole where both ends are natural and the points are spread, else from the one
 * natural end, else around the points only.
 */
function endsAround(points: number[], { scale, unit }: ScalableIndicator): [low: number, high: number] {
  const isShare = isPercent(unit);
  const isRatio = unit?.code === 'ratio' && Math.min(...points) >= 1;
  const min = scale?.min ?? (isShare ? 0 : isRatio ? 1 : -Infinity);
  const max = scale?.max ?? (isShare ? 100 : Infinity);
  const whole = max - min;
  if (whole === Infinity) points.push(...[min, max].filter(Number.isFinite));
  const low = Math.min(...points);
  const high = Math.max(...points);
  const span = high - low;
  if (whole < Infinity && (span === 0 || span >= WHOLE_SCALE_FROM * whole))
    return [Math.min(min, low), Math.max(max, high)];
  const shown = span || Math.abs(high) * 2 * PADDING || 1;
  const step = roundStep(shown);
  const floor = min === -Infinity && low >= 0 ? 0 : Math.min(min, low);
  return [
    trim(Math.max(floor, Math.floor((low - shown * PADDING) / step) * step)),
    trim(Math.min(Math.max(max, high), Math.ceil((high + shown * PADDING) / step) * step)),
  ];
}

/** The range that nature gives; null unless both its ends are known. */
export function naturalRange({ scale }: ScalableIndicator): [from: number, to: number] | null {
  const { naturalMin, naturalMax } = scale ?? {};
  return naturalMin != null && naturalMax != null && naturalMin <= naturalMax
    ? [naturalMin, naturalMax]
    : null;
}

/**
 * The axis around baseline, current value, milestones and natural range. Null where there is nothing to place, and for
 * yes-or-no indicators, which have no axis.
 */
export function scaleGauge(
  indicator: ScalableIndicator,
  { baseline, current, target, targets }: Standing,
): GaugeScale | null {
  const points = [current, baseline, ...targets].flatMap((point) => point?.value ?? []);
  if (points.length === 0 || indicator.direction === 'binary') return null;
  const [low, high] = endsAround([...points, ...(naturalRange(indicator) ?? [])], indicator);
  // Where neither direction nor bound says which way is better, it is the way from the baseline.
  const way = baseline && target ? target.value - baseline.value : 0;
  const isReversed = (senseOf(indicator.direction, target?.bound) || way) < 0;
  const at = (value: number) => {
    const fraction = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return isReversed ? 1 - fraction : fraction;
  };
  return { low, high, isReversed, at };
}
