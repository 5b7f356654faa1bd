import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { detailLabel } from './detail-label.js';
import { faultWords } from './fault-words.js';
import { SUMMARY_ID } from './keyboard.js';
import type { Fault } from './faults.js';
import { fieldsOf } from './form-fields.js';
import { boxId, labelWords } from './form-view.js';
import type { FormView } from './form-view.js';
import { stepOfField } from './steps.js';
import type { Step } from './steps.js';

/** What a fault is about, before its words. */
function subjectWords(view: FormView, { fieldId, part }: Fault): string {
  if (fieldId === '') return part === null ? '' : detailLabel(part);
  const field = fieldsOf(view.form).filter(({ id }) => id === fieldId)[0];
  return field ? labelWords(view, field) : '';
}

function faultItem(view: FormView, fault: Fault, steps: readonly Step[]): TemplateResult {
  const subject = subjectWords(view, fault);
  const words = html`${subject === '' ? nothing : html`<span class="subject">${subject}:</span> `}${faultWords(view, fault)}`;
  const isSomewhere = fault.fieldId !== '' || fault.part !== null;
  const step = stepOfField(steps, fault.fieldId);
  if (!isSomewhere || !step) return html`<li>${words}</li>`;
  // A link by address never reaches a box inside a shadow root: the focus is moved by script.
  return html`<li>
    <button
      type="button"
      class="link"
      @click=${() => view.goTo(step.id, boxId(view, fault.fieldId, fault.part))}
    >
      ${words}
    </button>
  </li>`;
}

/** Everything that has to be put right, each item leading to its question. */
export function errorSummary(view: FormView, steps: readonly Step[]): TemplateResult {
  const { faults } = view;
  return html`<div
    class="summary"
    part="error-summary"
    id=${SUMMARY_ID}
    tabindex="-1"
    role="group"
    aria-labelledby="summary-title"
  >
    <div role="alert">
      <p class="summary-title" id="summary-title">
        ${msg(str`Có ${faults.length} chỗ cần sửa`, { id: 'report-form.summary.title' })}
      </p>
    </div>
    <ul>
      ${faults.map((fault) => faultItem(view, fault, steps))}
    </ul>
  </div>`;
}
