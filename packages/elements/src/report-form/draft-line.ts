import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { LATE } from '../internal/due-icons.js';
import { CHECK, icon } from '../internal/icons.js';
import type { Language } from '../internal/locale.js';
import type { DraftController } from './draft-controller.js';
import { formatTime } from './format-instant.js';
import { pageDrafts } from './page-drafts.js';

interface Line {
  readonly words: string;
  readonly tone: '' | 'good' | 'bad';
}

function lineOf({ keeping, savedAt, draft }: DraftController, language: Language): Line {
  const careful = msg('Đừng đóng trang trước khi gửi.', { id: 'report-form.draft.careful' });
  switch (keeping) {
    case 'saved': {
      const time = formatTime(savedAt ?? 0, pageDrafts().clock.now(), language);
      return {
        words: msg(str`Đã lưu trên máy này lúc ${time}`, { id: 'report-form.draft.saved' }),
        tone: 'good',
      };
    }
    case 'unsaved':
      return {
        words: draft?.isTouched
          ? msg('Đang lưu…', { id: 'report-form.draft.saving' })
          : msg('Câu trả lời được tự lưu trên máy này khi bạn nhập.', { id: 'report-form.draft.will-save' }),
        tone: '',
      };
    case 'full':
      return {
        words: `${msg('Chưa lưu được: bộ nhớ trình duyệt đã đầy.', { id: 'report-form.draft.full' })} ${careful}`,
        tone: 'bad',
      };
    case 'blocked':
      return {
        words: `${msg('Trình duyệt không cho lưu bản nháp trên máy này.', { id: 'report-form.draft.blocked' })} ${careful}`,
        tone: 'bad',
      };
    case 'off':
      return {
        words: `${msg('Trang này không lưu bản nháp trên máy.', { id: 'report-form.draft.off' })} ${careful}`,
        tone: '',
      };
  }
}

/** What became of the latest change; says "saved" only when it is. */
export function draftLine(
  drafts: DraftController,
  language: Language,
  isAskedToDelete: boolean,
  onDelete: (answer: 'ask' | 'yes' | 'no') => void,
): TemplateResult {
  const { words, tone } = lineOf(drafts, language);
  const isKept = drafts.savedAt !== null;
  const isShort = isKept && drafts.place?.isLasting === false;
  return html`<div class="draft" part="draft">
    <p class=${tone} role=${tone === 'bad' ? 'alert' : nothing}>
      ${tone === 'good' ? icon(CHECK) : tone === 'bad' ? icon(LATE) : nothing} ${words}
    </p>
    ${
      isShort
        ? html`<p class="quiet">
            ${msg('Bản nháp tự xóa sau 24 giờ không sửa.', { id: 'report-form.draft.short' })}
          </p>`
        : nothing
    }
    ${
      isKept && !isAskedToDelete
        ? html`<button type="button" class="link" id="delete-draft" @click=${() => onDelete('ask')}>
            ${msg('Xóa bản nháp', { id: 'report-form.draft.delete' })}
          </button>`
        : nothing
    }
    ${
      isKept && isAskedToDelete
        ? html`<div class="notice" role="alertdialog" aria-labelledby="delete-words">
            <p id="delete-words" tabindex="-1">
              ${msg('Xóa mọi câu trả lời và tệp của báo cáo này trên máy? Không lấy lại được.', {
                id: 'report-form.draft.delete.question',
              })}
            </p>
            <div class="buttons">
              <button type="button" @click=${() => onDelete('yes')}>
                ${msg('Xóa', { id: 'report-form.draft.delete.yes' })}
              </button>
              <button type="button" @click=${() => onDelete('no')}>
                ${msg('Giữ lại', { id: 'report-form.draft.delete.no' })}
              </button>
            </div>
          </div>`
        : nothing
    }
  </div>`;
}

/** Said in place of the form while another tab edits the same draft. */
export function elsewhereBox(onTakeOver: () => void): TemplateResult {
  return html`<div class="state" part="state">
    <strong>${msg('Bản nháp này đang mở ở một thẻ khác.', { id: 'report-form.elsewhere.title' })}</strong>
    <span
      >${msg(
        'Mỗi lúc chỉ một thẻ được sửa, để không câu trả lời nào bị ghi đè. Nếu sửa ở đây, thẻ kia sẽ lưu rồi dừng.',
        {
          id: 'report-form.elsewhere.advice',
        },
      )}</span
    >
    <div>
      <button type="button" @click=${onTakeOver}>
        ${msg('Sửa ở đây', { id: 'report-form.elsewhere.take-over' })}
      </button>
    </div>
  </div>`;
}
