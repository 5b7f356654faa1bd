/** Bundles the page of every contender as a web team would: minified, for production, only what it uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const FOLDER = import.meta.dirname;

/** The gzip size of a text or file in bytes. */
export const gzipBytes = (content) => gzipSync(content, { level: 9 }).length;

/**
 * Builds all pages into `outdir`. Resolves to the gzip bytes of script and styles of each, by the name of its page.
 * @returns {Promise<Record<string, number>>}
 */
export async function buildPages(outdir) {
  const names = readdirSync(join(FOLDER, 'pages')).filter((name) => name.endsWith('.js'));
  await build({
    entryPoints: names.map((name) => join(FOLDER, 'pages', name)),
    outdir,
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'warning',
  });
  const bytes = {};
  for (const file of readdirSync(outdir)) {
    const page = basename(file).replace(/\.(js|css)$/, '');
    bytes[page] = (bytes[page] ?? 0) + gzipBytes(readFileSync(join(outdir, file)));
  }
  return bytes;
}
