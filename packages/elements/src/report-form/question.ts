import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { ReportField } from '@kehoach/contract';

import { answerBoxes, echoWords, isGrouped, optionalWords, withNoData } from './answer-box.js';
import { linesBox } from './box.js';
import { entryOf } from './entry.js';
import { boxId, faultOf, labelWords } from './form-view.js';
import type { FormView } from './form-view.js';
import { faultWords } from './fault-words.js';
import { figureBoxes } from './figures/figure-boxes.js';
import { isOfFigures } from './form-fields.js';
import { filesPart, partPending, proposalsPart, tablePart } from './parts.js';

const KNOWN_TYPES = [
  'text',
  'long-text',
  'integer',
  'decimal',
  'percent',
  'date',
  'choice',
  'choices',
  'yes-no',
  'table',
  'task-result',
  'indicator-value',
  'file',
];

/** Texts about a question, in the order they are read: help, proposal, how it is understood, what is wrong. */
function descriptions(view: FormView, field: ReportField) {
  const entry = entryOf(view.draft.entries, field.id);
  const fault = faultOf(view, field.id);
  const unit = isGrouped(field) ? nothing : view.locale.text(field.unit);
  const texts = {
    help: view.locale.text(field.help),
    proposal: (field.prefill && proposalsPart.module?.proposalWords(view, field)) || nothing,
    type: KNOWN_TYPES.includes(field.type)
      ? nothing
      : msg(str`Loại câu hỏi “${field.type}” chưa được biết; hãy trả lời bằng chữ.`, {
          id: 'report-form.unknown-type',
        }),
    fault: fault ? faultWords(view, fault) : nothing,
    echo: entry.noData === undefined ? echoWords(view, field, entry.text ?? '') || nothing : nothing,
    unit,
  };
  const names = ['help', 'proposal', 'type', 'fault', 'unit', 'echo'] as const;
  const ids = names.filter((name) => texts[name] !== nothing).map((name) => boxId(view, field.id, name));
  return { texts, ids: ids.join(' ') };
}

function noDataBox(view: FormView, field: ReportField): TemplateResult {
  const entry = entryOf(view.draft.entries, field.id);
  const isMarked = entry.noData !== undefined;
  const id = boxId(view, field.id, 'noData');
  const isWrong = faultOf(view, field.id, 'noData') !== undefined;
  const reason = linesBox(
    {
      id,
      text: entry.noData ?? '',
      isWrong,
      describedBy: isWrong ? boxId(view, field.id, 'fault') : '',
      onText: (noData) => view.change(field.id, { ...entry, noData }),
    },
    2,
  );
  return html`<label class="choice"
      ><input
        type="checkbox"
        .kept=${isMarked}
        @change=${() => view.change(field.id, withNoData(entry, !isMarked))}
      /><span>${msg('Chưa có số liệu', { id: 'report-form.no-data' })}</span></label
    >${
      isMarked
        ? html`<div class="labelled">
            <label for=${id}>${msg('Lý do chưa có số liệu', { id: 'report-form.no-data.reason' })}</label>
            ${reason}
          </div>`
        : nothing
    }`;
}

function boxes(view: FormView, field: ReportField, describedBy: string): TemplateResult | typeof nothing {
  if (field.type === 'table') {
    return tablePart.module?.tableBoxes(view, field) ?? nothing;
  }
  if (field.type === 'file') {
    const { uploads, host } = view;
    const part = filesPart.need(host);
    return part && uploads ? part.fileBoxes(view, uploads, field, describedBy) : partPending(filesPart, host);
  }
  const context = { view, question: field, describedBy };
  return (isOfFigures(field) ? figureBoxes : answerBoxes)(context);
}

/** A question: label, help, what is wrong, boxes. */
function questionBlock(view: FormView, field: ReportField): TemplateResult {
  const { texts, ids } = descriptions(view, field);
  const entry = entryOf(view.draft.entries, field.id);
  const id = (part: string) => boxId(view, field.id, part);
  const isRequired = field.required === true || view.reading.needed.has(field.id);
  const label = html`${labelWords(view, field)}${
    isRequired ? nothing : html` <span class="quiet optional">${optionalWords()}</span>`
  }`;
  const text = (name: 'help' | 'proposal' | 'type' | 'echo', className: string) =>
    texts[name] === nothing ? nothing : html`<p class=${className} id=${id(name)}>${texts[name]}</p>`;
  const about = html`${text('help', 'help')} ${text('proposal', 'help proposal')} ${text('type', 'help')}
  ${
    texts.fault === nothing
      ? nothing
      : html`<p class="fault" id=${id('fault')}>
          <span class="hidden">${msg('Cần sửa:', { id: 'report-form.fault.mark' })}</span> ${texts.fault}
        </p>`
  }`;
  const answer = html`${entry.noData === undefined ? boxes(view, field, ids) : nothing}
  ${text('echo', 'echo')} ${field.allowNoData ? noDataBox(view, field) : nothing}`;
  const className = `question ${texts.fault === nothing ? '' : 'wrong'}`;
  const isGroup = isGrouped(field) || entry.noData !== undefined;
  return isGroup
    ? html`<fieldset
        class=${className}
        part="question"
        id=${id('question')}
        aria-describedby=${ids || nothing}
      >
        <legend class="label">${label}</legend>
        ${about} ${answer}
      </fieldset>`
    : html`<div class=${className} part="question" id=${id('question')}>
        <label class="label" for=${boxId(view, field.id)}>${label}</label>
        ${about} ${answer}
      </div>`;
}

function noteBlock(view: FormView, field: ReportField): TemplateResult {
  const help = view.locale.text(field.help);
  return html`<div class="notice" part="note">
    <p>
      ${view.locale.text(field.label)}
      ${help === nothing ? nothing : html`<span class="quiet">${help}</span>`}
    </p>
  </div>`;
}

/** A field of the form: a question, or a note. */
export function fieldBlock(view: FormView, field: ReportField): TemplateResult {
  return field.type === 'note' ? noteBlock(view, field) : questionBlock(view, field);
}
