import type { SeriesPoint } from './comparable-series.js';
import { senseOf, VALUE_EPSILON } from './milestone.js';
import type { PlacedMilestone } from './milestone.js';
import { yearsBetween } from './period-bounds.js';
import type {
  AssessableIndicator,
  ProgressMethod,
  ProgressOptions,
  ProgressPace,
  ProgressReason,
  ProgressTrend,
} from './progress-types.js';

/** The classes of pace that a ratio reaches from a threshold on; below the last one is deterioration. */
const PACES = ['on-track', 'acceleration-needed', 'limited-progress'] as const;
/** Open SDG, after Statistics Canada; Eurostat uses the same. */
const THRESHOLDS: readonly number[] = [0.95, 0.6, 0];

/** Baseline, current value and milestone of one pace question. */
export interface PaceQuestion {
  direction: AssessableIndicator['direction'];
  baseline: SeriesPoint | null;
  current: SeriesPoint;
  target: PlacedMilestone;
  options: ProgressOptions;
}

/** The answer, with the numbers that it came from; without a pace it may have a reason. */
export interface Pace {
  pace?: ProgressPace;
  method?: ProgressMethod;
  ratio?: number;
  /** Change a year: a fraction, or in the indicator's unit for `linear`. */
  observedRate?: number;
  requiredRate?: number;
  reason?: ProgressReason;
}

/** The class of a ratio, by the lowest ratio of each. A ratio a rounding error below a threshold still reaches it. */
export function classifyRatio(ratio: number, thresholds = THRESHOLDS): ProgressPace {
  return PACES.filter((_, index) => ratio >= (thresholds[index] ?? 0) - VALUE_EPSILON)[0] ?? 'deterioration';
}

/** A way from the baseline to the current value, seen in the wanted direction. */
export interface Way {
  /** 1 where more is better, -1 where less is. */
  sense: number;
  /**
   * The current value as far as it counts. Where exactly the target is wanted, a value beyond it counts as one equally far
   * on this side: parity at 1.3 is no nearer than at 0.7.
   */
  reached: number;
}

/** Where neither direction nor bound says which way is better, it leads from the baseline to the target. */
export function wayOf(
  direction: AssessableIndicator['direction'],
  { value: from }: { value: number },
  { value: now }: { value: number },
  target?: { value: number; bound?: string | null } | null,
): Way | null {
  const sense = direction === 'binary' ? 1 : senseOf(direction, target?.bound);
  if (sense !== 0) return { sense, reached: now };
  if (!target) return null;
  const side = target.value < from ? -1 : 1;
  return { sense: side, reached: target.value - side * Math.abs(target.value - now) };
}

/** Baseline to current value in the wanted sense; null where nothing says which it is. */
export function trendOf(...[direction, from, now, target]: Parameters<typeof wayOf>): ProgressTrend | null {
  if (Math.abs(now.value - from.value) <= VALUE_EPSILON) return 'unchanged';
  const way = wayOf(direction, from, now, target);
  return way && (way.sense * (way.reached - from.value) > 0 ? 'improving' : 'worsening');
}

/**
 * Pace by the methods `cagr` and `linear`: observed against required change a year. The requirement counts without its
 * sign, the observation with the wanted one: a value that moves the wrong way has a negative ratio also where the baseline
 * was already beyond the target. Nothing without a baseline before the milestone; where the two are equal there are no rates.
 */
export function ratePace({ direction, baseline, current, target, options }: PaceQuestion): Pace {
  const years = baseline ? yearsBetween(baseline.bounds, target.bounds) : 0;
  if (!baseline || years <= 0) return {};
  const from = baseline.value;
  const goal = target.value;
  const { sense, reached } = wayOf(direction, baseline, current, target) as Way;
  if (Math.abs(goal - from) <= VALUE_EPSILON)
    return { pace: sense * (reached - from) < -VALUE_EPSILON ? 'deterioration' : 'limited-progress' };
  const isLinear = options.method === 'linear' || Math.min(from, reached, goal) <= 0;
  const rate = (to: number, span: number) => (isLinear ? (to - from) / span : (to / from) ** (1 / span) - 1);
  const observedRate = rate(reached, yearsBetween(baseline.bounds, current.bounds));
  const requiredRate = rate(goal, years);
  const ratio = (sense * observedRate) / Math.abs(requiredRate);
  const method = isLinear ? 'linear' : 'cagr';
  return { pace: classifyRatio(ratio), method, ratio, observedRate, requiredRate };
}
