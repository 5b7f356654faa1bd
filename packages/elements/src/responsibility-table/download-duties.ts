import { msg } from '@lit/localize';

import { webUrl } from '@kehoach/client';

import { dataSourceOf } from '../internal/data-source.js';
import { downloadCsv, downloadJson, sourceLines } from '../internal/download.js';
import type { DownloadRequest } from '../internal/download.js';
import type * as SaveSheets from '../internal/save-sheets.js';
import type { TableView } from './cells.js';
import { columnWords, shownWords } from './choice-words.js';
import { CSV_COLUMNS, dutyCells } from './duty-csv.js';
import type { CsvColumn } from './duty-csv.js';

export type FileKind = 'CSV' | 'XLSX' | 'JSON';

/** What makes spreadsheets, once it is there. */
type Sheets = Pick<typeof SaveSheets, 'saveSheets'>;

/** Widths of the columns of a spreadsheet, in letters. */
const WIDTHS: Record<CsvColumn, number> = {
  duty: 60,
  agency: 32,
  written: 32,
  roles: 28,
  partners: 44,
  sectionNumber: 12,
  sectionTitle: 36,
  activities: 36,
  target: 36,
};

function headOf(column: CsvColumn): string {
  switch (column) {
    case 'duty':
    case 'agency':
    case 'partners':
    case 'activities':
    case 'target':
      return columnWords(column);
    case 'written':
      return msg('Tên trong văn bản', { id: 'responsibility-table.csv.written' });
    case 'roles':
      return columnWords('role');
    case 'sectionNumber':
      return columnWords('section');
    case 'sectionTitle':
      return msg('Tên mục', { id: 'responsibility-table.csv.section-title' });
  }
}

/** Source, date and what is shown, as they stand in the file. */
function requestOf({ model, locale, shown }: TableView, url: string, typed: string): DownloadRequest {
  const lines = sourceLines(dataSourceOf(model.plan, webUrl), url, locale);
  const words = shownWords(shown, typed, locale.language);
  if (words !== '') lines.push([words]);
  return { name: `phan-cong-${model.plan.id.replace(/[^\w.-]+/g, '-')}`, source: lines };
}

/**
 * Hands the reader a file. CSV and XLSX: the rows that are shown, in their order, names and roles in words; a spreadsheet tells
 * source and date on a second sheet. JSON: the part of the plan that the table shows, as it was received, all duties included.
 * Rejects when the code for spreadsheets cannot be had.
 */
export async function saveDuties(
  kind: FileKind,
  view: TableView,
  url: string,
  typed: string,
  sheets: Sheets | null,
): Promise<void> {
  const request = requestOf(view, url, typed);
  const { model, shown } = view;
  if (kind === 'JSON') {
    const { id, number, title, issuer, issued, sections, agencies, duties } = model.plan;
    return downloadJson(request, { id, number, title, issuer, issued, sections, agencies, duties });
  }
  const head = CSV_COLUMNS.map(headOf);
  const rows = dutyCells(model, shown.rows);
  if (kind === 'CSV') return downloadCsv(request, [head, ...rows]);
  await sheets?.saveSheets(`${request.name}.xlsx`, [
    {
      name: msg('Phân công', { id: 'responsibility-table.sheet.duties' }),
      head,
      rows,
      widths: CSV_COLUMNS.map((column) => WIDTHS[column]),
    },
    { name: msg('Nguồn', { id: 'download.source' }), head: null, rows: request.source, widths: [20, 60, 60] },
  ]);
}
