export * from './internal/events.js';
export { VERSION } from './internal/version.js';
export { defineElement } from './internal/define-element.js';
