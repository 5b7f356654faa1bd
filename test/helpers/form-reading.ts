import type { ReportForm } from '@kehoach/elements';

/** What a question is answered in. */
export type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The first match inside the form. */
export const inside = <Found extends Element = HTMLElement>(form: ReportForm, selector: string) =>
  form.renderRoot.querySelector<Found>(selector);

/** All matches inside the form. */
export const allInside = (form: ReportForm, selector: string) => [
  ...form.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** Words as a reader meets them. */
export const wordsOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A question by the beginning of its label. */
export function question(form: ReportForm, label: string): HTMLElement {
  const found = allInside(form, '.question').filter((element) =>
    wordsOf(element.querySelector('.label')).startsWith(label),
  )[0];
  if (!found) throw new Error(`there is no question "${label}"`);
  return found;
}

/** A box of a question: its only one, or the one with this label. */
export function box(form: ReportForm, label: string, part?: string): Box {
  const within = question(form, label);
  if (part === undefined) return within.querySelector<Box>('input, textarea, select') as Box;
  const named = [...within.querySelectorAll('label')].filter((element) =>
    wordsOf(element).startsWith(part),
  )[0];
  const target = named?.htmlFor
    ? form.shadowRoot?.getElementById(named.htmlFor)
    : named?.querySelector('input');
  if (!target) throw new Error(`"${label}" has no box "${part}"`);
  return target as Box;
}

/** The words of the summary and of each thing in it; empty when nothing is wrong. */
export const summary = (form: ReportForm) => allInside(form, '.summary li').map(wordsOf);

/** What has the focus inside the form. */
export const focused = (form: ReportForm) => form.shadowRoot?.activeElement ?? null;
