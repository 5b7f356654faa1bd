import { BODY_SCHEMAS, faultsOf } from '@kehoach/contract';
import type { Report } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { sha256Hex } from './canonical-json.js';
import { AGENCY, createSubmission, OTHER_AGENCY, UNADDRESSED_AGENCY } from './testing/fixture-data.js';
import { openTestApi, readProblem } from './testing/open-test-api.js';
import { countRows, submit, submitted } from './testing/submit-report.js';

const A = AGENCY.agencyId;
const B = OTHER_AGENCY.agencyId;

describe('without a token', () => {
  it.each([
    ['GET', '/reports'],
    ['POST', '/reports'],
    ['GET', '/reports/x'],
    ['PUT', '/reports/x'],
    ['GET', '/drafts/x'],
    ['PUT', '/drafts/x'],
    ['DELETE', '/drafts/x'],
    ['POST', '/uploads'],
    ['HEAD', '/uploads/x'],
    ['PATCH', '/uploads/x'],
    ['DELETE', '/uploads/x'],
    ['GET', '/uploads/x'],
  ])('%s %s is answered 401', async (method, path) => {
    const { send, tokenOf } = openTestApi();
    const none = await send(path, { method });
    expect(none.status).toBe(401);
    expect(none.headers.get('WWW-Authenticate')).toBe('Bearer');
    if (method !== 'HEAD') expect((await readProblem(none)).code).toBe('unauthenticated');
    for (const value of [
      'Bearer wrong',
      'Bearer',
      `Basic ${tokenOf(A)}`,
      tokenOf(A),
      `Bearer ${tokenOf(A)}x`,
    ]) {
      expect((await send(path, { method, headers: { Authorization: value } })).status).toBe(401);
    }
  });
});

describe('submitting a report', () => {
  it('answers the report with its receipt, address and version', async () => {
    const api = openTestApi();
    const response = await submit(api);
    const report = (await response.json()) as Report;
    expect(response.status).toBe(201);
    expect(faultsOf(BODY_SCHEMAS.Report, report)).toEqual([]);
    expect(report).toMatchObject({
      formId: 'form-full',
      planId: 'plan-2021',
      agency: AGENCY,
      period: '2021-S1',
      answers: { name: 'Báo cáo' },
      status: 'submitted',
      submittedAt: '2021-03-15T12:00:00+07:00',
      receipt: { number: 'BC-2021-000001', receivedAt: '2021-03-15T12:00:00+07:00' },
      version: 1,
    });
    expect(report.id).toMatch(/^[\w-]{24}$/);
    expect(response.headers.get('Location')).toBe(`/reports/${report.id}`);
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache');
    const read = await api.send(`/reports/${report.id}`, { as: A });
    expect(read.headers.get('ETag')).toBe(response.headers.get('ETag'));
    expect(await read.json()).toEqual(report);
  });

  it('keeps exactly the text that the receipt certifies', async () => {
    const api = openTestApi();
    const report = await submitted(api);
    const row = api.database.prepare('SELECT submission, sha256 FROM reports WHERE id = ?').get(report.id);
    expect(sha256Hex(String(row?.['submission']))).toBe(report.receipt?.sha256);
    expect(row?.['sha256']).toBe(report.receipt?.sha256);
    expect(JSON.parse(String(row?.['submission']))).toMatchObject({
      answers: { name: 'Báo cáo' },
      signer: 'Nguyễn Thị Bình',
    });
  });

  it('numbers receipts year by year', async () => {
    const api = openTestApi();
    const numbers = [await submitted(api, 'k1'), await submitted(api, 'k2')].map(
      (report) => report.receipt?.number,
    );
    api.time.now = Date.UTC(2021, 11, 31, 17, 0, 0);
    numbers.push((await submitted(api, 'k3')).receipt?.number);
    expect(numbers).toEqual(['BC-2021-000001', 'BC-2021-000002', 'BC-2022-000001']);
  });

  it('leaves out members that the contract does not know', async () => {
    const report = await submitted(
      openTestApi(),
      'k',
      createSubmission({ status: 'accepted', id: 'mine', extra: 1 }),
    );
    expect(report.status).toBe('submitted');
    expect(report.id).not.toBe('mine');
    expect(report).not.toHaveProperty('extra');
  });

  it('to a form that nobody has is answered 404 with a pointer', async () => {
    const response = await submit(openTestApi(), 'k', createSubmission({ formId: 'none' }));
    expect(response.status).toBe(404);
    expect(await readProblem(response)).toMatchObject({
      code: 'not-found',
      faults: ['/formId unknown-form'],
    });
  });

  it('with faults is answered 422 with a pointer to each, and keeps nothing', async () => {
    const api = openTestApi();
    const response = await submit(
      api,
      'k',
      createSubmission({ period: '2020' }, { name: '', count: -1, other: 1 }),
    );
    expect(response.status).toBe(422);
    const problem = await readProblem(response);
    expect(problem.code).toBe('invalid-report');
    expect(problem.faults).toEqual([
      '/period wrong-period',
      '/answers/other unknown-field',
      '/answers/name required',
      '/answers/count too-small',
    ]);
    expect(problem.errors?.every(({ detail }) => detail.length > 5)).toBe(true);
    expect(countRows(api, 'reports')).toBe(0);
  });

  it('whose women and men do not give the total is answered 422 with a pointer to the total', async () => {
    const api = openTestApi();
    for (const trained of [
      { total: 10, female: 7, male: 2 },
      { total: 10, female: 11 },
    ]) {
      const response = await submit(api, 'k', createSubmission({}, { trained }));
      expect(response.status).toBe(422);
      const problem = await readProblem(response);
      expect(problem.code).toBe('invalid-report');
      expect(problem.faults).toEqual(['/answers/trained/total sex-sum']);
    }
    expect(countRows(api, 'reports')).toBe(0);
    const right = createSubmission({}, { trained: { total: 10, female: 7, male: 3 } });
    expect((await submitted(api, 'k', right)).answers['trained']).toEqual({ total: 10, female: 7, male: 3 });
  });

  it('for another agency, or by one that the form does not ask, is answered 422', async () => {
    const api = openTestApi();
    expect((await readProblem(await submit(api, 'k', createSubmission(), B))).faults).toEqual([
      '/agency/agencyId wrong-agency',
    ]);
    const own = createSubmission({ agency: UNADDRESSED_AGENCY });
    expect((await readProblem(await submit(api, 'k', own, UNADDRESSED_AGENCY.agencyId))).faults).toEqual([
      '/agency/agencyId not-addressed',
    ]);
  });

  it('that replaces another report must name one of the same agency and form', async () => {
    const api = openTestApi();
    const first = await submitted(api, 'k1');
    const foreign = await submitted(api, 'k2', createSubmission({ agency: OTHER_AGENCY }), B);
    const again = await submitted(api, 'k3', createSubmission({ replacesId: first.id }));
    expect(again.replacesId).toBe(first.id);
    for (const replacesId of ['none', foreign.id]) {
      const response = await submit(api, 'k4', createSubmission({ replacesId }));
      expect((await readProblem(response)).faults).toEqual(['/replacesId unknown-report']);
    }
  });
});
