import { msg, str } from '@lit/localize';

import { isHappening, ITEM_KINDS } from './plan-items.js';
import type { ItemKind, TimelineItem } from './plan-items.js';

/** What a kind is called; one message holds the words of all kinds, in the order of `ITEM_KINDS`. */
export const kindWords = (kind: ItemKind): string =>
  msg('Hạn nộp|Đợt cao điểm|Ngày sự kiện|Nhiệm vụ|Mục tiêu|Mục khác', { id: 'plan-timeline.kinds' }).split(
    '|',
  )[ITEM_KINDS.indexOf(kind)] as string;

/** How an item stands, in words. */
export function stateWords({ state, kind, timing }: TimelineItem): string {
  const happens = isHappening(kind);
  return {
    late: msg(str`Quá hạn ${-(timing.daysLeft ?? 0)} ngày`, { id: 'plan-timeline.state.late' }),
    soon: happens
      ? msg('Sắp diễn ra', { id: 'plan-timeline.state.soon-begins' })
      : msg('Sắp đến hạn', { id: 'plan-timeline.state.soon' }),
    running: msg('Đang diễn ra', { id: 'plan-timeline.state.running' }),
    upcoming: msg('Chưa đến ngày', { id: 'plan-timeline.state.upcoming' }),
    'due-no-information': happens
      ? msg('Đã qua, chưa có thông tin', { id: 'plan-timeline.state.passed-no-information' })
      : msg('Đã đến hạn, chưa có thông tin', { id: 'plan-timeline.state.due-no-information' }),
    'outcome-unknown': msg('Chưa rõ kết quả', { id: 'plan-timeline.state.outcome-unknown' }),
    done: msg('Đã hoàn thành', { id: 'plan-timeline.state.done' }),
    cancelled: msg('Đã hủy', { id: 'plan-timeline.state.cancelled' }),
    undated: msg('Không ghi thời hạn', { id: 'plan-timeline.state.undated' }),
  }[state];
}
