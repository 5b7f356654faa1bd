import { BODY_SCHEMAS, faultsOf } from '@kehoach/contract';
import type { ListOf, Report } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { AGENCY, createSubmission, OTHER_AGENCY } from './testing/fixture-data.js';
import { openTestApi, readProblem } from './testing/open-test-api.js';
import type { TestApi } from './testing/open-test-api.js';
import { createPdf } from './testing/sample-files.js';
import { countRows, createSubmissionWithFile, submitted } from './testing/submit-report.js';
import { upload } from './testing/tus-client.js';

const A = AGENCY.agencyId;
const B = OTHER_AGENCY.agencyId;
const HOUR_MS = 3_600_000;

describe('reading reports', () => {
  it('gives an agency its own, newest first, page by page', async () => {
    const api = openTestApi();
    const ids: string[] = [];
    for (const key of ['k1', 'k2', 'k3']) {
      ids.unshift((await submitted(api, key)).id);
      api.time.now += HOUR_MS;
    }
    await submitted(api, 'k4', createSubmission({ agency: OTHER_AGENCY }), B);
    const first = await api.send('/reports?limit=2', { as: A });
    const list = (await first.json()) as ListOf<Report>;
    expect(faultsOf(BODY_SCHEMAS.ReportList, list)).toEqual([]);
    expect(list.total).toBe(3);
    const second = (await (await api.send(list.next ?? '', { as: A })).json()) as ListOf<Report>;
    expect([...list.items, ...second.items].map((report) => report.id)).toEqual(ids);
    expect(second.next).toBeNull();
    expect(first.headers.get('Vary')).toContain('Authorization');
  });

  it('filters by form and agency', async () => {
    const api = openTestApi();
    await submitted(api, 'k1');
    await submitted(api, 'k2', { ...createSubmission({ formId: 'form-open' }), answers: {} });
    const total = async (query: string) =>
      (await (await api.send(`/reports?${query}`, { as: A })).json()).total as number;
    expect(await total('form=form-open')).toBe(1);
    expect(await total(`form=form-full&agency=${A}`)).toBe(1);
    expect(await total(`agency=${B}`)).toBe(0);
    expect(await total('form=&agency=')).toBe(2);
  });

  it('of another agency is answered 404, as for an unknown id', async () => {
    const api = openTestApi();
    const { id } = await submitted(api);
    for (const path of [`/reports/${id}`, '/reports/none']) {
      const response = await api.send(path, { as: B });
      expect(response.status).toBe(404);
      expect((await readProblem(response)).code).toBe('not-found');
    }
  });

  it('again is answered 304 for a known copy', async () => {
    const api = openTestApi();
    const { id } = await submitted(api);
    for (const path of [`/reports/${id}`, '/reports']) {
      const etag = (await api.send(path, { as: A })).headers.get('ETag') ?? '';
      const again = await api.send(path, { as: A, headers: { 'If-None-Match': etag } });
      expect(again.status).toBe(304);
      expect(again.headers.get('Cache-Control')).toBe('private, no-cache');
    }
  });
});

describe('replacing a report', () => {
  const put = (
    api: TestApi,
    id: string,
    etag: string | null,
    change: Record<string, unknown> = { name: 'Sửa lại' },
    as = A,
  ) =>
    api.send(`/reports/${id}`, {
      method: 'PUT',
      as,
      json: createSubmission({}, change),
      headers: etag === null ? {} : { 'If-Match': etag },
    });
  const etagOf = async (api: TestApi, id: string) =>
    (await api.send(`/reports/${id}`, { as: A })).headers.get('ETag');

  it('needs the version that the change was made from', async () => {
    const api = openTestApi();
    const { id } = await submitted(api);
    const none = await put(api, id, null);
    expect(none.status).toBe(428);
    expect((await readProblem(none)).code).toBe('missing-precondition');
    const etag = (await etagOf(api, id)) ?? '';
    for (const wrong of ['"other"', `W/${etag}`]) {
      const refused = await put(api, id, wrong);
      expect(refused.status).toBe(412);
      expect(refused.headers.get('ETag')).toBe(etag);
      expect((await readProblem(refused)).code).toBe('precondition-failed');
    }
    expect(countRows(api, 'report_versions')).toBe(0);
  });

  it('keeps the number, counts the version and certifies the new content', async () => {
    const api = openTestApi();
    const before = await submitted(api);
    api.database.exec(
      `UPDATE reports SET status = 'returned', body = json_set(body, '$.status', 'returned')`,
    );
    const old = await etagOf(api, before.id);
    api.time.now += HOUR_MS;
    const response = await put(api, before.id, old);
    expect(response.status).toBe(200);
    const after = (await response.json()) as Report;
    expect(after).toMatchObject({
      id: before.id,
      version: 2,
      status: 'submitted',
      answers: { name: 'Sửa lại' },
    });
    expect(after.receipt?.number).toBe(before.receipt?.number);
    expect(after.receipt?.receivedAt).toBe('2021-03-15T13:00:00+07:00');
    expect(after.receipt?.sha256).not.toBe(before.receipt?.sha256);
    expect(response.headers.get('ETag')).toBe(await etagOf(api, before.id));
    expect((await put(api, before.id, old)).status).toBe(412);
    const kept = api.database.prepare('SELECT version, sha256 FROM report_versions').all();
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ version: 1, sha256: before.receipt?.sha256 });
  });

  it('by * replaces whatever is there', async () => {
    const api = openTestApi();
    const { id } = await submitted(api);
    expect((await put(api, id, '*')).status).toBe(200);
  });

  it('keeps the files that both versions name', async () => {
    const api = openTestApi();
    const file = await upload(api.send, A, 'a.pdf', createPdf(100));
    const { id } = await submitted(api, 'k', createSubmissionWithFile(file));
    const response = await api.send(`/reports/${id}`, {
      method: 'PUT',
      as: A,
      json: createSubmissionWithFile(file),
      headers: { 'If-Match': '*' },
    });
    expect(response.status).toBe(200);
    expect(countRows(api, 'report_attachments')).toBe(2);
  });

  it('checks the new content like a first one', async () => {
    const api = openTestApi();
    const { id } = await submitted(api);
    expect((await readProblem(await put(api, id, '*', { name: '' }))).faults).toEqual([
      '/answers/name required',
    ]);
    const other = await api.send(`/reports/${id}`, {
      method: 'PUT',
      as: A,
      json: { ...createSubmission({ formId: 'form-open' }), answers: {} },
      headers: { 'If-Match': '*' },
    });
    expect((await readProblem(other)).faults).toEqual(['/formId wrong-form']);
  });

  it('of another agency is answered 404', async () => {
    const api = openTestApi();
    const { id } = await submitted(api);
    expect((await put(api, id, '*', {}, B)).status).toBe(404);
    expect((await put(api, 'none', '*')).status).toBe(404);
  });

  it('that the receiver has closed is refused with 403', async () => {
    const api = openTestApi();
    const { id } = await submitted(api);
    api.database.exec(`UPDATE reports SET body = json_set(body, '$.status', 'accepted')`);
    const response = await put(api, id, '*');
    expect(response.status).toBe(403);
    expect((await readProblem(response)).code).toBe('forbidden');
  });

  it('by two officers at once keeps one and refuses the other', async () => {
    const api = openTestApi();
    const { id } = await submitted(api);
    const etag = await etagOf(api, id);
    const answers = await Promise.all([
      put(api, id, etag, { name: 'Một' }),
      put(api, id, etag, { name: 'Hai' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(countRows(api, 'report_versions')).toBe(1);
  });
});
