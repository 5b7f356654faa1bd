import { msg } from '@lit/localize';

import type { Milestone, Observation } from '@kehoach/contract';

import type { CsvCell } from '../internal/csv.js';
import { observationWords, partWords } from './details-words.js';
import type { GaugeReading } from './read-gauges.js';
import { speechOf } from './speech.js';
import type { Speech, TextPicker } from './speech.js';
import { statusWords } from './status-words.js';

/** What varies from line to line; the rest of a line is the indicator's. */
interface Line {
  readonly kind: string;
  readonly period?: string | null;
  readonly part?: string;
  readonly bound?: string;
  readonly value?: number | null;
  readonly words?: string;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly about?: string;
  readonly source?: string;
  readonly updated?: string | null;
}

/** Names of the columns. For use while rendering, as all words. */
export function csvHead(): string[] {
  return [
    msg('Mã', { id: 'indicator-gauge.csv.code' }),
    msg('Chỉ tiêu', { id: 'indicator-gauge.csv.indicator' }),
    msg('Đơn vị', { id: 'indicator-gauge.csv.unit' }),
    msg('Loại dòng', { id: 'indicator-gauge.csv.kind' }),
    msg('Kỳ', { id: 'indicator-gauge.column.period' }),
    msg('Nhóm', { id: 'indicator-gauge.csv.part' }),
    msg('Điều kiện', { id: 'indicator-gauge.csv.bound' }),
    msg('Giá trị', { id: 'indicator-gauge.column.value' }),
    msg('Trạng thái', { id: 'indicator-gauge.csv.status' }),
    msg('Tử số', { id: 'indicator-gauge.csv.numerator' }),
    msg('Mẫu số', { id: 'indicator-gauge.csv.denominator' }),
    msg('Ghi chú', { id: 'indicator-gauge.column.note' }),
    msg('Nguồn', { id: 'indicator-gauge.row.source' }),
    msg('Cập nhật', { id: 'indicator-gauge.row.updated' }),
  ];
}

const kindOfTarget = () => msg('mục tiêu', { id: 'indicator-gauge.csv.target' });
const kindOfBaseline = () => msg('mốc gốc', { id: 'indicator-gauge.csv.baseline' });
const kindOfValue = () => msg('số liệu', { id: 'indicator-gauge.csv.value' });
const kindOfProgress = () => msg('tiến độ', { id: 'indicator-gauge.csv.progress' });

function targetLine(milestone: Milestone, say: Speech, locale: TextPicker): Line {
  const { period, value, framework } = milestone;
  return {
    kind: kindOfTarget(),
    period,
    value,
    bound: say.target(milestone),
    about: locale.words(framework),
  };
}

function observationLines(observation: Observation, locale: TextPicker): Line[] {
  const { period, status, numerator, denominator, note, by } = observation;
  const isHidden = status === 'suppressed';
  const shown = (value: number | null | undefined) => (isHidden ? null : (value ?? null));
  const line = (value: number | null | undefined): Line => ({
    kind: kindOfValue(),
    period,
    value: shown(value),
    words: observationWords(status, shown(value) !== null),
  });
  const parts = (by ?? []).map(({ dimension, key, label, value }) => ({
    ...line(value),
    part: locale.words(label) || partWords(dimension, key),
  }));
  return [{ ...line(observation.value), numerator, denominator, about: locale.words(note) }, ...parts];
}

function linesOf(reading: GaugeReading, locale: TextPicker): Line[] {
  const { indicator, official, status, standing } = reading;
  const say = speechOf(reading, locale);
  const { baseline } = indicator;
  const words = official === null ? statusWords(status) : locale.words(official);
  const { current } = standing;
  return [
    {
      kind: kindOfProgress(),
      period: current?.period,
      value: current?.value,
      words,
      about: locale.words(indicator.note),
      source: [locale.words(indicator.source?.name), indicator.source?.url].filter((part) => part).join(' '),
      updated: indicator.updated,
    },
    ...(baseline ? [{ kind: kindOfBaseline(), period: baseline.period, value: baseline.value }] : []),
    ...(indicator.milestones ?? []).map((milestone) => targetLine(milestone, say, locale)),
    ...(indicator.series ?? []).flatMap((observation) => observationLines(observation, locale)),
  ];
}

/** Every indicator with its status, targets and values as lines of a table; numbers stay as they were received. */
export function csvRows(readings: readonly GaugeReading[], locale: TextPicker): CsvCell[][] {
  const rows: CsvCell[][] = [csvHead()];
  for (const reading of readings) {
    const { code, id, title, unit } = reading.indicator;
    const head = [code ?? id, locale.words(title), locale.words(unit?.label)];
    for (const line of linesOf(reading, locale)) {
      const { kind, period, part, bound, value, words, numerator, denominator, about, source, updated } =
        line;
      const cells = [kind, period, part, bound, value, words, numerator, denominator, about, source, updated];
      rows.push([...head, ...cells.map((cell) => cell ?? null)]);
    }
  }
  return rows;
}
