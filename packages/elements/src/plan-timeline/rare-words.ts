import { msg, str } from '@lit/localize';
import { html } from 'lit';

import type { ShownPlan } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import type { Ahead } from './next-due.js';
import { aheadLines } from './opening.js';
import { otherAnswer } from './other-answer.js';
import type { Answer } from './other-answer.js';
import type { TimelineItem } from './plan-items.js';
import type { FirstView } from './view-context.js';

export { englishMonth, formatLongDate } from '../internal/format-long-date.js';
export { agencyName } from './agency-line.js';
export { sumMark, withSums } from './crowd.js';

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
    case 'done':
      return msg(str`Kế hoạch đã kết thúc; ${answer.count} mục đã hoàn thành`, {
        id: 'plan-timeline.opening.over-done',
      });
    case 'passed':
      return answer.count > 0
        ? msg(str`Không còn hạn nào phía trước; ${answer.count} mục đã đến hạn, chưa có thông tin`, {
            id: 'plan-timeline.opening.passed',
          })
        : msg('Không còn hạn nào phía trước', { id: 'plan-timeline.opening.nothing-ahead' });
  }
}

/** The opening where nothing falls due any more: what begins or goes on, else how the plan has ended. */
export function otherLines(view: FirstView, items: readonly TimelineItem[]): Content {
  const answer = otherAnswer(items, view.today);
  return 'items' in answer
    ? aheadLines(view, answer, aheadWords(answer))
    : html`<p class="says">${settled(answer)}</p>`;
}

const STATUSES = ['draft', 'superseded', 'withdrawn'] as const;

/** What a plan's status says where it does not just bind. */
export function statusWords({ status }: ShownPlan): string | undefined {
  const words = msg('dự thảo|đã được thay thế|đã bị thu hồi', { id: 'plan-timeline.plan.statuses' });
  return words.split('|')[STATUSES.indexOf(status as (typeof STATUSES)[number])];
}

/** A button for the lanes that are not drawn yet. */
export function moreLanes(view: FirstView, count: number): Content {
  return html`<button type="button" class="more" @click=${() => view.act((use) => use.showMore('lanes'))}>
    ${msg(str`Hiện thêm (còn ${count} nhóm)`, { id: 'plan-timeline.lane.more' })}
  </button>`;
}
