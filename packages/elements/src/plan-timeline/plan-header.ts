import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { firstDayOf, lastDayOf, readDate, readDates } from '@kehoach/contract';
import type { Plan } from '@kehoach/contract';

import { formatLongDate } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import type { LocaleController } from '../internal/locale.js';
import { planLetter } from './item-line.js';
import type { TimelineItem, TimelinePlan } from './plan-items.js';

/** The year of a plan, or its first and last; empty where the period is open. */
function yearsOf(plan: Plan): string {
  const first = firstDayOf(readDate(plan.period?.start))?.slice(0, 4);
  const last = lastDayOf(readDate(plan.period?.end))?.slice(0, 4);
  if (!first || !last) return '';
  return first === last ? first : `${first}–${last}`;
}

/** The heading: the number and year of a plan, for a number comes back every year; else its title. */
export function timelineHeading(plans: readonly TimelinePlan[], locale: LocaleController): string {
  const [first] = plans;
  if (!first) return '';
  if (plans.length > 1)
    return msg(str`Tiến độ ${plans.length} kế hoạch`, { id: 'plan-timeline.heading.several' });
  const { number } = first.plan;
  const years = yearsOf(first.plan);
  if (number) {
    return years === ''
      ? msg(str`Tiến độ Kế hoạch ${number}`, { id: 'plan-timeline.heading.number' })
      : msg(str`Tiến độ Kế hoạch ${number} năm ${years}`, { id: 'plan-timeline.heading.number-year' });
  }
  return locale.words(first.plan.title);
}

function statusWords(plan: Plan): string {
  switch (plan.status) {
    case 'draft':
      return msg('dự thảo', { id: 'plan-timeline.plan.draft' });
    case 'superseded':
      return msg('đã được thay thế', { id: 'plan-timeline.plan.superseded' });
    case 'withdrawn':
      return msg('đã bị thu hồi', { id: 'plan-timeline.plan.withdrawn' });
    default:
      return '';
  }
}

/** When a plan was issued: the official long form, or the words of the source where they name no day. */
function issuedWords(plan: Plan, locale: LocaleController): Content {
  const dates = readDates(plan.issued);
  if (dates.length === 0) return nothing;
  const words = dates.map(({ iso, raw, precision }) =>
    iso !== null && precision === 'day' ? formatLongDate(iso, locale.language) : `“${raw ?? iso}”`,
  );
  const inferred = dates.filter((date) => date.inferred)[0]?.inferred;
  return html`${msg(str`ban hành ${words.join('; ')}`, { id: 'plan-timeline.plan.issued' })}
  ${
    inferred
      ? html`<span class="inferred" title=${locale.words(inferred)}
          >≈ ${msg('năm suy ra', { id: 'plan-timeline.date.inferred-year' })}</span
        >`
      : nothing
  }`;
}

const joined = (parts: readonly Content[]) =>
  parts
    .filter((part) => part !== nothing && part !== '')
    .map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`);

/** Who issued a plan and when, and how much is in it. */
function planFacts(plan: Plan, items: readonly TimelineItem[], locale: LocaleController): Content {
  const tasks = items.filter(({ kind }) => kind === 'task').length;
  const agencies = plan.agencies?.length ?? 0;
  return joined([
    locale.text(plan.issuer?.name),
    issuedWords(plan, locale),
    statusWords(plan),
    tasks > 0 ? msg(str`${tasks} nhiệm vụ`, { id: 'plan-timeline.plan.tasks' }) : '',
    agencies > 0 ? msg(str`${agencies} cơ quan`, { id: 'plan-timeline.plan.agencies' }) : '',
  ]);
}

/** The lines under the heading: the plan's full title and its facts, or one line for each of several plans. */
export function timelineSubtitle(
  plans: readonly TimelinePlan[],
  items: readonly TimelineItem[],
  locale: LocaleController,
): Content {
  return plans.map(({ plan }, planIndex) => {
    const own = items.filter((item) => item.planIndex === planIndex);
    const isSeveral = plans.length > 1;
    const title = locale.text(plan.title);
    const hasTitle = title !== nothing && (isSeveral || !!plan.number);
    return html`<span class="plan-line">
      <span class="plan-title"
        >${
          isSeveral
            ? html`<span class="plan-tag" data-plan=${planIndex % 4}>${planLetter(planIndex)}</span>
                ${plan.number ?? nothing} ·&nbsp;`
            : nothing
        }${hasTitle ? title : nothing}</span
      >
      ${planFacts(plan, own, locale)}
    </span>`;
  });
}
