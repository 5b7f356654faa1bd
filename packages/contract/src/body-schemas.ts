import type * as z from 'zod/mini';

import { Indicator } from './indicator.js';
import { listOf } from './list.js';
import { Plan, PlanSummary } from './plan.js';
import { Problem } from './problem.js';
import { ReportForm } from './report-form.js';
import { Draft, Report, ReportSubmission } from './report.js';
import type { SchemaName } from './routes.js';

/** The schema of every request or answer body, by the name that the route table uses. */
export const BODY_SCHEMAS: Record<SchemaName, z.ZodMiniType> = {
  Plan,
  PlanList: listOf(PlanSummary),
  Indicator,
  IndicatorList: listOf(Indicator),
  ReportForm,
  Report,
  ReportList: listOf(Report),
  ReportSubmission,
  Draft,
  Problem,
};
