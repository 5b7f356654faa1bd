import type { MiddlewareHandler } from 'hono';

import type { Clock } from '../instant.js';
import type { ApiEnv } from './api-env.js';
import { ProblemError } from './problem.js';

/** Requests per minute and address: reading, writing reports and drafts, sending parts of files. */
export interface RateLimits {
  readonly reads: number;
  readonly writes: number;
  readonly uploads: number;
}

export const DEFAULT_RATE_LIMITS: RateLimits = { reads: 3_000, writes: 300, uploads: 3_000 };

const WINDOW_MS = 60_000;
/** Addresses remembered at most; beyond them all windows begin anew, which bounds the memory. */
const MOST_WINDOWS = 10_000;

function kindOf(method: string, path: string): keyof RateLimits {
  if (/\/uploads(?:\/|$)/.test(path)) return 'uploads';
  return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}

/** Refuses what exceeds the limit with 429 and the seconds until the window ends. */
export function createRateLimit(limits: RateLimits, clock: Clock): MiddlewareHandler<ApiEnv> {
  const windows = new Map<string, { readonly endsAt: number; count: number }>();

  return async (context, next) => {
    const { method, path } = context.req;
    if (method === 'OPTIONS') return next();
    const kind = kindOf(method, path);
    const address = context.env?.incoming?.socket.remoteAddress ?? 'no socket';
    const key = `${kind} ${address}`;
    const now = clock();
    let current = windows.get(key);
    if (current === undefined || current.endsAt <= now) {
      if (windows.size >= MOST_WINDOWS) windows.clear();
      current = { endsAt: now + WINDOW_MS, count: 0 };
      windows.set(key, current);
    }
    current.count += 1;
    if (current.count <= limits[kind]) return next();
    const seconds = Math.ceil((current.endsAt - now) / 1_000);
    throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(seconds) } });
  };
}
