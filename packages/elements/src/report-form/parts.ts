import { onUse } from '../internal/on-use.js';

/** Parts of the form that its first view does without. They are fetched beside it, so that they are there when the line is not. */
export const filesPart = onUse(() => import('./files-part.js'));
export const checkPart = onUse(() => import('./check-part.js'));
export const tablePart = onUse(() => import('./table-part.js'));
