import { createDrafts } from '@kehoach/client';
import type { Drafts, KeyValueStore } from '@kehoach/client';
import type { ReportForm as Form } from '@kehoach/contract';
import { EXAMPLE_REPORT_FORM, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import { defineElement, ReportForm } from '@kehoach/elements';
import { usePageDrafts } from '@kehoach/elements/testing.js';
import { createMemoryStore } from '@kehoach/stories/memory-store.js';

import { API } from './fake-api.js';
import { openStep } from './form-acting.js';
import { inside, wordsOf } from './form-reading.js';
import { mount, until } from './mount.js';

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

/** Waits until the draft line says that everything is kept. */
export const saved = (form: ReportForm) =>
  until(() => wordsOf(inside(form, '.draft')).includes('Đã lưu trên máy này'), 'the draft is kept');

// The parts of the form are fetched once a page; tests need not wait for them each time.
before(async () => {
  useDrafts();
  const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
  await openStep(form, -2);
  await openStep(form, -1);
  form.remove();
});
