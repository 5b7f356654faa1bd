import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { fromDayNumber, toDayNumber } from '@kehoach/contract';

import { formatDate, formatDateRange } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import { scaleFor, shareOf } from './time-axis.js';
import type { Tick, TimeAxis } from './time-axis.js';
import type { FirstView } from './view-context.js';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** A span of the scale with its name. */
export interface NamedTick {
  /** How many days of it the axis shows. */
  readonly days: number;
  readonly words: unknown;
}

/** The name of a span of the scale: a year, a quarter or a month; the first of a year bears the year's name. */
export function tickWords(view: FirstView, { year, month }: Tick, months: number) {
  const { language } = view.locale;
  if (month === 0) return year;
  if (months === 3) {
    const quarter = language === 'vi' ? QUARTERS[month / 3] : month / 3 + 1;
    return msg(str`Quý ${quarter}`, { id: 'plan-timeline.axis.quarter' });
  }
  return language === 'en'
    ? view.rare()?.englishMonth(month + 1, 'short')
    : msg(str`T${month + 1}`, { id: 'plan-timeline.axis.month' });
}

/** The spans of the scale: what a reader who looks closer gets, else months, quarters or years. */
function ticksOf(view: FirstView, axis: TimeAxis, trackEm: number): readonly NamedTick[] {
  if (view.scale) return view.scale(axis, trackEm);
  const { months, ticks } = scaleFor(axis, trackEm);
  return ticks.map((tick) => ({ ...tick, words: tickWords(view, tick, months) }));
}

/** The scale with lines behind the lanes and the date of today; the dates of items are in their names. */
export function timeScale(view: FirstView, axis: TimeAxis, trackEm: number): Content {
  const ticks = ticksOf(view, axis, trackEm);
  const today = shareOf(axis, toDayNumber(view.today) + 0.5);
  return html`<div class="scale" .style=${`--_today:${today * 100}%`}>
    ${ticks.map(
      ({ days, words }) =>
        html`<i aria-hidden="true" .style=${`inline-size:${shareOf(axis, axis.first + days) * 100}%`}
          >${words}</i
        >`,
    )}
    ${
      today < 0 || today > 1
        ? nothing
        : html`<p class="today">
            ${msg(str`Hôm nay ${formatDate(view.today, view.locale.language)}`, {
              id: 'plan-timeline.today',
            })}
          </p>`
    }
  </div>`;
}

/** The days shown, in words. */
export function axisWords(view: FirstView, axis: TimeAxis | null): string {
  if (!axis) return msg('Dòng thời gian', { id: 'plan-timeline.view.timeline' });
  const days = formatDateRange(fromDayNumber(axis.first), fromDayNumber(axis.last), view.locale.language);
  return msg(str`Dòng thời gian ${days}`, { id: 'plan-timeline.axis.days' });
}

/** A sentence for readers who come before the first or after the last day shown. */
export function outside(view: FirstView, axis: TimeAxis | null): Content {
  const share = axis ? shareOf(axis, toDayNumber(view.today) + 0.5) : 0;
  if (share >= 0 && share <= 1) return nothing;
  const today = formatDate(view.today, view.locale.language);
  return html`<span
    >${msg(str`Hôm nay ${today}, ngoài những ngày trên đây.`, { id: 'plan-timeline.axis.outside' })}</span
  >`;
}
