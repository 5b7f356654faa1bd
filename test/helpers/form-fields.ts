import type { ReportForm } from '@kehoach/elements';

import { openStep } from './form-acting.js';
import { allInside, question, wordsOf } from './form-reading.js';
import { formOf, openForm } from './report-form.js';

/** A form with these fields, opened at its one section. */
export async function openFields(fields: unknown[], more = {}): Promise<ReportForm> {
  const form = await openForm({}, { data: formOf(fields, more) });
  await openStep(form, 1);
  return form;
}

/** What is wrong with a question, as it stands beside it. */
export const faultBeside = (form: ReportForm, label: string) => {
  const words = wordsOf(question(form, label).querySelector('.fault'));
  return words.replace('Cần sửa: ', '');
};

/** What the check page says about a question. */
export async function checked(form: ReportForm, label: string): Promise<string> {
  await openStep(form, -1);
  const row = allInside(form, '.row').filter((element) => wordsOf(element.querySelector('dt')) === label)[0];
  return wordsOf(row?.querySelector('dd'));
}
