import { createDrafts } from '@kehoach/client';
import type { Drafts, KeyValueStore } from '@kehoach/client';
import type { ReportForm as Form } from '@kehoach/contract';
import { EXAMPLE_REPORT_FORM, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import { defineElement, ReportForm } from '@kehoach/elements';
import { usePageDrafts } from '@kehoach/elements/testing.js';
import { createMemoryStore } from '@kehoach/stories/memory-store.js';

import { API } from './fake-api.js';
import { mount, settled, until } from './mount.js';

defineElement('kh-report-form', ReportForm);

/** Address of the example form. */
export const FORM = `${API}report-forms/vi-du-2025-s1`;
export { EXAMPLE_REPORT_FORM, EXAMPLE_TODAY };

/** 10:42 in Viet Nam on the day of the examples. */
export const MORNING = new Date('2025-06-05T10:42:00+07:00').getTime();

/** Time for drafts: short pauses pass at once, patience never ends, the clock stands still. */
export const draftClock = {
  now: () => MORNING,
  setTimer: (callback: () => void, delayMs: number) =>
    (delayMs > 1_000 ? 0 : setTimeout(callback, 0)) as unknown as number,
  clearTimer: (timer: number) => clearTimeout(timer),
};

/** Drafts in memory, empty at first; a store that fails shows what becomes of the form then. */
export function useDrafts(store: KeyValueStore = createMemoryStore()): Drafts {
  const drafts = createDrafts({ store, clock: draftClock });
  usePageDrafts(drafts);
  return drafts;
}

/** A short form: one section with these fields. */
export function formOf(fields: unknown[], more: Partial<Form> = {}): Form {
  return {
    ...EXAMPLE_REPORT_FORM,
    id: 'ngan',
    sections: [{ id: 'only', title: 'Phần một', fields: fields as never }],
    rules: [],
    ...more,
  };
}

/** A form on the page, with its draft open. */
export async function openForm(
  attributes: Record<string, string> = {},
  properties: Partial<ReportForm> = {},
): Promise<ReportForm> {
  const form = await mount(
    'kh-report-form',
    { agency: 'so-gddt', today: EXAMPLE_TODAY, ...attributes },
    properties,
  );
  await until(
    () => inside(form, '.layout, .state, .receipt, .sending, #agency') !== null,
    'the form is there',
  );
  await until(() => inside(form, '.part-pending') === null, 'the parts of the form are there');
  return form;
}

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

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

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

/** Waits until the draft line says that everything is kept. */
export const saved = (form: ReportForm) =>
  until(() => wordsOf(inside(form, '.draft')).includes('Đã lưu trên máy này'), 'the draft is kept');

/** The words of the summary and of each thing in it; empty when nothing is wrong. */
export const summary = (form: ReportForm) => allInside(form, '.summary li').map(wordsOf);

/** What has the focus inside the form. */
export const focused = (form: ReportForm) => form.shadowRoot?.activeElement ?? null;

// The parts of the form are fetched once a page; tests need not wait for them each time.
before(async () => {
  useDrafts();
  const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
  await openStep(form, -2);
  await openStep(form, -1);
  form.remove();
});
