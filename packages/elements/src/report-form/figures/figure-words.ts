import { msg } from '@lit/localize';

import { formatNumber } from '../../internal/format-number.js';
import { isRatio, isSexAnswer, percentOf } from '../answer-values.js';
import { numberWords, optionWords, withUnit } from '../answer-words.js';
import type { Context } from '../answer-words.js';
import type { Question } from '../form-fields.js';

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

/** The percentage of a share, with one decimal. */
export function shareWords(percent: number, { language }: Pick<Context, 'language'>): string {
  return `${formatNumber(percent, language, 1)} %`;
}

/** An answer of several figures in words, one line each. */
export function figureWords(view: Context, question: Question, answer: object): string[] {
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
