import type { ReportForm } from '@kehoach/elements';

import { allInside, box, inside, wordsOf } from './form-reading.js';
import type { Box } from './form-reading.js';
import { settled, until } from './mount.js';

/** Types into a box as a person does, or chooses in a list. */
export async function type(form: ReportForm, target: Box, text: string): Promise<void> {
  target.focus();
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  target.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  await settled(form);
}

/** Answers a question that has one box. */
export const answer = (form: ReportForm, label: string, text: string) => type(form, box(form, label), text);

/** Presses what has these words. */
export async function press(form: ReportForm, words: string): Promise<void> {
  const button = allInside(form, 'button').filter((element) => wordsOf(element).startsWith(words))[0];
  if (!button) throw new Error(`there is no button "${words}"`);
  button.click();
  await settled(form);
  // What follows may come a turn later.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await settled(form);
}

/** Opens a step by its place, from 0; negative places count from the end. */
export async function openStep(form: ReportForm, place: number): Promise<void> {
  allInside(form, '.steps li button').at(place)?.click();
  await settled(form);
  await until(() => inside(form, '.part-pending') === null, 'the parts of the form are there');
}
