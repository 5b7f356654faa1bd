/**
 * What tests and stories of widgets need besides the elements themselves.
 * @internal
 */
export { usePageClient } from './internal/page-client.js';
export { RESOURCE_STATUSES } from './internal/resource-controller.js';
export type { ResourceStatus } from './internal/resource-controller.js';
export { LANGUAGES } from './internal/locale.js';
export type { Language } from './internal/locale.js';
export { tokenStyles } from './internal/token.styles.js';
export { usePageDrafts } from './report-form/page-drafts.js';
