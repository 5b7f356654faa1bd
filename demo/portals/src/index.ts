import { createStaticFiles } from './static-files.js';

/** What the portals need to know about the server they stand on. */
export interface PortalOptions {
  /** Where the API is mounted on the portals' own origin, for example `/api`. */
  readonly apiBase: string;
  /** Origin that serves the API alone, for the page whose policy allows no other. */
  readonly strictApiOrigin: string;
  /** Folder of the built widgets, served under `/kehoach/`. */
  readonly embedDir: string;
}

/** Answers a request for a host page or a file of the widgets. */
export type PortalHandler = (request: Request) => Promise<Response>;

const EMBED_PATH = '/kehoach/';

function text(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(words, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  });
}

function indexPage({ apiBase, strictApiOrigin }: PortalOptions): Response {
  const page = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kehoach</title>
<h1>kehoach</h1>
<ul>
<li><a href="${apiBase}/">API</a></li>
<li><a href="${strictApiOrigin}/">API (${strictApiOrigin})</a></li>
</ul>
</html>
`;
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** The demonstration portals and the built widgets, as a handler for every address that is not the server's own. */
export function createPortals(options: PortalOptions): PortalHandler {
  const embedFiles = createStaticFiles(options.embedDir);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return text(405, 'Method not allowed', { Allow: 'GET, HEAD' });
    }
    if (pathname.startsWith(EMBED_PATH)) {
      const file = await embedFiles(pathname.slice(EMBED_PATH.length), request);
      if (file) return file;
    }
    return pathname === '/' ? indexPage(options) : text(404, 'Không có trang này.');
  };
}
