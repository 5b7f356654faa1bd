import type { Report } from '@kehoach/contract';
import { expect } from 'vitest';

import { AGENCY, createSubmission } from './fixture-data.js';
import type { TestApi } from './open-test-api.js';

/** Sends a submission of the tests' first agency, unless another one is named. */
export function submit(
  { send }: Pick<TestApi, 'send'>,
  key = 'key-1',
  submission: unknown = createSubmission(),
  as = AGENCY.agencyId,
): Promise<Response> {
  return send('/reports', { as, json: submission, headers: { 'Idempotency-Key': key } });
}

/** The report that a right submission becomes. */
export async function submitted(
  api: Pick<TestApi, 'send'>,
  key?: string,
  submission?: unknown,
  as?: string,
): Promise<Report> {
  const response = await submit(api, key, submission, as);
  expect(response.status).toBe(201);
  return (await response.json()) as Report;
}

/** Rows of a table. */
export function countRows({ database }: Pick<TestApi, 'database'>, table: string): number {
  return Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);
}

/** A right submission with one file. */
export function createSubmissionWithFile(id: string, name = 'a.pdf') {
  return createSubmission({ attachments: [{ id, name }] }, { files: [id] });
}
