import { msg, str } from '@lit/localize';
import type { Answer, TableColumn } from '@kehoach/contract';

import { formatDate } from '../internal/format-date.js';
import { formatNumber } from '../internal/format-number.js';
import { isNoData, isRatio, isSexAnswer, percentOf } from './answer-values.js';
import type { Question } from './form-fields.js';
import type { FormView } from './form-view.js';

type Context = Pick<FormView, 'locale' | 'language'>;

/** The words of a task's status. */
export function statusWords(status: string): string {
  switch (status) {
    case 'planned':
      return msg('Chưa thực hiện', { id: 'report-form.status.planned' });
    case 'in-progress':
      return msg('Đang thực hiện', { id: 'report-form.status.in-progress' });
    case 'done':
      return msg('Đã hoàn thành', { id: 'report-form.status.done' });
    case 'cancelled':
      return msg('Không thực hiện', { id: 'report-form.status.cancelled' });
    case 'unknown':
      return msg('Chưa rõ', { id: 'report-form.status.unknown' });
    default:
      return status;
  }
}

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

/** The percentage of a share, with one decimal. */
export function shareWords(percent: number, { language }: Pick<Context, 'language'>): string {
  return `${formatNumber(percent, language, 1)} %`;
}

function withUnit(words: string, view: Context, { unit }: Question): string {
  const name = view.locale.words(unit);
  return name === '' ? words : `${words} ${name}`;
}

function partsWords(view: Context, question: Question, answer: object): string[] {
  if (isRatio(answer)) {
    const percent = percentOf(answer);
    const { numerator, denominator } = answer;
    const share = `${numberWords(numerator ?? 0, view)} / ${numberWords(denominator ?? 0, view)}`;
    return [percent === null ? share : `${share} → ${shareWords(percent, view)}`];
  }
  if (isSexAnswer(answer)) {
    const { total, female, male } = answer;
    const women = msg('nữ', { id: 'report-form.answer.female' });
    const men = msg('nam', { id: 'report-form.answer.male' });
    const sexes = [
      ...(typeof female === 'number' ? [`${women} ${numberWords(female, view)}`] : []),
      ...(typeof male === 'number' ? [`${men} ${numberWords(male, view)}`] : []),
    ];
    const words = withUnit(numberWords(total ?? 0, view), view, question);
    return [sexes.length > 0 ? `${words} (${sexes.join(', ')})` : words];
  }
  const { status, progress, summary } = answer as Partial<Record<string, string | number | null>>;
  return [
    ...(typeof status === 'string'
      ? [question.options ? optionWords(view, question, status) : statusWords(status)]
      : []),
    ...(typeof progress === 'number' ? [`${numberWords(progress, view)} %`] : []),
    ...(typeof summary === 'string' ? [summary] : []),
  ];
}

/** One cell of a table answer in words. */
export function cellWords(view: Context, column: TableColumn, value: unknown): string {
  return value === null || value === undefined ? '' : answerWords(view, column, value as Answer).join(' · ');
}

/** An answer as people read it, one line each; a table has its lines in `cellWords`, a file its names in the draft. */
export function answerWords(view: Context, question: Question, answer: Answer): string[] {
  if (isNoData(answer)) {
    return [msg(str`Chưa có số liệu: ${answer.noData}`, { id: 'report-form.answer.no-data' })];
  }
  if (typeof answer === 'number') return [withUnit(numberWords(answer, view), view, question)];
  if (typeof answer === 'boolean') return [answer ? yesWords() : noWords()];
  if (Array.isArray(answer)) {
    return answer.filter((item) => typeof item === 'string').map((item) => optionWords(view, question, item));
  }
  if (typeof answer === 'object') return partsWords(view, question, answer);
  if (question.type === 'date') return [formatDate(answer, view.language)];
  return question.type === 'choice' ? [optionWords(view, question, answer)] : answer.split('\n');
}
