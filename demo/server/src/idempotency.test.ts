import { describe, expect, it } from 'vitest';

import { createIdempotencyStore } from './database/idempotency-store.js';
import { openDatabase } from './database/open-database.js';
import { AGENCY, createSubmission, OTHER_AGENCY } from './testing/fixture-data.js';
import { createTestFolder, openTestApi, readProblem } from './testing/open-test-api.js';
import { countRows, submit, submitted } from './testing/submit-report.js';

const A = AGENCY.agencyId;
const B = OTHER_AGENCY.agencyId;
const HOUR_MS = 3_600_000;

describe('the idempotency key', () => {
  it.each(['', ' ', 'x'.repeat(256), 'khóa'])('%j is refused with 400', async (key) => {
    const api = openTestApi();
    const response = await api.send('/reports', {
      as: A,
      json: createSubmission(),
      headers:
        key === ''
          ? {}
          : { 'Idempotency-Key': encodeURI(key) === key ? key : Buffer.from(key).toString('latin1') },
    });
    expect(response.status).toBe(400);
    expect((await readProblem(response)).code).toBe('missing-idempotency-key');
    expect(countRows(api, 'reports')).toBe(0);
  });

  it('repeated with the same payload gives the first answer again: status, body and headers', async () => {
    const api = openTestApi();
    const first = await submit(api);
    api.time.now += HOUR_MS;
    const { name, ...rest } = createSubmission().answers as Record<string, unknown>;
    const { formId, ...others } = createSubmission();
    const reordered = { ...others, answers: { ...rest, name }, formId };
    for (const payload of [createSubmission(), reordered]) {
      const again = await submit(api, 'key-1', payload);
      expect(again.status).toBe(201);
      for (const header of ['ETag', 'Location', 'Content-Type', 'Cache-Control']) {
        expect(again.headers.get(header)).toBe(first.headers.get(header));
      }
      expect(await again.text()).toBe(await first.clone().text());
    }
    expect(countRows(api, 'reports')).toBe(1);
  });

  it('repeated after the server has started anew gives the first answer again', async () => {
    const dataDir = createTestFolder();
    const file = `${dataDir}/k.sqlite`;
    const first = openTestApi({ database: openDatabase(file), dataDir });
    const body = await (await submit(first)).text();
    first.database.close();
    const second = openTestApi({ database: openDatabase(file), dataDir });
    const again = await submit(second);
    expect(again.status).toBe(201);
    expect(await again.text()).toBe(body);
    expect(countRows(second, 'reports')).toBe(1);
    second.database.close();
  });

  it('with another payload is refused with 422', async () => {
    const api = openTestApi();
    await submitted(api);
    const response = await submit(api, 'key-1', createSubmission({}, { name: 'Khác' }));
    expect(response.status).toBe(422);
    expect((await readProblem(response)).code).toBe('idempotency-key-reused');
    expect(countRows(api, 'reports')).toBe(1);
  });

  it('belongs to its agency alone', async () => {
    const api = openTestApi();
    await submitted(api);
    await submitted(api, 'key-1', createSubmission({ agency: OTHER_AGENCY }), B);
    expect(countRows(api, 'reports')).toBe(2);
  });

  it('of a request that still runs is refused with 409 and a time to ask again', async () => {
    const api = openTestApi();
    const twin = { 'Idempotency-Key': 'key-1' };
    const answers = await Promise.all([
      api.send('/reports', { as: A, json: createSubmission(), headers: twin }),
      api.send('/reports', { as: A, json: createSubmission(), headers: twin }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.filter(({ status }) => status === 409)[0] as Response;
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect((await readProblem(refused)).code).toBe('in-progress');
    expect(countRows(api, 'reports')).toBe(1);
    expect((await submit(api)).status).toBe(201);
    expect(countRows(api, 'reports')).toBe(1);
  });

  it('of a request that failed is free for the corrected one', async () => {
    const api = openTestApi();
    expect((await submit(api, 'k', createSubmission({}, { name: '' }))).status).toBe(422);
    expect((await submit(api, 'k')).status).toBe(201);
  });

  it('of a request that ended with an earlier process is free again', async () => {
    const api = openTestApi();
    createIdempotencyStore(api.database).begin(A, 'key-1', 'some-payload');
    expect((await submit(api)).status).toBe(422);
    const restarted = openTestApi({ database: api.database, dataDir: api.dataDir });
    expect((await submit(restarted)).status).toBe(201);
  });
});
