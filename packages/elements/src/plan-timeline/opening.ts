import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { firstDayOf, readDate } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import { itemTitle, whenLine } from './item-line.js';
import { nextDue } from './next-due.js';
import type { Ahead } from './next-due.js';
import type { TimelineItem } from './plan-items.js';
import type { FirstView } from './view-context.js';

/** Agencies that a line names; the details name all. */
export const MOST_AGENCIES = 3;

/** The agencies of an item by their names in the plan; who has taken over by today needs more code. */
function agencyLine(view: FirstView, { plan, agencyIds }: TimelineItem): Content {
  const named = (plan.agencies ?? []).filter(({ id }) => agencyIds.includes(id));
  const isPlain =
    agencyIds.length <= MOST_AGENCIES &&
    named.every(({ succeededBy }) =>
      (succeededBy ?? []).every(({ from }) => !((firstDayOf(readDate(from)) ?? '9') <= view.today)),
    );
  if (!isPlain) return view.rare()?.agencyLine(view, plan, agencyIds) ?? nothing;
  return html`<p class="agencies">
    ${agencyIds.map((id, index) => [
      index > 0 ? ' · ' : '',
      view.locale.text(named.filter((agency) => agency.id === id)[0]?.name ?? id),
    ])}
  </p>`;
}

/** What lies ahead: the days until it, its title, when it is and who answers for it. */
export function aheadLines(view: FirstView, { days, items }: Ahead, words: string): Content {
  const [item, ...others] = items as readonly [TimelineItem, ...TimelineItem[]];
  return html`${days > 0 ? html`<strong class="count">${days}</strong>` : nothing}
    <div>
      <p class="says">
        ${words} ${view.planTag?.(item.planIndex)} ${itemTitle(view, item)}
        ${
          others.length > 0
            ? msg(str`và ${others.length} mục khác`, { id: 'plan-timeline.opening.others' })
            : nothing
        }
      </p>
      <p class="when">${whenLine(view, item)}</p>
      ${item.agencyIds.length > 0 ? agencyLine(view, item) : nothing}
    </div>`;
}

/** The sentence that a reader came for: what is due next, and how much is late. */
export function opening(view: FirstView): Content {
  const items = view.asked ?? view.all;
  const late = items.filter(({ state }) => state === 'late').length;
  const due = nextDue(items, view.today);
  const words =
    due?.days === 0
      ? msg('Hôm nay đến hạn:', { id: 'plan-timeline.opening.due-today' })
      : msg('ngày nữa đến hạn:', { id: 'plan-timeline.opening.due' });
  return html`<div class="opening" part="opening">
    ${due ? aheadLines(view, due, words) : view.rare()?.otherLines(view, items)}
    ${
      late > 0
        ? html`<button
            type="button"
            class="badge tone-bad late"
            @click=${() => view.act((use) => use.choices.showView('agenda'))}
          >
            ! ${msg(str`${late} mục quá hạn`, { id: 'plan-timeline.opening.late' })}
          </button>`
        : nothing
    }
  </div>`;
}
