import * as z from 'zod/mini';

import { openEnum } from './primitives.js';

/** Every problem code of the reference API, with its HTTP status. An API may send others: they are shown by their words. */
export const PROBLEM_STATUS = {
  'invalid-json': 400,
  'invalid-body': 400,
  'invalid-query': 400,
  'missing-idempotency-key': 400,
  'missing-precondition': 428,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'in-progress': 409,
  'offset-conflict': 409,
  gone: 410,
  'precondition-failed': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-reused': 422,
  'invalid-report': 422,
  'rate-limited': 429,
  internal: 500,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEM_STATUS;
export const PROBLEM_CODES = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]];

/** One fault in what was sent: where (JSON Pointer), which kind, in words. */
export const ProblemDetail = z.object({
  pointer: z.nullish(z.string()),
  code: z.nullish(z.string()),
  detail: z.nullish(z.string()),
});
export type ProblemDetail = z.infer<typeof ProblemDetail>;

/** RFC 9457 problem details with this API's `code` and `errors`. */
export const Problem = z.object({
  type: z.nullish(z.string()),
  title: z.nullish(z.string()),
  status: z.nullish(z.number()),
  detail: z.nullish(z.string()),
  instance: z.nullish(z.string()),
  code: z.nullish(openEnum(PROBLEM_CODES)),
  errors: z.nullish(z.array(ProblemDetail)),
});
export type Problem = z.infer<typeof Problem>;
