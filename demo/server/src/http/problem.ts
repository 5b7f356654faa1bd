import { PROBLEM_STATUS } from '@kehoach/contract';
import type { Problem, ProblemCode, ProblemDetail } from '@kehoach/contract';

import { PROBLEM_WORDS } from './problem-words.js';

/** One fault of a query or header parameter, which a JSON Pointer cannot name. */
export interface ParameterFault extends ProblemDetail {
  readonly parameter: string;
}

/** What a problem says beyond its code. */
export interface ProblemOptions {
  readonly detail?: string;
  readonly errors?: readonly (ProblemDetail | ParameterFault)[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** More faults than this help nobody; the rest shows once these are gone. */
const MOST_ERRORS = 100;

/** A refusal with a code of the contract; thrown anywhere, answered in one place. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code);
    this.code = code;
    this.options = options;
  }
}

/** The answer for a problem: RFC 9457 `application/problem+json`, never cached. */
export function problemResponse(code: ProblemCode, options: ProblemOptions = {}): Response {
  const words = PROBLEM_WORDS[code];
  const status = PROBLEM_STATUS[code];
  const problem: Problem = {
    type: 'about:blank',
    title: words.title,
    status,
    detail: options.detail ?? words.detail,
    code,
    ...(options.errors && { errors: options.errors.slice(0, MOST_ERRORS) }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': 'vi',
      'Cache-Control': 'no-store',
      ...options.headers,
    },
  });
}
