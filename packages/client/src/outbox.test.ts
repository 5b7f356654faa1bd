import { describe, expect, it } from 'vitest';

import { LoadError } from './errors.js';
import { createIdempotencyKey, deliver } from './outbox.js';
import type { Delay } from './outbox.js';
import { TokenError } from './token.js';
import type { TokenRequest } from './token.js';

const URL_ = 'https://api.example/reports';
const SENT = { formId: 'f', agency: { agencyId: 'a' }, period: '2025', answers: { a: 'sent' } };
const OUTGOING = { key: 'k-1', url: URL_, body: JSON.stringify(SENT), pressedAt: 0 };
const REPORT = {
  id: 'r',
  formId: 'f',
  agency: { agencyId: 'a' },
  period: '2025',
  answers: {},
  receipt: { number: 'BC-1', receivedAt: '2025-06-05T10:00:00+07:00', sha256: 'ab' },
};

type Reply = { status?: number; body?: unknown; text?: string; headers?: Record<string, string> } | 'cut';
const ACCEPTED: Reply = { status: 201, body: REPORT };

/** A server that gives its replies in their order and repeats the last. */
function server(...replies: Reply[]) {
  const sent: { method: string; headers: Record<string, string>; body: unknown; credentials: unknown }[] = [];
  const fetch = async (_url: unknown, init: RequestInit = {}) => {
    const reply = replies[Math.min(sent.length, replies.length - 1)] ?? 'cut';
    sent.push({
      method: init.method ?? 'GET',
      headers: init.headers as Record<string, string>,
      body: init.body,
      credentials: init.credentials,
    });
    if (reply === 'cut') throw new TypeError('Failed to fetch');
    return new Response(reply.text ?? JSON.stringify(reply.body ?? {}), {
      status: reply.status ?? 200,
      headers: reply.headers ?? {},
    });
  };
  return { sent, fetch: fetch as typeof globalThis.fetch };
}

async function send(
  api: ReturnType<typeof server>,
  tokens: (request: TokenRequest) => Promise<string> = async () => 't',
) {
  const asked: TokenRequest[] = [];
  const delays: Delay[] = [];
  const pauses: number[] = [];
  const clock = { now: () => 0, setTimer: () => 0, clearTimer: () => {} };
  const outcome = await deliver(OUTGOING, {
    surroundings: { fetch: api.fetch, clock, random: () => 1 },
    tokenProvider: (request) => {
      asked.push(request);
      return tokens(request);
    },
    signal: new AbortController().signal,
    pause: async (delayMs) => void pauses.push(delayMs),
    onDelay: (delay) => void delays.push(delay),
  }).catch((error: unknown) => error);
  return { outcome, asked, delays, pauses };
}

describe('sending a report', () => {
  it('posts it once with its key and a token, and gives what was accepted', async () => {
    const api = server(ACCEPTED);
    const { outcome, asked } = await send(api);
    expect(outcome).toEqual(REPORT);
    expect(asked).toEqual([{ url: URL_, reason: 'first' }]);
    expect(api.sent).toEqual([
      {
        method: 'POST',
        body: OUTGOING.body,
        credentials: 'omit',
        headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json', 'Idempotency-Key': 'k-1' },
      },
    ]);
  });

  it.each([
    ['a cut line', 'cut'],
    ['408', { status: 408 }],
    ['425', { status: 425 }],
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['a first try that still runs', { status: 409, body: { title: 'x', code: 'in-progress' } }],
    ['the log-in page of a wireless network', { status: 200, text: '<html>Wi-Fi</html>' }],
    ['an answer that was cut short', { status: 201, text: '{"id":"r","form' }],
  ] as [string, Reply][])('tries again under the same key after %s', async (_what, reply) => {
    const api = server(reply, reply, ACCEPTED);
    const { outcome, delays } = await send(api);
    expect(outcome).toEqual(REPORT);
    expect(delays.map(({ tries }) => tries)).toEqual([1, 2]);
    expect(api.sent.map(({ headers, body }) => [headers['Idempotency-Key'], body])).toEqual(
      Array(3).fill(['k-1', OUTGOING.body]),
    );
  });

  it('waits longer each time, at most a minute, and as long as the server asks', async () => {
    const busy: Reply = { status: 429, headers: { 'Retry-After': '90' } };
    const { pauses } = await send(server('cut', 'cut', 'cut', 'cut', 'cut', 'cut', busy, ACCEPTED));
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 90_000]);
  });

  it('never stops trying by itself while the line is down', async () => {
    const { outcome, delays } = await send(server(...Array<Reply>(50).fill('cut'), ACCEPTED));
    expect([outcome, delays.length]).toEqual([REPORT, 50]);
  });

  it.each([400, 403, 404, 409, 410, 412, 413, 415, 422, 428])(
    'brings %d back to the person',
    async (status) => {
      const api = server({ status, body: { title: 'Không được', code: 'x' } });
      const { outcome } = await send(api);
      expect(outcome).toBeInstanceOf(LoadError);
      expect(outcome).toMatchObject({ kind: 'http', status });
      expect(api.sent).toHaveLength(1);
    },
  );

  it('gives what was accepted although a member of it cannot be read', async () => {
    const { outcome } = await send(server({ status: 201, body: { ...REPORT, number: 27 } }));
    expect(outcome).toMatchObject({ id: 'r', number: null, receipt: { number: 'BC-1' } });
  });

  it('gives what was accepted although a row of it cannot be read', async () => {
    const attachments = [{ id: 'up-1', name: 'a.pdf' }, { id: 7 }];
    const { outcome } = await send(server({ status: 201, body: { ...REPORT, attachments } }));
    expect(outcome).toMatchObject({
      id: 'r',
      attachments: [{ id: 'up-1', name: 'a.pdf' }],
      receipt: { number: 'BC-1' },
    });
  });

  it('takes no file for received where the list of files cannot be read', async () => {
    const { outcome } = await send(server({ status: 201, body: { ...REPORT, attachments: 'a.pdf' } }));
    expect(outcome).toMatchObject({ id: 'r', attachments: [] });
  });

  it('gives what was accepted with the answers that were sent where those that come back cannot be read', async () => {
    const { outcome } = await send(server({ status: 201, body: { ...REPORT, answers: { a: null } } }));
    expect(outcome).toMatchObject({ id: 'r', answers: SENT.answers, receipt: { number: 'BC-1' } });
  });

  it('keeps the number of a receipt whose other parts cannot be read', async () => {
    const receipt = { number: 'BC-9', receivedAt: '2020-06-09T10:00:00+07:00', sha256: null };
    const { outcome } = await send(server({ status: 201, body: { ...REPORT, receipt } }));
    expect(outcome).toMatchObject({ receipt: { ...receipt, sha256: '' } });
  });

  it('takes an answer that lacks what a report must have for no report', async () => {
    const { outcome } = await send(server({ status: 200, body: { id: 'r' } }));
    expect(outcome).toMatchObject({ kind: 'contract', path: '/formId' });
  });

  it('tells in the end that a success without a report cannot be read', async () => {
    const { outcome } = await send(server({ status: 200, body: { ok: true } }));
    expect(outcome).toMatchObject({ kind: 'contract' });
  });
});

describe('a rejected token', () => {
  it('is asked for once again, and the report goes at once', async () => {
    const api = server({ status: 401 }, ACCEPTED);
    const { outcome, asked, pauses } = await send(api, async ({ reason }) => `token-${reason}`);
    expect(outcome).toEqual(REPORT);
    expect(asked.map(({ reason }) => reason)).toEqual(['first', 'rejected']);
    expect(api.sent.map(({ headers }) => headers['Authorization'])).toEqual([
      'Bearer token-first',
      'Bearer token-rejected',
    ]);
    expect(pauses).toEqual([]);
  });

  it('twice comes back to the person', async () => {
    const api = server({ status: 401 });
    const { outcome } = await send(api);
    expect(outcome).toMatchObject({ status: 401 });
    expect(api.sent).toHaveLength(2);
  });

  it.each([
    ['an empty one', async () => ''],
    ['none', async () => undefined as unknown as string],
    ['a failure', () => Promise.reject(new Error('logged out'))],
  ])('cannot be sent without: %s', async (_what, tokens) => {
    const api = server(ACCEPTED);
    const { outcome } = await send(api, tokens);
    expect(outcome).toBeInstanceOf(TokenError);
    expect(api.sent).toEqual([]);
  });
});

describe('an Idempotency-Key', () => {
  it('tells nothing and does not repeat', () => {
    const keys = new Set(Array.from({ length: 100 }, () => createIdempotencyKey()));
    expect(keys.size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
