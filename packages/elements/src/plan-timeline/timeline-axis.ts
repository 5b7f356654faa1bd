import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { fromDayNumber, toDayNumber } from '@kehoach/contract';

import { formatDate, formatDateRange } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import { englishMonth } from '../internal/month-names.js';
import { scaleFor, shareOf } from './time-axis.js';
import type { Tick, TimeAxis } from './time-axis.js';
import type { FirstView } from './view-context.js';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** Room of the label of today with a year beside it, from middle to middle, and half a year's own. */
const APART_EM = 6;
const HALF_YEAR_EM = 1.3;

function tickWords({ locale: { language } }: FirstView, { year, month }: Tick, months: number) {
  if (months > 3) return year;
  if (months === 3) {
    const quarter = language === 'vi' ? QUARTERS[month / 3] : month / 3 + 1;
    return msg(str`Quý ${quarter}`, { id: 'plan-timeline.axis.quarter' });
  }
  // English names its months, the two other languages count them.
  return language === 'en'
    ? englishMonth(month + 1).slice(0, 3)
    : msg(str`T${month + 1}`, { id: 'plan-timeline.axis.month' });
}

/** The scale with lines behind the lanes and the date of today; the dates of items are in their names. */
export function timeScale(view: FirstView, axis: TimeAxis, trackEm: number): Content {
  const { months, ticks } = scaleFor(axis, trackEm);
  const today = shareOf(axis, toDayNumber(view.today) + 0.5);
  const isOutside = today < 0 || today > 1;
  let day = axis.first;
  let hasYear = true;
  // A year stands above its first span and gives way to the label of today, which names its own year then.
  const yearAbove = ({ year, month }: Tick) => {
    if (months > 3 || (month > 0 && day > axis.first)) return nothing;
    if (day > axis.first) hasYear = true;
    const isNear = Math.abs((today - shareOf(axis, day)) * trackEm - HALF_YEAR_EM) < APART_EM;
    return isNear && !isOutside ? nothing : html`<b>${year}</b>`;
  };
  return html`<div class="scale" .style=${`--_today:${today * 100}%`}>
    ${ticks.map((tick) => {
      const year = yearAbove(tick);
      if (day === axis.first) hasYear = year === nothing;
      day += tick.days;
      const width = `inline-size:${shareOf(axis, axis.first + tick.days) * 100}%`;
      return html`<i aria-hidden="true" .style=${width}>${year}${tickWords(view, tick, months)}</i>`;
    })}
    ${
      isOutside
        ? nothing
        : html`<p class="today" data-year=${hasYear ? '' : nothing}>
            ${msg(str`Hôm nay ${formatDate(view.today, view.locale.language, hasYear)}`, {
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
  const day = toDayNumber(view.today);
  return axis && (day > axis.last || day < axis.first)
    ? html`<span>${view.rare()?.outsideWords(view, day > axis.last)}</span>`
    : nothing;
}
