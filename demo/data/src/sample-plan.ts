import type { Indicator, Plan, ReportForm } from '@kehoach/contract';

import { createCommunePlan } from './sample/sample-commune-plan.js';
import { createDays } from './sample/sample-days.js';
import { SAMPLE_PROVINCE_PLAN_ID } from './sample/sample-ids.js';
import { createSampleIndicators } from './sample/sample-indicators.js';
import { createProvincePlan } from './sample/sample-province-plan.js';
import { createSampleReportForm } from './sample/sample-report-form.js';

export * from './sample/sample-ids.js';
export { SAMPLE_LABEL } from './sample/sample-label.js';

/** What the sample consists of. The form belongs to the province's plan, the first. */
export interface SampleData {
  plans: Plan[];
  indicators: Indicator[];
  /** Ids of the indicators that a plan is measured by, in order, by the plan's id. */
  planIndicators: Record<string, string[]>;
  reportForms: ReportForm[];
}

/**
 * Plans of a province and a commune that do not exist, with states that are alive on `today` (a calendar date
 * `YYYY-MM-DD`): real plans of the past show neither a next deadline nor progress. Pure: the same day gives the same data.
 * Throws a RangeError when `today` is no real day.
 */
export function createSampleData(today: string): SampleData {
  const days = createDays(today);
  const indicators = createSampleIndicators(days);
  return {
    plans: [createProvincePlan(days), createCommunePlan(days)],
    indicators,
    planIndicators: { [SAMPLE_PROVINCE_PLAN_ID]: indicators.map(({ id }) => id) },
    reportForms: [createSampleReportForm(days)],
  };
}
