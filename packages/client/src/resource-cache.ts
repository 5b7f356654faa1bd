import type { Schema } from '@kehoach/contract';
import type { HttpStack } from 'tus-js-client';

import { systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { LoadError } from './errors.js';
import { readLeniently } from './read-leniently.js';
import type { Dropped } from './read-leniently.js';
import { request } from './request.js';

/** A resource that was loaded and read. */
export interface Loaded<Value> {
  /** Address after redirects; relative addresses inside the value are resolved against it. */
  readonly url: string;
  readonly value: Value;
  readonly dropped: readonly Dropped[];
  /** When the answer arrived, in milliseconds since the epoch. */
  readonly receivedAt: number;
}

/** Choices of one call of `load`. */
export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Asks the server again even when this page already holds an answer. */
  readonly isRefresh?: boolean;
}

/** A schema, or the choice of one by what was received: one address may hold a plan or a list of plans. */
export type SchemaChoice<Value> = Schema<Value> | ((json: unknown) => Schema<Value>);

/** Loads resources by address; every distinct address is asked once per page view. */
export interface Client {
  /** What the client was made with, for what is sent rather than loaded. */
  readonly surroundings: ClientOptions;
  load<Value>(url: string, schema: SchemaChoice<Value>, options?: LoadOptions): Promise<Loaded<Value>>;
}

/** What a client needs from its surroundings; all of it has defaults. */
export interface ClientOptions {
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Sends the parts of files; XMLHttpRequest where it is left out. */
  readonly uploadStack?: HttpStack;
}

interface Received {
  readonly url: string;
  readonly json: unknown;
  readonly receivedAt: number;
  readonly readings: Map<Schema<unknown>, Promise<Loaded<unknown>>>;
}

interface Asking {
  readonly received: Promise<Received>;
  readonly control: AbortController;
  waiting: number;
  isSettled: boolean;
}

/** Reads are public and revalidated; nothing is set that would cost a preflight. */
const READ_INIT: RequestInit = { cache: 'no-cache', credentials: 'omit' };

function parse(text: string, url: string, contentType: string | null): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const kind = contentType ?? 'no content type';
    throw new LoadError('contract', `${url}: the answer is not JSON (${kind})`, { url, path: '', cause });
  }
}

/** Rejects as soon as the signal is aborted, without stopping what others still wait for. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined, onAbort: () => void) {
  if (!signal) return promise;
  return new Promise<Value>((resolve, reject) => {
    const stop = () => {
      onAbort();
      reject(signal.reason as Error);
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Reads what was received, once for each schema. */
function read<Value>(received: Received, choice: SchemaChoice<Value>, clock: Clock): Promise<Loaded<Value>> {
  const { url, json, receivedAt, readings } = received;
  const schema = typeof choice === 'function' ? choice(json) : choice;
  const known = readings.get(schema);
  if (known) return known as Promise<unknown> as Promise<Loaded<Value>>;
  const turn = () => new Promise<void>((resolve) => void clock.setTimer(resolve, 0));
  const reading = readLeniently(schema, json, url || 'data', turn).then((read) => ({
    url,
    receivedAt,
    ...read,
  }));
  readings.set(schema, reading);
  // A failure is not kept.
  reading.catch(() => readings.delete(schema));
  return reading;
}

/** A client over data that the page itself has, a resource or an array of resources; it asks no server. */
export function clientOf(data: unknown, options: ClientOptions = {}): Client {
  const clock = options.clock ?? systemClock;
  const json: unknown = Array.isArray(data) ? { items: data } : data;
  const received: Received = { url: '', json, receivedAt: clock.now(), readings: new Map() };
  return {
    surroundings: options,
    async load(url, schema) {
      if (url === '') return read(received, schema, clock);
      throw new LoadError('address', `${url} is not asked: the data were set by the page`, { url });
    },
  };
}

/**
 * Creates a client. Elements that name one address share its request and its parsed copy; a failure is not kept, so the
 * next call asks again.
 */
export function createClient(options: ClientOptions = {}): Client {
  const clock = options.clock ?? systemClock;
  const asked = new Map<string, Asking>();

  function ask(url: string): Asking {
    const control = new AbortController();
    const received = request(url, { ...options, signal: control.signal, init: READ_INIT }).then((answer) => ({
      url: answer.url,
      json: parse(answer.text, url, answer.headers.get('Content-Type')),
      receivedAt: clock.now(),
      readings: new Map(),
    }));
    const asking: Asking = { received, control, waiting: 0, isSettled: false };
    const forget = () => {
      if (asked.get(url) === asking) asked.delete(url);
    };
    received.then(
      () => (asking.isSettled = true),
      () => {
        asking.isSettled = true;
        forget();
      },
    );
    control.signal.addEventListener('abort', forget);
    asked.set(url, asking);
    return asking;
  }

  return {
    surroundings: options,
    load<Value>(url: string, schema: SchemaChoice<Value>, { signal, isRefresh = false }: LoadOptions = {}) {
      const known = asked.get(url);
      const asking = known && !(isRefresh && known.isSettled) ? known : ask(url);
      asking.waiting += 1;
      const leave = () => {
        asking.waiting -= 1;
        if (asking.waiting === 0 && !asking.isSettled) asking.control.abort();
      };
      return orAborted(
        asking.received.then((received) => read(received, schema, clock)),
        signal,
        leave,
      );
    },
  };
}
