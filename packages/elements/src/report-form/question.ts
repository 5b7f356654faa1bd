import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { FIELD_TYPES } from '@kehoach/contract';
import type { ReportField } from '@kehoach/contract';

import { answerBoxes, echoWords, isGrouped, withNoData } from './answer-box.js';
import { linesBox } from './box.js';
import { entryOf } from './entry.js';
import { boxId, faultOf, labelWords } from './form-view.js';
import type { FormView } from './form-view.js';
import { faultWords } from './fault-words.js';
import { figureBoxes } from './figures/figure-boxes.js';
import { isOfFigures } from './form-fields.js';
import { questionFrame, textLine } from './question-frame.js';
import { filesPart, partPending, proposalsPart, tablePart } from './parts.js';

/** Texts about a question, in the order they are read: help, proposal, how it is understood, what is wrong. */
function descriptions(view: FormView, field: ReportField) {
  const entry = entryOf(view.draft.entries, field.id);
  const fault = faultOf(view, field.id);
  const unit = isGrouped(field) ? nothing : view.locale.text(field.unit);
  const texts = {
    help: view.locale.text(field.help),
    proposal: (field.prefill && proposalsPart.module?.proposalWords(view, field)) || nothing,
    type: FIELD_TYPES.some((type) => type === field.type)
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
    return part && uploads
      ? part.fileBoxes(view, uploads, field, describedBy)
      : partPending(filesPart, () => view.goTo('', boxId(view, field.id)));
  }
  const context = { view, question: field, describedBy };
  return (isOfFigures(field) ? figureBoxes : answerBoxes)(context);
}

function questionBlock(view: FormView, field: ReportField): TemplateResult {
  const { texts, ids } = descriptions(view, field);
  const { noData } = entryOf(view.draft.entries, field.id);
  const id = (part: string) => boxId(view, field.id, part);
  return questionFrame({
    id: boxId(view, field.id),
    label: labelWords(view, field),
    isRequired: field.required === true || view.reading.needed.has(field.id),
    about: [
      textLine(texts.help, id('help')),
      textLine(texts.proposal, id('proposal'), 'help proposal'),
      textLine(texts.type, id('type')),
    ],
    fault: texts.fault,
    boxes: html`${noData === undefined ? boxes(view, field, ids) : nothing}
    ${textLine(texts.echo, id('echo'), 'echo')} ${field.allowNoData ? noDataBox(view, field) : nothing}`,
    group: isGrouped(field) || noData !== undefined ? ids : undefined,
  });
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
