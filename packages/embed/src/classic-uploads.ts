import { loadTus } from '@kehoach/client/load-tus.js';

import { PART_EVENT } from './classic-load-tus.js';

/** The library that sends files, as a classic script beside `kehoach.classic.js`: hands itself to the tag that loads it. */
const own = document.currentScript;

void loadTus().then((detail) => own?.dispatchEvent(new CustomEvent(PART_EVENT, { detail })));
