import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { firstDayOf, lastDayOf, readDate, readDates } from '@kehoach/contract';
import type { ShownPlan } from '@kehoach/contract';

import { formatDate } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import { signedDate } from '../internal/signed-date.js';
import { inferredMark } from './item-line.js';
import { countsOf } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import type { FirstView } from './view-context.js';

/** The heading of a plan: its number and year, for a number comes back every year; else its title. */
export function planHeading({ number, title, period }: ShownPlan, { locale }: FirstView): string {
  const first = firstDayOf(readDate(period?.start))?.slice(0, 4);
  const last = lastDayOf(readDate(period?.end))?.slice(0, 4);
  const years = first === last ? first : `${first}–${last}`;
  if (!number) return locale.words(title);
  return first && last
    ? msg(str`Tiến độ Kế hoạch ${number} năm ${years}`, { id: 'plan-timeline.heading.number-year' })
    : msg(str`Tiến độ Kế hoạch ${number}`, { id: 'plan-timeline.heading.number' });
}

/** When a plan was issued: the official long form, or the words of the source where they name no day. */
function issuedWords({ issued }: ShownPlan, view: FirstView): Content {
  const dates = readDates(issued);
  if (dates.length === 0) return nothing;
  const { language } = view.locale;
  const words = dates.map(({ iso, raw, precision }) => {
    if (iso === null || precision !== 'day') return `“${raw ?? iso}”`;
    return language === 'vi'
      ? signedDate(iso)
      : (view.rare()?.formatLongDate(iso, language) ?? formatDate(iso, language));
  });
  return [
    msg(str`ban hành ${words.join('; ')}`, { id: 'plan-timeline.plan.issued' }),
    ' ',
    inferredMark(view, dates.map(({ inferred }) => inferred).filter((inferred) => inferred)[0]),
  ];
}

/** The lines under the heading: the full title, who issued a plan and when, and how much is in it. */
export function planLines(
  plan: ShownPlan,
  items: readonly TimelineItem[],
  view: FirstView,
  title: unknown,
): Content {
  const { tasks } = countsOf(items);
  const agencies = plan.agencies?.length ?? 0;
  const facts = [
    view.locale.text(plan.issuer?.name),
    issuedWords(plan, view),
    // What just binds says nothing of it.
    /^(draft|superseded|withdrawn)$/.test(plan.status ?? '') && view.rare()?.statusWords(plan),
    tasks > 0 && msg(str`${tasks} nhiệm vụ`, { id: 'plan-timeline.plan.tasks' }),
    agencies > 0 && msg(str`${agencies} cơ quan`, { id: 'plan-timeline.plan.agencies' }),
  ].filter((fact) => fact && fact !== nothing);
  return html`<span class="plan-line">
    <span class="plan-title">${title}</span> ${facts.map((fact, index) => [index > 0 ? ' · ' : '', fact])}
  </span>`;
}
