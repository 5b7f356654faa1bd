import type { Indicator, Milestone } from '@kehoach/contract';

/** What can be said of an indicator and its milestone. Achievement is decided first, pace only where it is still open. */
export const PROGRESS_STATUSES = [
  'achieved',
  'not-achieved',
  'missed',
  'on-track',
  'acceleration-needed',
  'limited-progress',
  'deterioration',
  'no-trend',
  'not-available',
] as const;
export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];

/** The four classes of pace. */
export type ProgressPace = Extract<
  ProgressStatus,
  'on-track' | 'acceleration-needed' | 'limited-progress' | 'deterioration'
>;

/**
 * `cagr`: observed against required yearly growth (Open SDG, Eurostat); `linear`: the same with yearly differences;
 * `un-chart`: how much of the way the milestone year would see if the growth went on (UN Progress Chart 2023);
 * `legend`: classes of the value itself (DHIS2 legend sets); `manual`: a status that someone has set.
 */
export type ProgressMethod = 'cagr' | 'linear' | 'un-chart' | 'legend' | 'manual';

/** Baseline to current value, seen in the wanted direction. */
export type ProgressTrend = 'improving' | 'worsening' | 'unchanged';

/** Why a status, or the pace beside it, says less than one might expect. */
export type ProgressReason =
  | 'no-data'
  | 'only-disaggregated'
  | 'no-milestone'
  | 'unknown-bound'
  | 'no-baseline'
  | 'baseline-not-before-milestone'
  | 'target-equals-baseline'
  | 'legend-incomplete'
  | 'manual-status-missing';

/**
 * What a reader should know beside the status.
 * `inferred`: the baseline is not the source's own but the first comparable value; `mixed-periods`: baseline and current
 * value stand for periods of different length; `series-break`: earlier values are not comparable and were left out;
 * `break-before-milestone`: the series breaks between the current value and the milestone; `milestone-year-over`: the
 * milestone's period has passed without a value for it; `newer-value`: a value newer than the chosen milestone exists;
 * `over-approximate-target`: better than an "about" milestone asks for.
 */
export type ProgressFlag =
  | 'inferred'
  | 'mixed-periods'
  | 'series-break'
  | 'break-before-milestone'
  | 'provisional'
  | 'estimated'
  | 'suppressed'
  | 'missing-values'
  | 'unreadable-period'
  | 'stale'
  | 'milestone-year-over'
  | 'newer-value'
  | 'below-natural-range'
  | 'over-approximate-target'
  | 'target-in-other-framework';

/** Lowest ratio of each class; below the last one is deterioration. */
export interface ProgressThresholds {
  onTrack: number;
  accelerationNeeded: number;
  limitedProgress: number;
}

/** One class of a legend: from `from` (inclusive) to `to` (exclusive), in the indicator's unit; null is open-ended. */
export interface LegendClass {
  from: number | null;
  to: number | null;
  status: ProgressPace;
}

/** Names one part of a disaggregated value. */
export interface DisaggregationKey {
  dimension: string;
  key: string;
}

/** The members of a contract Indicator that an assessment reads. */
export type AssessableIndicator = Pick<
  Indicator,
  'direction' | 'scale' | 'baseline' | 'milestones' | 'series' | 'breaks' | 'status'
>;

export interface ProgressOptions {
  /** Default `cagr`; falls back to `linear` where a value, baseline or target is not positive. */
  method?: ProgressMethod;
  thresholds?: Partial<ProgressThresholds>;
  /** Tolerance of "about" milestones that state none, in the indicator's unit. Default 0: the law gives none. */
  tolerance?: number;
  /** Baseline: the first comparable value of this year or later, in place of the indicator's own. */
  baselineYear?: number;
  /** `in-force` (default): the first milestone that does not end before the current value, else the last. Or its year. */
  milestone?: 'in-force' | number;
  /** Only milestones of this framework count. Default: the framework of the first milestone. */
  framework?: string;
  /** Assess one part of a disaggregated series, for example `{ dimension: 'sex', key: 'female' }`. */
  by?: DisaggregationKey;
  /** ISO date. Without it nothing is stale and no milestone is over: the function has no clock. */
  today?: string;
  /** Age in years, from the end of its period, beyond which the current value is stale. Default 2. */
  staleAfterYears?: number;
  /** Classes for the `legend` method; they must cover every value without gap or overlap. */
  legend?: readonly LegendClass[];
  /** Status for the `manual` method; default the indicator's official status where that is one of ours. */
  manualStatus?: ProgressStatus;
}

/** A period code and its value, in the indicator's unit. */
export interface ProgressValue {
  period: string;
  value: number;
}

/** The result of an assessment. Rates and ratio are null where they had no part in it; nothing is rounded. */
export interface ProgressAssessment {
  status: ProgressStatus;
  /** Pace of an indicator that has missed its milestone. */
  pace?: ProgressPace;
  /** Observed in proportion to required; 1 is exactly enough, negative is the wrong way. */
  ratio: number | null;
  /** Change a year: a fraction (`cagr`, `un-chart`) or in the indicator's unit (`linear`). */
  observedRate: number | null;
  /** Change a year that leads from the baseline to the milestone, in the same measure. */
  requiredRate: number | null;
  trend: ProgressTrend | null;
  /** How the pace was found; null when none was needed or possible. */
  method: ProgressMethod | null;
  baseline: ProgressValue | null;
  current: ProgressValue | null;
  milestone: Milestone | null;
  reason?: ProgressReason;
  flags: ProgressFlag[];
}
