import { EXAMPLE_REPORT } from '@kehoach/contract/examples.js';
import type { ReportForm } from '@kehoach/elements';
import { createMemoryStore } from '@kehoach/stories/memory-store.js';

import { API, useFakeApi } from './fake-api.js';
import type { FakeAnswer, FakeApi } from './fake-api.js';
import { createFakeUploads } from './fake-uploads.js';
import { answer, openStep, press } from './form-acting.js';
import { inside } from './form-reading.js';
import { until } from './mount.js';
import { FORM, formOf, openForm, useDrafts } from './report-form.js';

/** Where reports are sent, as a route of the fake API. */
export const REPORTS = `POST ${API}reports`;
/** The answer to a report that has arrived. */
export const ACCEPTED: FakeAnswer = { status: 201, body: { ...EXAMPLE_REPORT, attachments: [] } };
/** One question that must be answered, and files. */
export const SHORT_FORM = formOf([
  { id: 'courses', type: 'integer', label: 'Số lớp', required: true },
  { id: 'evidence', type: 'file', label: 'Tài liệu', max: 2 },
]);

/** The token of somebody who is logged in. */
export const token = () => Promise.resolve('t0ken');

/** A form to be opened, and what it has asked for. */
export interface Setting {
  readonly api: FakeApi;
  readonly uploads: ReturnType<typeof createFakeUploads>;
  open(properties?: Partial<ReportForm>): Promise<ReportForm>;
}

/** The short form behind an API whose `reports` answers so. */
export function setUp(answers: FakeAnswer | readonly FakeAnswer[], form = SHORT_FORM): Setting {
  useDrafts(createMemoryStore());
  const uploads = createFakeUploads();
  const api = useFakeApi({ [FORM]: { body: form }, [REPORTS]: answers }, { uploadStack: uploads.stack });
  const open = (properties: Partial<ReportForm> = {}) =>
    openForm({ src: FORM }, { tokenProvider: token, userKey: 'lan', ...properties });
  return { api, uploads, open };
}

/** Fills the short form and presses Send. */
export async function send(form: ReportForm): Promise<void> {
  await openStep(form, 1);
  await answer(form, 'Số lớp', '4');
  await openStep(form, -1);
  await press(form, 'Gửi báo cáo');
}

/** The reports that were sent, and their keys. */
export const posts = ({ received }: FakeApi) => received.filter(({ method }) => method === 'POST');
export const keys = (api: FakeApi) => posts(api).map(({ headers }) => headers.get('Idempotency-Key'));
/** Waits for the receipt. */
export const receipt = (form: ReportForm) =>
  until(() => inside(form, '.receipt') !== null, 'the receipt is there');
/** Waits until a report was sent so many times. */
export const sentAgain = (api: FakeApi, count: number) =>
  until(() => posts(api).length === count, `${count} tries`);
