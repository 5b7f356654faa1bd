import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { fromDayNumber, toDayNumber } from '@kehoach/contract';

import { formatDate, formatDateRange } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import type { Language } from '../internal/locale.js';
import { shareOf, ticksFor, yearTicks } from './time-axis.js';
import type { Tick, TimeAxis } from './time-axis.js';
import type { TimelineLayout } from './timeline-layout.js';
import type { ViewContext } from './view-context.js';

const QUARTERS = ['', 'I', 'II', 'III', 'IV'] as const;
const MONTH_NAMES = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
/** Room of the label of today without and with its year, and of a year beside it. */
const TODAY_EM = 7;
const TODAY_WITH_YEAR_EM = 9;
const YEAR_EM = 2.6;

function tickWords({ unit, year, part }: Tick, language: Language): string {
  if (unit === 'year') return String(year);
  if (unit === 'quarter') {
    const quarter = language === 'vi' ? (QUARTERS[part] ?? part) : part;
    return msg(str`Quý ${quarter}`, { id: 'plan-timeline.axis.quarter' });
  }
  // English names its months, the two other languages count them.
  if (language === 'en') return MONTH_NAMES.format(new Date(Date.UTC(2000, part - 1, 15)));
  return msg(str`T${part}`, { id: 'plan-timeline.axis.month' });
}

const at = (em: number) => `inset-inline-start:${em.toFixed(2)}em`;

/** Where today stands on the axis in em; null when it lies outside. */
function todayAt(view: ViewContext, axis: TimeAxis, trackEm: number): number | null {
  const share = shareOf(axis, toDayNumber(view.today) + 0.5);
  return share >= 0 && share <= 1 ? share * trackEm : null;
}

/** The scale above the lanes with the date of today, and lines at its ticks; the dates of items are in their names. */
export function timeScale(view: ViewContext, axis: TimeAxis, { trackEm }: TimelineLayout): Content {
  const { language } = view.locale;
  const ticks = ticksFor(axis, trackEm);
  const today = todayAt(view, axis, trackEm);
  const years = ticks[0]?.unit === 'year' ? [] : yearTicks(axis);
  const hasYear = years.length !== 1;
  const room = hasYear ? TODAY_WITH_YEAR_EM : TODAY_EM;
  const chip = today === null ? -room : Math.min(Math.max(0, today - room / 2), trackEm - room);
  // A year gives way to the label of today.
  const yearAt = (tick: Tick) => {
    const own = tick.at * trackEm;
    return own + YEAR_EM > chip && own < chip + room ? chip + room + 0.4 : own;
  };
  const shownYears = years.filter((tick) => yearAt(tick) + YEAR_EM <= (tick.at + tick.span) * trackEm);
  return html`<div class="lines" aria-hidden="true">
      ${ticks.map((tick) => html`<i .style=${at(tick.at * trackEm)}></i>`)}
      ${today === null ? nothing : html`<b .style=${at(today)}></b>`}
    </div>
    <div class="scale">
      ${shownYears.map(
        (tick) =>
          html`<span aria-hidden="true" .style=${at(yearAt(tick))}><small>${tick.year}</small></span>`,
      )}
      ${
        today === null
          ? nothing
          : html`<p class="today" .style=${`${at(chip)};inline-size:${room}em`}>
              <small
                >${msg(str`Hôm nay ${formatDate(view.today, language, hasYear)}`, {
                  id: 'plan-timeline.today',
                })}</small
              >
            </p>`
      }
      ${ticks.map(
        (tick) =>
          html`<span
            class="tick"
            aria-hidden="true"
            .style=${`${at(tick.at * trackEm)};inline-size:${(tick.span * trackEm).toFixed(2)}em`}
            ><small>${tickWords(tick, language)}</small></span
          >`,
      )}
    </div>`;
}

/** The days shown, in words. */
export function axisWords(view: ViewContext, axis: TimeAxis | null): string {
  if (!axis) return msg('Dòng thời gian', { id: 'plan-timeline.view.timeline' });
  const days = formatDateRange(fromDayNumber(axis.first), fromDayNumber(axis.last), view.locale.language);
  return msg(str`Dòng thời gian ${days}`, { id: 'plan-timeline.axis.days' });
}

/** A sentence for readers who come before the first or after the last day shown; empty for all others. */
export function outsideWords(view: ViewContext, axis: TimeAxis | null): string {
  const day = toDayNumber(view.today);
  const today = formatDate(view.today, view.locale.language);
  if (axis && day > axis.last) {
    return msg(str`Hôm nay ${today}, sau những ngày trên đây.`, { id: 'plan-timeline.axis.after' });
  }
  if (axis && day < axis.first) {
    return msg(str`Hôm nay ${today}, trước những ngày trên đây.`, { id: 'plan-timeline.axis.before' });
  }
  return '';
}
