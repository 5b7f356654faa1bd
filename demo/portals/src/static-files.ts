import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  // Without a charset, as many static hosts do: a classic script takes that of its page.
  '.js': 'text/javascript',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Answers with the file at a path below a folder; null when there is none, and for everything outside of the folder. */
export type StaticFiles = (path: string, request: Request) => Promise<Response | null>;

function locate(root: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = resolve(root, `.${sep}${decoded}`);
  return decoded.includes('\0') || !file.startsWith(root + sep) ? null : file;
}

/** Serves a folder. Files may be used by pages of other origins, as on a public static host. */
export function createStaticFiles(folder: string): StaticFiles {
  const root = resolve(folder);
  return async (path, request) => {
    const file = locate(root, path);
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || bytes === null) return null;
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    const headers = {
      ETag: etag,
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    };
    if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
    const type = MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: { ...headers, 'Content-Type': type },
    });
  };
}
