import {
  defineElement,
  IndicatorGauge,
  PlanTimeline,
  ReportForm,
  ResponsibilityTable,
} from '@kehoach/elements';
import type { WidgetName } from '@kehoach/client/embed-address.js';

import { fetchParts } from './classic-parts.js';
import { start } from './start.js';

/**
 * `kehoach.classic.js`: one classic script with the first views of all widgets and all languages, for pages that cannot load
 * modules. What else there is, it fetches on use from `chunks/`.
 */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const base = new URL('./', own?.src || location.href).href;

const WIDGETS: Record<WidgetName, CustomElementConstructor> = {
  'plan-timeline': PlanTimeline,
  'responsibility-table': ResponsibilityTable,
  'indicator-gauge': IndicatorGauge,
  'report-form': ReportForm,
};

fetchParts(base, own);
start(base, own, (widget) => {
  defineElement(`kh-${widget}`, WIDGETS[widget]);
  return Promise.resolve();
});
