import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { neutralPage } from './neutral-page.js';
import { PAGES } from './pages.js';
import type { PortalPage } from './pages.js';
import { contentSecurityPolicy } from './policy.js';
import { createStaticFiles } from './static-files.js';
import type { StaticFiles } from './static-files.js';
import { encodeWindows1258 } from './windows-1258.js';

export { PAGES } from './pages.js';
export type { PortalPage } from './pages.js';

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

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const packageFolder = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

function text(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(words, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  });
}

/** A page as its portal serves it: charset, policy, the addresses of this server in place of `{{…}}`. */
async function hostPage(page: PortalPage, options: PortalOptions): Promise<Response> {
  const template = await readFile(join(FOLDER, 'pages', `${page.name}.html`), 'utf8');
  const values: Record<string, string> = {
    api: `${options.apiBase}/`,
    strictApi: `${options.strictApiOrigin}/`,
  };
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
  const isOld = page.charset === 'windows-1258';
  const policy = contentSecurityPolicy(page.policy === 'enforced' ? options.strictApiOrigin : null);
  const policyName =
    page.policy === 'enforced' ? 'Content-Security-Policy' : 'Content-Security-Policy-Report-Only';
  return new Response(isOld ? encodeWindows1258(html) : html, {
    headers: {
      'Content-Type': `text/html; charset=${page.charset}`,
      'Cache-Control': 'no-cache',
      [policyName]: policy,
    },
  });
}

async function indexPage(): Promise<Response> {
  const rows = PAGES.map(
    ({ name, title, about }) => `<li><a href="/${name}/">${title}</a><p>${about}</p></li>`,
  );
  const template = await readFile(join(FOLDER, 'pages', 'index.html'), 'utf8');
  return new Response(template.replace('{{rows}}', rows.join('\n')), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** What the old portal does with its own form: says what it received, so that one can see that it still works. */
async function postback(request: Request): Promise<Response> {
  const fields = new URLSearchParams(await request.text());
  return text(200, [...fields.keys()].sort().join('\n'));
}

/** The demonstration portals and the built widgets, as a handler for every address that is not the server's own. */
export function createPortals(options: PortalOptions): PortalHandler {
  const folders: Record<string, StaticFiles> = {
    '/kehoach/': createStaticFiles(options.embedDir),
    '/assets/': createStaticFiles(join(FOLDER, 'assets')),
    '/jquery/': createStaticFiles(join(packageFolder('jquery'), 'dist')),
    '/bootstrap/': createStaticFiles(join(packageFolder('bootstrap'), 'dist')),
  };
  return async (request) => {
    const url = new URL(request.url);
    const { pathname } = url;
    if (pathname === '/ky-anh/postback' && request.method === 'POST') return postback(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return text(405, 'Method not allowed', { Allow: 'GET, HEAD' });
    }
    for (const prefix of Object.keys(folders)) {
      const file = pathname.startsWith(prefix)
        ? await folders[prefix]?.(pathname.slice(prefix.length), request)
        : null;
      if (file) return file;
    }
    if (pathname === '/') return indexPage();
    if (pathname === '/neutral/') return neutralPage(url.searchParams);
    const page = PAGES.filter(({ name }) => pathname === `/${name}/`)[0];
    if (page) return hostPage(page, options);
    const isUnslashed = PAGES.some(({ name }) => pathname === `/${name}`);
    return isUnslashed
      ? Response.redirect(new URL(`${pathname}/`, url).href, 302)
      : text(404, 'Không có trang này.');
  };
}
