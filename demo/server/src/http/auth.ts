import type { MiddlewareHandler } from 'hono';

import type { Caller, TokenStore } from '../database/token-store.js';
import type { ApiEnv } from './api-env.js';
import { ProblemError } from './problem.js';

const BEARER = /^Bearer +([\w.~+/=-]+) *$/i;

/**
 * The agency behind a request's Authorization header (RFC 6750).
 *
 * @throws ProblemError `unauthenticated` without a token, and for one that stands for nobody.
 */
export function requireCaller(tokens: TokenStore, authorization: string | undefined): Caller {
  const token = BEARER.exec(authorization ?? '')?.[1];
  const caller = token === undefined ? null : tokens.callerOf(token);
  if (caller) return caller;
  const challenge = token === undefined ? 'Bearer' : 'Bearer error="invalid_token"';
  throw new ProblemError('unauthenticated', { headers: { 'WWW-Authenticate': challenge } });
}

/** Lets a request pass only with a token, and says to the handler who asks. */
export function createAuthGuard(tokens: TokenStore): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    context.set('caller', requireCaller(tokens, context.req.header('Authorization')));
    await next();
  };
}
