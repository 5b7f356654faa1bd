/**
 * Why a resource could not be had.
 * - `network`: no answer (offline, refused, blocked by CORS or CSP)
 * - `timeout`: no answer within the patience of a page
 * - `http`: an answer with an error status
 * - `contract`: an answer that is not JSON or not of the contract's shape
 * - `version`: an answer of another major version of the contract
 * - `address`: the address is none, or leads where this page does not allow
 */
export type LoadErrorKind = 'network' | 'timeout' | 'http' | 'contract' | 'version' | 'address';

/** What is known about a failure besides its kind. */
export interface LoadErrorDetails {
  readonly url: string;
  /** HTTP status, for kind `http`. */
  readonly status?: number;
  /** JSON Pointer to the fault, for kind `contract`. */
  readonly path?: string;
  /** Seconds that the server asked to wait. */
  readonly retryAfter?: number;
  /** The body of the answer; `problemOf` reads its words. */
  readonly body?: string;
  readonly cause?: unknown;
}

/** The one error class that loading a resource throws. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadErrorKind;
  readonly url: string;
  readonly status: number | null;
  readonly path: string | null;
  readonly retryAfter: number | null;
  readonly body: string | null;

  constructor(kind: LoadErrorKind, message: string, details: LoadErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.url = details.url;
    this.status = details.status ?? null;
    this.path = details.path ?? null;
    this.retryAfter = details.retryAfter ?? null;
    this.body = details.body ?? null;
  }
}

/** True for the error that an aborted request rejects with. */
export function isAbort(error: unknown): boolean {
  return (error as { name?: unknown } | null | undefined)?.name === 'AbortError';
}
