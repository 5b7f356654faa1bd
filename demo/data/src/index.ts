export * from './indicators.js';
export * from './plans.js';
export * from './report-forms.js';
export * from './sample-plan.js';
