import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { PROGRESS_STATUSES } from './progress-types.js';
import { countStatuses } from './read-gauges.js';
import type { GaugeReading } from './read-gauges.js';
import { statusBadge, statusColours, statusIcon, statusWords } from './status-words.js';
import type { StatusKey } from './status-words.js';

/** With more indicators than this the summary filters. */
const FILTER_ABOVE = 6;
/** With more cards than this the ones out of sight are drawn when they come near. */
const DRAWN_AT_ONCE = 40;
const STATUSES: readonly StatusKey[] = [...PROGRESS_STATUSES, 'other'];

/** "3 cần đẩy nhanh". For use while rendering. */
export function countWords(status: StatusKey, count: number): string {
  return `${count} ${statusWords(status).toLowerCase()}`;
}

/** What is said after a filter. For use while rendering, or in answer to the reader. */
export function filterWords(shown: number, all: number): string {
  return msg(str`${shown} trong ${all} chỉ tiêu`, { id: 'indicator-gauge.count' });
}

/** How many indicators stand how: the answer of a board. Of a long one each part is a filter. */
export function statusSummary(
  readings: readonly GaugeReading[],
  current: string,
  choose: (status: string) => void,
): TemplateResult {
  const counts = countStatuses(readings, STATUSES);
  if (readings.length <= FILTER_ABOVE)
    return html`<ul class="summary" part="summary">
      ${counts.map(({ status, count }) => html`<li>${statusBadge(status, countWords(status, count))}</li>`)}
    </ul>`;
  const button = (status: StatusKey | '', shape: unknown, words: string) =>
    html`<button
      type="button"
      class="badge"
      aria-pressed=${status === current ? 'true' : 'false'}
      .style=${status === '' ? '' : statusColours(status)}
      @click=${() => choose(status)}
    >
      ${shape}<span>${words}</span>
    </button>`;
  return html`<div
    class="summary"
    part="summary"
    role="group"
    aria-label=${msg('Lọc theo trạng thái', { id: 'indicator-gauge.filter' })}
  >
    ${button('', nothing, msg(str`Tất cả ${readings.length}`, { id: 'indicator-gauge.filter.all' }))}
    ${counts.map(({ status, count }) => button(status, statusIcon(status), countWords(status, count)))}
  </div>`;
}

/** The cards of a board: those with a status first, then, under their number, those that have no value yet. */
export function cards(
  readings: readonly GaugeReading[],
  card: (reading: GaugeReading) => TemplateResult,
): TemplateResult {
  const without = readings.filter(({ status }) => status === 'not-available');
  const withValue = readings.filter(({ status }) => status !== 'not-available');
  const list = (part: readonly GaugeReading[]) =>
    part.length === 0
      ? nothing
      : html`<ul class=${readings.length > DRAWN_AT_ONCE ? 'board many' : 'board'}>
          ${part.map(card)}
        </ul>`;
  const isMixed = withValue.length > 0 && without.length > 0;
  return html`${list(withValue)}
  ${isMixed ? html`<p class="group">${statusIcon('not-available')} ${countWords('not-available', without.length)}</p>` : nothing}
  ${list(without)}`;
}
