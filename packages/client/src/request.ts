import { systemClock, wait } from './clock.js';
import type { Clock } from './clock.js';
import { isAbort, LoadError } from './errors.js';

/** How long a page waits. */
export interface Patience {
  readonly tryMs: number;
  readonly totalMs: number;
  readonly retries: number;
}

/** Patience of a reader: ten seconds a try, words about a failure within fifteen. */
export const READ_PATIENCE: Patience = { tryMs: 10_000, totalMs: 15_000, retries: 2 };

/** A longer wait that a server asks for is shown to the reader and not waited for. */
export const LONGEST_RETRY_AFTER_S = 30;

const FIRST_BACKOFF_MS = 500;
/** Request timeout, too early, too many requests: the same request may succeed later. */
const PASSING_STATUSES = [408, 425, 429];

/** What `request` needs besides an address. */
export interface RequestOptions {
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  /** A number from 0 up to 1, spreads retries of many pages. */
  readonly random?: () => number;
  readonly signal?: AbortSignal;
  readonly patience?: Patience;
  readonly init?: RequestInit;
}

/** An answer with a success status, its body read as text. */
export interface Answered {
  readonly status: number;
  /** Address after redirects: relative addresses in the body are resolved against it. */
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

/** True when the same request may succeed a little later. */
export function isPassing(status: number): boolean {
  return status >= 500 || PASSING_STATUSES.includes(status);
}

/** Seconds of a Retry-After header, given as seconds or as an HTTP date; null when there is none. */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const at = new Date(header).getTime();
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - nowMs) / 1000));
}

async function tryOnce(url: string, options: RequestOptions, tryMs: number): Promise<Answered> {
  const clock = options.clock ?? systemClock;
  const send = options.fetch ?? globalThis.fetch;
  const control = new AbortController();
  let isLate = false;
  const timer = clock.setTimer(() => {
    isLate = true;
    control.abort();
  }, tryMs);
  const pass = () => control.abort();
  options.signal?.addEventListener('abort', pass, { once: true });
  if (options.signal?.aborted) pass();
  try {
    const response = await send.call(globalThis, url, { ...options.init, signal: control.signal });
    const text = await response.text();
    if (response.ok)
      return { status: response.status, url: response.url || url, headers: response.headers, text };
    throw new LoadError('http', `${url} answered ${response.status}`, {
      url,
      status: response.status,
      retryAfter: readRetryAfter(response.headers.get('Retry-After'), clock.now()) ?? undefined,
      body: text,
    });
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (isLate)
      throw new LoadError('timeout', `${url} gave no answer within ${tryMs} ms`, { url, cause: error });
    if (options.signal?.aborted || isAbort(error)) throw error;
    throw new LoadError('network', `${url} could not be reached`, { url, cause: error });
  } finally {
    clock.clearTimer(timer);
    options.signal?.removeEventListener('abort', pass);
  }
}

/** Milliseconds until the next try, or null when another try makes no sense or the server asks for too long a wait. */
function backoffMs(error: unknown, attempt: number, random: () => number): number | null {
  if (!(error instanceof LoadError)) return null;
  if (error.kind === 'http' && !isPassing(error.status ?? 0)) return null;
  if (error.retryAfter !== null)
    return error.retryAfter > LONGEST_RETRY_AFTER_S ? null : error.retryAfter * 1000;
  return FIRST_BACKOFF_MS * 2 ** attempt * (0.5 + random() / 2);
}

/**
 * Asks one address: the only call to `fetch` of the library. Retries what may pass (no answer, 408, 425, 429, 5xx) with
 * back-off, honours Retry-After, and gives up within the patience given.
 *
 * @throws LoadError of kind `network`, `timeout` or `http`; the signal's reason when aborted.
 */
export async function request(url: string, options: RequestOptions = {}): Promise<Answered> {
  const clock = options.clock ?? systemClock;
  const patience = options.patience ?? READ_PATIENCE;
  const deadline = clock.now() + patience.totalMs;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await tryOnce(url, options, Math.min(patience.tryMs, deadline - clock.now()));
    } catch (error) {
      const delay =
        attempt < patience.retries ? backoffMs(error, attempt, options.random ?? Math.random) : null;
      if (delay === null || clock.now() + delay >= deadline) throw error;
      await wait(clock, delay, options.signal);
    }
  }
}
