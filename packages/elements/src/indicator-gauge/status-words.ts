import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { CHECK, CIRCLE, icon, LEVEL, QUESTION } from '../internal/icons.js';
import type { Strokes } from '../internal/icons.js';
import type { ProgressStatus } from './progress-types.js';

/** A status, or `other` for an official wording that is none of ours. */
export type StatusKey = ProgressStatus | 'other';

const CROSS = 'M4 4l8 8M12 4l-8 8';

/** Picture and word of each status, in the order of a summary. */
const STATUSES: Record<StatusKey, readonly [picture: Strokes, words: () => string]> = {
  achieved: [CHECK, () => msg('Đạt', { id: 'indicator-gauge.status.achieved' })],
  'not-achieved': [CROSS, () => msg('Chưa đạt', { id: 'indicator-gauge.status.not-achieved' })],
  missed: [CROSS, () => msg('Không đạt', { id: 'indicator-gauge.status.missed' })],
  'on-track': ['M8 13V3M4 7l4-4 4 4', () => msg('Đúng tiến độ', { id: 'indicator-gauge.status.on-track' })],
  'acceleration-needed': [
    'M4 12l8-8M6 4h6v6',
    () => msg('Cần đẩy nhanh', { id: 'indicator-gauge.status.acceleration-needed' }),
  ],
  'limited-progress': [
    LEVEL,
    () => msg('Tiến triển chậm', { id: 'indicator-gauge.status.limited-progress' }),
  ],
  deterioration: ['M4 4l8 8M12 6v6H6', () => msg('Thụt lùi', { id: 'indicator-gauge.status.deterioration' })],
  'no-trend': [CIRCLE, () => msg('Chưa rõ xu hướng', { id: 'indicator-gauge.status.no-trend' })],
  'not-available': ['M4 8h8', () => msg('Chưa có số liệu', { id: 'indicator-gauge.status.not-available' })],
  other: [QUESTION, () => msg('Đánh giá khác', { id: 'indicator-gauge.status.other' })],
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
