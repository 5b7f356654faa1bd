import type { MiddlewareHandler } from 'hono';

import type { ApiEnv } from './api-env.js';
import { ProblemError } from './problem.js';

/** Seconds that a browser may keep the answer to a preflight. */
const MAX_AGE_S = 600;
const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const REQUEST_HEADERS = [
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Tus-Resumable',
  'Upload-Defer-Length',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
].join(', ');
const RESPONSE_HEADERS = [
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'Tus-Extension',
  'Tus-Max-Size',
  'Tus-Resumable',
  'Tus-Version',
  'Upload-Defer-Length',
  'Upload-Expires',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
].join(', ');
const READS = ['GET', 'HEAD', 'OPTIONS'];

/** Origins that pages may ask from. Read at every request: an origin with port 0 is known only once the server listens. */
export type AllowedOrigins = Pick<ReadonlySet<string>, 'has'>;

/**
 * Cross-origin rules: listed origins may read and write, all others may not. Credentials are never allowed: tokens travel in
 * a header, so no browser sends them by itself.
 */
export function createCors(allowedOrigins: AllowedOrigins): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const { req } = context;
    const origin = req.header('Origin');
    const isAllowed = origin !== undefined && allowedOrigins.has(origin);

    if (req.method === 'OPTIONS' && origin !== undefined && req.header('Access-Control-Request-Method')) {
      const headers = new Headers({ Vary: 'Origin' });
      if (isAllowed) {
        headers.set('Access-Control-Allow-Origin', origin);
        headers.set('Access-Control-Allow-Methods', METHODS);
        headers.set('Access-Control-Allow-Headers', REQUEST_HEADERS);
        headers.set('Access-Control-Max-Age', String(MAX_AGE_S));
      }
      return new Response(null, { status: 204, headers });
    }
    if (origin !== undefined && !isAllowed && !READS.includes(req.method)) {
      throw new ProblemError('forbidden', {
        detail: 'Trang gửi yêu cầu không nằm trong danh sách được phép.',
      });
    }

    await next();
    const { headers } = context.res;
    headers.append('Vary', 'Origin');
    if (isAllowed) {
      headers.set('Access-Control-Allow-Origin', origin);
      headers.set('Access-Control-Expose-Headers', RESPONSE_HEADERS);
    }
    return;
  };
}
