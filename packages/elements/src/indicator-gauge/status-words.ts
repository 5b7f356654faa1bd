import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../internal/icons.js';
import type { IconName } from '../internal/icons.js';
import type { ProgressStatus } from './progress-types.js';

/** A status, or `other` for an official wording that is none of ours. */
export type StatusKey = ProgressStatus | 'other';

/** Shape and word of each status, in the order of a summary. */
const STATUSES: Record<StatusKey, readonly [shape: IconName, words: () => string]> = {
  achieved: ['check', () => msg('Đạt', { id: 'indicator-gauge.status.achieved' })],
  'not-achieved': ['cross', () => msg('Chưa đạt', { id: 'indicator-gauge.status.not-achieved' })],
  missed: ['cross', () => msg('Không đạt', { id: 'indicator-gauge.status.missed' })],
  'on-track': ['up', () => msg('Đúng tiến độ', { id: 'indicator-gauge.status.on-track' })],
  'acceleration-needed': [
    'rising',
    () => msg('Cần đẩy nhanh', { id: 'indicator-gauge.status.acceleration-needed' }),
  ],
  'limited-progress': [
    'level',
    () => msg('Tiến triển chậm', { id: 'indicator-gauge.status.limited-progress' }),
  ],
  deterioration: ['falling', () => msg('Thụt lùi', { id: 'indicator-gauge.status.deterioration' })],
  'no-trend': ['circle', () => msg('Chưa rõ xu hướng', { id: 'indicator-gauge.status.no-trend' })],
  'not-available': ['dash', () => msg('Chưa có số liệu', { id: 'indicator-gauge.status.not-available' })],
  other: ['question', () => msg('Đánh giá khác', { id: 'indicator-gauge.status.other' })],
};

/** Every status, in the order of a summary. */
export const STATUS_KEYS = Object.keys(STATUSES) as readonly StatusKey[];

/** A status in words of the interface's language. For use while rendering. */
export const statusWords = (status: StatusKey) => STATUSES[status][1]();

/** The colours of a status, `--_c` and its soft ground `--_s`, for whatever stands inside. */
export function statusColours(status: StatusKey): string {
  const token = `var(--_status-${status === 'other' ? 'unknown' : status}`;
  return `--_c:${token});--_s:${token}-soft)`;
}

/** The picture of a status. */
export const statusIcon = (status: StatusKey) => icon(STATUSES[status][0]);

/** A status as word, shape and colour; `words` may say more than the status alone. */
export function statusBadge(status: StatusKey, words: string): TemplateResult {
  return html`<span class="badge" part="badge" .style=${statusColours(status)}
    >${statusIcon(status)}<span>${words}</span></span
  >`;
}
