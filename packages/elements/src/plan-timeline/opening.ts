import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Content } from '../internal/frame.js';
import { agencyLine } from './agency-line.js';
import { itemTitle, planTag, whenLine } from './item-line.js';
import type { Answer } from './next-due.js';
import type { TimelineItem } from './plan-items.js';
import type { ViewContext } from './view-context.js';

type Ahead = Extract<Answer, { items: readonly TimelineItem[] }>;

function aheadWords({ kind, days }: Ahead): string {
  if (kind === 'due') {
    return days === 0
      ? msg('Hôm nay đến hạn:', { id: 'plan-timeline.opening.due-today' })
      : msg('ngày nữa đến hạn:', { id: 'plan-timeline.opening.due' });
  }
  if (kind === 'begins') return msg('ngày nữa diễn ra:', { id: 'plan-timeline.opening.begins' });
  return days === 0
    ? msg('Hôm nay là ngày cuối:', { id: 'plan-timeline.opening.last-day' })
    : msg('ngày nữa kết thúc:', { id: 'plan-timeline.opening.ends' });
}

function ahead(view: ViewContext, answer: Ahead): Content {
  const [item, ...others] = answer.items as readonly [TimelineItem, ...TimelineItem[]];
  return html`${answer.days > 0 ? html`<strong class="count">${answer.days}</strong>` : nothing}
    <div>
      <p class="says">
        ${aheadWords(answer)} ${planTag(view, item.planIndex)} ${itemTitle(view, item)}
        ${
          others.length > 0
            ? msg(str`và ${others.length} mục khác`, { id: 'plan-timeline.opening.others' })
            : nothing
        }
      </p>
      <p class="when">${whenLine(view, item)}</p>
      ${agencyLine(view, item.agencyIds)}
    </div>`;
}

function settled(answer: Exclude<Answer, Ahead>): string {
  switch (answer.kind) {
    case 'undated':
      return answer.tasks > 0
        ? msg(str`${answer.tasks} nhiệm vụ, không mục nào ghi thời hạn`, {
            id: 'plan-timeline.opening.undated-tasks',
          })
        : msg(str`${answer.count} mục, không mục nào ghi thời hạn`, { id: 'plan-timeline.opening.undated' });
    case 'passed':
      return answer.count > 0
        ? msg(str`Không còn hạn nào phía trước; ${answer.count} mục đã đến hạn, chưa có thông tin`, {
            id: 'plan-timeline.opening.passed',
          })
        : msg('Không còn hạn nào phía trước', { id: 'plan-timeline.opening.nothing-ahead' });
    case 'over':
      if (answer.count === 0) {
        return msg(str`Kế hoạch đã kết thúc; ${answer.done} mục đã hoàn thành`, {
          id: 'plan-timeline.opening.over-done',
        });
      }
      return answer.deadlines > 0
        ? msg(str`Kế hoạch đã kết thúc; ${answer.deadlines} hạn nộp, chưa rõ kết quả`, {
            id: 'plan-timeline.opening.over-deadlines',
          })
        : msg(str`Kế hoạch đã kết thúc; ${answer.count} mục có thời hạn, chưa rõ kết quả`, {
            id: 'plan-timeline.opening.over',
          });
  }
}

/** The sentence that a reader came for: what is due next, and how much is late. */
export function opening(
  view: ViewContext,
  answer: Answer,
  late: readonly TimelineItem[],
  showLate: () => void,
): Content {
  return html`<div class="opening" part="opening" data-kind=${answer.kind}>
    ${'items' in answer ? ahead(view, answer) : html`<p class="says">${settled(answer)}</p>`}
    ${
      late.length > 0
        ? html`<button type="button" class="badge tone-bad late" @click=${showLate}>
            ! ${msg(str`${late.length} mục quá hạn`, { id: 'plan-timeline.opening.late' })}
          </button>`
        : nothing
    }
  </div>`;
}
