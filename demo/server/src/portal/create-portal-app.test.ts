import { once } from 'node:events';
import { request as rawRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';

import { describe, expect, it } from 'vitest';

import { AGENCY } from '../testing/fixture-data.js';
import { startTestServer } from '../testing/start-test-server.js';

const A = AGENCY.agencyId;

/** Asks with exactly these headers and this path, which `fetch` would tidy up. */
async function ask(
  base: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<IncomingMessage> {
  const request = rawRequest(base, { path, headers }).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.resume();
  return response;
}

describe('the portals’ origin', () => {
  it('has an index page', async () => {
    const { portalUrl } = await startTestServer();
    const response = await fetch(portalUrl);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('serves the built widgets to pages of every origin, and answers 304 for a known copy', async () => {
    const { portalUrl } = await startTestServer();
    const response = await fetch(`${portalUrl}/kehoach/kehoach.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/javascript');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await response.text()).toBe('export {};\n');
    const again = await ask(portalUrl, '/kehoach/kehoach.js', {
      'If-None-Match': response.headers.get('ETag') ?? '',
    });
    expect(again.statusCode).toBe(304);
  });

  it.each([
    '/kehoach/../secret.js',
    '/kehoach/..%2fsecret.js',
    '/kehoach/%2e%2e/secret.js',
    '/kehoach/embed/..%2f..%2fsecret.js',
    '/kehoach//etc/passwd',
    '/kehoach/embed',
    '/kehoach/',
    '/kehoach/none.js',
    '/kehoach/%00',
    '/kehoach/%',
  ])('answers 404 for %s', async (path) => {
    const { portalUrl } = await startTestServer();
    expect((await ask(portalUrl, path)).statusCode).toBe(404);
  });
});

describe('the demonstration’s token', () => {
  it('is given to pages of the portals', async () => {
    const { portalUrl, tokenOf } = await startTestServer();
    const origins: HeadersInit[] = [{}, { 'Sec-Fetch-Site': 'same-origin' }, { Origin: portalUrl }];
    for (const headers of origins) {
      const response = await fetch(`${portalUrl}/demo/token?agency=${A}`, { headers });
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(await response.json()).toMatchObject({ token: tokenOf(A), agencyId: A, demo: true });
    }
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port', { 'Sec-Fetch-Site': 'same-site' }],
    ['nowhere', { 'Sec-Fetch-Site': 'none' }],
    ['another origin', { Origin: 'https://other.example' }],
    ['a sandbox', { Origin: 'null' }],
    ['a foreign name for this machine', { Host: 'rebound.example' }],
    ['a foreign name that is its own origin', { Host: 'rebound.example', Origin: 'http://rebound.example' }],
  ])('is refused to %s', async (_case, headers) => {
    const { portalUrl } = await startTestServer();
    const response = await ask(portalUrl, `/demo/token?agency=${A}`, headers);
    expect(response.statusCode).toBe(403);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('of an unknown agency is answered 404, and there is none on the API’s own origin', async () => {
    const { portalUrl, apiUrl } = await startTestServer();
    expect((await fetch(`${portalUrl}/demo/token?agency=none`)).status).toBe(404);
    expect((await fetch(`${portalUrl}/demo/token`)).status).toBe(404);
    expect((await fetch(`${portalUrl}/demo/token`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${apiUrl}/demo/token?agency=${A}`)).status).toBe(404);
  });
});

describe('reports about the content policy', () => {
  it('are collected from both ways of sending them', async () => {
    const { portalUrl } = await startTestServer();
    const post = (type: string, body: string) =>
      fetch(`${portalUrl}/csp-reports`, { method: 'POST', headers: { 'Content-Type': type }, body });
    expect((await post('application/csp-report', '{"csp-report":{"blocked-uri":"a"}}')).status).toBe(204);
    expect(
      (await post('application/reports+json', '[{"type":"csp-violation"},{"type":"other"}]')).status,
    ).toBe(204);
    const list = await (await fetch(`${portalUrl}/csp-reports`)).json();
    expect(list).toEqual({
      items: [{ 'csp-report': { 'blocked-uri': 'a' } }, { type: 'csp-violation' }, { type: 'other' }],
      total: 3,
    });
  });

  it('that are none are refused', async () => {
    const { portalUrl } = await startTestServer();
    const status = async (type: string, body: string) =>
      (await fetch(`${portalUrl}/csp-reports`, { method: 'POST', headers: { 'Content-Type': type }, body }))
        .status;
    expect(await status('text/plain', '{}')).toBe(415);
    expect(await status('application/csp-report', '{')).toBe(400);
    expect(await status('application/csp-report', JSON.stringify('x'.repeat(70_000)))).toBe(413);
    expect((await fetch(`${portalUrl}/csp-reports`, { method: 'DELETE' })).status).toBe(405);
    expect((await (await fetch(`${portalUrl}/csp-reports`)).json()).total).toBe(0);
  });
});
