import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { Plan } from '@kehoach/contract';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { openDatabase } from './database/open-database.js';
import { PortTakenError } from './start-server.js';
import { AGENCY, createSubmission } from './testing/fixture-data.js';
import { createTestFolder, readProblem } from './testing/open-test-api.js';
import { createPdf } from './testing/sample-files.js';
import { startTestServer } from './testing/start-test-server.js';
import { announce, askOffset, partHeaders, sendPart } from './testing/tus-client.js';

const A = AGENCY.agencyId;

async function findFreePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return port;
}

describe('the two origins', () => {
  it('answer the same API, each with its own addresses', async () => {
    const { portalUrl, apiUrl } = await startTestServer();
    const read = async (url: string) => (await (await fetch(url)).json()) as Plan;
    const below = await read(`${portalUrl}/api/plans/plan-2021`);
    const alone = await read(`${apiUrl}/plans/plan-2021`);
    expect(below.indicatorsUrl).toBe('/api/plans/plan-2021/indicators');
    expect(alone.indicatorsUrl).toBe('/plans/plan-2021/indicators');
    expect(below.title).toEqual(alone.title);
  });

  it('share reports, keys and limits', async () => {
    const { portalUrl, send, tokenOf } = await startTestServer();
    const headers = { 'Idempotency-Key': 'k' };
    const first = await send('/reports', { as: A, json: createSubmission(), headers });
    const again = await fetch(`${portalUrl}/api/reports`, {
      method: 'POST',
      body: JSON.stringify(createSubmission()),
      headers: { ...headers, Authorization: `Bearer ${tokenOf(A)}`, 'Content-Type': 'application/json' },
    });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
  });

  it('let pages of the portals ask the API on the other port, and configured ones, and no others', async () => {
    const { portalUrl, send } = await startTestServer({ allowedOrigins: ['https://portal.example'] });
    const allowed = async (origin: string) =>
      (await send('/plans', { headers: { Origin: origin } })).headers.get('Access-Control-Allow-Origin');
    expect(await allowed(portalUrl)).toBe(portalUrl);
    const local = portalUrl.replace('127.0.0.1', 'localhost');
    expect(await allowed(local)).toBe(local);
    expect(await allowed('https://portal.example')).toBe('https://portal.example');
    expect(await allowed('https://other.example')).toBeNull();
  });

  it('listen on this machine only', async () => {
    const { portalUrl, apiUrl } = await startTestServer();
    expect(new URL(portalUrl).hostname).toBe('127.0.0.1');
    expect(new URL(apiUrl).hostname).toBe('127.0.0.1');
  });
});

describe('over a real line', () => {
  it('an upload goes on after a cut where the server stopped receiving', async () => {
    const server = await startTestServer();
    const { apiUrl, send, tokenOf } = server;
    const pdf = createPdf(5 * 1024 * 1024);
    const created = await announce(send, A, 'lớn.pdf', pdf.length);
    const address = created.headers.get('Location') ?? '';

    const headers = {
      ...partHeaders(0),
      Authorization: `Bearer ${tokenOf(A)}`,
      'Content-Length': String(pdf.length),
    };
    const cut = rawRequest(apiUrl, { method: 'PATCH', path: address, headers });
    cut.on('error', () => {});
    await new Promise((resolve) => cut.write(pdf.subarray(0, 2 * 1024 * 1024), resolve));
    const offsetNow = async () => Number((await askOffset(send, A, address)).headers.get('Upload-Offset'));
    cut.destroy();
    const offset = await vi.waitUntil(async () => (await offsetNow()) || null, {
      timeout: 10_000,
      interval: 50,
    });
    expect(offset).toBeLessThanOrEqual(2 * 1024 * 1024);

    const rest = await sendPart(send, A, address, offset, pdf.subarray(offset));
    expect(rest.status).toBe(204);
    const id = address.split('/').at(-1) ?? '';
    const json = {
      ...createSubmission({ formId: 'form-open', attachments: [{ id, name: 'lớn.pdf' }] }),
      answers: {},
    };
    const report = await (
      await send('/reports', { as: A, json, headers: { 'Idempotency-Key': 'k' } })
    ).json();
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(report.attachments[0]).toMatchObject({ name: 'lớn.pdf', bytes: pdf.length, sha256 });
    await server.stop();
    const database = openDatabase(server.databaseFile);
    onTestFinished(() => database.close());
    expect(database.prepare('SELECT sha256 FROM report_attachments').get()?.['sha256']).toBe(sha256);
  }, 20_000);

  it('a body that is cut off is no failure of the server', async () => {
    const failures: unknown[] = [];
    const { apiUrl, send, tokenOf } = await startTestServer({ onFailure: (error) => failures.push(error) });
    const headers = {
      Authorization: `Bearer ${tokenOf(A)}`,
      'Content-Type': 'application/json',
      'Content-Length': '1000',
      'Idempotency-Key': 'k',
    };
    const cut = rawRequest(apiUrl, { method: 'POST', path: '/reports', headers });
    cut.on('error', () => {});
    await new Promise((resolve) => cut.write('{"formId":', resolve));
    await send('/plans');
    cut.destroy();
    const json = createSubmission();
    const whole = await send('/reports', { as: A, json, headers: { 'Idempotency-Key': 'k' } });
    expect(whole.status).toBe(201);
    expect(failures).toEqual([]);
  });

  it('a body that is too large gets an answer that can be read', async () => {
    const { send } = await startTestServer();
    const response = await send('/reports', {
      as: A,
      json: createSubmission({ signer: 'x'.repeat(5 * 1024 * 1024) }),
      headers: { 'Idempotency-Key': 'k' },
    });
    expect(response.status).toBe(413);
    expect((await readProblem(response)).code).toBe('too-large');
  });

  it('HEAD and 304 have no body', async () => {
    const { send } = await startTestServer();
    const head = await send('/plans', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const again = await send('/plans', { headers: { 'If-None-Match': head.headers.get('ETag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('starting and stopping', () => {
  it('keeps tokens and reports between starts', async () => {
    const first = await startTestServer();
    const { databaseFile } = first;
    await first.send('/reports', { as: A, json: createSubmission(), headers: { 'Idempotency-Key': 'k' } });
    await first.stop();
    expect(existsSync(databaseFile)).toBe(true);
    const second = await startTestServer({ databaseFile });
    expect(second.tokens).toEqual(first.tokens);
    expect((await (await second.send('/reports', { as: A })).json()).total).toBe(1);
  });

  it('has other tokens in every new database', async () => {
    const [first, second] = [await startTestServer(), await startTestServer()];
    expect(first.tokenOf(A)).toMatch(/^[\w-]{43}$/);
    expect(first.tokenOf(A)).not.toBe(second.tokenOf(A));
  });

  it('ends although a client holds its line open', async () => {
    const server = await startTestServer();
    await server.send('/plans');
    await server.stop();
    await expect(server.send('/plans')).rejects.toThrow();
    await server.stop();
  });

  it('says which port is taken, and leaves the other one and the database free', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    onTestFinished(() => void holder.close());
    const { port } = holder.address() as AddressInfo;
    const databaseFile = join(createTestFolder(), 'k.sqlite');
    const apiPort = await findFreePort();
    await expect(startTestServer({ databaseFile, port, apiPort })).rejects.toThrow(new PortTakenError(port));
    await expect(startTestServer({ databaseFile, apiPort: port })).rejects.toBeInstanceOf(PortTakenError);
    const server = await startTestServer({ databaseFile, apiPort });
    expect((await server.send('/plans')).status).toBe(200);
  });
});
