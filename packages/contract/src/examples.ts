/**
 * Examples of every resource, for stories, tests and documentation. They are invented, say so in their titles, and are to
 * be read on EXAMPLE_TODAY.
 */
export * from './examples/activities.js';
export * from './examples/agencies.js';
export * from './examples/by-schema.js';
export * from './examples/duties.js';
export * from './examples/indicators.js';
export * from './examples/plan.js';
export * from './examples/report-form.js';
export * from './examples/report.js';
export { EXAMPLE_TODAY } from './examples/words.js';
