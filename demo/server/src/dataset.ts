import type { CalendarDate, Indicator, Plan, ReportForm } from '@kehoach/contract';

/** Published data in contract form, ready to be put into the database. */
export interface Dataset {
  readonly plans: readonly Plan[];
  readonly indicators: readonly Indicator[];
  /** Ids of the indicators that a plan is measured by, in order, by the plan's id. */
  readonly planIndicators: Readonly<Record<string, readonly string[]>>;
  readonly reportForms: readonly ReportForm[];
}

/** Where published rows come from: the real plans, or the sample plan that is made anew for each day. */
export type Origin = 'demo' | 'sample';

/** Everything that the server publishes. */
export interface PublishedData {
  readonly dataset: Dataset;
  createSample(today: CalendarDate): Dataset;
}

export const EMPTY_DATASET: Dataset = { plans: [], indicators: [], planIndicators: {}, reportForms: [] };
