import { describe, expect, it } from 'vitest';

import type { LoadError } from './errors.js';
import { FakeClock } from './fake-clock.node.js';
import { problemOf } from './problem-words.js';
import { readRetryAfter, request } from './request.js';

const URL_ = 'https://api.example/plans/1';

/** A `fetch` that answers from a list, one entry a call; an Error is thrown, `'hang'` never answers. */
function answers(...list: (Response | Error | 'hang')[]) {
  const calls: RequestInit[] = [];
  const send = ((_url: string, init: RequestInit) => {
    const answer = list[Math.min(calls.length, list.length - 1)];
    calls.push(init);
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer instanceof Response) return Promise.resolve(answer.clone());
    return new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  }) as unknown as typeof fetch;
  return { send, calls };
}

/** Starts a request and remembers how it ended. */
function start(send: typeof fetch, signal?: AbortSignal) {
  const clock = new FakeClock();
  const outcome: { value?: string; error?: unknown } = {};
  void request(URL_, { fetch: send, clock, random: () => 0, signal }).then(
    ({ text }) => (outcome.value = text),
    (error: unknown) => (outcome.error = error),
  );
  return { clock, outcome };
}

const failure = (outcome: { error?: unknown }) => outcome.error as LoadError;

describe('request', () => {
  it('returns the text of a good answer after one call', async () => {
    const { send, calls } = answers(new Response('{"id":"1"}'));
    const { clock, outcome } = start(send);
    await clock.pass(0);
    expect(outcome.value).toBe('{"id":"1"}');
    expect(calls).toHaveLength(1);
  });

  it('sets no header, so that no preflight is needed', async () => {
    const { send, calls } = answers(new Response('{}'));
    const { clock } = start(send);
    await clock.pass(0);
    expect(calls[0]?.headers).toBeUndefined();
  });

  it.each([500, 502, 503, 408, 425, 429])('asks again after %i', async (status) => {
    const { send, calls } = answers(new Response('', { status }), new Response('ok'));
    const { clock, outcome } = start(send);
    await clock.pass(1000);
    expect(outcome.value).toBe('ok');
    expect(calls).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 410, 422])('does not ask again after %i', async (status) => {
    const { send, calls } = answers(new Response('', { status }));
    const { clock, outcome } = start(send);
    await clock.pass(15_000);
    expect(failure(outcome)).toMatchObject({ kind: 'http', status });
    expect(calls).toHaveLength(1);
  });

  it('gives up after two repetitions of a failed connection', async () => {
    const { send, calls } = answers(new TypeError('Failed to fetch'));
    const { clock, outcome } = start(send);
    await clock.pass(15_000);
    expect(failure(outcome).kind).toBe('network');
    expect(calls).toHaveLength(3);
  });

  it('waits as long as Retry-After says', async () => {
    const busy = new Response('', { status: 429, headers: { 'Retry-After': '3' } });
    const { send, calls } = answers(busy, new Response('ok'));
    const { clock, outcome } = start(send);
    await clock.pass(2999);
    expect(calls).toHaveLength(1);
    await clock.pass(1);
    expect(outcome.value).toBe('ok');
  });

  it('does not wait for a Retry-After of over 30 seconds but names it', async () => {
    const { send, calls } = answers(new Response('', { status: 503, headers: { 'Retry-After': '31' } }));
    const { clock, outcome } = start(send);
    await clock.pass(0);
    expect(failure(outcome)).toMatchObject({ kind: 'http', retryAfter: 31 });
    expect(calls).toHaveLength(1);
  });

  it('ends a try after 10 seconds and the whole within 15', async () => {
    const { send, calls } = answers('hang');
    const { clock, outcome } = start(send);
    await clock.pass(9999);
    expect(calls).toHaveLength(1);
    await clock.pass(5001);
    expect(failure(outcome).kind).toBe('timeout');
    expect(calls).toHaveLength(2);
  });

  it('rejects with the reason of an abort and stops the call', async () => {
    const control = new AbortController();
    const { send, calls } = answers('hang');
    const { clock, outcome } = start(send, control.signal);
    await clock.pass(100);
    control.abort();
    await clock.pass(0);
    expect(outcome.error).toMatchObject({ name: 'AbortError' });
    expect(calls[0]?.signal?.aborted).toBe(true);
  });

  it('does not ask again once it was aborted between two tries', async () => {
    const control = new AbortController();
    const { send, calls } = answers(new Response('', { status: 500 }));
    const { clock, outcome } = start(send, control.signal);
    await clock.pass(10);
    control.abort();
    await clock.pass(15_000);
    expect(outcome.error).toMatchObject({ name: 'AbortError' });
    expect(calls).toHaveLength(1);
  });

  it('reads the words of a problem body', async () => {
    const body =
      '{"title":"Không có","code":"not-found","errors":[{"pointer":"/id","code":"x","detail":"y"}]}';
    const { send } = answers(new Response(body, { status: 404 }));
    const { clock, outcome } = start(send);
    await clock.pass(0);
    expect(problemOf(failure(outcome))).toEqual({
      code: 'not-found',
      title: 'Không có',
      detail: null,
      errors: [{ pointer: '/id', code: 'x', detail: 'y' }],
    });
  });
});

describe('readRetryAfter', () => {
  it('reads seconds', () => expect(readRetryAfter('120', 0)).toBe(120));
  it('reads an HTTP date', () => expect(readRetryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 30_000)).toBe(30));
  it('is never negative', () => expect(readRetryAfter('Thu, 01 Jan 1970 00:00:00 GMT', 9e9)).toBe(0));
  it('is null without a header or with nonsense', () => {
    expect(readRetryAfter(null, 0)).toBeNull();
    expect(readRetryAfter('soon', 0)).toBeNull();
  });
});
