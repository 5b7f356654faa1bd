import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { CHECK, icon } from '../internal/icons.js';
import type { FormView } from './form-view.js';
import type { Step } from './steps.js';

/** What a step is called. */
export function stepTitle(view: Pick<FormView, 'locale'>, step: Step): string {
  switch (step.kind) {
    case 'details':
      return msg('Thông tin chung', { id: 'report-form.step.details' });
    case 'check':
      return msg('Kiểm tra và gửi', { id: 'report-form.step.check' });
    case 'section':
      return view.locale.words(step.section.title) || step.section.id;
  }
}

function progress(step: Step): TemplateResult | typeof nothing {
  if (step.kind !== 'section' || step.total === 0) return nothing;
  return html`<span class="progress ${step.isComplete ? 'good' : ''}"
    >${step.isComplete ? icon(CHECK) : nothing}<span aria-hidden="true"> ${step.done}/${step.total}</span
    ><span class="hidden"
      >, ${msg(str`đã trả lời ${step.done} trong ${step.total} câu`, { id: 'report-form.nav.progress' })}
      ${step.isComplete ? msg('đủ câu bắt buộc', { id: 'report-form.nav.complete' }) : nothing}</span
    ></span
  >`;
}

function list(view: FormView, steps: readonly Step[], currentId: string): TemplateResult {
  const handleChoice = ({ currentTarget }: Event, { id }: Step) => {
    // In a narrow place the list folds again once a step is chosen.
    (currentTarget as Element).closest('nav')?.querySelector('details')?.removeAttribute('open');
    view.goTo(id);
  };
  return html`<ol>
    ${steps.map(
      (step, index) =>
        html`<li>
          <button
            type="button"
            aria-current=${step.id === currentId ? 'step' : nothing}
            @click=${(event: Event) => handleChoice(event, step)}
          >
            <span>${index + 1}. ${stepTitle(view, step)}</span>${progress(step)}
          </button>
        </li>`,
    )}
  </ol>`;
}

/** The way through the form: a list beside it, or in a narrow place a line that opens the list after it. */
export function stepNav(view: FormView, steps: readonly Step[], current: Step): TemplateResult {
  const place = steps.indexOf(current) + 1;
  const where = msg(str`Bước ${place} trong ${steps.length}`, { id: 'report-form.nav.where' });
  return html`<nav
    class="steps"
    part="steps"
    id="steps"
    aria-label=${msg('Các bước của báo cáo', { id: 'report-form.nav' })}
    aria-labelledby="steps heading"
  >
    <details>
      <summary><strong>${where}</strong> · ${stepTitle(view, current)}</summary>
    </details>
    ${list(view, steps, current.id)}
  </nav>`;
}
