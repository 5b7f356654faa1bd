import { BODY_SCHEMAS, faultsOf } from '@kehoach/contract';
import type { Draft } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { AGENCY, OTHER_AGENCY } from './testing/fixture-data.js';
import { openTestApi, readProblem } from './testing/open-test-api.js';
import type { TestApi } from './testing/open-test-api.js';

const A = AGENCY.agencyId;
const B = OTHER_AGENCY.agencyId;
const PATH = `/drafts/${encodeURIComponent('form-full/2021-S1/bà Hoa')}`;
const DRAFT = { formId: 'form-full', agencyId: A, period: '2021-S1', answers: { name: 'dở dang' } };

function put({ send }: TestApi, etag: string | null = null, draft: unknown = DRAFT, as = A) {
  return send(PATH, { method: 'PUT', as, json: draft, headers: etag === null ? {} : { 'If-Match': etag } });
}

describe('a draft', () => {
  it('is kept under the client’s key and read again', async () => {
    const api = openTestApi();
    const kept = await put(api);
    expect(kept.status).toBe(200);
    const read = await api.send(PATH, { as: A });
    const draft = (await read.json()) as Draft;
    expect(faultsOf(BODY_SCHEMAS.Draft, draft)).toEqual([]);
    expect(draft).toEqual({ ...DRAFT, version: 1, updated: '2021-03-15T12:00:00+07:00' });
    expect(read.headers.get('ETag')).toBe(kept.headers.get('ETag'));
    expect(read.headers.get('Cache-Control')).toBe('private, no-cache');
    const again = await api.send(PATH, {
      as: A,
      headers: { 'If-None-Match': read.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('may hold answers that the form would refuse', async () => {
    expect((await put(openTestApi(), null, { ...DRAFT, answers: { name: '', anything: 'x' } })).status).toBe(
      200,
    );
  });

  it('is changed from the version that was read', async () => {
    const api = openTestApi();
    const etag = (await put(api)).headers.get('ETag') ?? '';
    api.time.now += 60_000;
    const changed = await put(api, etag, { ...DRAFT, answers: { name: 'xong' } });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toMatchObject({
      version: 2,
      answers: { name: 'xong' },
      updated: '2021-03-15T12:01:00+07:00',
    });
    const stale = await put(api, etag);
    expect(stale.status).toBe(412);
    expect(stale.headers.get('ETag')).toBe(changed.headers.get('ETag'));
    expect((await readProblem(stale)).code).toBe('precondition-failed');
  });

  it('is never overwritten by someone who has not seen it', async () => {
    const api = openTestApi();
    const first = await put(api);
    const blind = await put(api, null, { ...DRAFT, answers: {} });
    expect(blind.status).toBe(412);
    expect(blind.headers.get('ETag')).toBe(first.headers.get('ETag'));
    expect(await (await api.send(PATH, { as: A })).json()).toMatchObject({ answers: DRAFT.answers });
    expect((await put(api, '*')).status).toBe(200);
  });

  it('that does not exist matches no version', async () => {
    const response = await put(openTestApi(), '"some"');
    expect(response.status).toBe(412);
    expect(response.headers.get('ETag')).toBeNull();
  });

  it('belongs to its agency', async () => {
    const api = openTestApi();
    await put(api);
    expect((await api.send(PATH, { as: B })).status).toBe(404);
    expect((await api.send(PATH, { method: 'DELETE', as: B })).status).toBe(404);
    expect((await put(api, null, { ...DRAFT, answers: { name: 'của B' } }, B)).status).toBe(200);
    expect(await (await api.send(PATH, { as: A })).json()).toMatchObject({ answers: DRAFT.answers });
  });

  it('is deleted, by version if one is named', async () => {
    const api = openTestApi();
    const etag = (await put(api)).headers.get('ETag') ?? '';
    const stale = await api.send(PATH, { method: 'DELETE', as: A, headers: { 'If-Match': '"other"' } });
    expect(stale.status).toBe(412);
    const gone = await api.send(PATH, { method: 'DELETE', as: A, headers: { 'If-Match': etag } });
    expect(gone.status).toBe(204);
    expect((await api.send(PATH, { as: A })).status).toBe(404);
    const again = await api.send(PATH, { method: 'DELETE', as: A });
    expect(again.status).toBe(404);
    expect((await readProblem(again)).code).toBe('not-found');
  });

  it('of the wrong shape is refused with pointers', async () => {
    const response = await put(openTestApi(), null, { formId: 'f', answers: { a: null } });
    expect(response.status).toBe(400);
    expect(await readProblem(response)).toMatchObject({
      code: 'invalid-body',
      faults: ['/answers/a wrong-type'],
    });
  });

  it('under an endless key is refused', async () => {
    const { send } = openTestApi();
    const response = await send(`/drafts/${'k'.repeat(501)}`, { method: 'PUT', as: A, json: DRAFT });
    expect(response.status).toBe(400);
  });

  it('cannot reach the prototype of anything', async () => {
    const api = openTestApi();
    const body = '{"formId":"f","answers":{"__proto__":"x","name":"y"}}';
    const headers = { 'Content-Type': 'application/json' };
    expect((await api.send(PATH, { method: 'PUT', as: A, body, headers })).status).toBe(200);
    expect(({} as Record<string, unknown>)['0']).toBeUndefined();
    expect((await (await api.send(PATH, { as: A })).json()).answers.name).toBe('y');
  });
});
