/** What a page transfers for built modules: the gzip bytes of an entry with everything that it imports. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

await init();

/** The gzip size of one file in bytes. */
export const gzipBytes = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * The files that a module imports, at once and on use. Only relative addresses, since nothing else can be in the
 * folder; an address that is put together when the code runs names no file, but for the end that tells another try apart.
 */
function importsOf(file) {
  const [imports] = parse(readFileSync(file, 'utf8'));
  const named = imports.map(({ specifier, type }) => ({
    specifier: specifier?.replace(/\.js\*$/, '.js'),
    type,
  }));
  const local = named.filter(({ specifier }) => specifier?.startsWith('.') && !specifier.includes('*'));
  const targets = (isOnUse) =>
    local
      .filter(({ type }) => (type === 'dynamic') === isOnUse)
      .map(({ specifier }) => join(dirname(file), specifier));
  return { atOnce: targets(false), onUse: targets(true) };
}

/** `chunks/timeline-view-D1f0a2B_.js` → `timeline-view`. */
const nameOf = (file) => basename(file).replace(/(-[\w-]{8})?\.js$/, '');

/**
 * Everything that loads with the entries, and everything that these can load later, as sets of absolute paths that
 * share no file. Dynamic imports that the first view of a widget waits for load with it: name them in `firstView`.
 * @param {string[]} entries
 * @param {readonly string[]} [firstView] Names of chunks, without hash.
 * @returns {{ atOnce: Set<string>, onUse: Set<string> }}
 */
export function loadedFiles(entries, firstView = []) {
  const atOnce = new Set();
  const later = [];
  const visit = (file, files) => {
    if (files.has(file)) return;
    files.add(file);
    const imports = importsOf(file);
    for (const next of imports.atOnce) visit(next, files);
    for (const next of imports.onUse) {
      if (files === atOnce && firstView.includes(nameOf(next))) visit(next, files);
      else later.push(next);
    }
  };
  for (const entry of entries) visit(entry, atOnce);
  const missing = firstView.filter((name) => ![...atOnce].some((file) => nameOf(file) === name));
  if (missing.length > 0) throw new Error(`no chunk is named ${missing.join(', ')}`);
  const all = new Set(atOnce);
  // `later` grows while it is walked: what loads on use can itself load more.
  for (const file of later) visit(file, all);
  return { atOnce, onUse: new Set([...all].filter((file) => !atOnce.has(file))) };
}

/** The gzip sizes of these files together, each compressed alone as a server sends them. */
export const sumBytes = (files) => [...files].reduce((sum, file) => sum + gzipBytes(file), 0);

/**
 * @typedef {object} Measure
 * @property {string} name
 * @property {string[]} entries Files in the folder.
 * @property {string[]} [firstView] Names of chunks that load on use, but always do before the first view is there.
 * @property {string[]} [without] Entries whose files are counted in a row of their own.
 * @property {number} [budget] In bytes.
 */

/**
 * The sizes of the measures, and what loads on use beyond all of them.
 * @param {string} folder
 * @param {Measure[]} measures
 */
export function measureSizes(folder, measures) {
  const paths = (names) => names.map((name) => join(folder, name));
  const everAtOnce = new Set();
  const everOnUse = new Set();
  const rows = measures.map(({ name, entries, firstView, without = [], budget }) => {
    const { atOnce, onUse } = loadedFiles(paths(entries), firstView);
    const elsewhere = loadedFiles(paths(without)).atOnce;
    const counted = [...atOnce].filter((file) => !elsewhere.has(file));
    for (const file of atOnce) everAtOnce.add(file);
    for (const file of onUse) everOnUse.add(file);
    const bytes = sumBytes(counted);
    return { name, bytes, budget, isBroken: budget !== undefined && bytes > budget };
  });
  const onUse = [...everOnUse]
    .filter((file) => !everAtOnce.has(file))
    .map((file) => ({ name: relative(folder, file).replaceAll('\\', '/'), bytes: gzipBytes(file) }))
    .sort((a, b) => b.bytes - a.bytes);
  return { rows, onUse };
}
