import { onUse } from './on-use.js';

/** What is shown instead of data, and beside incomplete data: most pages never need it. */
export const statesPart = onUse(() => import('./states.js'));
