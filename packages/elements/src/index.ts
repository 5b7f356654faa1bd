export * from './internal/events.js';
export { VERSION } from './internal/version.js';
export { defineElement } from './internal/define-element.js';
export { ResponsibilityTable } from './responsibility-table/responsibility-table.js';
export { PlanTimeline } from './plan-timeline/plan-timeline.js';
export type { PlanTimelineData } from './plan-timeline/load-plans.js';
export { IndicatorGauge } from './indicator-gauge/indicator-gauge.js';
export { ReportForm } from './report-form/report-form.js';
export * from './report-form/report-form.events.js';
