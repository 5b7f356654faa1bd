import { msg, str } from '@lit/localize';
import type { Answer } from '@kehoach/contract';

import { formatDate } from '../internal/format-date.js';
import { isNoData } from './answer-values.js';
import { noWords, numberWords, optionWords, withUnit, yesWords } from './answer-words.js';
import type { Context } from './answer-words.js';
import { figureWords } from './figures/figure-words.js';
import type { Question } from './form-fields.js';

/** An answer as people read it, one line each; a table has its lines in its part, a file its names in the draft. */
export function answerLines(view: Context, question: Question, answer: Answer): string[] {
  if (isNoData(answer)) {
    return [msg(str`Chưa có số liệu: ${answer.noData}`, { id: 'report-form.answer.no-data' })];
  }
  if (typeof answer === 'number') return [withUnit(numberWords(answer, view), view, question)];
  if (typeof answer === 'boolean') return [answer ? yesWords() : noWords()];
  if (Array.isArray(answer)) {
    return answer.filter((item) => typeof item === 'string').map((item) => optionWords(view, question, item));
  }
  if (typeof answer === 'object') return figureWords(view, question, answer);
  if (question.type === 'date') return [formatDate(answer, view.language)];
  return question.type === 'choice' ? [optionWords(view, question, answer)] : answer.split('\n');
}
