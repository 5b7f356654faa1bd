import { createClient, type ClientOptions } from '@kehoach/client';
import { usePageClient } from '@kehoach/elements/testing.js';

/** What the fake API answers under one address. */
export interface FakeAnswer {
  /** JSON body, or a text sent as it is. */
  readonly body?: unknown;
  readonly text?: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** The connection fails instead. */
  readonly isUnreachable?: boolean;
  /** The answer is held back until `release()`. */
  readonly isHeld?: boolean;
}

/** A request as it arrived. */
export interface FakeRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A fake API and what it was asked. */
export interface FakeApi {
  /** Requests in their order, as `GET https://api.example/plan`. */
  readonly requests: readonly string[];
  /** The same requests with their headers and bodies. */
  readonly received: readonly FakeRequest[];
  /** Changes what an address answers from now on. */
  answer(route: string, answer: FakeAnswer | readonly FakeAnswer[]): void;
  /** Lets all held answers go. */
  release(): void;
}

/** Base of addresses in tests; relative route names are resolved against it. */
export const API = 'https://api.example/';

const NOT_FOUND: FakeAnswer = { status: 404, body: { title: 'Not found', status: 404, code: 'not-found' } };

/** `POST reports` as `POST https://api.example/reports`; an address without a method answers every method. */
function routeKey(route: string): string {
  const [first = '', second] = route.split(' ');
  return second === undefined ? new URL(first, API).href : `${first} ${new URL(second, API).href}`;
}

/**
 * Puts a fake API under the widgets: the client's `fetch` answers from a table, time passes at once. Routes are addresses
 * relative to {@link API}, if need be with a method before them; what is not in the table answers 404. Of a list of answers each
 * request gets the next one, the last of them again and again.
 */
export function useFakeApi(
  routes: Record<string, FakeAnswer | readonly FakeAnswer[]>,
  surroundings: Pick<ClientOptions, 'uploadStack'> = {},
): FakeApi {
  const queueOf = (answer: FakeAnswer | readonly FakeAnswer[]): FakeAnswer[] =>
    Array.isArray(answer) ? [...(answer as FakeAnswer[])] : [answer as FakeAnswer];
  const table = new Map(Object.entries(routes).map(([route, answer]) => [routeKey(route), queueOf(answer)]));
  const requests: string[] = [];
  const received: FakeRequest[] = [];
  let held: (() => void)[] = [];

  const answerTo = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    const request = `${init?.method ?? 'GET'} ${url}`;
    requests.push(request);
    const body = typeof init?.body === 'string' ? init.body : '';
    received.push({ method: init?.method ?? 'GET', url, headers: new Headers(init?.headers), body });
    const queue = table.get(request) ?? table.get(url) ?? [NOT_FOUND];
    const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? NOT_FOUND;
    if (answer.isHeld) {
      await new Promise<void>((resolve, reject) => {
        held.push(resolve);
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    }
    if (answer.isUnreachable) throw new TypeError('Failed to fetch');
    const text = answer.text ?? JSON.stringify(answer.body);
    const headers = { 'Content-Type': 'application/json', ...answer.headers };
    const response = new Response(text, { status: answer.status ?? 200, headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };

  let now = 0;
  const clock = {
    now: () => now,
    setTimer: (callback: () => void, delayMs: number) => {
      // Timeouts of a try never fire here; pauses between tries pass at once.
      if (delayMs >= 5_000) return 0;
      now += delayMs;
      return setTimeout(callback, 0) as unknown as number;
    },
    clearTimer: (timer: number) => clearTimeout(timer),
  };
  usePageClient(createClient({ fetch: answerTo, clock, random: () => 0, ...surroundings }));
  return {
    requests,
    received,
    answer: (route, answer) => void table.set(routeKey(route), queueOf(answer)),
    release: () => {
      for (const go of held) go();
      held = [];
    },
  };
}
