import { webUrl } from '@kehoach/client';
import type { Indicator } from '@kehoach/contract';

import { dataSourceOf } from '../internal/data-source.js';
import { downloadCsv, downloadJson, sourceLines } from '../internal/download.js';
import type { LocaleController } from '../internal/locale.js';
import { csvRows } from './csv-rows.js';
import type { Indicators } from './load-indicators.js';
import type { ProgressOptions } from './progress-types.js';
import { readGauge } from './read-gauges.js';
import { rulesOf } from './rules.js';

const FILE_NAME = 'chi-tieu';

/** Hands the reader the indicators as a table, or as they were received; `url` is empty for data set by property. */
export function saveIndicators(
  kind: 'CSV' | 'JSON',
  indicators: readonly Indicator[],
  options: ProgressOptions,
  { value, url }: { readonly value: Indicators | null; readonly url: string },
  locale: LocaleController,
): void {
  const source = sourceLines(dataSourceOf(value ?? {}, webUrl), url, locale);
  const request = { name: FILE_NAME, source };
  if (kind === 'JSON') return downloadJson(request, indicators);
  const readings = indicators.map((indicator) => readGauge(indicator, options, rulesOf(options)));
  downloadCsv(request, csvRows(readings, locale));
}
