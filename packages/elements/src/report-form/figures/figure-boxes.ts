import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { choicesOf, chooseWords, partBox } from '../answer-box.js';
import type { AnswerContext } from '../answer-box.js';
import { labelled, lineBox, linesBox, listBox } from '../box.js';
import { boxId } from '../form-view.js';
import { parseNumber } from '../parse-answer.js';
import { shareWords, statusWords } from './figure-words.js';

/** The statuses that the result of a task can have where the form lists none: those of the contract's activities. */
export const TASK_STATUSES: readonly string[] = ['planned', 'in-progress', 'done', 'cancelled', 'unknown'];

function percentBoxes(context: AnswerContext): TemplateResult {
  const { view, question } = context;
  const [numerator, denominator] = [partBox(context, 'numerator'), partBox(context, 'denominator')];
  const top = parseNumber(numerator.text, view.draft.language);
  const bottom = parseNumber(denominator.text, view.draft.language);
  const isKnown = 'value' in top && 'value' in bottom && bottom.value > 0;
  return html`<div class="share">
    ${labelled(numerator, msg('Tử số', { id: 'report-form.box.numerator' }), lineBox(numerator, 'number'))}
    <span class="sign" aria-hidden="true">/</span>
    ${labelled(denominator, msg('Mẫu số', { id: 'report-form.box.denominator' }), lineBox(denominator, 'number'))}
    <output class="result" for="${numerator.id} ${denominator.id}" id=${boxId(view, question.id, 'result')}>
      ${isKnown ? html`<span aria-hidden="true">→</span> ${shareWords((top.value / bottom.value) * 100, view)}` : nothing}
    </output>
  </div>`;
}

function sexBoxes(context: AnswerContext): TemplateResult {
  const parts: [string, string][] = [
    ['total', msg('Tổng số', { id: 'report-form.box.total' })],
    ['female', msg('Nữ', { id: 'report-form.box.female' })],
    ['male', msg('Nam', { id: 'report-form.box.male' })],
  ];
  const unit = context.view.locale.words(context.question.unit);
  return html`<div class="parts">
    ${parts.map(([part, words]) => {
      const box = partBox(context, part);
      return labelled(box, unit === '' ? words : `${words} (${unit})`, lineBox(box, 'number'));
    })}
  </div>`;
}

function taskBoxes(context: AnswerContext): TemplateResult {
  const { view, question } = context;
  const statuses = question.options
    ? choicesOf(view, question)
    : TASK_STATUSES.map((value) => ({ value, words: statusWords(value) }));
  const [status, progress, summary] = [
    partBox(context, 'status'),
    partBox(context, 'progress'),
    partBox(context, 'summary'),
  ];
  return html`<div class="parts">
      ${labelled(
        status,
        msg('Tình trạng', { id: 'report-form.box.status' }),
        listBox(status, statuses, chooseWords()),
      )}
      ${labelled(
        progress,
        msg('Tiến độ, phần trăm', { id: 'report-form.box.progress' }),
        lineBox(progress, 'number'),
      )}
    </div>
    ${labelled(summary, msg('Kết quả chính', { id: 'report-form.box.summary' }), linesBox(summary, 3))}`;
}

/** The boxes of a question that is answered by several figures. */
export function figureBoxes(context: AnswerContext): TemplateResult {
  switch (context.question.type) {
    case 'percent':
      return percentBoxes(context);
    case 'task-result':
      return taskBoxes(context);
    default:
      return sexBoxes(context);
  }
}
