/**
 * Where an indicator stands, as a pure function: no DOM, no Lit, no dependency. It runs in a browser, in Node and on a
 * server that wants to publish the same verdict as the gauge.
 */
export { assessProgress, toProgressStatus } from './indicator-gauge/assess-progress.js';
export { isMilestoneMet } from './indicator-gauge/milestone.js';
export { boundsOfPeriod } from './indicator-gauge/period-bounds.js';
export type { PeriodBounds } from './indicator-gauge/period-bounds.js';
export { progressStatusOf } from './indicator-gauge/progress-status-of.js';
export type { ShownStatus } from './indicator-gauge/progress-status-of.js';
export { endYearOf } from './indicator-gauge/rules.js';
export { PROGRESS_STATUSES } from './indicator-gauge/progress-types.js';
export type * from './indicator-gauge/progress-types.js';
