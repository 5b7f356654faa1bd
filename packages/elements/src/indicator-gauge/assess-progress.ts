import type { Milestone } from '@kehoach/contract';

import { isBroken, monthsOf } from './comparable-series.js';
import type { SeriesPoint } from './comparable-series.js';
import { isMilestoneMet } from './milestone.js';
import type { PlacedMilestone } from './milestone.js';
import type { Pace } from './pace.js';
import { boundsOfPeriod, yearsOfDate } from './period-bounds.js';
import { PROGRESS_STATUSES } from './progress-types.js';
import type {
  AssessableIndicator,
  DisaggregationKey,
  ProgressAssessment,
  ProgressFlag,
  ProgressOptions,
  ProgressStatus,
  ProgressValue,
} from './progress-types.js';
import { rulesOf } from './rules.js';
import { raised, standingOf } from './standing.js';
import type { Standing } from './standing.js';

const MONTHS_PER_YEAR = 12;

/** One of our statuses, or null for a word that is none of them. */
export function toProgressStatus(code: string | null | undefined): ProgressStatus | null {
  return PROGRESS_STATUSES.filter((status) => status === code)[0] ?? null;
}

const toValue = (point: SeriesPoint | null): ProgressValue | null =>
  point && { period: point.period.trim(), value: point.value };

function milestoneOf({ bounds: _, ...milestone }: PlacedMilestone): Milestone {
  return milestone;
}

/** The indicator of one part of the values alone; the baseline of the whole says nothing about a part. */
function partOf(indicator: AssessableIndicator, { dimension, key }: DisaggregationKey): AssessableIndicator {
  const isIt = (part: DisaggregationKey) => part.dimension === dimension && part.key === key;
  const series = (indicator.series ?? []).map(({ by, ...observation }) => ({
    ...observation,
    value: (by ?? []).filter(isIt)[0]?.value ?? null,
  }));
  return { ...indicator, series, baseline: null };
}

/** Every flag, in the order in which they are told. */
function flagsOf(
  indicator: AssessableIndicator,
  options: ProgressOptions,
  standing: Standing,
): ProgressFlag[] {
  const { points, current, baseline, target, flags } = standing;
  const shown = (flag: ProgressFlag) => flags.includes(flag);
  const rows = (indicator.series ?? []).filter(({ status }) => status !== 'suppressed');
  const isFound = baseline !== null && points.includes(baseline);
  const today = yearsOfDate(options.today) ?? -Infinity;
  const isBehind = current && target && current.bounds.end < target.bounds.end;
  const slack = target?.tolerance ?? options.tolerance ?? 0;
  const isOverAbout =
    current &&
    target?.bound === '~' &&
    isMilestoneMet(current.value, target, indicator.direction, options.tolerance) &&
    Math.abs(current.value - target.value) > slack;
  return raised([
    ['suppressed', shown('suppressed')],
    ['unreadable-period', rows.some(({ period }) => !boundsOfPeriod(period))],
    ['missing-values', rows.some(({ period, value }) => boundsOfPeriod(period) && !Number.isFinite(value))],
    ['series-break', shown('series-break')],
    ['inferred', isFound && options.baselineYear === undefined],
    ['mixed-periods', isFound && current && monthsOf(baseline.bounds) !== monthsOf(current.bounds)],
    ['newer-value', current && current !== points[points.length - 1]],
    ['provisional', shown('provisional')],
    ['estimated', shown('estimated')],
    ['below-natural-range', shown('below-natural-range')],
    ['stale', shown('stale')],
    ['break-before-milestone', current && target && isBroken(indicator, current.bounds, target.bounds)],
    ['milestone-year-over', isBehind && target.bounds.end / MONTHS_PER_YEAR <= today],
    ['target-in-other-framework', shown('target-in-other-framework')],
    ['over-approximate-target', isOverAbout],
  ]);
}

/**
 * Where an indicator stands: "achievement first, then pace".
 *
 * The newest value is held against the milestone in force by that milestone's own bound. Met is `achieved`, whatever the
 * trend; not met in or after the milestone's period is `missed`; before it the pace from the baseline decides. Everything
 * is computed from the indicator alone, on raw values; an official `status` takes no part (see `progressStatusOf`).
 *
 * Pure: no clock, no locale; dates that matter come in `options.today`. It never throws on an Indicator of the contract.
 */
export function assessProgress(
  indicator: AssessableIndicator,
  options: ProgressOptions = {},
): ProgressAssessment {
  const { by, method, manualStatus } = options;
  const assessed = by ? partOf(indicator, by) : indicator;
  const standing = standingOf(assessed, options, rulesOf(options));
  const { current, target } = standing;
  // A status that someone has set takes the place of a computed one.
  const manual = method === 'manual' ? (manualStatus ?? toProgressStatus(indicator.status?.code)) : null;
  const verdict: Pick<Standing, 'status'> & Pace = manual ? { status: manual, method } : standing;
  const { status, pace, ratio = null, observedRate = null, requiredRate = null } = verdict;
  const computedReason = standing.reason ?? (current ? (target ? undefined : 'no-milestone') : 'no-data');
  const reason = manual ? undefined : computedReason;
  return {
    status,
    ...(status === 'missed' && pace ? { pace } : {}),
    ratio,
    observedRate,
    requiredRate,
    trend: standing.trend,
    method: verdict.method ?? null,
    baseline: toValue(standing.baseline),
    current: toValue(current),
    milestone: target && milestoneOf(target),
    ...(reason ? { reason } : {}),
    flags: flagsOf(assessed, options, standing),
  };
}
