import { msg } from '@lit/localize';

import { formatNumber } from '../internal/format-number.js';
import type { Question } from './form-fields.js';
import type { FormView } from './form-view.js';

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
