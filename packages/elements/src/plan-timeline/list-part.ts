import { onUse } from '../internal/on-use.js';

/** The list: what narrow places and plans without a timeline begin with, and what others load on use. */
export const listPart = onUse(() => import('./list-view.js'));
