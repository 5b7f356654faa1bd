import { msg } from '@lit/localize';

import type { DataSource } from '../internal/data-source.js';
import { downloadCsv, downloadJson } from '../internal/download.js';
import type { LocaleController } from '../internal/locale.js';
import { csvRows } from './csv-rows.js';
import type { GaugeReading } from './read-gauges.js';

/** What a reader takes home. */
export interface Harvest {
  readonly readings: readonly GaugeReading[];
  readonly source: DataSource;
  /** Address that the data were read from; empty for data set by property. */
  readonly url: string;
  readonly locale: LocaleController;
}

const FILE_NAME = 'chi-tieu';

/** Hands the reader the indicators as a table, or as they were received. */
export function saveIndicators(kind: 'csv' | 'json', { readings, source, url, locale }: Harvest): void {
  const about = [
    [msg('Nguồn', { id: 'indicator-gauge.row.source' }), locale.words(source.name), source.url],
    [msg('Cập nhật', { id: 'indicator-gauge.row.updated' }), source.updated],
    [msg('Địa chỉ dữ liệu', { id: 'indicator-gauge.csv.address' }), url],
  ];
  const request = { name: FILE_NAME, source: about };
  if (kind === 'csv') downloadCsv(request, csvRows(readings, locale));
  else
    downloadJson(
      request,
      readings.map(({ indicator }) => indicator),
    );
}
