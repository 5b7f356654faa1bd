import { msg, str } from '@lit/localize';
import { adoptStyles, html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { webUrl } from '@kehoach/client';
import type { DisaggregatedValue, Observation } from '@kehoach/contract';

import { formatPeriod, formatUpdated } from '../internal/format-date.js';
import { formatNumber } from '../internal/format-number.js';
import type { Content } from '../internal/frame.js';
import { LinkedItemController } from '../internal/linked-item.js';
import type { LocaleController } from '../internal/locale.js';
import { assessProgress } from './assess-progress.js';
import {
  detailFlagWords,
  dimensionWords,
  methodWords,
  observationWords,
  partWords,
  reasonWords,
  thresholdWords,
} from './details-words.js';
import { detailsStyles } from './details.styles.js';
import { flagWords } from './flag-words.js';
import type { Indicators } from './load-indicators.js';
import { progressStatusOf } from './progress-status-of.js';
import type { ShownStatus } from './progress-status-of.js';
import type { ProgressAssessment, ProgressOptions, ProgressValue } from './progress-types.js';
import type { GaugeReading } from './read-gauges.js';
import { shownObservation } from './sex-split.js';
import { speechOf } from './speech.js';
import type { Speech } from './speech.js';
import { statusWords } from './status-words.js';

/** What the gauge itself needs for the rarer options. */
export { rulesOf } from './rules.js';

const dressed = new WeakSet<LitElement>();

/** Adds the styles of the details to a gauge, once, and opens the indicator that the page's address names. */
export function dress(
  gauge: LitElement,
  resource: { readonly value: Indicators | null },
  openIds: Set<string>,
): void {
  if (dressed.has(gauge)) return;
  dressed.add(gauge);
  const { elementStyles } = gauge.constructor as typeof LitElement;
  adoptStyles(gauge.renderRoot as ShadowRoot, [...elementStyles, detailsStyles]);
  new LinkedItemController(gauge, (id) => {
    if (!resource.value?.items.some((indicator) => indicator.id === id)) return false;
    openIds.add(id);
    void leadTo(gauge);
    return true;
  });
  gauge.requestUpdate();
}

/** Brings the one indicator that is open before the reader. */
async function leadTo(gauge: LitElement): Promise<void> {
  gauge.requestUpdate();
  await gauge.updateComplete;
  const summary = gauge.renderRoot.querySelector<HTMLElement>('.card > [open] > summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
}

/** What every part of the details is written with. */
interface Desk {
  readonly reading: GaugeReading;
  readonly assessment: ProgressAssessment;
  readonly shown: ShownStatus;
  readonly locale: LocaleController;
  readonly say: Speech;
}

type Row = [name: string, content: Content];

const isThere = ([, content]: Row) => content !== '' && content !== nothing;

function definitionList(rows: readonly Row[]): TemplateResult | typeof nothing {
  const filled = rows.filter(isThere);
  if (filled.length === 0) return nothing;
  return html`<dl>
    ${filled.map(
      ([name, content]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Rates are fractions where growth was compared, else differences in the indicator's unit. */
function isGrowth({ method, baseline, current, milestone }: ProgressAssessment): boolean {
  const values = [baseline?.value ?? 0, current?.value ?? 0, milestone?.value ?? 0];
  return method === 'cagr' || (method === 'un-chart' && values.every((value) => value > 0));
}

/** The minus of mathematics, which cannot be taken for a dash between two numbers. */
const signed = (value: number, words: string, plus = '') => (value < 0 ? '−' : value > 0 ? plus : '') + words;

function rateWords(rate: number | null, { assessment, locale, say }: Desk): string {
  if (rate === null) return '';
  const size = Math.abs(rate);
  const words = isGrowth(assessment) ? `${formatNumber(size * 100, locale.language, 2)}%` : say.amount(size);
  return msg(str`${signed(rate, words, '+')} một năm`, { id: 'indicator-gauge.rate' });
}

function valueWords(value: ProgressValue | null, { say, locale }: Desk): string {
  return value ? `${say.value(value.value)} (${formatPeriod(value.period, locale.language)})` : '';
}

function methodPart(desk: Desk): TemplateResult {
  const { assessment, shown, say, locale } = desk;
  const { method, milestone, ratio, observedRate, requiredRate, baseline, current, reason } = assessment;
  const { name, formula } = methodWords(method);
  const why = reasonWords(reason);
  const number = (value: number) => formatNumber(value, locale.language, 2);
  const target = milestone && `${say.target(milestone)} (${formatPeriod(milestone.period, locale.language)})`;
  return html`${definitionList([
    [
      msg('Cách tính', { id: 'indicator-gauge.row.method' }),
      !current || (shown.kind === 'official' && !method) ? '' : name,
    ],
    [msg('Mốc gốc', { id: 'indicator-gauge.row.baseline' }), valueWords(baseline, desk)],
    [msg('Hiện tại', { id: 'indicator-gauge.row.current' }), valueWords(current, desk)],
    [msg('Mục tiêu', { id: 'indicator-gauge.row.target' }), target ?? ''],
    [msg('Chương trình', { id: 'indicator-gauge.row.framework' }), locale.text(milestone?.framework)],
    [msg('Tốc độ đã đạt', { id: 'indicator-gauge.row.observed' }), rateWords(observedRate, desk)],
    [msg('Tốc độ cần có', { id: 'indicator-gauge.row.required' }), rateWords(requiredRate, desk)],
    [
      msg('Tỷ số', { id: 'indicator-gauge.row.ratio' }),
      ratio === null ? '' : signed(ratio, number(Math.abs(ratio))),
    ],
  ])}
  ${
    ratio === null
      ? nothing
      : html`<p class="quiet">
          ${formula} ${thresholdWords(number(0.95), number(method === 'un-chart' ? 0.1 : 0.6))}
        </p>`
  }
  ${why === '' ? nothing : html`<p class="quiet">${why}</p>`}`;
}

/** The official status is not recomputed; what the figures alone would say stands here for those who compare. */
function officialPart({ shown, assessment, locale }: Desk): TemplateResult | typeof nothing {
  if (shown.kind !== 'official') return nothing;
  const url = webUrl(shown.source?.url);
  const name = locale.text(shown.source?.name);
  const computed = statusWords(assessment.status).toLowerCase();
  return html`<p>
    ${msg('Trạng thái do cơ quan công bố, không tính lại.', { id: 'indicator-gauge.official.note' })}
    ${url ? html`<a href=${url} rel="noopener">${name === nothing ? url : name}</a>.` : nothing}
    ${
      shown.isDifferent
        ? msg(str`Tính theo số liệu ở đây thì là: ${computed}.`, { id: 'indicator-gauge.official.computed' })
        : nothing
    }
  </p>`;
}

function remarksPart({ reading, assessment, locale }: Desk): TemplateResult | typeof nothing {
  const flags = assessment.flags
    .map((flag) => detailFlagWords(flag) || flagWords(flag))
    .filter((words) => words !== '')
    .map((words) => html`<li>${words}</li>`);
  const breaks = (reading.indicator.breaks ?? []).map(
    ({ period, reason }) =>
      html`<li>
        ${msg(str`Ngắt chuỗi từ ${formatPeriod(period, locale.language)}.`, { id: 'indicator-gauge.break' })}
        ${locale.text(reason)}
      </li>`,
  );
  const all = [...flags, ...breaks];
  return all.length === 0
    ? nothing
    : html`<ul>
        ${all}
      </ul>`;
}

function observationRow(observation: Observation, { say, locale }: Desk): TemplateResult {
  const { period, value, status, numerator, denominator, note } = observation;
  const hasValue = typeof value === 'number' && status !== 'suppressed';
  const words = observationWords(status, hasValue);
  const parts =
    typeof numerator === 'number' && typeof denominator === 'number'
      ? `${say.number(numerator)}/${say.number(denominator)}`
      : '';
  const remarks = [hasValue ? words : '', parts].filter((text) => text !== '').join('; ');
  return html`<tr>
    <th scope="row">${formatPeriod(period, locale.language)}</th>
    <td>${hasValue ? say.value(value) : words}</td>
    <td>${remarks}${remarks === '' || !note ? '' : '. '}${locale.text(note)}</td>
  </tr>`;
}

function seriesPart(desk: Desk): TemplateResult | typeof nothing {
  const series = desk.reading.indicator.series ?? [];
  if (series.length === 0) return nothing;
  return html`<table>
    <caption>
      ${msg('Số liệu theo kỳ', { id: 'indicator-gauge.series' })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Kỳ', { id: 'indicator-gauge.column.period' })}</th>
        <th scope="col">${msg('Giá trị', { id: 'indicator-gauge.column.value' })}</th>
        <th scope="col">${msg('Ghi chú', { id: 'indicator-gauge.column.note' })}</th>
      </tr>
    </thead>
    <tbody>
      ${series.map((observation) => observationRow(observation, desk))}
    </tbody>
  </table>`;
}

function partRow(
  { dimension, key, label, value }: DisaggregatedValue,
  { say, locale }: Desk,
): TemplateResult {
  const name = locale.text(label);
  return html`<tr>
    <th scope="row">${name === nothing ? partWords(dimension, key) : name}</th>
    <td>${typeof value === 'number' ? say.value(value) : observationWords(null, false)}</td>
  </tr>`;
}

function groupsPart(desk: Desk): Content {
  const observation = shownObservation(desk.reading);
  const parts = observation?.by ?? [];
  const dimensions = [...new Set(parts.map(({ dimension }) => dimension))];
  return dimensions.map(
    (dimension) =>
      html`<table>
        <caption>
          ${dimensionWords(dimension)} (${formatPeriod(observation?.period ?? '', desk.locale.language)})
        </caption>
        <tbody>
          ${parts.filter((part) => part.dimension === dimension).map((part) => partRow(part, desk))}
        </tbody>
      </table>`,
  );
}

function aboutPart({ reading, locale }: Desk): Content {
  const { definition, method, note, agency, source, updated } = reading.indicator;
  const url = webUrl(source?.url);
  const name = locale.text(source?.name);
  const words = name === nothing ? (url ?? nothing) : name;
  return definitionList([
    [msg('Khái niệm', { id: 'indicator-gauge.row.definition' }), locale.text(definition)],
    [msg('Phương pháp thu thập', { id: 'indicator-gauge.row.collection' }), locale.text(method)],
    [msg('Lưu ý', { id: 'indicator-gauge.row.note' }), locale.text(note)],
    [msg('Cơ quan', { id: 'indicator-gauge.row.agency' }), locale.text(agency?.name)],
    [
      msg('Nguồn', { id: 'indicator-gauge.row.source' }),
      url ? html`<a href=${url} rel="noopener">${words}</a>` : words,
    ],
    [
      msg('Cập nhật', { id: 'indicator-gauge.row.updated' }),
      updated
        ? formatUpdated(updated, locale.language)
        : msg('không rõ ngày cập nhật', { id: 'frame.updated.unknown' }),
    ],
  ]);
}

/** How an indicator's status came about, with every number, remark and source behind it. */
export function detailsOf(
  reading: GaugeReading,
  options: ProgressOptions,
  locale: LocaleController,
  copyLink: Content,
): TemplateResult {
  const assessment = assessProgress(reading.indicator, options);
  const shown = progressStatusOf(reading.indicator, assessment);
  const desk: Desk = { reading, assessment, shown, locale, say: speechOf(reading, locale) };
  return html`<div class="inside">
    <div>${officialPart(desk)} ${methodPart(desk)} ${remarksPart(desk)}</div>
    <div>${seriesPart(desk)} ${groupsPart(desk)}</div>
    <div>
      ${aboutPart(desk)}
      <p>${copyLink}</p>
    </div>
  </div>`;
}
