import { faultsOf, Report } from '@kehoach/contract';
import type { Fault } from '@kehoach/contract';

import { systemClock } from './clock.js';
import { LoadError } from './errors.js';
import { toPointer } from './json-pointer.js';
import { isTree } from './read-leniently.js';
import type { Tree } from './read-leniently.js';
import { problemOf } from './problem-words.js';
import { isPassing, request } from './request.js';
import type { Patience } from './request.js';
import type { ClientOptions } from './resource-cache.js';
import { withToken } from './token.js';
import type { TokenProvider } from './token.js';

/** A report that somebody pressed Send for. It is kept until an answer to it was read. */
export interface Outgoing {
  /** Idempotency-Key: one for each set of answers, opaque. */
  readonly key: string;
  readonly url: string;
  /** The submission as the JSON text that is sent, byte for byte the same in each try. */
  readonly body: string;
  /** When Send was pressed, in milliseconds since the epoch. */
  readonly pressedAt: number;
}

/** Why a report is still on its way. */
export interface Delay {
  readonly error: LoadError;
  /** When the next try begins, in milliseconds since the epoch. */
  readonly nextTryAt: number;
  /** Tries so far. */
  readonly tries: number;
}

/** What `deliver` needs besides the report. */
export interface DeliveryOptions {
  readonly surroundings: ClientOptions;
  readonly tokenProvider: TokenProvider;
  readonly signal: AbortSignal;
  /** Waits before the next try; a person or a returning connection may cut it short. */
  pause(delayMs: number): Promise<void>;
  onTry?(): void;
  onDelay?(delay: Delay): void;
}

/** One try may take longer than reading: a poor line sends slowly. */
export const SEND_PATIENCE: Patience = { tryMs: 30_000, totalMs: 30_000, retries: 0 };
export const LONGEST_BACKOFF_MS = 60_000;

const FIRST_BACKOFF_MS = 2_000;
/** Tries after which a success without a readable report is told: a wireless network's log-in page answers like that too. */
const MOST_UNREADABLE = 4;
const KEY_BYTES = 16;

/** A key that tells nothing and never repeats. */
export function createIdempotencyKey(crypto: Crypto = globalThis.crypto): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** True when the same report may be accepted a little later, so that nobody has to be asked. */
export function isWorthRepeating(error: unknown): error is LoadError {
  if (!(error instanceof LoadError)) return false;
  if (error.kind !== 'http')
    return error.kind === 'network' || error.kind === 'timeout' || error.kind === 'contract';
  // The first request with this key is still running: its answer comes.
  if (error.status === 409) return problemOf(error)?.code === 'in-progress';
  return isPassing(error.status ?? 0);
}

/** Milliseconds until the next try: what the server asks for, else doubling from two seconds to a minute, spread out. */
export function backoffMs(error: LoadError, tries: number, random: () => number): number {
  if (error.retryAfter !== null) return error.retryAfter * 1000;
  return Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (tries - 1)) * (0.75 + random() / 4);
}

/** What the receiver alone can say of the files is never taken from what was sent. */
const FILES = 'attachments';
/** Members that a report must have and that come back as they were sent. */
const REQUIRED: readonly string[] = ['formId', 'agency', 'period', 'answers'];

/** A row that cannot be read goes, a receipt keeps the parts that can be read, any other member is `fallback`. */
function mended(member: unknown, faults: readonly Fault[], fallback: unknown): unknown {
  if (Array.isArray(member) && faults.every(({ path }) => typeof path[1] === 'number')) {
    return member.filter((_row, index) => !faults.some(({ path }) => path[1] === index));
  }
  if (faults[0]?.path[0] !== 'receipt' || !isTree(member)) return fallback;
  const { number, receivedAt, sha256 } = member;
  const words = (value: unknown) => (typeof value === 'string' ? value : '');
  return { number: words(number), receivedAt: words(receivedAt), sha256: words(sha256) };
}

/**
 * Reads the receiver's copy of a report. What of it cannot be read is left out, or taken as it was sent where a report cannot be
 * without it, and not over a part that loads on use: an accepted report must not be taken for a refused one.
 */
function readReport(text: string, { url, body }: Outgoing): Report {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new LoadError('contract', `${url}: the answer is not JSON`, { url, path: '', cause });
  }
  if (!isTree(json)) throw new LoadError('contract', `${url}: a JSON object is expected`, { url, path: '' });
  const faults = faultsOf(Report, json);
  if (faults.length === 0) return json as unknown as Report;
  const sent = JSON.parse(body) as Tree;
  const report: Tree = { ...json };
  for (const key of Object.keys(json)) {
    const own = faults.filter(({ path }) => path[0] === key);
    const fallback = key === FILES ? [] : REQUIRED.includes(key) ? sent[key] : null;
    if (own.length > 0) report[key] = mended(json[key], own, fallback);
  }
  const [fault] = faultsOf(Report, report);
  if (fault) {
    const path = toPointer(fault.path);
    throw new LoadError('contract', `${url}: ${path} (${fault.cause})`, { url, path });
  }
  return report as Report;
}

async function tryOnce(outgoing: Outgoing, token: string, options: DeliveryOptions): Promise<Report> {
  const { url, key, body } = outgoing;
  const answer = await request(url, {
    ...options.surroundings,
    signal: options.signal,
    patience: SEND_PATIENCE,
    init: {
      method: 'POST',
      body,
      cache: 'no-store',
      credentials: 'omit',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
    },
  });
  return readReport(answer.text, outgoing);
}

/**
 * Sends a report until an answer to it has been read: tries again after a lost connection, 408, 425, 429, 5xx and a request
 * that still runs; asks the page once for a new token after 401.
 *
 * @throws LoadError for an answer that a person has to act on; TokenError when the page gives no token; the signal's reason.
 */
export async function deliver(outgoing: Outgoing, options: DeliveryOptions): Promise<Report> {
  const { surroundings, tokenProvider, signal } = options;
  const clock = surroundings.clock ?? systemClock;
  let unreadable = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      options.onTry?.();
      return await withToken(tokenProvider, outgoing.url, clock, (token) =>
        tryOnce(outgoing, token, options),
      );
    } catch (error) {
      signal.throwIfAborted();
      if (!isWorthRepeating(error)) throw error;
      if (error.kind === 'contract') unreadable += 1;
      if (unreadable >= MOST_UNREADABLE) throw error;
      const delayMs = backoffMs(error, tries, surroundings.random ?? Math.random);
      options.onDelay?.({ error, nextTryAt: clock.now() + delayMs, tries });
      await options.pause(delayMs);
      signal.throwIfAborted();
    }
  }
}
