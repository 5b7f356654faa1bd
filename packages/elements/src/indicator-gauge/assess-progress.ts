import { breakMonthsOf, chooseBaseline, isBroken, readSeries } from './comparable-series.js';
import type { SeriesPoint } from './comparable-series.js';
import {
  hasOtherFramework,
  isMilestoneMet,
  milestoneInForce,
  milestoneOfYear,
  placeMilestones,
} from './milestone.js';
import type { PlacedMilestone } from './milestone.js';
import { assessLegend, assessPace, noPace, trendOf } from './pace.js';
import type { Pace } from './pace.js';
import { yearsOfDate } from './period-bounds.js';
import { PROGRESS_STATUSES } from './progress-types.js';
import type {
  AssessableIndicator,
  ProgressAssessment,
  ProgressFlag,
  ProgressOptions,
  ProgressReason,
  ProgressStatus,
  ProgressValue,
} from './progress-types.js';

/** Annual figures come out a year late: two years of silence are ordinary, more is not. */
const DEFAULT_STALE_AFTER_YEARS = 2;
const MONTHS_PER_YEAR = 12;

/** One of our statuses, or null for a word that is none of them. */
export function toProgressStatus(code: string | null | undefined): ProgressStatus | null {
  return PROGRESS_STATUSES.filter((status) => status === code)[0] ?? null;
}

const toValue = (point: SeriesPoint | null): ProgressValue | null =>
  point && { period: point.period, value: point.value };

interface ChosenMilestone {
  placed: PlacedMilestone | null;
  current: SeriesPoint;
}

/**
 * The milestone that counts, and the value that is held against it: the newest one, or, when the caller asks for the
 * milestone of a year that has passed, the value of just that year where there is one. Whether a milestone was met is
 * decided by its own year.
 */
function chooseMilestone(
  indicator: AssessableIndicator,
  points: readonly SeriesPoint[],
  newest: SeriesPoint,
  options: ProgressOptions,
): ChosenMilestone {
  const milestones = placeMilestones(indicator, options.framework);
  const wanted = options.milestone ?? 'in-force';
  if (wanted === 'in-force') return { placed: milestoneInForce(milestones, newest.bounds), current: newest };
  const placed = milestoneOfYear(milestones, wanted);
  const inItsYear = points.filter(({ bounds }) => bounds.end === placed?.bounds.end);
  return { placed, current: inItsYear[inItsYear.length - 1] ?? newest };
}

interface Situation {
  indicator: AssessableIndicator;
  options: ProgressOptions;
  current: SeriesPoint;
  baseline: SeriesPoint | null;
  placed: PlacedMilestone;
}

function paceOf({ indicator, options, current, baseline, placed }: Situation): Pace {
  const method = options.method ?? 'cagr';
  if (method === 'legend') return assessLegend(current.value, options.legend ?? []);
  if (method === 'manual') return noPace('manual-status-missing');
  if (!baseline) return noPace('no-baseline');
  const { direction } = indicator;
  return assessPace({ direction, baseline, current, milestone: placed }, method, options.thresholds);
}

type Verdict = Pick<
  ProgressAssessment,
  'status' | 'pace' | 'ratio' | 'observedRate' | 'requiredRate' | 'method' | 'reason'
>;

/** Achievement first: only what is still open has a pace, and what is missed has it beside. */
function judge(situation: Situation): Verdict {
  const { indicator, options, current, placed } = situation;
  const isMet = isMilestoneMet(current.value, placed.milestone, indicator.direction, options.tolerance);
  if (isMet === null) return verdict('no-trend', noPace('unknown-bound'));
  if (isMet) return verdict('achieved', noPace());
  if (indicator.direction === 'binary') return verdict('not-achieved', noPace());
  const pace = paceOf(situation);
  const isOver = placed.bounds.end <= current.bounds.end;
  if (!isOver) return verdict(pace.pace ?? 'no-trend', pace);
  return { ...verdict('missed', pace), ...(pace.pace ? { pace: pace.pace } : {}) };
}

function verdict(
  status: ProgressStatus,
  { method, ratio, observedRate, requiredRate, reason }: Pace,
): Verdict {
  const numbers = { status, method, ratio, observedRate, requiredRate };
  return reason ? { ...numbers, reason } : numbers;
}

/** The status that someone has set takes the place of a computed one. */
function setManually(indicator: AssessableIndicator, options: ProgressOptions): Verdict | null {
  if (options.method !== 'manual') return null;
  const status = options.manualStatus ?? toProgressStatus(indicator.status?.code);
  return status && { ...verdict(status, noPace()), method: 'manual' };
}

function flagsOfCurrent(
  indicator: AssessableIndicator,
  current: SeriesPoint,
  options: ProgressOptions,
): ProgressFlag[] {
  const flags: ProgressFlag[] = [];
  if (current.status === 'provisional' || current.status === 'estimated') flags.push(current.status);
  const { naturalMin } = indicator.scale ?? {};
  if (typeof naturalMin === 'number' && current.value < naturalMin) flags.push('below-natural-range');
  const today = yearsOfDate(options.today);
  const age = today === null ? 0 : today - current.bounds.end / MONTHS_PER_YEAR;
  if (age > (options.staleAfterYears ?? DEFAULT_STALE_AFTER_YEARS)) flags.push('stale');
  return flags;
}

function flagsOfMilestone({ indicator, options, current, placed }: Situation): ProgressFlag[] {
  const flags: ProgressFlag[] = [];
  const { milestone, bounds } = placed;
  if (isBroken(current.bounds, bounds, breakMonthsOf(indicator))) flags.push('break-before-milestone');
  const today = yearsOfDate(options.today);
  const isOver = today !== null && bounds.end / MONTHS_PER_YEAR <= today;
  if (isOver && current.bounds.end < bounds.end) flags.push('milestone-year-over');
  if (hasOtherFramework(indicator, milestone)) flags.push('target-in-other-framework');
  const { direction } = indicator;
  const slack = milestone.tolerance ?? options.tolerance ?? 0;
  const isMet = isMilestoneMet(current.value, milestone, direction, options.tolerance);
  const isFar = Math.abs(current.value - milestone.value) > slack;
  if (milestone.bound === '~' && isMet && isFar) flags.push('over-approximate-target');
  return flags;
}

const NOTHING: Omit<ProgressAssessment, 'status' | 'flags'> = {
  ratio: null,
  observedRate: null,
  requiredRate: null,
  trend: null,
  method: null,
  baseline: null,
  current: null,
  milestone: null,
};

function unavailable(
  indicator: AssessableIndicator,
  options: ProgressOptions,
  reason: ProgressReason,
  flags: ProgressFlag[],
): ProgressAssessment {
  const manual = setManually(indicator, options);
  if (manual) return { ...NOTHING, ...manual, flags };
  return { ...NOTHING, status: 'not-available', reason, flags };
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
  const { points, flags: seriesFlags, isOnlyDisaggregated } = readSeries(indicator, options.by);
  const newest = points[points.length - 1];
  if (!newest) {
    return unavailable(
      indicator,
      options,
      isOnlyDisaggregated ? 'only-disaggregated' : 'no-data',
      seriesFlags,
    );
  }
  const { placed, current } = chooseMilestone(indicator, points, newest, options);
  const { baselineYear, by } = options;
  const { point: baseline, flags: baselineFlags } = chooseBaseline({
    indicator,
    points,
    current,
    baselineYear,
    by,
  });
  const situation = placed && { indicator, options, current, baseline, placed };
  const result =
    setManually(indicator, options) ??
    (situation ? judge(situation) : verdict('no-trend', noPace('no-milestone')));
  return {
    ...result,
    trend: baseline && trendOf(baseline, current, indicator.direction, placed),
    baseline: toValue(baseline),
    current: toValue(current),
    milestone: placed && placed.milestone,
    flags: [
      ...seriesFlags,
      ...baselineFlags,
      ...(current === newest ? [] : (['newer-value'] as const)),
      ...flagsOfCurrent(indicator, current, options),
      ...(situation ? flagsOfMilestone(situation) : []),
    ],
  };
}
