import { createHash } from 'node:crypto';

import type { ApiContext } from './api-env.js';
import { ProblemError } from './problem.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The strong entity tag of a body: its SHA-256. */
export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body, 'utf8').digest('base64url')}"`;
}

/** True when a list of entity tags (`"a", W/"b"`, or `*`) names this one. Weak tags count in a weak comparison only. */
export function matchesEtag(list: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (list.trim() === '*') return true;
  return list.split(',').some((item) => {
    const tag = item.trim();
    return tag === etag || (comparison === 'weak' && tag === `W/${etag}`);
  });
}

/** How an answer may be kept: `public` for everyone's reading, `private` where a token was needed. */
export type Visibility = 'public' | 'private';

function cacheHeaders(visibility: Visibility, etag: string): Record<string, string> {
  return visibility === 'public'
    ? { ETag: etag, 'Cache-Control': 'no-cache' }
    : { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' };
}

/** Headers and text of a JSON answer, before it is known whether the reader already has it. */
export function describeJson(value: unknown, visibility: Visibility) {
  const body = JSON.stringify(value);
  const etag = etagOf(body);
  return { body, etag, headers: { 'Content-Type': JSON_TYPE, ...cacheHeaders(visibility, etag) } };
}

/** Answers a read: 304 when the reader's copy is still right. */
export function readJsonResponse(
  context: ApiContext,
  value: unknown,
  visibility: Visibility,
  headers: Record<string, string> = {},
): Response {
  const described = describeJson(value, visibility);
  const known = context.req.header('If-None-Match');
  if (known !== undefined && matchesEtag(known, described.etag, 'weak')) {
    return new Response(null, {
      status: 304,
      headers: { ...cacheHeaders(visibility, described.etag), ...headers },
    });
  }
  return new Response(described.body, { status: 200, headers: { ...described.headers, ...headers } });
}

/**
 * Holds a write against the version it was made from. `current` is what a read would answer now, null when there is nothing.
 *
 * @throws ProblemError `precondition-failed`, with the current ETag, when the versions differ.
 */
export function requireMatch(context: ApiContext, current: unknown): void {
  const wanted = context.req.header('If-Match');
  if (wanted === undefined) return;
  const etag = current === null ? null : etagOf(JSON.stringify(current));
  if (etag !== null && matchesEtag(wanted, etag, 'strong')) return;
  throw new ProblemError('precondition-failed', etag === null ? {} : { headers: { ETag: etag } });
}
