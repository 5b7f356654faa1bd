import { retryable } from './retryable.js';

/** Loads the library that sends files, when the first one is on its way. */
export const loadTus = retryable(() => import('./tus.js'));

/** What {@link loadTus} loads. */
export type Tus = Awaited<ReturnType<typeof loadTus>>;
