import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { formatBytes } from '../../internal/format-number.js';
import { LATE } from '../../internal/due-icons.js';
import { CHECK, icon } from '../../internal/icons.js';
import { fileStateWords, limitWords, refusalWords } from './file-words.js';
import { boxId, faultOf } from '../form-view.js';
import type { FormView } from '../form-view.js';
import type { Question } from '../form-fields.js';
import { filesOfField } from '../report-draft.js';
import type { AttachedFile } from '../report-draft.js';
import type { UploadController } from './upload-controller.js';

function fileRow(
  view: FormView,
  uploads: UploadController,
  question: Question,
  file: AttachedFile,
): TemplateResult {
  const { language } = view;
  const state = uploads.stateOf(file.id);
  const words = fileStateWords(file, state, language, uploads.canSend);
  const isFailed = !file.isSent && state.kind === 'failed';
  const handleRemove = () => {
    void uploads.removeFile(file);
    view.say(msg(str`Đã bỏ tệp ${file.name}.`, { id: 'report-form.file.removed' }));
    view.goTo('', boxId(view, question.id));
  };
  return html`<li class="file" part="file">
    <p>
      <span class="name">${file.name}</span> · ${formatBytes(file.bytes, language)} ·
      <strong class=${isFailed ? 'bad' : file.isSent ? 'good' : ''}
        >${file.isSent ? icon(CHECK) : isFailed ? icon(LATE) : nothing} ${words}</strong
      >
    </p>
    ${
      file.isSent || isFailed
        ? nothing
        : html`<progress max=${file.bytes} .value=${state.sentBytes} aria-label=${file.name}></progress>`
    }
    ${
      state.isUnkept && !file.isSent
        ? html`<p class="quiet">
            ${msg('Tệp này chưa giữ được trên máy; đừng đóng trang khi chưa tải lên xong.', {
              id: 'report-form.file.unkept',
            })}
          </p>`
        : nothing
    }
    <div class="buttons">
      ${
        isFailed
          ? html`<button type="button" class="link" @click=${() => uploads.retry(file.id)}>
              ${msg('Thử lại', { id: 'report-form.file.retry' })}<span class="hidden">: ${file.name}</span>
            </button>`
          : nothing
      }
      <button type="button" class="link" @click=${handleRemove}>
        ${msg('Bỏ tệp', { id: 'report-form.file.remove' })}<span class="hidden">: ${file.name}</span>
      </button>
    </div>
  </li>`;
}

/** The files of a question and the box that adds more. */
export function fileBoxes(
  view: FormView,
  uploads: UploadController,
  question: Question,
  describedBy: string,
): TemplateResult {
  const { language } = view;
  const limits = view.form.attachments ?? null;
  const id = boxId(view, question.id);
  const files = filesOfField(view.draft, question.id);
  const refused = uploads.refused.filter(({ fieldId }) => fieldId === question.id);
  const limit = limitWords(limits, language);
  const isFull = typeof question.max === 'number' && files.length >= question.max;
  const handleChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    // The same file may be chosen again after it was removed.
    input.value = '';
    void uploads.add(question.id, chosen);
  };
  const descriptions = [
    describedBy,
    limit === '' ? '' : `${id}-limits`,
    refused.length > 0 ? `${id}-refused` : '',
  ];
  return html`${
    files.length > 0
      ? html`<ul class="files">
          ${files.map((file) => fileRow(view, uploads, question, file))}
        </ul>`
      : nothing
  }
  ${
    refused.length > 0
      ? html`<div class="fault" id="${id}-refused" role="alert">
          ${refused.map((file) => html`<p>${refusalWords(file, limits, language)}</p>`)}
        </div>`
      : nothing
  }
  ${
    isFull
      ? html`<p class="quiet" id=${id} tabindex="-1">
          ${msg(str`Câu này nhận nhiều nhất ${files.length} tệp.`, { id: 'report-form.file.full' })}
        </p>`
      : html`<label class="labelled"
          ><span>${msg('Chọn tệp', { id: 'report-form.file.choose' })}</span
          ><input
            type="file"
            id=${id}
            ?multiple=${question.max !== 1}
            accept=${(limits?.accept ?? []).join(',') || nothing}
            aria-invalid=${faultOf(view, question.id) ? 'true' : nothing}
            aria-describedby=${descriptions.filter((name) => name !== '').join(' ') || nothing}
            @change=${handleChange}
        /></label>`
  }
  ${limit === '' ? nothing : html`<p class="quiet" id="${id}-limits">${limit}</p>`}`;
}
