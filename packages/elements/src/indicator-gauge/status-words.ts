import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../internal/icons.js';
import type { IconName } from '../internal/icons.js';
import type { ProgressStatus } from './progress-types.js';

/** A status, or `other` for an official wording that is none of ours. */
export type StatusKey = ProgressStatus | 'other';

const SHAPES: Record<StatusKey, IconName> = {
  achieved: 'check',
  'on-track': 'up',
  'acceleration-needed': 'rising',
  'limited-progress': 'level',
  deterioration: 'falling',
  missed: 'cross',
  'not-achieved': 'cross',
  'no-trend': 'circle',
  'not-available': 'dash',
  other: 'question',
};

/** A status in words of the interface's language. For use while rendering. */
export function statusWords(status: StatusKey): string {
  switch (status) {
    case 'achieved':
      return msg('Đạt', { id: 'indicator-gauge.status.achieved' });
    case 'on-track':
      return msg('Đúng tiến độ', { id: 'indicator-gauge.status.on-track' });
    case 'acceleration-needed':
      return msg('Cần đẩy nhanh', { id: 'indicator-gauge.status.acceleration-needed' });
    case 'limited-progress':
      return msg('Tiến triển chậm', { id: 'indicator-gauge.status.limited-progress' });
    case 'deterioration':
      return msg('Thụt lùi', { id: 'indicator-gauge.status.deterioration' });
    case 'missed':
      return msg('Không đạt', { id: 'indicator-gauge.status.missed' });
    case 'not-achieved':
      return msg('Chưa đạt', { id: 'indicator-gauge.status.not-achieved' });
    case 'no-trend':
      return msg('Chưa rõ xu hướng', { id: 'indicator-gauge.status.no-trend' });
    case 'not-available':
      return msg('Chưa có số liệu', { id: 'indicator-gauge.status.not-available' });
    case 'other':
      return msg('Đánh giá khác', { id: 'indicator-gauge.status.other' });
  }
}

/** The colours of a status, `--_c` and its soft ground `--_s`, for whatever stands inside. */
export function statusColours(status: StatusKey): string {
  const token = `var(--_status-${status === 'other' ? 'unknown' : status}`;
  return `--_c:${token});--_s:${token}-soft)`;
}

/** The picture of a status. */
export const statusIcon = (status: StatusKey) => icon(SHAPES[status]);

/** A status as word, shape and colour; `words` may say more than the status alone. */
export function statusBadge(status: StatusKey, words: string): TemplateResult {
  return html`<span class="badge" part="badge" .style=${statusColours(status)}
    >${statusIcon(status)}<span>${words}</span></span
  >`;
}
