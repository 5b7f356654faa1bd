import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { AgencyController } from './agency-controller.js';
import { listBox } from './box.js';
import { detailLabel } from './detail-label.js';
import { questionFrame, textLine } from './question-frame.js';

const notice = (words: string) => html`<div class="notice" part="notice"><p>${words}</p></div>`;

/** "Cơ quan báo cáo": which of the form's agencies this report is from. */
export function agencyBox(agencies: AgencyController): TemplateResult {
  return questionFrame({
    id: 'agency',
    label: detailLabel('agency'),
    isRequired: true,
    about: textLine(
      msg('Mỗi cơ quan có bản nháp riêng trên máy này.', { id: 'report-form.agency.help' }),
      'agency-help',
    ),
    fault: nothing,
    boxes: listBox(
      {
        id: 'agency',
        text: agencies.key ?? '',
        isWrong: false,
        describedBy: 'agency-help',
        onText: (key) => agencies.choose(key),
      },
      agencies.list.map((agency) => ({ value: agencies.keyOf(agency), words: agencies.nameOf(agency) })),
      msg('— Chọn cơ quan —', { id: 'report-form.agency.choose' }),
    ),
  });
}

/** The first question where nobody has said yet which agency reports. */
export function agencyStep(agencies: AgencyController): TemplateResult {
  const { wanted } = agencies;
  return html`${
      wanted === null
        ? nothing
        : notice(
            msg(str`Biểu mẫu này không giao cho cơ quan “${wanted}”. Hãy chọn trong danh sách.`, {
              id: 'report-form.agency.unknown',
            }),
          )
    }
    <p class="lead">${msg('Báo cáo này của cơ quan nào?', { id: 'report-form.agency.question' })}</p>
    ${agencyBox(agencies)}`;
}

/** Asks before the form turns to another agency while answers are there. */
function switchQuestion(agencies: AgencyController, name: string): TemplateResult {
  return html`<div class="notice" part="notice" role="alertdialog" aria-labelledby="switch-words">
    <p id="switch-words" tabindex="-1">
      ${msg(
        str`Chuyển sang báo cáo của ${name}? Câu trả lời hiện có được giữ trong bản nháp của cơ quan cũ.`,
        { id: 'report-form.switch.question' },
      )}
    </p>
    <div class="buttons">
      <button type="button" class="primary" @click=${() => agencies.answer(true)}>
        ${msg('Chuyển', { id: 'report-form.switch.yes' })}
      </button>
      <button type="button" @click=${() => agencies.answer(false)}>
        ${msg('Ở lại', { id: 'report-form.switch.no' })}
      </button>
    </div>
  </div>`;
}

/** What must be known before the answers: another agency is asked for, or one that this form is not for. */
export function agencyNotices(agencies: AgencyController): TemplateResult {
  const { asked, stranger } = agencies;
  const next = agencies.listed(asked);
  return html`${next ? switchQuestion(agencies, agencies.nameOf(next)) : nothing}
  ${
    stranger === null
      ? nothing
      : notice(
          msg('Cơ quan đang chọn trên trang không thuộc biểu mẫu này; biểu mẫu giữ nguyên.', {
            id: 'report-form.agency.stranger',
          }),
        )
  }`;
}
