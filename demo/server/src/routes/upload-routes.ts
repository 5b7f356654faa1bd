import { TUS_RESUMABLE } from '@tus/server';
import type { ProblemCode } from '@kehoach/contract';
import type { Hono } from 'hono';

import type { TokenStore } from '../database/token-store.js';
import { requireCaller } from '../http/auth.js';
import type { ApiContext, ApiEnv } from '../http/api-env.js';
import { refuseOtherMethods } from '../http/mount-routes.js';
import { ProblemError } from '../http/problem.js';
import type { Clock } from '../instant.js';
import type { Uploads } from '../uploads/create-uploads.js';

interface UploadRouteParts {
  readonly uploads: Uploads;
  readonly tokens: TokenStore;
  readonly clock: Clock;
}

const CHUNK_TYPE = 'application/offset+octet-stream';
const ALLOWED = { collection: ['POST'], item: ['GET', 'HEAD', 'PATCH', 'DELETE'] } as const;

/** The contract's code for a status that tus answers with. */
const CODE_BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  409: 'offset-conflict',
  410: 'gone',
  412: 'precondition-failed',
  413: 'too-large',
};

function codeOf(status: number): ProblemCode {
  return CODE_BY_STATUS[status] ?? (status >= 500 && status !== 501 ? 'internal' : 'invalid-body');
}

/** Gives the owner a finished file back, to be saved and never shown by the browser. */
function download(uploads: Uploads, id: string): Response {
  const row = uploads.read(id);
  if (row === null || row.sha256 === null || row.bytes === null) throw new ProblemError('not-found');
  return new Response(uploads.readBytes(id), {
    headers: {
      'Content-Type': row.mediaType,
      'Content-Length': String(row.bytes),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeRfc8187(row.name)}`,
      'Cache-Control': 'private, no-cache',
      ETag: `"${row.sha256}"`,
    },
  });
}

/** Percent-encodes a file name for a header parameter (RFC 8187). */
function encodeRfc8187(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function requireProtocol(context: ApiContext): void {
  if (context.req.header('Tus-Resumable') !== TUS_RESUMABLE) {
    throw new ProblemError('precondition-failed', {
      detail: `Máy chủ dùng giao thức tus ${TUS_RESUMABLE}.`,
      headers: { 'Tus-Version': TUS_RESUMABLE },
    });
  }
  if (context.req.method === 'PATCH' && context.req.header('Content-Type') !== CHUNK_TYPE) {
    throw new ProblemError('unsupported-media-type', { detail: `PATCH cần Content-Type: ${CHUNK_TYPE}.` });
  }
}

/** Resumable uploads at `/uploads` (tus 1.0): creation, resumption, termination and expiration, for the owner alone. */
export function mountUploads(app: Hono<ApiEnv>, { uploads, tokens, clock }: UploadRouteParts): void {
  const requireOwn = (id: string, owner: string, method: string) => {
    const row = uploads.read(id);
    if (row === null || row.owner !== owner) throw new ProblemError('not-found');
    if (uploads.isHeld(id)) {
      if (method !== 'GET' && method !== 'HEAD')
        throw new ProblemError('forbidden', { detail: 'Tệp đã thuộc một báo cáo.' });
    } else if (uploads.expiresAt(row) < clock()) throw new ProblemError('gone');
  };

  const answer = async (context: ApiContext, owner: string | null): Promise<Response> => {
    const response = await uploads.handle(context.req.raw, owner);
    if (response.status >= 400) {
      throw new ProblemError(codeOf(response.status), { headers: { 'Tus-Resumable': TUS_RESUMABLE } });
    }
    return response;
  };

  const withExpiry = (response: Response, id: string): Response => {
    const row = uploads.read(id);
    if (row !== null && !uploads.isHeld(id)) {
      response.headers.set('Upload-Expires', new Date(uploads.expiresAt(row)).toUTCString());
    }
    return response;
  };

  app.all('/uploads', async (context) => {
    if (context.req.method === 'OPTIONS') return answer(context, null);
    if (context.req.method !== 'POST') return refuseOtherMethods(ALLOWED.collection)(context);
    const { agencyId } = requireCaller(tokens, context.req.header('Authorization'));
    requireProtocol(context);
    await uploads.removeExpired();
    const response = await answer(context, agencyId);
    return withExpiry(response, response.headers.get('Location')?.split('/').at(-1) ?? '');
  });

  app.all('/uploads/:id', async (context) => {
    const { method } = context.req;
    if (method === 'OPTIONS') return answer(context, null);
    if (!(ALLOWED.item as readonly string[]).includes(method))
      return refuseOtherMethods(ALLOWED.item)(context);
    const { agencyId } = requireCaller(tokens, context.req.header('Authorization'));
    if (method !== 'GET') requireProtocol(context);
    const id = context.req.param('id');
    requireOwn(id, agencyId, method);
    if (method === 'GET') return download(uploads, id);
    return withExpiry(await answer(context, agencyId), id);
  });
}
