import type { ReportField } from '@kehoach/contract';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { formatBytes } from '../internal/format-number.js';
import { answerLines } from './answer-lines.js';
import { isNoData } from './answer-values.js';
import { entryOf, isTyped } from './entry.js';
import { detailLabel } from './detail-label.js';
import { faultWords } from './fault-words.js';
import { isQuestion } from './form-fields.js';
import { boxId, labelWords } from './form-view.js';
import type { FormView } from './form-view.js';
import { tablePart } from './parts.js';
import { filesOfField } from './report-draft.js';
import { stepTitle } from './step-nav.js';
import type { Step } from './steps.js';

type Shown = TemplateResult | string | readonly unknown[] | undefined;

const lines = (words: readonly string[]) => words.map((line) => html`<span class="line">${line}</span>`);

function answerOf(view: FormView, field: ReportField): Shown {
  const files = filesOfField(view.draft, field.id);
  if (field.type === 'file' && files.length > 0) {
    return lines(files.map(({ name, bytes }) => `${name} (${formatBytes(bytes, view.language)})`));
  }
  const answer = view.reading.answers.get(field.id);
  if (answer !== undefined) {
    return field.type === 'table' && Array.isArray(answer)
      ? tablePart.module?.tableAnswer(view, field, answer)
      : lines(answerLines(view, field, answer));
  }
  const entry = entryOf(view.draft.entries, field.id);
  // What cannot be understood is shown as it was typed.
  if (isTyped(entry) && entry.text !== undefined) return entry.text;
  return html`<span class="quiet">${msg('Chưa trả lời', { id: 'report-form.check.open' })}</span>`;
}

function changeButton(view: FormView, stepId: string, box: string, name: string): TemplateResult {
  return html`<button type="button" class="link" @click=${() => view.goTo(stepId, box)}>
    ${msg('Sửa', { id: 'report-form.check.change' })}<span class="hidden">: ${name}</span>
  </button>`;
}

function answerRow(view: FormView, stepId: string, field: ReportField): TemplateResult {
  const fault = view.reading.faults.filter(({ fieldId }) => fieldId === field.id)[0];
  const answer = view.reading.answers.get(field.id);
  const label = labelWords(view, field);
  const box = isNoData(answer) ? boxId(view, field.id, 'noData') : boxId(view, field.id);
  const isTable = field.type === 'table' && Array.isArray(answer);
  return html`<div class="row ${fault ? 'wrong' : ''} ${isTable ? 'whole' : ''}">
    <dt>${label}</dt>
    <dd>
      ${answerOf(view, field)}
      ${fault ? html`<span class="line fault">${faultWords(view, fault)}</span>` : nothing}
    </dd>
    <dd class="change">${changeButton(view, stepId, box, label)}</dd>
  </div>`;
}

function detailRows(view: FormView, stepId: string, agency: string): TemplateResult[] {
  const { number, signer, contact } = view.draft.details;
  const rows: [string, string][] = [
    ['agency', agency],
    ['number', number],
    ['signer', signer],
    ['contact', contact],
  ];
  return rows.map(([part, text]) => {
    const label = detailLabel(part);
    const box = part === 'agency' && !view.isAgencyNamed ? 'agency' : boxId(view, '', part);
    const open = html`<span class="quiet">${msg('Chưa ghi', { id: 'report-form.check.not-given' })}</span>`;
    return html`<div class="row">
      <dt>${label}</dt>
      <dd>${text.trim() === '' ? open : text}</dd>
      <dd class="change">${changeButton(view, stepId, box, label)}</dd>
    </div>`;
  });
}

function stepAnswers(view: FormView, step: Step, agency: string): TemplateResult | typeof nothing {
  if (step.kind === 'check') return nothing;
  const fields =
    step.kind === 'section'
      ? (step.section.fields ?? []).filter((field) => isQuestion(field) && view.reading.visible.has(field.id))
      : [];
  if (step.kind === 'section' && fields.length === 0) return nothing;
  return html`<div class="check-section">
    <div class="subheading" role="heading" aria-level=${Math.min(6, view.level + 1)}>
      ${stepTitle(view, step)}
    </div>
    <dl>
      ${
        step.kind === 'details'
          ? detailRows(view, step.id, agency)
          : fields.map((field) => answerRow(view, step.id, field))
      }
    </dl>
  </div>`;
}

/** Every answer once more, each with its way back, before anything is sent. */
export function checkStep(
  view: FormView,
  steps: readonly Step[],
  names: { readonly agency: string; readonly receiver: string },
): TemplateResult {
  const left = view.reading.faults.length;
  return html`${
      left > 0 && view.faults.length === 0
        ? html`<div class="notice" part="notice">
            <p>
              ${msg(str`Còn ${left} câu cần trả lời hoặc sửa trước khi gửi.`, { id: 'report-form.check.left' })}
            </p>
          </div>`
        : nothing
    }
    ${steps.map((step) => stepAnswers(view, step, names.agency))}
    <div class="check-section">
      <p>
        ${msg(str`Khi bạn bấm “Gửi báo cáo”, các câu trả lời trên được gửi tới ${names.receiver}.`, {
          id: 'report-form.check.consent',
        })}
        <span class="quiet"
          >${msg('Bản gửi ở đây không thay cho văn bản đã ký, đóng dấu.', { id: 'report-form.not-signed' })}</span
        >
      </p>
    </div>`;
}
