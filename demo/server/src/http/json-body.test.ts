import { describe, expect, it } from 'vitest';

import { AGENCY, createSubmission } from '../testing/fixture-data.js';
import { openTestApi, readProblem } from '../testing/open-test-api.js';

const KEY = { 'Idempotency-Key': 'key-1' };

describe('a body', () => {
  const post = (
    body: string | Uint8Array<ArrayBuffer>,
    type = 'application/json',
    more: Record<string, string> = {},
  ) => {
    const { send } = openTestApi({ sizeLimits: { json: 2_000 } });
    return send('/reports', {
      as: AGENCY.agencyId,
      body,
      headers: { ...KEY, 'Content-Type': type, ...more },
    });
  };

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=utf-16',
    'application/jsonp',
  ])('of type %s is refused with 415', async (type) => {
    const response = await post('{}', type);
    expect(response.status).toBe(415);
    expect((await readProblem(response)).code).toBe('unsupported-media-type');
  });

  it('that is compressed is refused with 415', async () => {
    expect((await post('{}', 'application/json', { 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  it.each(['application/json; charset=utf-8', 'application/json;charset="UTF-8"'])(
    'of type %s is read',
    async (type) => {
      expect((await post(JSON.stringify(createSubmission()), type)).status).toBe(201);
    },
  );

  it.each(['', '{', '{"formId":', 'null,', '<html>', '{"a":1}}'])(
    'that is not JSON (%j) is refused with 400',
    async (text) => {
      const response = await post(text);
      expect(response.status).toBe(400);
      expect((await readProblem(response)).code).toBe('invalid-json');
    },
  );

  it('that is not UTF-8 is refused with 400', async () => {
    const response = await post(new Uint8Array([0x22, 0xe1, 0xff, 0x22]));
    expect((await readProblem(response)).code).toBe('invalid-json');
  });

  it('that is nested deeper than any report is refused before it is parsed', async () => {
    for (const before of ['', '"a[\\"", ']) {
      const response = await post(`[${before}${'['.repeat(900)}${']'.repeat(900)}]`);
      expect(await readProblem(response)).toMatchObject({
        code: 'invalid-json',
        detail: expect.stringContaining('32') as string,
      });
    }
    const brackets = createSubmission({ signer: '['.repeat(60) });
    expect((await post(JSON.stringify(brackets))).status).toBe(201);
  });

  it.each([
    ['null', [' wrong-type']],
    ['[]', [' wrong-type']],
    ['{}', ['/formId missing', '/agency missing', '/period missing', '/answers missing']],
    ['{"formId":1,"agency":{},"period":"p","answers":{}}', ['/formId wrong-type']],
    ['{"formId":"f","agency":{},"period":"p","answers":{"a/b~c":null}}', ['/answers/a~1b~0c wrong-type']],
    ['{"formId":"","agency":{},"period":"p","answers":[]}', ['/formId wrong-type', '/answers wrong-type']],
    [
      '{"formId":"f","agency":{},"period":"p","answers":{},"attachments":[{"id":"x"}]}',
      ['/attachments/0/name missing'],
    ],
  ])('of the wrong shape (%s) is refused with pointers', async (text, faults) => {
    const response = await post(text);
    expect(response.status).toBe(400);
    expect(await readProblem(response)).toMatchObject({ code: 'invalid-body', faults });
  });

  it('beyond the limit is refused with 413, whether or not it tells its length', async () => {
    const long = JSON.stringify(createSubmission({ signer: 'x'.repeat(3_000) }));
    expect((await post(long)).status).toBe(413);
    expect((await post(long, 'application/json', { 'Content-Length': String(long.length) })).status).toBe(
      413,
    );
    expect((await readProblem(await post(long))).code).toBe('too-large');
  });
});
