export * from './internal/events.js';
export { VERSION } from './internal/version.js';
