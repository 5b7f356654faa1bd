import { IndicatorsLink, Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { FakeClock } from './fake-clock.node.js';
import { createClient } from './resource-cache.js';

const AT = 'https://api.example/plans/1';

/** A client over answers that the test lets go one by one. */
function setUp() {
  const clock = new FakeClock();
  const asked: { url: string; init: RequestInit; answer: (body: unknown, status?: number) => void }[] = [];
  const send = ((url: string, init: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      const answer = (body: unknown, status = 200) =>
        resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
      asked.push({ url, init, answer });
    })) as unknown as typeof fetch;
  return { client: createClient({ fetch: send, clock, random: () => 0 }), clock, asked };
}

describe('createClient', () => {
  it('asks an address once for two readers at a time and gives both one parsed copy', async () => {
    const { client, clock, asked } = setUp();
    const both = Promise.all([client.load(AT, Plan), client.load(AT, Plan)]);
    asked[0]?.answer({ id: 'p' });
    await clock.pass(0);
    const [first, second] = await both;
    expect(asked).toHaveLength(1);
    expect(first.value).toBe(second.value);
  });

  it('does not ask again for a later reader', async () => {
    const { client, clock, asked } = setUp();
    const first = client.load(AT, Plan);
    asked[0]?.answer({ id: 'p' });
    await clock.pass(0);
    await first;
    await client.load(AT, Plan);
    expect(asked).toHaveLength(1);
  });

  it('reads one answer by two schemas', async () => {
    const { client, clock, asked } = setUp();
    const both = Promise.all([client.load(AT, Plan), client.load(AT, IndicatorsLink)]);
    asked[0]?.answer({ id: 'p', indicatorsUrl: 'x' });
    await clock.pass(0);
    expect((await both)[1].value.indicatorsUrl).toBe('x');
    expect(asked).toHaveLength(1);
  });

  it('chooses the schema by what was received, and shares the reading with those who name it', async () => {
    const { client, clock, asked } = setUp();
    const choose = (json: unknown) => ('items' in (json as object) ? IndicatorsLink : Plan);
    const both = Promise.all([client.load<unknown>(AT, choose), client.load(AT, Plan)]);
    asked[0]?.answer({ id: 'p' });
    await clock.pass(0);
    const [chosen, named] = await both;
    expect(chosen.value).toBe(named.value);
    expect(asked).toHaveLength(1);
  });

  it('revalidates without credentials and without headers', () => {
    const { client, asked } = setUp();
    void client.load(AT, Plan);
    expect(asked[0]?.init).toMatchObject({ cache: 'no-cache', credentials: 'omit' });
    expect(asked[0]?.init.headers).toBeUndefined();
  });

  it('asks again for a refresh', async () => {
    const { client, clock, asked } = setUp();
    const first = client.load(AT, Plan);
    asked[0]?.answer({ id: 'old' });
    await clock.pass(0);
    await first;
    const second = client.load(AT, Plan, { isRefresh: true });
    asked[1]?.answer({ id: 'new' });
    await clock.pass(0);
    expect((await second).value.id).toBe('new');
  });

  it('keeps no failure', async () => {
    const { client, clock, asked } = setUp();
    const first = client.load(AT, Plan).catch((error: unknown) => error);
    asked[0]?.answer('', 404);
    await clock.pass(0);
    expect(await first).toMatchObject({ kind: 'http', status: 404 });
    void client.load(AT, Plan);
    expect(asked).toHaveLength(2);
  });

  it('stops the request when the last reader has left', async () => {
    const { client, clock, asked } = setUp();
    const [one, two] = [new AbortController(), new AbortController()];
    const ends = [one, two].map((control) =>
      client.load(AT, Plan, { signal: control.signal }).catch((error: unknown) => error),
    );
    one.abort();
    await clock.pass(0);
    expect(asked[0]?.init.signal?.aborted).toBe(false);
    two.abort();
    await clock.pass(0);
    expect(asked[0]?.init.signal?.aborted).toBe(true);
    expect(await ends[1]).toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['<!doctype html><title>Đăng nhập</title>', 'HTML'],
    ['{"id":"p","activities":[{"id"', 'truncated JSON'],
    ['', 'nothing'],
  ])('says that an answer is not JSON: %s', async (body) => {
    const { client, clock, asked } = setUp();
    const end = client.load(AT, Plan).catch((error: unknown) => error);
    asked[0]?.answer(body);
    await clock.pass(0);
    expect(await end).toMatchObject({ kind: 'contract', path: '', url: AT });
  });
});
