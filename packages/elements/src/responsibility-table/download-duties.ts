import { msg } from '@lit/localize';

import type { CsvCell } from '../internal/csv.js';
import type { DataSource } from '../internal/data-source.js';
import { downloadCsv, downloadJson } from '../internal/download.js';
import type { DownloadRequest } from '../internal/download.js';
import { CSV_COLUMNS, dutyCells } from './duty-csv.js';
import type { CsvColumn } from './duty-csv.js';
import type { DutyRow } from './read-duties.js';
import type { TableModel } from './shown-rows.js';
import { columnWords } from './table-words.js';

/** What a download is made of. */
export interface DutyDownload {
  readonly model: TableModel;
  /** The rows that are shown, in their order. */
  readonly rows: readonly DutyRow[];
  readonly source: DataSource;
  /** Absolute address of the data; empty for data set by property. */
  readonly url: string;
  /** Name of the source and what is shown, in words. */
  readonly sourceWords: string;
  readonly shownWords: string;
}

function headOf(column: CsvColumn): string {
  switch (column) {
    case 'duty':
    case 'agency':
    case 'partners':
      return columnWords(column);
    case 'written':
      return msg('Tên trong văn bản', { id: 'responsibility-table.csv.written' });
    case 'roles':
      return columnWords('role');
    case 'sectionNumber':
      return columnWords('section');
    case 'sectionTitle':
      return msg('Tên mục', { id: 'responsibility-table.csv.section-title' });
    case 'activities':
      return msg('Hoạt động', { id: 'responsibility-table.csv.activities' });
    case 'target':
      return msg('Chỉ tiêu', { id: 'responsibility-table.csv.target' });
  }
}

function requestOf({ model, source, url, sourceWords, shownWords }: DutyDownload): DownloadRequest {
  const lines: CsvCell[][] = [
    [msg('Nguồn', { id: 'responsibility-table.csv.source' }), sourceWords, source.url ?? url],
    [
      msg('Ngày cập nhật', { id: 'responsibility-table.csv.updated' }),
      source.updated ?? msg('không rõ', { id: 'responsibility-table.csv.unknown' }),
    ],
  ];
  if (shownWords !== '') lines.push([shownWords]);
  return { name: `phan-cong-${model.plan.id.replace(/[^\w.-]+/g, '-')}`, source: lines };
}

/** Saves the rows that are shown as CSV. */
export function downloadAsCsv(download: DutyDownload): void {
  downloadCsv(requestOf(download), [CSV_COLUMNS.map(headOf), ...dutyCells(download.model, download.rows)]);
}

/** Saves the part of the plan that the table shows as it was received, all duties included. */
export function downloadAsJson(download: DutyDownload): void {
  const { id, number, title, issuer, issued, sections, agencies, duties } = download.model.plan;
  downloadJson(requestOf({ ...download, shownWords: '' }), {
    id,
    number,
    title,
    issuer,
    issued,
    sections,
    agencies,
    duties,
  });
}
