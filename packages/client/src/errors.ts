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
  /** `code`, `title` and `detail` of a problem+json body, and its faults. */
  readonly problem?: ProblemWords;
  readonly cause?: unknown;
}

/** The parts of an RFC 9457 body that words are made from; everything else in it is ignored. */
export interface ProblemWords {
  readonly code: string | null;
  readonly title: string | null;
  readonly detail: string | null;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

/** The one error class that loading a resource throws. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadErrorKind;
  readonly url: string;
  readonly status: number | null;
  readonly path: string | null;
  readonly retryAfter: number | null;
  readonly problem: ProblemWords | null;

  constructor(kind: LoadErrorKind, message: string, details: LoadErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.url = details.url;
    this.status = details.status ?? null;
    this.path = details.path ?? null;
    this.retryAfter = details.retryAfter ?? null;
    this.problem = details.problem ?? null;
  }
}

/** True for the error that an aborted request rejects with. */
export function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'AbortError';
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Reads the words of a problem+json body; null when it is none. */
export function readProblem(body: unknown): ProblemWords | null {
  if (typeof body !== 'object' || body === null) return null;
  const problem = body as Record<string, unknown>;
  const faults = Array.isArray(problem['errors']) ? (problem['errors'] as unknown[]) : [];
  const words: ProblemWords = {
    code: textOrNull(problem['code']),
    title: textOrNull(problem['title']),
    detail: textOrNull(problem['detail']),
    errors: faults
      .filter((fault): fault is Record<string, unknown> => typeof fault === 'object' && fault !== null)
      .map((fault) => ({
        pointer: textOrNull(fault['pointer']) ?? '',
        code: textOrNull(fault['code']) ?? '',
        detail: textOrNull(fault['detail']) ?? '',
      })),
  };
  return words.code === null && words.title === null && words.detail === null ? null : words;
}
