import { describe, expect, it } from 'vitest';

import { AGENCY, createSubmission } from '../testing/fixture-data.js';
import { openTestApi, readProblem } from '../testing/open-test-api.js';

const ORIGIN = 'https://portal.example';
const KEY = { 'Idempotency-Key': 'key-1' };

describe('another origin', () => {
  it('that is listed may read every header that widgets need', async () => {
    const { send } = openTestApi();
    const response = await send('/plans', { headers: { Origin: ORIGIN } });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(ORIGIN);
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(response.headers.get('Vary')).toContain('Origin');
    const exposed = (response.headers.get('Access-Control-Expose-Headers') ?? '').split(', ');
    for (const name of [
      'ETag',
      'Location',
      'Retry-After',
      'Link',
      'Upload-Offset',
      'Upload-Length',
      'Upload-Expires',
    ]) {
      expect(exposed).toContain(name);
    }
    for (const name of ['Tus-Resumable', 'Tus-Version', 'Tus-Extension', 'Tus-Max-Size', 'Upload-Metadata']) {
      expect(exposed).toContain(name);
    }
  });

  it('that is listed gets its preflight answered for ten minutes', async () => {
    const { send } = openTestApi();
    for (const path of ['/reports', '/uploads', '/uploads/x', '/drafts/k', '/nowhere']) {
      const response = await send(path, {
        method: 'OPTIONS',
        headers: { Origin: ORIGIN, 'Access-Control-Request-Method': 'POST' },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(ORIGIN);
      expect(response.headers.get('Access-Control-Max-Age')).toBe('600');
      expect(response.headers.get('Access-Control-Allow-Methods')).toContain('PATCH');
      const allowed = response.headers.get('Access-Control-Allow-Headers') ?? '';
      for (const name of ['Authorization', 'Idempotency-Key', 'If-Match', 'Tus-Resumable', 'Upload-Offset']) {
        expect(allowed).toContain(name);
      }
    }
  });

  it('that is not listed may neither read by script nor write', async () => {
    const { send } = openTestApi();
    const headers = { Origin: 'https://other.example' };
    const read = await send('/plans', { headers });
    expect(read.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(read.headers.get('Vary')).toContain('Origin');
    const preflight = await send('/reports', {
      method: 'OPTIONS',
      headers: { ...headers, 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBeNull();
    const write = await send('/reports', {
      as: AGENCY.agencyId,
      json: createSubmission(),
      headers: { ...headers, ...KEY },
    });
    expect(write.status).toBe(403);
    expect((await readProblem(write)).code).toBe('forbidden');
    const upload = await send('/uploads', { method: 'POST', as: AGENCY.agencyId, headers });
    expect(upload.status).toBe(403);
    expect(upload.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('that is listed may read refusals too', async () => {
    const { send } = openTestApi();
    for (const path of ['/nowhere', '/reports', '/uploads/x']) {
      const response = await send(path, { headers: { Origin: ORIGIN } });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(ORIGIN);
    }
  });
});

describe('too many requests', () => {
  it('are answered 429 with the seconds to wait, each kind by itself', async () => {
    const { send, time } = openTestApi({ rateLimits: { reads: 2, writes: 1, uploads: 1 } });
    await send('/plans');
    expect((await send('/plans')).status).toBe(200);
    time.now += 20_500;
    const refused = await send('/plans', { headers: { Origin: ORIGIN } });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('40');
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe(ORIGIN);
    expect((await readProblem(refused)).code).toBe('rate-limited');

    expect((await send('/drafts/k', { method: 'DELETE' })).status).toBe(401);
    expect((await send('/drafts/k', { method: 'DELETE' })).status).toBe(429);
    expect((await send('/uploads', { method: 'POST' })).status).toBe(401);
    expect((await send('/uploads/x', { method: 'HEAD' })).status).toBe(429);
    expect((await send('/plans', { method: 'OPTIONS' })).status).toBe(204);

    time.now += 39_500;
    expect((await send('/plans')).status).toBe(200);
  });
});

describe('every answer', () => {
  it('forbids browsers to guess, frame or run it', async () => {
    const { send } = openTestApi();
    for (const path of ['/plans', '/nowhere', '/reports', '/uploads/x']) {
      const { headers } = await send(path);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    }
  });

  it('never repeats a request as markup', async () => {
    const { send } = openTestApi();
    const markup = '<img src=x onerror=alert(1)>';
    const answers = [
      await send(`/${encodeURIComponent(markup)}`),
      await send(`/plans?period=${encodeURIComponent(markup)}`),
      await send('/reports', {
        as: AGENCY.agencyId,
        json: createSubmission({ formId: markup }),
        headers: KEY,
      }),
    ];
    for (const response of answers) {
      expect(response.headers.get('Content-Type')).toMatch(/^application\/(problem\+)?json/);
      expect(await response.text()).not.toContain('<img');
    }
  });
});
