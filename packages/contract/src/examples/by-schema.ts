import type { Indicator } from '../indicator.js';
import type { ListOf } from '../list.js';
import type { Plan, PlanSummary } from '../plan.js';
import type { Problem } from '../problem.js';
import type { ReportForm } from '../report-form.js';
import type { Draft, Report, ReportSubmission } from '../report.js';
import type { SchemaName } from '../routes.js';
import { EXAMPLE_INDICATOR_LIST, EXAMPLE_INDICATORS } from './indicators.js';
import { EXAMPLE_PLAN, EXAMPLE_PLAN_LIST, EXAMPLE_PLAN_MINIMAL, EXAMPLE_PLAN_NULLS } from './plan.js';
import { EXAMPLE_REPORT_FORM } from './report-form.js';
import {
  EXAMPLE_DRAFT,
  EXAMPLE_PROBLEM,
  EXAMPLE_REPORT,
  EXAMPLE_REPORT_LIST,
  EXAMPLE_REPORT_RETURNED,
  EXAMPLE_SUBMISSION,
} from './report.js';

/** The type of each request or answer body. */
export interface BodyBySchema {
  Plan: Plan;
  PlanList: ListOf<PlanSummary>;
  Indicator: Indicator;
  IndicatorList: ListOf<Indicator>;
  ReportForm: ReportForm;
  Report: Report;
  ReportList: ListOf<Report>;
  ReportSubmission: ReportSubmission;
  Draft: Draft;
  Problem: Problem;
}

/** Every valid example by the schema it is of; the first is the one that documents show. */
export const EXAMPLES_BY_SCHEMA: { readonly [Name in SchemaName]: readonly BodyBySchema[Name][] } = {
  Plan: [EXAMPLE_PLAN, EXAMPLE_PLAN_MINIMAL, EXAMPLE_PLAN_NULLS],
  PlanList: [EXAMPLE_PLAN_LIST, { items: [] }],
  Indicator: Object.values(EXAMPLE_INDICATORS),
  IndicatorList: [EXAMPLE_INDICATOR_LIST, { items: [] }],
  ReportForm: [EXAMPLE_REPORT_FORM, { id: 'toi-thieu' }],
  Report: [EXAMPLE_REPORT, EXAMPLE_REPORT_RETURNED],
  ReportList: [EXAMPLE_REPORT_LIST, { items: [] }],
  ReportSubmission: [EXAMPLE_SUBMISSION],
  Draft: [EXAMPLE_DRAFT],
  Problem: [EXAMPLE_PROBLEM, {}],
};
