import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { formatLongDate } from '../internal/format-date.js';
import { noWords, numberWords, optionWords, yesWords } from './answer-words.js';
import { lineBox, linesBox, listBox, radioBoxes } from './box.js';
import type { Box, Choice } from './box.js';
import { entryOf } from './entry.js';
import type { Entry } from './entry.js';
import type { Question } from './form-fields.js';
import { boxId, faultOf } from './form-view.js';
import type { FormView } from './form-view.js';
import { parseDay, parseNumber } from './parse-answer.js';

/** Options up to this number are shown one below the other. */
const MOST_RADIOS = 7;

/** A question with its entry, as the boxes need it. */
export interface AnswerContext {
  readonly view: FormView;
  readonly question: Question;
  /** Ids of label texts that describe every box of the question. */
  readonly describedBy: string;
}

export const chooseWords = () => msg('— Chọn —', { id: 'report-form.box.choose' });

/** The only box of a question. */
function singleBox({ view, question, describedBy }: AnswerContext): Box {
  const entry = entryOf(view.draft.entries, question.id);
  return {
    id: boxId(view, question.id),
    text: entry.text ?? '',
    isWrong: faultOf(view, question.id) !== undefined,
    describedBy,
    onText: (text) => view.change(question.id, { text }),
  };
}

/** One of several boxes. */
export function partBox({ view, question, describedBy }: AnswerContext, part: string): Box {
  const entry = entryOf(view.draft.entries, question.id);
  return {
    id: boxId(view, question.id, part),
    text: entry.parts?.[part] ?? '',
    isWrong: faultOf(view, question.id, part) !== undefined,
    describedBy,
    onText: (text) => view.change(question.id, { parts: { ...entry.parts, [part]: text } }),
  };
}

/** How a typed text is understood, where that is not plain from the text itself. */
export function echoWords(view: FormView, { type }: Pick<Question, 'type'>, text: string): string {
  if (text.trim() === '') return '';
  if (type === 'date') {
    const day = parseDay(text);
    return day === null ? '' : formatLongDate(day, view.language);
  }
  if (type !== 'integer' && type !== 'decimal') return '';
  const parsed = parseNumber(text, view.draft.language, type === 'integer');
  if (!('value' in parsed)) return '';
  const words = numberWords(parsed.value, view);
  return words === text.trim() ? '' : msg(str`Đọc là ${words}`, { id: 'report-form.box.echo' });
}

export function choicesOf(view: FormView, question: Question): Choice[] {
  return (question.options ?? []).map(({ value }) => ({ value, words: optionWords(view, question, value) }));
}

function choiceBoxes(context: AnswerContext, choices: readonly Choice[]): TemplateResult {
  const box = singleBox(context);
  if (choices.length > MOST_RADIOS) return listBox(box, choices, chooseWords());
  const isClearable = !context.question.required && box.text !== '';
  return html`${radioBoxes(box, choices)}
  ${
    isClearable
      ? html`<button type="button" class="link" @click=${() => box.onText('')}>
          ${msg('Bỏ chọn', { id: 'report-form.box.clear' })}
        </button>`
      : nothing
  }`;
}

function checkBoxes({ view, question }: AnswerContext): TemplateResult {
  const { chosen = [] } = entryOf(view.draft.entries, question.id);
  const id = boxId(view, question.id);
  const isWrong = faultOf(view, question.id) !== undefined;
  const handle = (value: string) => {
    // In the form's order, so that equal choices make equal answers.
    const values = (question.options ?? []).map((option) => option.value);
    const next = values.filter((known) =>
      known === value ? !chosen.includes(value) : chosen.includes(known),
    );
    view.change(question.id, { chosen: next });
  };
  return html`<div class="choices">
    ${choicesOf(view, question).map(
      ({ value, words }, index) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            id=${index === 0 ? id : `${id}-${index}`}
            aria-invalid=${isWrong ? 'true' : nothing}
            .kept=${chosen.includes(value)}
            @change=${() => handle(value)}
          /><span>${words}</span></label
        >`,
    )}
  </div>`;
}

function unitBox(context: AnswerContext, input: TemplateResult, unitId: string): TemplateResult {
  const unit = context.view.locale.text(context.question.unit);
  return unit === nothing
    ? input
    : html`<div class="with-unit">${input}<span class="unit" id=${unitId}>${unit}</span></div>`;
}

/** The boxes of a question by its type; a type that is not known gets a line of text. */
export function answerBoxes(context: AnswerContext): TemplateResult {
  const { view, question } = context;
  switch (question.type) {
    case 'long-text':
      return linesBox(singleBox(context));
    case 'integer':
    case 'decimal':
      return unitBox(context, lineBox(singleBox(context), 'number'), boxId(view, question.id, 'unit'));
    case 'date':
      return lineBox(singleBox(context), 'date');
    case 'choice':
      return question.options?.length
        ? choiceBoxes(context, choicesOf(view, question))
        : lineBox(singleBox(context), 'text');
    case 'yes-no':
      return choiceBoxes(context, [
        { value: 'yes', words: yesWords() },
        { value: 'no', words: noWords() },
      ]);
    case 'choices':
      return checkBoxes(context);
    default:
      return lineBox(singleBox(context), 'text');
  }
}

/** True for questions whose several boxes need a group around them. */
export function isGrouped({ type, options }: Question): boolean {
  if (type === 'choice') return (options ?? []).length > 0 && (options ?? []).length <= MOST_RADIOS;
  return ['choices', 'yes-no', 'percent', 'indicator-value', 'task-result', 'table', 'file'].includes(type);
}

/** The entry of a question with the mark "no data" set or taken away; what was typed before stays. */
export function withNoData(entry: Entry, isMarked: boolean): Entry {
  const { noData: _noData, isPrefill: _isPrefill, ...rest } = entry;
  return isMarked ? { ...rest, noData: '' } : rest;
}
