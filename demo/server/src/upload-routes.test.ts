import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';

import { AGENCY, createSubmission, OTHER_AGENCY } from './testing/fixture-data.js';
import { openTestApi, readProblem } from './testing/open-test-api.js';
import type { TestApi } from './testing/open-test-api.js';
import { createPdf } from './testing/sample-files.js';
import { announce, askOffset, creationHeaders, partHeaders, sendPart, upload } from './testing/tus-client.js';

const A = AGENCY.agencyId;
const B = OTHER_AGENCY.agencyId;
const DAY_MS = 86_400_000;
const TUS = { 'Tus-Resumable': '1.0.0' };

const filesOf = ({ dataDir }: TestApi) => readdirSync(join(dataDir, 'uploads'));
const rowsOf = ({ database }: TestApi) => database.prepare('SELECT * FROM uploads').all();

async function begin(api: TestApi, bytes: number, name = 'a.pdf', as = A): Promise<string> {
  return (await announce(api.send, as, name, bytes)).headers.get('Location') ?? '';
}

describe('the upload protocol', () => {
  it('tells its version, extensions and largest file', async () => {
    const { send } = openTestApi({ sizeLimits: { upload: 5_000 } });
    const response = await send('/uploads', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('Tus-Version')).toBe('1.0.0');
    expect(response.headers.get('Tus-Max-Size')).toBe('5000');
    for (const extension of ['creation', 'termination', 'expiration']) {
      expect(response.headers.get('Tus-Extension')?.split(',')).toContain(extension);
    }
  });

  it('answers a new upload with an address that nobody can guess and the day it expires', async () => {
    const api = openTestApi();
    const response = await announce(api.send, A, 'a.pdf', 100);
    expect(response.status).toBe(201);
    expect(response.headers.get('Location')).toMatch(/^\/uploads\/[\w-]{32}$/);
    expect(response.headers.get('Tus-Resumable')).toBe('1.0.0');
    expect(response.headers.get('Upload-Expires')).toBe('Mon, 29 Mar 2021 05:00:00 GMT');
    expect(await begin(api, 100)).not.toBe(response.headers.get('Location'));
  });

  it('gives the address below the path that the API is mounted at', async () => {
    const { api, tokenOf } = openTestApi();
    const app = new Hono({ strict: false });
    app.route('/api', api);
    const headers = { ...creationHeaders('a.pdf', 10), Authorization: `Bearer ${tokenOf(A)}` };
    for (const path of ['/api/uploads', '/api/uploads/']) {
      const response = await app.request(path, { method: 'POST', headers });
      const address = response.headers.get('Location') ?? '';
      expect(address).toMatch(/^\/api\/uploads\/[\w-]{32}$/);
      const asked = await app.request(address, { method: 'HEAD', headers });
      expect(asked.headers.get('Upload-Offset')).toBe('0');
    }
  });

  it('takes a file in parts, tells how far it has come, and hashes the whole', async () => {
    const api = openTestApi();
    const pdf = createPdf(3_000);
    const address = await begin(api, 3_000);
    for (const [from, to] of [
      [0, 1_000],
      [1_000, 2_500],
      [2_500, 3_000],
    ] as const) {
      const asked = await askOffset(api.send, A, address);
      expect(asked.status).toBe(200);
      expect(asked.headers.get('Upload-Offset')).toBe(String(from));
      expect(asked.headers.get('Upload-Length')).toBe('3000');
      expect(asked.headers.get('Cache-Control')).toBe('no-store');
      const part = await sendPart(api.send, A, address, from, pdf.subarray(from, to));
      expect(part.status).toBe(204);
      expect(part.headers.get('Upload-Offset')).toBe(String(to));
    }
    const id = address.split('/').at(-1) ?? '';
    expect(readFileSync(join(api.dataDir, 'uploads', id)).equals(pdf)).toBe(true);
    expect(rowsOf(api)[0]).toMatchObject({
      id,
      owner: A,
      name: 'a.pdf',
      bytes: 3_000,
      media_type: 'application/pdf',
      sha256: createHash('sha256').update(pdf).digest('hex'),
      finished_at: '2021-03-15T12:00:00+07:00',
    });
  });

  it('takes a file together with its announcement', async () => {
    const api = openTestApi();
    const pdf = createPdf(200);
    const response = await api.send('/uploads', {
      method: 'POST',
      as: A,
      body: new Uint8Array(pdf),
      headers: { ...creationHeaders('a.pdf', 200), 'Content-Type': 'application/offset+octet-stream' },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('Upload-Offset')).toBe('200');
    expect(rowsOf(api)[0]?.['sha256']).toBe(createHash('sha256').update(pdf).digest('hex'));
  });

  it('takes a file whose length is told later', async () => {
    const api = openTestApi();
    const { 'Upload-Length': _none, ...headers } = creationHeaders('a.pdf', 0);
    const created = await api.send('/uploads', {
      method: 'POST',
      as: A,
      headers: { ...headers, 'Upload-Defer-Length': '1' },
    });
    const address = created.headers.get('Location') ?? '';
    expect((await askOffset(api.send, A, address)).headers.get('Upload-Defer-Length')).toBe('1');
    const sent = await api.send(address, {
      method: 'PATCH',
      as: A,
      body: new Uint8Array(createPdf(50)),
      headers: { ...partHeaders(0), 'Upload-Length': '50' },
    });
    expect(sent.status).toBe(204);
    expect(rowsOf(api)[0]).toMatchObject({ bytes: 50, finished_at: '2021-03-15T12:00:00+07:00' });
  });

  it('removes an upload that its owner gives up', async () => {
    const api = openTestApi();
    const address = await begin(api, 100);
    expect((await api.send(address, { method: 'DELETE', as: A, headers: TUS })).status).toBe(204);
    expect((await askOffset(api.send, A, address)).status).toBe(404);
    expect(filesOf(api)).toEqual([]);
    expect(rowsOf(api)).toEqual([]);
  });

  it('gives a finished file back to its owner, to be saved', async () => {
    const api = openTestApi();
    const pdf = createPdf(500);
    const id = await upload(api.send, A, 'Báo cáo (1).pdf', pdf);
    const response = await api.send(`/uploads/${id}`, { as: A });
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true);
    expect(response.headers.get('Content-Type')).toBe('application/pdf');
    expect(response.headers.get('Content-Disposition')).toBe(
      "attachment; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%281%29.pdf",
    );
    expect((await api.send(`/uploads/${id}`, { as: B })).status).toBe(404);
    expect((await api.send(await begin(api, 10), { as: A })).status).toBe(404);
  });
});

describe('an upload of another agency', () => {
  it.each(['HEAD', 'PATCH', 'DELETE', 'GET'])(
    'is answered 404 for %s, as for an unknown id',
    async (method) => {
      const api = openTestApi();
      for (const address of [await begin(api, 100), '/uploads/unknown', '/uploads/..%2Fk.sqlite']) {
        const response = await api.send(address, { method, as: B, headers: partHeaders(0) });
        expect(response.status).toBe(404);
      }
      expect(filesOf(api)).toHaveLength(1);
    },
  );
});

describe('a wrong step', () => {
  it('without the protocol’s version is answered 412 with the right one', async () => {
    const api = openTestApi();
    const address = await begin(api, 100);
    for (const version of [{}, { 'Tus-Resumable': '0.2.2' }]) {
      const response = await api.send(address, {
        method: 'PATCH',
        as: A,
        headers: { ...partHeaders(0), 'Tus-Resumable': '', ...version },
      });
      expect(response.status).toBe(412);
      expect(response.headers.get('Tus-Version')).toBe('1.0.0');
      expect((await readProblem(response)).code).toBe('precondition-failed');
    }
  });

  it('at the wrong place is answered 409 and changes nothing', async () => {
    const api = openTestApi();
    const address = await begin(api, 100);
    const response = await sendPart(api.send, A, address, 10, createPdf(20));
    expect(response.status).toBe(409);
    expect(response.headers.get('Tus-Resumable')).toBe('1.0.0');
    expect((await readProblem(response)).code).toBe('offset-conflict');
    expect((await askOffset(api.send, A, address)).headers.get('Upload-Offset')).toBe('0');
  });

  it('of another content type is answered 415', async () => {
    const api = openTestApi();
    const headers = { ...partHeaders(0), 'Content-Type': 'application/octet-stream' };
    const response = await api.send(await begin(api, 100), { method: 'PATCH', as: A, headers, body: 'x' });
    expect(response.status).toBe(415);
    expect((await readProblem(response)).code).toBe('unsupported-media-type');
  });

  it.each<[string, Record<string, string>]>([
    ['no length', { 'Upload-Metadata': 'filename YS5wZGY=' }],
    ['a length that is no number', { 'Upload-Metadata': 'filename YS5wZGY=', 'Upload-Length': 'ten' }],
    ['a negative length', { 'Upload-Metadata': 'filename YS5wZGY=', 'Upload-Length': '-1' }],
    [
      'a file in pieces',
      { 'Upload-Metadata': 'filename YS5wZGY=', 'Upload-Length': '9', 'Upload-Concat': 'partial' },
    ],
    ['metadata that cannot be read', { 'Upload-Metadata': 'filename %%', 'Upload-Length': '9' }],
    ['no file name', { 'Upload-Length': '9' }],
    ['an empty file', { 'Upload-Metadata': 'filename YS5wZGY=', 'Upload-Length': '0' }],
  ])('with %s is answered 400', async (_case, headers) => {
    const api = openTestApi();
    const response = await api.send('/uploads', { method: 'POST', as: A, headers: { ...TUS, ...headers } });
    expect(response.status).toBe(400);
    expect((await readProblem(response)).code).toBe('invalid-body');
    expect(rowsOf(api)).toEqual([]);
    expect(filesOf(api)).toEqual([]);
  });

  it('with more bytes than announced, or than the server takes, is answered 413', async () => {
    const api = openTestApi({ sizeLimits: { upload: 1_000 } });
    const large = await announce(api.send, A, 'a.pdf', 1_001);
    expect(large.status).toBe(413);
    expect((await readProblem(large)).code).toBe('too-large');
    const address = await begin(api, 100);
    const headers = { ...partHeaders(0), 'Content-Length': '101' };
    const long = await api.send(address, {
      method: 'PATCH',
      as: A,
      headers,
      body: new Uint8Array(createPdf(101)),
    });
    expect(long.status).toBe(413);
    expect((await askOffset(api.send, A, address)).headers.get('Upload-Offset')).toBe('0');
  });

  it('after the server has had its fill of it is answered 413 even without a length', async () => {
    const api = openTestApi();
    const address = await begin(api, 100);
    expect((await sendPart(api.send, A, address, 0, createPdf(300))).status).toBe(413);
  });
});

describe('an upload of no report', () => {
  it('is gone after two weeks, with its bytes', async () => {
    const api = openTestApi();
    const address = await begin(api, 100);
    api.time.now += 14 * DAY_MS + 1_000;
    const asked = await askOffset(api.send, A, address);
    expect(asked.status).toBe(410);
    expect((await sendPart(api.send, A, address, 0, createPdf(100))).status).toBe(410);
    expect(filesOf(api)).toHaveLength(1);
    const fresh = await begin(api, 100);
    expect(filesOf(api)).toEqual([fresh.split('/').at(-1)]);
  });
});

describe('an upload of a report', () => {
  it('stays for good and can no longer be changed', async () => {
    const api = openTestApi();
    const id = await upload(api.send, A, 'a.pdf', createPdf(100));
    const json = createSubmission({ attachments: [{ id, name: 'a.pdf' }] }, { files: [id] });
    await api.send('/reports', { as: A, json, headers: { 'Idempotency-Key': 'k' } });
    for (const method of ['PATCH', 'DELETE']) {
      const response = await api.send(`/uploads/${id}`, { method, as: A, headers: partHeaders(100) });
      expect(response.status).toBe(403);
      expect((await readProblem(response)).code).toBe('forbidden');
    }
    api.time.now += 400 * DAY_MS;
    await begin(api, 100);
    const asked = await askOffset(api.send, A, `/uploads/${id}`);
    expect(asked.status).toBe(200);
    expect(asked.headers.get('Upload-Expires')).toBeNull();
    expect((await api.send(`/uploads/${id}`, { as: A })).status).toBe(200);
  });
});
