import { msg, str } from '@lit/localize';
import type { Answer } from '@kehoach/contract';

import { formatDate } from '../internal/format-date.js';
import { formatNumber } from '../internal/format-number.js';
import { isNoData } from './answer-values.js';
import type { Question } from './form-fields.js';
import type { FormView } from './form-view.js';
import { figuresPart } from './parts.js';

export type Context = Pick<FormView, 'locale' | 'language'>;

export const yesWords = () => msg('Có', { id: 'report-form.yes' });
export const noWords = () => msg('Không', { id: 'report-form.no' });

/** The words of an option; its value where the form gives no words. */
export function optionWords(view: Pick<Context, 'locale'>, { options }: Question, value: string): string {
  const option = (options ?? []).filter((known) => known.value === value)[0];
  return view.locale.words(option?.label) || value;
}

/** A number as it is read, exact. */
export const numberWords = (value: number, { language }: Pick<Context, 'language'>) =>
  formatNumber(value, language, 12);

export function withUnit(words: string, view: Context, { unit }: Question): string {
  const name = view.locale.words(unit);
  return name === '' ? words : `${words} ${name}`;
}

/** An answer as people read it, one line each; a table has its lines in its part, a file its names in the draft. */
export function answerWords(view: Context, question: Question, answer: Answer): string[] {
  if (isNoData(answer)) {
    return [msg(str`Chưa có số liệu: ${answer.noData}`, { id: 'report-form.answer.no-data' })];
  }
  if (typeof answer === 'number') return [withUnit(numberWords(answer, view), view, question)];
  if (typeof answer === 'boolean') return [answer ? yesWords() : noWords()];
  if (Array.isArray(answer)) {
    return answer.filter((item) => typeof item === 'string').map((item) => optionWords(view, question, item));
  }
  if (typeof answer === 'object') return figuresPart.module?.figureWords(view, question, answer) ?? [];
  if (question.type === 'date') return [formatDate(answer, view.language)];
  return question.type === 'choice' ? [optionWords(view, question, answer)] : answer.split('\n');
}
