import type * as Sheets from '../../elements/src/internal/save-sheets.js';
import { loadBeside } from './load-beside.js';

declare const __KEHOACH_SHEETS__: string;

const load = loadBeside<typeof Sheets>(__KEHOACH_SHEETS__);

/**
 * Stands for the elements' module of this name in the classic script: what makes spreadsheets is a module beside it, fetched
 * when the first one is saved.
 */
export async function saveSheets(...request: Parameters<typeof Sheets.saveSheets>): Promise<void> {
  await (await load()).saveSheets(...request);
}
