import { msg } from '@lit/localize';

import { toJson } from '@kehoach/client';

import { toCsv } from './csv.js';
import type { CsvCell } from './csv.js';
import type { DataSource } from './data-source.js';
import type { LocaleController } from './locale.js';

/** A file handed to the reader. `name` is without its ending. */
export interface DownloadRequest {
  readonly name: string;
  /** Source and date, written into the file. */
  readonly source: readonly (readonly CsvCell[])[];
}

/** Where the data of a file come from and how old they are; `address` is empty for data set by property. */
export function sourceLines(
  source: DataSource | null | undefined,
  address: string,
  locale: LocaleController,
): CsvCell[][] {
  const unknown = msg('không rõ', { id: 'frame.source.unknown' });
  return [
    [msg('Nguồn', { id: 'download.source' }), locale.words(source?.name) || unknown, source?.url ?? null],
    [msg('Cập nhật', { id: 'download.updated' }), source?.updated ?? unknown],
    [msg('Địa chỉ dữ liệu', { id: 'download.address' }), address || null],
  ];
}

/** Hands a file to the reader; `name` with its ending. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the click returned; a moment later nobody needs the address.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves rows as CSV: the table first, then an empty line, then source and date. */
export function downloadCsv(request: DownloadRequest, rows: readonly (readonly CsvCell[])[]): void {
  saveFile(`${request.name}.csv`, 'text/csv;charset=utf-8', toCsv([...rows, [], ...request.source]));
}

/** Saves the data as they were received, with source and date beside them. */
export function downloadJson(request: DownloadRequest, data: unknown): void {
  const file = { source: request.source, data };
  saveFile(`${request.name}.json`, 'application/json', toJson(file, 2));
}
