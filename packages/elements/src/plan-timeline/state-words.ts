import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Content } from '../internal/frame.js';
import { badge, icon } from '../internal/icons.js';
import type { IconName, Tone } from '../internal/icons.js';
import { wordingOf } from './date-words.js';
import { isHappening } from './plan-items.js';
import type { ItemKind, ItemState, TimelineItem } from './plan-items.js';

/** What a kind is called. */
export function kindWords(kind: ItemKind): string {
  switch (kind) {
    case 'deadline':
      return msg('Hạn nộp', { id: 'plan-timeline.kind.deadline' });
    case 'campaign':
      return msg('Đợt cao điểm', { id: 'plan-timeline.kind.campaign' });
    case 'event':
      return msg('Ngày sự kiện', { id: 'plan-timeline.kind.event' });
    case 'task':
      return msg('Nhiệm vụ', { id: 'plan-timeline.kind.task' });
    case 'objective':
      return msg('Mục tiêu', { id: 'plan-timeline.kind.objective' });
    case 'other':
      return msg('Mục khác', { id: 'plan-timeline.kind.other' });
  }
}

/** Shape and colour of each state; its words stand beside them. */
export const STATE_LOOKS: Record<ItemState, { readonly tone: Tone; readonly shape: IconName }> = {
  late: { tone: 'bad', shape: 'late' },
  soon: { tone: 'soon', shape: 'clock' },
  running: { tone: 'live', shape: 'level' },
  upcoming: { tone: 'quiet', shape: 'circle' },
  'due-no-information': { tone: 'quiet', shape: 'question' },
  'outcome-unknown': { tone: 'quiet', shape: 'question' },
  done: { tone: 'good', shape: 'check' },
  cancelled: { tone: 'quiet', shape: 'cancelled' },
  undated: { tone: 'quiet', shape: 'dotted' },
};

/** How an item stands, in words. */
export function stateWords({ state, kind, timing }: TimelineItem): string {
  switch (state) {
    case 'late':
      return msg(str`Quá hạn ${-(timing.daysLeft ?? 0)} ngày`, { id: 'plan-timeline.state.late' });
    case 'soon':
      return isHappening(kind)
        ? msg('Sắp diễn ra', { id: 'plan-timeline.state.soon-begins' })
        : msg('Sắp đến hạn', { id: 'plan-timeline.state.soon' });
    case 'running':
      return msg('Đang diễn ra', { id: 'plan-timeline.state.running' });
    case 'upcoming':
      return msg('Chưa đến ngày', { id: 'plan-timeline.state.upcoming' });
    case 'due-no-information':
      return isHappening(kind)
        ? msg('Đã qua, chưa có thông tin', { id: 'plan-timeline.state.passed-no-information' })
        : msg('Đã đến hạn, chưa có thông tin', { id: 'plan-timeline.state.due-no-information' });
    case 'outcome-unknown':
      return msg('Chưa rõ kết quả', { id: 'plan-timeline.state.outcome-unknown' });
    case 'done':
      return msg('Đã hoàn thành', { id: 'plan-timeline.state.done' });
    case 'cancelled':
      return msg('Đã hủy', { id: 'plan-timeline.state.cancelled' });
    case 'undated':
      return msg('Không ghi thời hạn', { id: 'plan-timeline.state.undated' });
  }
}

/** The state as word, shape and colour. Aims have none: nobody is late with an aim that names no day. */
export function stateBadge(item: TimelineItem): Content {
  if (item.state === 'undated') {
    if (item.kind === 'objective' || wordingOf(item) !== '') return nothing;
    return html`<span class="undated">${icon('dotted')} ${stateWords(item)}</span>`;
  }
  const { tone, shape } = STATE_LOOKS[item.state];
  return badge(tone, shape, stateWords(item));
}
