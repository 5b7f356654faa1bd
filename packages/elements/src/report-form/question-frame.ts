import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What stands around the boxes of a question. */
export interface QuestionParts {
  /** Id of the first box; the ids of texts about the question begin with it. */
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** Texts between the label and the boxes. */
  readonly about: unknown;
  /** What is wrong; `nothing` where nothing is. */
  readonly fault: unknown;
  readonly boxes: unknown;
  /** Ids of the texts that describe all boxes together; absent where there is one box. */
  readonly group?: string;
}

/** A text about a question, and nothing where there is none. */
export const textLine = (words: unknown, id: string, className = 'help') =>
  words === nothing ? nothing : html`<p class=${className} id=${id}>${words}</p>`;

/** A question: label, texts about it, what is wrong, boxes. */
export function questionFrame(question: QuestionParts): TemplateResult {
  const { id, isRequired, fault, group } = question;
  const label = html`${question.label}${
    isRequired
      ? nothing
      : html` <span class="quiet optional">${msg('(không bắt buộc)', { id: 'report-form.optional' })}</span>`
  }`;
  const rest = html`${question.about}
  ${
    fault === nothing
      ? nothing
      : html`<p class="fault" id="${id}-fault">
          <span class="hidden">${msg('Cần sửa:', { id: 'report-form.fault.mark' })}</span> ${fault}
        </p>`
  }
  ${question.boxes}`;
  const className = `question ${fault === nothing ? '' : 'wrong'}`;
  return group === undefined
    ? html`<div class=${className} part="question" id="${id}-question">
        <label class="label" for=${id}>${label}</label>
        ${rest}
      </div>`
    : html`<fieldset
        class=${className}
        part="question"
        id="${id}-question"
        aria-describedby=${group || nothing}
      >
        <legend class="label">${label}</legend>
        ${rest}
      </fieldset>`;
}
