/** Registers every element of the library under its own tag; importing this module is the registration. */
import { defineElement } from './internal/define-element.js';
import { IndicatorGauge } from './indicator-gauge/indicator-gauge.js';
import { PlanTimeline } from './plan-timeline/plan-timeline.js';
import { ReportForm } from './report-form/report-form.js';
import { ResponsibilityTable } from './responsibility-table/responsibility-table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);
defineElement('kh-plan-timeline', PlanTimeline);
defineElement('kh-indicator-gauge', IndicatorGauge);
defineElement('kh-report-form', ReportForm);
