import { msg, str } from '@lit/localize';
import { html } from 'lit';

import type { LocalizedText, Plan } from '@kehoach/contract';

import { indexAgencies } from '../internal/index-agencies.js';
import { formatDate } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import { agencyLine as linesOf } from './agency-line.js';
import type { Ahead } from './next-due.js';
import { aheadLines } from './opening.js';
import { otherAnswer } from './other-answer.js';
import type { Answer } from './other-answer.js';
import type { TimelineItem } from './plan-items.js';
import type { FirstView } from './view-context.js';

export { englishMonth, formatLongDate } from '../internal/format-long-date.js';

/** The mark of a plan's date of issue of which a part was inferred. */
export function inferredMark({ locale }: FirstView, reason: LocalizedText): Content {
  return html` <span class="inferred" title=${locale.words(reason)}
    >≈ ${msg('năm suy ra', { id: 'plan-timeline.date.inferred-year' })}</span
  >`;
}

/** What a plan's status says where it does not just bind. */
export function statusWords({ status }: Plan): string {
  switch (status) {
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

function aheadWords({ kind, days }: Ahead): string {
  if (kind === 'begins') return msg('ngày nữa diễn ra:', { id: 'plan-timeline.opening.begins' });
  return days === 0
    ? msg('Hôm nay là ngày cuối:', { id: 'plan-timeline.opening.last-day' })
    : msg('ngày nữa kết thúc:', { id: 'plan-timeline.opening.ends' });
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

/** The opening where nothing falls due any more: what begins or goes on, else how the plan has ended. */
export function otherLines(view: FirstView, items: readonly TimelineItem[]): Content {
  const answer = otherAnswer(items, view.today);
  return 'items' in answer
    ? aheadLines(view, answer, aheadWords(answer))
    : html`<p class="says">${settled(answer)}</p>`;
}

/** The agencies of an item where they are many, or where others have taken over since the plan was signed. */
export function agencyLine(view: FirstView, { agencies }: Plan, ids: readonly string[]): Content {
  return linesOf({ ...view, agencies: indexAgencies(agencies) }, ids);
}

/** A sentence for readers who come before the first or after the last day shown. */
export function outsideWords(view: FirstView, isAfter: boolean): string {
  const today = formatDate(view.today, view.locale.language);
  return isAfter
    ? msg(str`Hôm nay ${today}, sau những ngày trên đây.`, { id: 'plan-timeline.axis.after' })
    : msg(str`Hôm nay ${today}, trước những ngày trên đây.`, { id: 'plan-timeline.axis.before' });
}

/** A button for the lanes that are not drawn yet. */
export function moreLanes(view: FirstView, count: number): Content {
  return html`<button type="button" class="more" @click=${() => view.act((use) => use.showMoreLanes())}>
    ${msg(str`Hiện thêm (còn ${count} nhóm)`, { id: 'plan-timeline.lane.more' })}
  </button>`;
}
