import { senseOfBound, senseOfDirection, VALUE_EPSILON } from './milestone.js';
import type { PlacedMilestone } from './milestone.js';
import type { SeriesPoint } from './comparable-series.js';
import { yearsBetween } from './period-bounds.js';
import type {
  LegendClass,
  ProgressMethod,
  ProgressPace,
  ProgressReason,
  ProgressThresholds,
  ProgressTrend,
} from './progress-types.js';

/** Open SDG, after Statistics Canada; Eurostat uses the same. */
const RATIO_THRESHOLDS: ProgressThresholds = { onTrack: 0.95, accelerationNeeded: 0.6, limitedProgress: 0 };
/** UN Progress Chart 2023: below a tenth of the way is stagnation. */
const UN_CHART_THRESHOLDS: ProgressThresholds = {
  onTrack: 0.95,
  accelerationNeeded: 0.1,
  limitedProgress: 0,
};

/** The methods that compare two rates; the others need no baseline. */
export type RateMethod = Extract<ProgressMethod, 'cagr' | 'linear' | 'un-chart'>;

/** Baseline, current value and milestone of one pace question. */
export interface PaceInput {
  direction: string | null | undefined;
  baseline: SeriesPoint;
  current: SeriesPoint;
  milestone: PlacedMilestone;
}

export interface Pace {
  pace: ProgressPace | null;
  method: ProgressMethod | null;
  ratio: number | null;
  observedRate: number | null;
  requiredRate: number | null;
  reason?: ProgressReason;
}

/** No pace and no numbers. */
export function noPace(reason?: ProgressReason): Pace {
  const empty = { pace: null, method: null, ratio: null, observedRate: null, requiredRate: null };
  return reason ? { ...empty, reason } : empty;
}

/** The class of a ratio. A ratio a rounding error below a threshold still reaches it. */
export function classifyRatio(ratio: number, thresholds: ProgressThresholds): ProgressPace {
  if (ratio >= thresholds.onTrack - VALUE_EPSILON) return 'on-track';
  if (ratio >= thresholds.accelerationNeeded - VALUE_EPSILON) return 'acceleration-needed';
  return ratio >= thresholds.limitedProgress - VALUE_EPSILON ? 'limited-progress' : 'deterioration';
}

/** The wanted sense of change. Where neither direction nor bound says, it leads from the baseline to the milestone. */
function wantedSense({ direction, baseline, milestone }: PaceInput): number {
  return (
    senseOfDirection(direction) ||
    senseOfBound(milestone.milestone.bound) ||
    Math.sign(milestone.milestone.value - baseline.value)
  );
}

/**
 * The current value as far as it counts. Where exactly the target is wanted, a value beyond it counts as one equally far
 * on this side: parity at 1.3 is no nearer than at 0.7.
 */
function countedValue({ direction, baseline, current, milestone }: PaceInput): number {
  const { bound, value: target } = milestone.milestone;
  if (senseOfDirection(direction) || senseOfBound(bound)) return current.value;
  const side = Math.sign(target - baseline.value);
  return target - side * Math.abs(target - current.value);
}

const growth = (from: number, to: number, years: number) => (to / from) ** (1 / years) - 1;

/**
 * Observed against required change a year. The requirement counts without its sign, the observation with the wanted one:
 * a value that moves the wrong way has a negative ratio also where the baseline was already beyond the target.
 */
function paceOfRates(input: PaceInput, method: RateMethod, thresholds: ProgressThresholds): Pace {
  const { baseline, current, milestone } = input;
  const target = milestone.milestone.value;
  const reached = countedValue(input);
  const elapsed = yearsBetween(baseline.bounds, current.bounds);
  const allowed = yearsBetween(baseline.bounds, milestone.bounds);
  const canGrow = baseline.value > 0 && reached > 0 && target > 0;
  const isLinear = method === 'linear' || !canGrow;
  const rate = (to: number, years: number) =>
    isLinear ? (to - baseline.value) / years : growth(baseline.value, to, years);

  const observedRate = rate(reached, elapsed);
  const requiredRate = rate(target, allowed);
  const sense = wantedSense(input);
  let ratio = (sense * observedRate) / Math.abs(requiredRate);
  if (method === 'un-chart') {
    const remaining = allowed - elapsed;
    const projected = isLinear
      ? reached + observedRate * remaining
      : reached * (1 + observedRate) ** remaining;
    ratio = (sense * (projected - baseline.value)) / Math.abs(target - baseline.value);
  }
  const usedMethod = method === 'cagr' && isLinear ? 'linear' : method;
  return { pace: classifyRatio(ratio, thresholds), method: usedMethod, ratio, observedRate, requiredRate };
}

/** Distance covered in the wanted sense, from baseline to current value; negative is the wrong way. */
function gainOf(input: PaceInput): number {
  const { baseline, current, milestone } = input;
  const sense = wantedSense(input);
  if (sense !== 0) return sense * (current.value - baseline.value);
  const target = milestone.milestone.value;
  return Math.abs(baseline.value - target) - Math.abs(current.value - target);
}

/** Pace by a rate method. Says why where there is none: the milestone is not after the baseline, or equals it in value. */
export function assessPace(
  input: PaceInput,
  method: RateMethod,
  overrides: Partial<ProgressThresholds> = {},
): Pace {
  const defaults = method === 'un-chart' ? UN_CHART_THRESHOLDS : RATIO_THRESHOLDS;
  if (yearsBetween(input.baseline.bounds, input.milestone.bounds) <= 0) {
    return noPace('baseline-not-before-milestone');
  }
  if (Math.abs(input.milestone.milestone.value - input.baseline.value) <= VALUE_EPSILON) {
    const pace = gainOf(input) < -VALUE_EPSILON ? 'deterioration' : 'limited-progress';
    return { ...noPace('target-equals-baseline'), pace };
  }
  return paceOfRates(input, method, { ...defaults, ...overrides });
}

const isWithin = (value: number, { from, to }: LegendClass) =>
  value >= (from ?? -Infinity) && value < (to ?? Infinity);

/** True when the classes, in any order, cover every number once. */
export function isGapless(legend: readonly LegendClass[]): boolean {
  const sorted = [...legend].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (!first || !last || first.from !== null || last.to !== null) return false;
  return sorted.every((entry, index) => {
    const next = sorted[index + 1];
    return next === undefined || (entry.to !== null && entry.to === next.from);
  });
}

/** Pace by the class that the value falls into; none when the legend has a gap or an overlap. */
export function assessLegend(value: number, legend: readonly LegendClass[]): Pace {
  if (!isGapless(legend)) return { ...noPace('legend-incomplete'), method: 'legend' };
  const pace = legend.filter((entry) => isWithin(value, entry))[0]?.status ?? null;
  return { ...noPace(), pace, method: 'legend' };
}

/**
 * Baseline to current value in the wanted sense. Without a direction of its own (`keep`) the milestone decides: towards its
 * bound, or towards its value.
 */
export function trendOf(
  baseline: SeriesPoint,
  current: SeriesPoint,
  direction: string | null | undefined,
  milestone: PlacedMilestone | null,
): ProgressTrend | null {
  if (Math.abs(current.value - baseline.value) <= VALUE_EPSILON) return 'unchanged';
  const own = direction === 'binary' ? 1 : senseOfDirection(direction);
  if (!milestone) return own === 0 ? null : improvingIf(own * (current.value - baseline.value) > 0);
  const bound = own || senseOfBound(milestone.milestone.bound);
  if (bound !== 0) return improvingIf(bound * (current.value - baseline.value) > 0);
  const target = milestone.milestone.value;
  return improvingIf(Math.abs(current.value - target) < Math.abs(baseline.value - target));
}

const improvingIf = (isImproving: boolean): ProgressTrend => (isImproving ? 'improving' : 'worsening');
