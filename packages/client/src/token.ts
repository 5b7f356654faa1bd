import { wait } from './clock.js';
import type { Clock } from './clock.js';
import { LoadError } from './errors.js';

/** What a page is asked for: a token for an address, at first or because the last one was rejected. */
export interface TokenRequest {
  readonly url: string;
  readonly reason: 'first' | 'rejected';
}

/** Gives a short-lived bearer token for the API. */
export type TokenProvider = (request: TokenRequest) => Promise<string>;

/** The page gave no token: nobody is logged in, its own request failed, or it never answered. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

/** How long a page may take to give a token: it may have to ask its own server. */
export const TOKEN_PATIENCE_MS = 30_000;

/** True for the answer to a request whose token is not, or no longer, good. */
export function isUnauthenticated(error: unknown): boolean {
  return error instanceof LoadError && error.status === 401;
}

/** Asks the page for a token. The token is never kept: it lives in the one request that it was asked for. */
export async function askToken(
  provider: TokenProvider,
  request: TokenRequest,
  clock: Clock,
): Promise<string> {
  const control = new AbortController();
  const late = wait(clock, TOKEN_PATIENCE_MS, control.signal).then(() => {
    throw new TokenError('the page gave no token in time');
  });
  late.catch(() => {});
  try {
    const token: unknown = await Promise.race([provider(request), late]);
    if (typeof token === 'string' && token !== '') return token;
    throw new TokenError('the page gave no token');
  } catch (cause) {
    throw cause instanceof TokenError ? cause : new TokenError('the page gave no token', { cause });
  } finally {
    control.abort();
  }
}

/** Runs `attempt` with a token, and once more with a new one when the first was rejected. */
export async function withToken<Result>(
  provider: TokenProvider,
  url: string,
  clock: Clock,
  attempt: (token: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await attempt(await askToken(provider, { url, reason: 'first' }, clock));
  } catch (error) {
    if (!isUnauthenticated(error)) throw error;
    return attempt(await askToken(provider, { url, reason: 'rejected' }, clock));
  }
}
