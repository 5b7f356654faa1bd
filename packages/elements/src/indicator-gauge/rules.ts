import type { LocalizedText } from '@kehoach/contract';

import type { PlacedMilestone } from './milestone.js';
import { classifyRatio, ratePace, wayOf } from './pace.js';
import type { Pace, PaceQuestion, Way } from './pace.js';
import { yearsBetween } from './period-bounds.js';
import type { PeriodBounds } from './period-bounds.js';
import type { LegendClass, ProgressOptions, ProgressThresholds } from './progress-types.js';
import type { Rules } from './standing.js';

/** Open SDG, after Statistics Canada; Eurostat uses the same. */
const RATIO_THRESHOLDS: ProgressThresholds = { onTrack: 0.95, accelerationNeeded: 0.6, limitedProgress: 0 };
/** UN Progress Chart 2023: below a tenth of the way is stagnation. */
const UN_CHART_THRESHOLDS: ProgressThresholds = { ...RATIO_THRESHOLDS, accelerationNeeded: 0.1 };

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
export function legendPace(value: number, legend: readonly LegendClass[]): Pace {
  if (!isGapless(legend)) return { reason: 'legend-incomplete', method: 'legend' };
  return { pace: legend.filter((entry) => isWithin(value, entry))[0]?.status, method: 'legend' };
}

/** Pace by any of the methods. Says why where there is none: the milestone is not after the baseline, or equals it in value. */
export function paceByMethod(question: PaceQuestion): Pace {
  const { direction, baseline, current, target, options } = question;
  const { method, legend = [], thresholds } = options;
  if (method === 'legend') return legendPace(current.value, legend);
  if (method === 'manual') return { reason: 'manual-status-missing' };
  if (!baseline) return { reason: 'no-baseline' };
  if (yearsBetween(baseline.bounds, target.bounds) <= 0) return { reason: 'baseline-not-before-milestone' };
  const rates = ratePace(question);
  let { ratio } = rates;
  const { observedRate } = rates;
  if (ratio === undefined || observedRate === undefined)
    return { ...rates, reason: 'target-equals-baseline' };
  const isChart = method === 'un-chart';
  if (isChart) {
    // How much of the way the milestone's year would see if the growth went on.
    const { sense, reached } = wayOf(direction, baseline, current, target) as Way;
    const remaining = yearsBetween(current.bounds, target.bounds);
    const projected =
      rates.method === 'linear'
        ? reached + observedRate * remaining
        : reached * (1 + observedRate) ** remaining;
    ratio = (sense * (projected - baseline.value)) / Math.abs(target.value - baseline.value);
  }
  const { onTrack, accelerationNeeded, limitedProgress } = {
    ...(isChart ? UN_CHART_THRESHOLDS : RATIO_THRESHOLDS),
    ...thresholds,
  };
  const pace = classifyRatio(ratio, [onTrack, accelerationNeeded, limitedProgress]);
  return { ...rates, pace, ratio, method: isChart ? method : rates.method };
}

/** The calendar year in which a period ends. */
export function endYearOf(bounds: PeriodBounds): number {
  return Math.ceil(bounds.end / 12) - 1;
}

/** The milestone whose period ends in a year; null when there is none. */
export function milestoneOfYear(targets: readonly PlacedMilestone[], year: number): PlacedMilestone | null {
  return targets.filter(({ bounds }) => endYearOf(bounds) === year)[0] ?? null;
}

/** True where a framework is called so in any language. */
function isNamed(framework: LocalizedText | null | undefined, name: string): boolean {
  if (!framework || typeof framework === 'string') return framework === name;
  return Object.keys(framework).some((language) => framework[language] === name);
}

/** What the options ask for beyond the milestone in force and the two methods that compare rates. */
export function rulesOf({ milestone: year, framework: name }: ProgressOptions): Rules {
  return {
    paceOf: paceByMethod,
    isWanted: name === undefined ? undefined : ({ framework }) => isNamed(framework, name),
    chooseTarget:
      typeof year !== 'number'
        ? undefined
        : (targets, points) => {
            const target = milestoneOfYear(targets, year);
            const inItsYear = points.filter(({ bounds }) => bounds.end === target?.bounds.end);
            return { target, current: inItsYear[inItsYear.length - 1] };
          },
  };
}
