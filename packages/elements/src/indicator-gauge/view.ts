import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Indicator } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import type { LocaleController } from '../internal/locale.js';
import { gauge } from './card.js';
import type { CardParts } from './card.js';
import type { GaugeReading } from './read-gauges.js';
import { statusBadge, statusColours, statusIcon, statusWords, STATUS_KEYS } from './status-words.js';
import type { StatusKey } from './status-words.js';

/** What the view is drawn from, and what it tells the element. */
export interface ViewParts extends CardParts {
  /** `status` filters a board; all when empty. */
  readonly host: { status: string; readonly headingLevel: number };
  readonly readings: readonly GaugeReading[];
  readonly locale: LocaleController;
  readonly isPrinting: boolean;
  /** What the reader has opened: ids of indicators, and `WITHOUT_VALUE`. */
  readonly openIds: ReadonlySet<string>;
  /** What stands in an indicator's open details. */
  details(reading: GaugeReading): Content;
  /** The reader has opened or closed an indicator's details, or the indicators without a value. */
  toggle(indicator: Indicator | null, isOpen: boolean): void;
  /** Says something politely. */
  say(message: string): void;
}

/** Stands for the indicators without a value among what is open. No id is empty. */
export const WITHOUT_VALUE = '';

/** With more indicators than this the summary filters. */
const FILTER_ABOVE = 6;

/** What is drawn when it is opened. */
function disclosure(
  { toggle }: ViewParts,
  indicator: Indicator | null,
  isOpen: boolean,
  summary: string,
  content: () => Content,
): TemplateResult {
  const handleToggle = ({ currentTarget }: Event) => {
    const { open } = currentTarget as HTMLDetailsElement;
    if (open !== isOpen) toggle(indicator, open);
  };
  return html`<details
    part=${indicator ? 'details' : 'without-value'}
    .open=${isOpen}
    @toggle=${handleToggle}
  >
    <summary>${summary}</summary>
    ${isOpen ? content() : nothing}
  </details>`;
}

function gaugeWithDetails(parts: ViewParts, reading: GaugeReading, nameId: string): Content {
  const { indicator } = reading;
  const isOpen = parts.isPrinting || parts.openIds.has(indicator.id);
  const words = msg('Cách tính, số liệu, nguồn', { id: 'indicator-gauge.details' });
  return [
    gauge(parts, reading, nameId),
    disclosure(parts, indicator, isOpen, words, () => parts.details(reading)),
  ];
}

function board(parts: ViewParts, readings: readonly GaugeReading[]): TemplateResult {
  return html`<ul class="board">
    ${readings.map((reading) => {
      const { code, title, id } = reading.indicator;
      const nameId = `name-${parts.readings.indexOf(reading)}`;
      return html`<li class="card" part="card">
        <div class="name" id=${nameId} role="heading" aria-level=${Math.min(parts.host.headingLevel + 1, 6)}>
          <span class="code">${code}</span>${parts.locale.text(title ?? id)}
        </div>
        ${gaugeWithDetails(parts, reading, nameId)}
      </li>`;
    })}
  </ul>`;
}

/** The readings of a status; all where it is empty. */
const ofStatus = (readings: readonly GaugeReading[], wanted: string) =>
  readings.filter(({ status }) => wanted === '' || status === wanted);

/** How many indicators stand how: the answer of a board. Of a long one each part is a filter. */
function summary({ readings, host, say }: ViewParts): TemplateResult {
  const all = readings.length;
  const countOf = (status: string) => ofStatus(readings, status).length;
  const present = STATUS_KEYS.filter(countOf);
  const words = (status: StatusKey) => `${countOf(status)} ${statusWords(status).toLowerCase()}`;
  if (all <= FILTER_ABOVE)
    return html`<ul class="summary" part="summary">
      ${present.map((status) => html`<li>${statusBadge(status, words(status))}</li>`)}
    </ul>`;
  return html`<div
    class="summary"
    part="summary"
    role="group"
    aria-label=${msg('Lọc theo trạng thái', { id: 'indicator-gauge.filter' })}
  >
    ${(['', ...present] as const).map((status) => {
      const handleClick = () => {
        host.status = status;
        say(msg(str`${countOf(status)} trong ${all} chỉ tiêu`, { id: 'indicator-gauge.count' }));
      };
      return html`<button
        type="button"
        class="badge"
        aria-pressed=${status === host.status}
        .style=${status && statusColours(status)}
        @click=${handleClick}
      >
        ${status && statusIcon(status)}<span
          >${status ? words(status) : msg(str`Tất cả ${all}`, { id: 'indicator-gauge.filter.all' })}</span
        >
      </button>`;
    })}
  </div>`;
}

/**
 * One indicator under the heading of the widget, or several as a board of cards; those that have no value yet stand closed
 * at its end, unless nothing else is shown or a link leads to one of them.
 */
export function gaugeView(parts: ViewParts): Content {
  const { readings, host, openIds, isPrinting } = parts;
  const [only] = readings;
  if (only && readings.length === 1)
    return html`<div class="card alone">${gaugeWithDetails(parts, only, 'heading')}</div>`;
  const isWithout = ({ status }: GaugeReading) => status === 'not-available';
  const shown = ofStatus(readings, host.status);
  const withValue = shown.filter((reading) => !isWithout(reading));
  const without = shown.filter(isWithout);
  const isOpen =
    isPrinting ||
    withValue.length === 0 ||
    [WITHOUT_VALUE, ...without.map(({ indicator }) => indicator.id)].some((id) => openIds.has(id));
  const words = msg(str`${without.length} chỉ tiêu chưa có số liệu`, { id: 'indicator-gauge.without' });
  return [
    summary(parts),
    withValue.length > 0 ? board(parts, withValue) : nothing,
    without.length > 0
      ? html`<div class="group">${disclosure(parts, null, isOpen, words, () => board(parts, without))}</div>`
      : nothing,
  ];
}
