import { msg, str } from '@lit/localize';

import { loadBeside } from './load-beside.js';
import type * as Views from './table-views.js';

declare const __KEHOACH_TABLE_VIEWS__: string;

const loadViews = loadBeside<typeof Views>(__KEHOACH_TABLE_VIEWS__);

/** Loads the table's list and matrix for the classic script: a module beside it, which borrows its messages. */
export async function load(): Promise<typeof Views> {
  const views = await loadViews();
  views.borrowMessages({ msg, str });
  return views;
}
