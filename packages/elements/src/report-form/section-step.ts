import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { fieldBlock } from './question.js';
import type { FormView } from './form-view.js';
import type { Step } from './steps.js';

/** Types that invite free words. */
const FREE_TYPES = ['long-text', 'file', 'table', 'task-result'];

/**
 * One section of the form: its questions in their order, those that are not asked left out. Where free words are invited and the
 * form itself says nothing, a line warns of personal data.
 */
export function sectionStep(view: FormView, step: Extract<Step, { kind: 'section' }>): TemplateResult {
  const { section } = step;
  const { visible } = view.reading;
  const fields = (section.fields ?? []).filter(({ id }) => visible.has(id));
  const help = view.locale.text(section.help);
  return html`${help === nothing ? nothing : html`<p class="help">${help}</p>`}
  ${
    fields.some(({ type }) => FREE_TYPES.includes(type)) && !fields.some(({ type }) => type === 'note')
      ? html`<p class="quiet care">
          ${msg('Không ghi tên, địa chỉ hay điều gì khiến người khác nhận ra nạn nhân.', {
            id: 'report-form.privacy',
          })}
        </p>`
      : nothing
  }
  ${
    // Each question keeps its place while others come and go: a box that somebody types in is never handed to another one.
    (section.fields ?? []).map((field) => (visible.has(field.id) ? fieldBlock(view, field) : nothing))
  }`;
}
