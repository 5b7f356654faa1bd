import {
  defineElement,
  IndicatorGauge,
  PlanTimeline,
  ReportForm,
  ResponsibilityTable,
} from '@kehoach/elements';
import type { WidgetName } from '@kehoach/client/embed-address.js';

import { start } from './start.js';

/** `kehoach.classic.js`: one classic script with all widgets and languages, for pages that cannot load modules. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

const WIDGETS: Record<WidgetName, CustomElementConstructor> = {
  'plan-timeline': PlanTimeline,
  'responsibility-table': ResponsibilityTable,
  'indicator-gauge': IndicatorGauge,
  'report-form': ReportForm,
};

start(new URL('./', own?.src || location.href).href, own, (widget) => {
  defineElement(`kh-${widget}`, WIDGETS[widget]);
  return Promise.resolve();
});
