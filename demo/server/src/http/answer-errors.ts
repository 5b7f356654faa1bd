import type { ErrorHandler } from 'hono';

import type { ApiEnv } from './api-env.js';
import { ProblemError, problemResponse } from './problem.js';

/** Answers whatever a handler throws: a problem as it is, anything else as the server's own fault, which is told to `onFailure`. */
export function answerErrors(onFailure: (error: unknown) => void): ErrorHandler<ApiEnv> {
  return (error, context) => {
    if (error instanceof ProblemError) return problemResponse(error.code, error.options);
    // A line that was cut in the middle of a body is nobody's fault, and nobody reads the answer.
    if (!context.req.raw.signal.aborted) onFailure(error);
    return problemResponse('internal');
  };
}
