import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { Indicator } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import type { LocaleController } from '../internal/locale.js';
import { cards, filterWords, statusSummary } from './board.js';
import { gauge } from './card.js';
import { gaugeStyles } from './indicator-gauge.styles.js';
import { meter } from './picture.js';
import { pictureStyles } from './picture.styles.js';
import type { ProgressOptions } from './progress-types.js';
import { readGauge } from './read-gauges.js';
import type { GaugeReading } from './read-gauges.js';

/** What the view is drawn from, and what it tells the element. */
export interface ViewParts {
  readonly indicators: readonly Indicator[];
  readonly options: ProgressOptions;
  readonly locale: LocaleController;
  /** Whether values are drawn as bars besides being said in words. */
  readonly hasBar: boolean;
  /** The status that a board is filtered by; all when empty. */
  readonly status: string;
  /** Level of the heading over the view. */
  readonly headingLevel: number;
  readonly isPrinting: boolean;
  readonly openIds: ReadonlySet<string>;
  /** What stands in an indicator's open details. */
  details(reading: GaugeReading): Content;
  handleToggle(event: Event, indicator: Indicator): void;
  choose(status: string, message: string): void;
}

export const viewStyles = [gaugeStyles, pictureStyles];

/** Where each indicator stands. */
export function readGauges({
  indicators,
  options,
}: Pick<ViewParts, 'indicators' | 'options'>): GaugeReading[] {
  return indicators.map((indicator) => readGauge(indicator, options));
}

const isOpenIn = ({ isPrinting, openIds }: ViewParts, { indicator }: GaugeReading) =>
  isPrinting || openIds.has(indicator.id);

function gaugeWithDetails(parts: ViewParts, reading: GaugeReading, nameId: string): TemplateResult {
  const { locale, hasBar } = parts;
  const isOpen = isOpenIn(parts, reading);
  return html`${gauge(reading, { locale, meter: hasBar ? meter : null, nameId })}
    <details
      part="details"
      .open=${isOpen}
      @toggle=${(event: Event) => parts.handleToggle(event, reading.indicator)}
    >
      <summary>${msg('Cách tính, số liệu, nguồn', { id: 'indicator-gauge.details' })}</summary>
      ${isOpen ? parts.details(reading) : ''}
    </details>`;
}

function card(parts: ViewParts, reading: GaugeReading, nameId: string): TemplateResult {
  const { code, title, id } = reading.indicator;
  return html`<li class=${isOpenIn(parts, reading) ? 'card open' : 'card'} part="card">
    <div class="name" id=${nameId} role="heading" aria-level=${Math.min(parts.headingLevel + 1, 6)}>
      <span class="code">${code}</span>${parts.locale.text(title ?? id)}
    </div>
    ${gaugeWithDetails(parts, reading, nameId)}
  </li>`;
}

/** One indicator under the heading of the widget, or several as a board of cards. */
export function gaugeView(parts: ViewParts): TemplateResult {
  const readings = readGauges(parts);
  const [only] = readings;
  if (only && readings.length === 1)
    return html`<div class="card alone">${gaugeWithDetails(parts, only, 'heading')}</div>`;
  const ofStatus = (status: string) =>
    readings.filter((reading) => status === '' || status === reading.status);
  return html`${statusSummary(readings, parts.status, (status) =>
    parts.choose(status, filterWords(ofStatus(status).length, readings.length)),
  )}
  ${cards(ofStatus(parts.status), (reading) => card(parts, reading, `name-${readings.indexOf(reading)}`))}`;
}
