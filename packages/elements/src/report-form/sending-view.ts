import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';

import { CLOCK } from '../internal/due-icons.js';
import { icon } from '../internal/icons.js';
import type { Language } from '../internal/locale.js';
import { formatTime } from './format-instant.js';
import { troublePart } from './parts.js';
import type { Sending } from './send-controller.js';

interface SendingOptions {
  readonly host: ReactiveControllerHost;
  readonly sending: Sending;
  readonly hasProvider: boolean;
  readonly isKept: boolean;
  readonly language: Language;
  readonly nowMs: number;
  readonly level: number;
  onHurry(): void;
  onEdit(): void;
}

function detail({
  host,
  sending,
  hasProvider,
  language,
  nowMs,
}: SendingOptions): TemplateResult | typeof nothing {
  if (!hasProvider) {
    const obstacle = troublePart.need(host)?.obstacleWords(true);
    return html`<p><strong>${obstacle?.title}</strong> ${obstacle?.advice}</p>`;
  }
  if (sending.kind !== 'waiting') return nothing;
  const { error, nextTryAt, tries } = sending.delay;
  // What no line explains has its words here; everything else came over one.
  const reason =
    error.kind === 'network'
      ? msg('Mất kết nối tới máy chủ.', { id: 'report-form.delay.network' })
      : troublePart.need(host)?.delayWords(error);
  const time = formatTime(nextTryAt, nowMs, language);
  return html`<p>
    ${icon(CLOCK)} ${reason}
    ${msg(str`Đã thử ${tries} lần; sẽ tự gửi lại lúc ${time}.`, { id: 'report-form.sending.again' })}
  </p>`;
}

/** While a report is on its way: what happens, and what a person may do. */
export function sendingView(options: SendingOptions): TemplateResult {
  const { sending, isKept, level } = options;
  const isWaiting = sending.kind === 'waiting';
  return html`<div class="sending" part="sending">
    <div class="step-title" id="step-title" tabindex="-1" role="heading" aria-level=${level}>
      ${
        isWaiting
          ? msg('Chưa gửi xong, đang thử lại', { id: 'report-form.sending.waiting' })
          : msg('Đang gửi báo cáo…', { id: 'report-form.sending.trying' })
      }
    </div>
    <div role="status">${detail(options)}</div>
    <p class="quiet">
      ${
        isKept
          ? msg(
              'Báo cáo được giữ trên máy này; mở lại trang là tiếp tục gửi. Không có bản nào bị gửi hai lần.',
              {
                id: 'report-form.sending.kept',
              },
            )
          : msg('Máy này không giữ được báo cáo: đừng đóng trang trước khi gửi xong.', {
              id: 'report-form.sending.unkept',
            })
      }
    </p>
    <div class="buttons">
      ${
        isWaiting
          ? html`<button type="button" class="primary" @click=${options.onHurry}>
              ${msg('Gửi lại ngay', { id: 'report-form.sending.hurry' })}
            </button>`
          : nothing
      }
      <button type="button" @click=${options.onEdit}>
        ${msg('Dừng gửi để sửa', { id: 'report-form.sending.edit' })}
      </button>
    </div>
    <p class="quiet">
      ${msg('Nếu dừng để sửa: lần gửi vừa rồi có thể đã tới nơi, và bản sửa sẽ là một báo cáo nữa.', {
        id: 'report-form.sending.warning',
      })}
    </p>
  </div>`;
}
