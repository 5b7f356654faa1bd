import type { DetailedError, HttpResponse, HttpStack, Upload } from 'tus-js-client';

import { systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { LoadError } from './errors.js';
import { originOf } from './links.js';
import { loadTus } from './load-tus.js';
import { isPassing, readRetryAfter, request as ask } from './request.js';
import type { ClientOptions } from './resource-cache.js';
import { askToken, TokenError } from './token.js';
import type { TokenProvider } from './token.js';

/** One file on its way by tus 1.0. */
export interface UploadRequest {
  readonly file: Blob;
  readonly name: string;
  /** The collection that uploads are created in. */
  readonly endpoint: string;
  /** Address of the upload when it was begun before; null for a new one. */
  readonly uploadUrl: string | null;
  readonly tokenProvider: TokenProvider;
  readonly signal: AbortSignal;
  /** The upload's address, as soon as the server gives one: with it the upload goes on after a reload. */
  onUrl(url: string): void;
  onProgress(sentBytes: number): void;
  readonly clock?: Clock;
  /** Sends the requests in tests; XMLHttpRequest otherwise, which tells progress. */
  readonly stack?: HttpStack;
}

/** Pauses between tries; any progress begins the row anew. A line that is down longer needs a person or a new page. */
const RETRY_DELAYS_MS = [1_000, 3_000, 8_000, 20_000, 40_000, 60_000];
/** A line that moves nothing for so long is taken for dead: the file goes on from the server's offset over a new one. */
const STALLED_MS = 45_000;

/** An error status in answer to a question about an upload, which tus itself would take for "unknown". */
class StatusError extends Error {
  override readonly name = 'StatusError';
  readonly response: HttpResponse;

  constructor(response: HttpResponse) {
    super(`the server answered ${response.getStatus()}`);
    this.response = response;
  }
}

/** What lies behind an error of tus: the answer of the server, or the reason why there is none. */
function causeOf(error: Error | DetailedError): { response: HttpResponse | null; reason: Error | null } {
  const { originalResponse = null, causingError = null } = error as Partial<DetailedError>;
  return {
    response: causingError instanceof StatusError ? causingError.response : originalResponse,
    reason: causingError,
  };
}

function errorOf(error: Error | DetailedError, url: string, clock: Clock): Error {
  const { response, reason } = causeOf(error);
  if (reason instanceof TokenError) return reason;
  if (!response) return new LoadError('network', `${url} could not be reached`, { url, cause: error });
  return new LoadError('http', `${url} answered ${response.getStatus()}`, {
    url,
    status: response.getStatus(),
    retryAfter: readRetryAfter(response.getHeader('Retry-After') ?? null, clock.now()) ?? undefined,
    body: response.getBody(),
  });
}

/** Headers of every request: the token, to the endpoint's origin only. */
function createAuthorisation(request: UploadRequest, clock: Clock) {
  const origin = originOf(request.endpoint);
  let isRejected = false;
  let rejections = 0;
  return {
    async headers(url: string): Promise<Record<string, string>> {
      if (originOf(url) !== origin) return {};
      const reason = isRejected ? 'rejected' : 'first';
      isRejected = false;
      return { Authorization: `Bearer ${await askToken(request.tokenProvider, { url, reason }, clock)}` };
    },
    /** True when a new token may help: once until something was accepted. */
    reject(): boolean {
      isRejected = true;
      rejections += 1;
      return rejections === 1;
    },
    accept(): void {
      rejections = 0;
    },
  };
}

/**
 * Uploads a file and gives its address. Goes on where the server stopped receiving, after a cut, a reload or a dead line.
 * The library behind it is loaded by the first upload.
 *
 * @throws LoadError when a person has to act, or when the line stayed down for minutes; TokenError when the page gives no
 *   token; the signal's reason when aborted.
 */
export async function upload(request: UploadRequest): Promise<string> {
  const tus = await loadTus();
  const clock = request.clock ?? systemClock;
  request.signal.throwIfAborted();
  const authorisation = createAuthorisation(request, clock);
  return new Promise<string>((resolve, reject) => {
    let timer = 0;
    const watch = () => {
      clock.clearTimer(timer);
      timer = clock.setTimer(() => {
        watch();
        void running.abort().then(() => running.start(), fail);
      }, STALLED_MS);
    };
    const settle = (finish: () => void) => {
      clock.clearTimer(timer);
      request.signal.removeEventListener('abort', stop);
      finish();
    };
    const fail = (error: Error) => settle(() => reject(error));
    const stop = () => {
      void running.abort();
      fail(request.signal.reason as Error);
    };
    const running: Upload = new tus.Upload(request.file, {
      endpoint: request.endpoint,
      uploadUrl: request.uploadUrl,
      metadata: { filename: request.name, filetype: request.file.type },
      retryDelays: RETRY_DELAYS_MS,
      // The address is kept with the draft; localStorage is not encrypted.
      storeFingerprintForResuming: false,
      ...(request.stack && { httpStack: request.stack }),
      onBeforeRequest: async (sent) => {
        const headers = await authorisation.headers(sent.getURL());
        for (const name of Object.keys(headers)) sent.setHeader(name, headers[name] ?? '');
      },
      onAfterResponse: (sent, response) => {
        const status = response.getStatus();
        if (status < 400) authorisation.accept();
        // Otherwise tus takes every failed question for an unknown upload and begins the file again.
        else if (sent.getMethod() === 'HEAD' && (status === 401 || isPassing(status))) {
          throw new StatusError(response);
        }
      },
      onShouldRetry: (error) => {
        const { response, reason } = causeOf(error);
        if (reason instanceof TokenError) return false;
        const status = response?.getStatus() ?? 0;
        if (status === 401) return authorisation.reject();
        return status === 0 || status === 409 || status === 423 || isPassing(status);
      },
      onUploadUrlAvailable: () => {
        if (running.url !== null) request.onUrl(running.url);
      },
      onProgress: (sent) => {
        watch();
        request.onProgress(sent);
      },
      onError: (error) => fail(errorOf(error, running.url ?? request.endpoint, clock)),
      onSuccess: () => settle(() => resolve(running.url ?? request.endpoint)),
    });
    request.signal.addEventListener('abort', stop, { once: true });
    watch();
    running.start();
  });
}

/**
 * Takes an upload back that belongs to no report yet. Servers remove what nobody claims, so that a failure needs no words.
 */
export async function removeUpload(
  url: string,
  tokenProvider: TokenProvider,
  surroundings: ClientOptions,
): Promise<void> {
  const token = await askToken(tokenProvider, { url, reason: 'first' }, surroundings.clock ?? systemClock);
  const headers = { Authorization: `Bearer ${token}`, 'Tus-Resumable': '1.0.0' };
  await ask(url, { ...surroundings, init: { method: 'DELETE', headers, credentials: 'omit' } });
}
