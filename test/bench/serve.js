/** A server of the built pages, the data and the folder that a web team uploads, on this machine only. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** One page for all: a column of text's width and the timing; the contender's script is asked for by whoever measures. */
const pageOf = (name, hasStyles, hasLoader) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${name}</title>
<style>body { margin: 16px; font: 16px/1.5 sans-serif } #host { width: 1000px }</style>
${hasStyles ? `<link rel="stylesheet" href="/pages/${name}.css">` : ''}
<script type="module" src="/pages/measure.js"></script>
${hasLoader ? '<script type="module" src="/kehoach/kehoach.js"></script>' : ''}
</head>
<body></body>
</html>`;

/**
 * Serves on a free port of 127.0.0.1.
 * @param {{ pages: string, dist: string, data: (path: string) => string }} from Folders, and the texts of `/data/…` and `/rows/…`.
 * @returns {Promise<{ base: string, close: () => void }>}
 */
export function serve({ pages, dist, data }) {
  const fileOf = (path) => {
    const [, root, ...rest] = normalize(path).split('/');
    const folder = { pages, kehoach: dist }[root];
    const file = folder && join(folder, ...rest);
    return file && existsSync(file) ? readFileSync(file) : null;
  };
  const contentOf = (path) => {
    const [, root, name] = path.split('/');
    if (root === 'data' || root === 'rows') return data(path);
    if (root !== 'page') return fileOf(path);
    const page = name.replace('.html', '');
    return pageOf(page, existsSync(join(pages, `${page}.css`)), page === 'ours');
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const content = contentOf(pathname);
    if (content === null) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
    });
    response.end(content);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
}
