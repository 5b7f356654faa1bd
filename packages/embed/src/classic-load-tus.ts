import type { Tus } from '@kehoach/client/load-tus.js';

import { loadBeside } from './load-beside.js';

declare const __KEHOACH_UPLOADS__: string;

/**
 * Stands for the client's module of this name in the classic script: the library that sends files is a module beside it,
 * fetched when the first file is on its way.
 */
export const loadTus = loadBeside<Tus>(__KEHOACH_UPLOADS__);
