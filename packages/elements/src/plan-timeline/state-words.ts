import { msg, str } from '@lit/localize';

import { isHappening, ITEM_KINDS, ITEM_STATES } from './plan-items.js';
import type { ItemKind, TimelineItem } from './plan-items.js';

/** What a kind is called; one message holds the words of all kinds, in the order of `ITEM_KINDS`. */
export const kindWords = (kind: ItemKind): string =>
  msg('Hạn nộp|Đợt cao điểm|Ngày sự kiện|Nhiệm vụ|Mục tiêu|Mục khác', { id: 'plan-timeline.kinds' }).split(
    '|',
  )[ITEM_KINDS.indexOf(kind)] as string;

/** How an item stands, in words; one message holds those of all states, in the order of `ITEM_STATES`. */
export function stateWords({ state, kind, timing }: TimelineItem): string {
  const place = ITEM_STATES.indexOf(state);
  const all = msg(
    str`Quá hạn ${-(timing.daysLeft ?? 0)} ngày|Sắp đến hạn|Đang diễn ra|Chưa đến ngày|Đã đến hạn, chưa có thông tin|Chưa rõ kết quả|Đã hoàn thành|Đã hủy|Không ghi thời hạn`,
    { id: 'plan-timeline.states' },
  );
  // What happens is not due: the words of two states differ.
  const happening = msg('|Sắp diễn ra|||Đã qua, chưa có thông tin', { id: 'plan-timeline.states.happening' });
  return ((isHappening(kind) && happening.split('|')[place]) || all.split('|')[place]) as string;
}
