import { msg } from '@lit/localize';

import { webUrl } from '@kehoach/client';

import { dataSourceOf } from '../internal/data-source.js';
import type { TableView } from './cells.js';
import { shownWords } from './table-words.js';

export type FileKind = 'csv' | 'json';

/** Hands the reader a file of the duties; its code loads on first use. Gives the words for a failure, else none. */
export async function saveDuties(
  kind: FileKind,
  { model, shown, locale }: TableView,
  url: string,
  typed: string,
): Promise<string> {
  try {
    const { downloadAsCsv, downloadAsJson } = await import('./download-duties.js');
    const source = dataSourceOf(model.plan, webUrl);
    const save = kind === 'csv' ? downloadAsCsv : downloadAsJson;
    save({
      model,
      rows: shown.rows,
      source,
      url,
      sourceWords: locale.words(source.name),
      shownWords: shownWords(shown, typed, locale.language),
    });
    return '';
  } catch {
    return msg('Chưa tạo được tệp; hãy thử lại.', { id: 'responsibility-table.download.failed' });
  }
}
