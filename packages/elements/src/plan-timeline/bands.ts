import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { warnOnce } from '@kehoach/client';
import { firstDayOf, lastDayOf, pickText, readDate, toDayNumber } from '@kehoach/contract';
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

interface WrittenPeriod {
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
  const { start, end } = period as WrittenPeriod;
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
    const known = isName ? (name as LocalizedText) : null;
    if (!span) return;
    const words = pickText(known, 'vi')?.text ?? '';
    bands.set(`${span.start} ${span.end} ${words}`, { name: known, isOwn, ...span });
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

/** The days of a period; whole years by their numbers. */
function periodDays({ start, end }: Period, language: Language): string {
  const isYears = start.endsWith('-01-01') && end.endsWith('-12-31');
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return !isYears ? formatDateRange(start, end, language) : first === last ? first : `${first}–${last}`;
}

/** Bands of the same days: one ground, one row of the list. */
export type Period = Pick<Band, 'isOwn' | 'start' | 'end'> & { readonly names: readonly Band['name'][] };

/** The bands by their days, in the order of the first of each. */
export function periodsOf(bands: readonly Band[]): Period[] {
  const periods = new Map<string, Period>();
  for (const { isOwn, start, end, name } of bands) {
    const key = `${isOwn} ${start} ${end}`;
    periods.set(key, { isOwn, start, end, names: [...(periods.get(key)?.names ?? []), name] });
  }
  return [...periods.values()];
}

/** Names that a row shows at once; more of them open. */
const MOST_NAMES = 2;

/** Where a period stands on the axis, as shares of it, and which of its ends lie within the days shown. */
function placeOf({ start, end }: Period, axis: TimeAxis) {
  const [begin, after] = [shareOf(axis, toDayNumber(start)), shareOf(axis, toDayNumber(end) + 1)];
  const left = Math.max(0, begin);
  return { left, width: Math.min(1, after) - left, begins: begin > 0, ends: after < 1 };
}

/** The line where a period begins or ends: seen also where a reader has asked for the browser's own colours. */
const edge = (isThere: boolean) => (isThere ? '2px dashed var(--_control-line)' : '0');

const colourOf = ({ isOwn }: Period) => `var(--_${isOwn ? 'accent' : 'campaign'})`;

/** The ground of a period over the whole height of the lanes, behind marks; the scale above stays as it is. */
function ground(period: Period, axis: TimeAxis): TemplateResult {
  const { left, width, begins, ends } = placeOf(period, axis);
  const style = [
    'z-index:-1;position:absolute;pointer-events:none;box-sizing:border-box;inset-block:3.3em 0',
    `inset-inline-start:calc(var(--_names) + var(--_track)*${left})`,
    `inline-size:calc(var(--_track)*${width})`,
    `border-inline-start:${edge(begins)};border-inline-end:${edge(ends)}`,
    `background:color-mix(in srgb,${colourOf(period)} 5%,transparent)`,
  ];
  return html`<span aria-hidden="true" .style=${style.join(';')}></span>`;
}

/** The names of a period with its days; many of them open from their number. */
function periodWords(view: FirstView, period: Period): Content {
  const { locale } = view;
  const names = period.names.map((name) => {
    const words = locale.text(name);
    return words === nothing ? msg('(không ghi tên)', { id: 'plan-timeline.item.untitled' }) : words;
  });
  const days = html`<b>${periodDays(period, locale.language)}</b>`;
  if (names.length <= MOST_NAMES) return [days, ' ', names.map((name, at) => [at > 0 ? '; ' : '', name])];
  return html`<details>
    <summary .style=${'cursor:pointer;min-block-size:24px'}>
      ${days} ${msg(str`${names.length} chiến lược, chương trình`, { id: 'plan-timeline.bands.count' })}
    </summary>
    <ul .style=${'padding-inline-start:1.2em;list-style:disc'}>
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>
  </details>`;
}

function row(view: FirstView, period: Period, axis: TimeAxis): TemplateResult {
  const { left, width } = placeOf(period, axis);
  const [from, long] = [left * 100, width * 100];
  const bar = `3px ${period.isOwn ? 'solid' : 'double'} ${colourOf(period)}`;
  return html`<li
    class=${period.isOwn ? 'band own' : 'band'}
    .style=${`position:relative;padding:3px 8px 6px max(8px,min(${from}% + 8px,55%))`}
  >
    <div .style=${'inline-size:fit-content;padding-inline:4px;border-radius:4px;background:var(--_surface)'}>
      ${periodWords(view, period)}
    </div>
    <span
      aria-hidden="true"
      .style=${`position:absolute;inset:auto auto 0 ${from}%;inline-size:${long}%;border-block-end:${bar}`}
    ></span>
  </li>`;
}

/**
 * The periods that reach into the days shown: behind the lanes, and as a list between these and the scale. A plan's own period
 * is none where it fills all that is shown. Nothing where there is none.
 * At the days of a plan all of it lies within its strategies: they are drawn once a reader looks from elsewhere.
 */
export function drawBands(view: FirstView, axis: TimeAxis): Content {
  const shown = periodsOf(bandsOf(view.plans)).filter((period) => {
    const { width } = placeOf(period, axis);
    return width > 0 && (!period.isOwn || width < 1);
  });
  if (shown.length === 0) return nothing;
  return html`<div class="lane bands" part="bands" .style=${'position:static'}>
    ${shown.map((period) => ground(period, axis))}
    <div class="lane-name" role="heading" aria-level=${view.level} id="bands">
      ${msg('Thời kỳ của chiến lược, chương trình và kế hoạch', { id: 'plan-timeline.bands' })}
    </div>
    <ul aria-labelledby="bands" .style=${'position:relative;background:none;padding:4px 0'}>
      ${shown.map((period) => row(view, period, axis))}
    </ul>
  </div>`;
}
