import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import { toJson, warnOnce } from '@kehoach/client';
import { firstDayOf, lastDayOf, readDate, toDayNumber } from '@kehoach/contract';
import type { CalendarDate, LocalizedText, SourceDate } from '@kehoach/contract';

import { formatDateRange } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import type { Language } from '../internal/locale.js';
import type { TimelinePlan } from './plan-items.js';
import { shareOf } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';
import type { FirstView } from './view-context.js';

/** A strategy or programme behind the plans, or a plan's own period: its days, both inclusive. */
export interface Band {
  readonly name: LocalizedText | null;
  /** True for the period of a plan itself. */
  readonly isOwn: boolean;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

interface Period {
  readonly start?: SourceDate | null;
  readonly end?: SourceDate | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown) => value === undefined || value === null || typeof value === 'string';
const dateOf = (value: unknown) =>
  typeof value === 'string' || (isObject(value) && isText(value.iso) && isText(value.raw))
    ? (value as SourceDate)
    : null;

/** The days of a period; null where one of its ends is open or no real day. */
function spanOf(period: unknown): Pick<Band, 'start' | 'end'> | null {
  if (!isObject(period)) return null;
  const { start, end } = period as Period;
  const [first, last] = [firstDayOf(readDate(dateOf(start))), lastDayOf(readDate(dateOf(end)))];
  return first && last && first <= last ? { start: first, end: last } : null;
}

/**
 * The strategies and programmes that plans implement, each once, then the plans' own periods. The first view does not check
 * a plan's `parents`, so what is of another shape is left out here, and told in the console.
 */
export function bandsOf(plans: readonly TimelinePlan[]): Band[] {
  const bands = new Map<string, Band>();
  const add = (name: unknown, isOwn: boolean, period: unknown) => {
    const span = spanOf(period);
    const isName = typeof name === 'string' || isObject(name);
    if (!span) return;
    bands.set(`${toJson(name)} ${span.start} ${span.end}`, {
      name: isName ? (name as LocalizedText) : null,
      isOwn,
      ...span,
    });
  };
  plans.forEach(({ plan }, place) => {
    const { parents } = plan as { readonly parents?: unknown };
    if (parents === null || parents === undefined) return;
    if (!Array.isArray(parents))
      return warnOnce(`kehoach: plan ${place}: /parents is no list; it is not shown.`);
    (parents as readonly unknown[]).forEach((parent, index) => {
      if (isObject(parent)) add(parent.name, false, parent.period);
      else warnOnce(`kehoach: plan ${place}: /parents/${index} is no object; it is not shown.`);
    });
  });
  for (const { plan } of plans) add(plan.number ?? plan.title, true, plan.period);
  return [...bands.values()];
}

/** The days of a band; whole years by their numbers. */
function bandDays({ start, end }: Band, language: Language): string {
  const isYears = start.endsWith('-01-01') && end.endsWith('-12-31');
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return !isYears ? formatDateRange(start, end, language) : first === last ? first : `${first}–${last}`;
}

/** The bands that reach into the days shown, as a list between the scale and the lanes; nothing where there is none. */
export function drawBands(view: FirstView, axis: TimeAxis): Content {
  const shown = bandsOf(view.plans).filter(
    ({ start, end }) => toDayNumber(start) <= axis.last && toDayNumber(end) >= axis.first,
  );
  if (shown.length === 0) return nothing;
  const at = (day: number) => Math.min(1, Math.max(0, shareOf(axis, day)));
  return html`<div class="lane bands" part="bands">
    <div class="lane-name" role="heading" aria-level=${view.level} id="bands">
      ${msg('Thời kỳ của chiến lược, chương trình và kế hoạch', { id: 'plan-timeline.bands' })}
    </div>
    <ul aria-labelledby="bands">
      ${shown.map((band) => {
        const { name, isOwn, start, end } = band;
        const left = at(toDayNumber(start));
        const width = at(toDayNumber(end) + 1) - left;
        const title = view.locale.text(name);
        return html`<li
          class=${isOwn ? 'band own' : 'band'}
          .style=${`--_left:${left * 100}%;--_width:${width * 100}%`}
        >
          ${title === nothing ? msg('(không ghi tên)', { id: 'plan-timeline.item.untitled' }) : title}
          <span class="quiet">${bandDays(band, view.locale.language)}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}
