import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Agency } from '@kehoach/contract';

import { successorsOn } from '../internal/agency-names.js';
import type { Content } from '../internal/frame.js';
import { indexAgencies } from '../internal/index-agencies.js';
import { itemTitle, whenLine } from './item-line.js';
import { endingOf, nextDue } from './next-due.js';
import type { Ahead, Ending } from './next-due.js';
import { countsOf } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import type { FirstView } from './view-context.js';

/** Agencies that a line names on the screen; the details name all. */
const MOST_AGENCIES = 3;

/** An agency as the plan writes it; its id where the plan has no name for it. */
export function writtenName(view: Pick<FirstView, 'text'>, agency: Agency | undefined, id: string): Content {
  const name = view.text(agency?.name);
  return name === nothing ? id : name;
}

/** The agencies of an item, the first few of many; who has taken over by today needs more code. */
export function agencyLine(view: FirstView, { plan, agencyIds }: TimelineItem): Content {
  const agencies = view.agencies ?? indexAgencies(plan.agencies);
  const hasHeirs = agencyIds.some((id) => successorsOn(agencies.get(id), view.today).length > 0);
  const rare = hasHeirs && !view.agencyName ? view.rare() : null;
  const nameOf = (id: string) =>
    view.agencyName?.(id) ??
    rare?.agencyName({ ...view, agencies }, id) ??
    writtenName(view, agencies.get(id), id);
  const named = view.isPrinting ? agencyIds : agencyIds.slice(0, MOST_AGENCIES);
  const more = agencyIds.length - named.length;
  return named.length > 0
    ? html`<p class="agencies">
        ${named.map((id, index) => [index > 0 ? ' · ' : '', nameOf(id)])}
        ${more > 0 ? msg(str`và ${more} cơ quan khác`, { id: 'plan-timeline.agency.more' }) : nothing}
      </p>`
    : nothing;
}

/** How a plan has ended, as far as anybody knows. */
function endWords({ deadlines, count }: Ending): string {
  return deadlines > 0
    ? msg(str`Kế hoạch đã kết thúc; ${deadlines} hạn nộp, chưa rõ kết quả`, {
        id: 'plan-timeline.opening.over-deadlines',
      })
    : msg(str`Kế hoạch đã kết thúc; ${count} mục có thời hạn, chưa rõ kết quả`, {
        id: 'plan-timeline.opening.over',
      });
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
      ${agencyLine(view, item)}
    </div>`;
}

/** The sentence that a reader came for: what is due next, and how much is late. */
export function opening(view: FirstView): Content {
  const items = view.asked ?? view.all;
  const { late } = countsOf(items);
  const due = nextDue(items, view.today);
  const ending = due ? null : endingOf(items, view.today);
  const words =
    due?.days === 0
      ? msg('Hôm nay đến hạn:', { id: 'plan-timeline.opening.due-today' })
      : msg('ngày nữa đến hạn:', { id: 'plan-timeline.opening.due' });
  return html`<div class="opening" part="opening">
    ${
      due
        ? aheadLines(view, due, words)
        : ending
          ? html`<p class="says">${endWords(ending)}</p>`
          : view.rare()?.otherLines(view, items)
    }
    ${
      late > 0
        ? html`<button
            type="button"
            class="badge tone-bad"
            @click=${() => view.act((use) => use.choices.showView('agenda'))}
          >
            ! ${msg(str`${late} mục quá hạn`, { id: 'plan-timeline.opening.late' })}
          </button>`
        : nothing
    }
  </div>`;
}
