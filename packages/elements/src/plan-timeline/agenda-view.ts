import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import { icon } from '../internal/icons.js';
import { agendaGroups } from './agenda-groups.js';
import type { AgendaGroup } from './agenda-groups.js';
import { itemRow, pagedRows } from './item-row.js';
import { daysAhead, STATE_LOOKS } from './plan-items.js';
import type { ItemState, TimelineItem } from './plan-items.js';
import type { ViewContext } from './view-context.js';

export { rowStyles as styles } from './item-row.styles.js';

/** What nobody has to act on any more stays closed until asked for. */
const CLOSED: readonly ItemState[] = ['done', 'cancelled', 'undated'];

function groupTitle(state: ItemState): string {
  switch (state) {
    case 'late':
      return msg('Quá hạn', { id: 'plan-timeline.agenda.late' });
    case 'soon':
      return msg('Trong 14 ngày tới', { id: 'plan-timeline.agenda.soon' });
    case 'running':
      return msg('Đang diễn ra', { id: 'plan-timeline.agenda.running' });
    case 'upcoming':
      return msg('Sau đó', { id: 'plan-timeline.agenda.upcoming' });
    case 'due-no-information':
      return msg('Đã đến hạn, chưa có thông tin', { id: 'plan-timeline.agenda.due-no-information' });
    case 'outcome-unknown':
      return msg('Kế hoạch đã kết thúc, chưa rõ kết quả', { id: 'plan-timeline.agenda.outcome-unknown' });
    case 'done':
      return msg('Đã hoàn thành', { id: 'plan-timeline.agenda.done' });
    case 'cancelled':
      return msg('Đã hủy', { id: 'plan-timeline.agenda.cancelled' });
    case 'undated':
      return msg('Không ghi thời hạn', { id: 'plan-timeline.agenda.undated' });
  }
}

/** The days of an item as a figure and its words, which together read as one phrase. */
function lead(view: ViewContext, item: TimelineItem): Content {
  const days = daysAhead(item, view.today);
  if (days === null || item.state === 'done' || item.state === 'cancelled') return nothing;
  if (days === 0)
    return html`<p class="lead"><strong>${msg('Hôm nay', { id: 'plan-timeline.agenda.today' })}</strong></p>`;
  return html`<p class="lead">
    <strong>${Math.abs(days)}</strong>
    ${
      days > 0
        ? msg('ngày nữa', { id: 'plan-timeline.agenda.days-left' })
        : item.state === 'late'
          ? msg('ngày quá hạn', { id: 'plan-timeline.agenda.days-late' })
          : msg('ngày trước', { id: 'plan-timeline.agenda.days-ago' })
    }
  </p>`;
}

function group(view: ViewContext, { state, items }: AgendaGroup): TemplateResult {
  const key = `agenda ${state}`;
  const canClose = CLOSED.includes(state);
  const isOpen = !canClose || view.isPrinting || view.isOpen(key);
  const title = html`${icon(STATE_LOOKS[state][0])} ${groupTitle(state)}
    <span class="quiet">(${items.length})</span>`;
  return html`<section data-state=${state}>
    <div class="part-title" role="heading" aria-level=${view.level} id=${`agenda-${state}`}>
      ${
        canClose
          ? html`<button
              type="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => view.act((use) => use.flip(key))}
            >
              ${title}
            </button>`
          : title
      }
    </div>
    ${
      isOpen
        ? html`<ol aria-labelledby=${`agenda-${state}`}>
            ${pagedRows(view, key, items, (item) => html`${lead(view, item)}${itemRow(view, item, item.key, false)}`)}
          </ol>`
        : nothing
    }
  </section>`;
}

/** What is due next, with the days left to the last valid day. */
export function drawView(view: ViewContext): TemplateResult {
  return html`<div class="agenda" part="agenda">
    ${agendaGroups(view.items, view.today).map((one) => group(view, one))}
  </div>`;
}
