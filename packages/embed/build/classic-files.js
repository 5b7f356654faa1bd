import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path/posix';

/** How the bundler writes an import that loads on use, and one at once, in CommonJS after minifying. */
const ON_USE = /Promise\.resolve\(\)\.then\(\(\)=>require\((["'`])([^"'`]+)\1\)\)/g;
const AT_ONCE = /\brequire\((["'`])([^"'`]+)\1\)/g;
/** How it ends the name of a part. */
const BUNDLER_HASH = /[\w-]{8}\.js$/;

/** The value of an `integrity` attribute. @param {string | Uint8Array} content */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * A name for a part by what it does at last. The bundler's own hash does not know the numbers of other files, and the same name
 * may never mean another content: an old script may still ask for it.
 */
function nameFor(bundled, code) {
  if (!BUNDLER_HASH.test(bundled)) throw new Error(`${bundled} has no hash at the end of its name`);
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return bundled.replace(BUNDLER_HASH, `${hash}.js`);
}

/** The script first, then every file after those that it needs at once. */
function inOrder(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const ordered = new Set();
  const visit = (chunk, path) => {
    if (path.includes(chunk)) throw new Error(`${chunk.fileName} needs itself: its modules want other files`);
    for (const name of chunk.imports) visit(byName.get(name), [...path, chunk]);
    ordered.add(chunk);
  };
  for (const chunk of chunks.filter(({ isEntry }) => isEntry)) visit(chunk, []);
  if (ordered.size !== 1) throw new Error('the classic script needs other files before it can start');
  for (const chunk of chunks) visit(chunk, []);
  return [...ordered];
}

/**
 * Makes classic scripts of what the bundler has written as CommonJS: one that starts by itself and keeps what it exports in a
 * closure, and files that hand it their code when it has asked for them (`src/classic-parts.ts`). CommonJS, since it alone
 * reads what another file exports at the time of use, as modules do.
 *
 * @param {Pick<import('vite').Rolldown.OutputChunk, 'fileName' | 'code' | 'imports' | 'dynamicImports' | 'isEntry'>[]} chunks
 * @returns {Map<string, string>} code by file name; the script is the last
 * @throws Error where the bundler writes names or imports otherwise than is known here
 */
export function classicFiles(chunks) {
  const ordered = inOrder(chunks);
  const numbers = new Map(ordered.map(({ fileName }, index) => [fileName, index]));
  const numberOf = (from, name) => {
    const number = numbers.get(join(dirname(from), name));
    if (number === undefined) throw new Error(`${from} needs ${name}, which is not in the build`);
    return number;
  };
  const linked = ({ code, fileName, imports, dynamicImports }) => {
    // What is in the same file is on use without being asked for.
    const left = new Set([...imports, ...dynamicImports].filter((needed) => needed !== fileName));
    /** The number of a file that is asked for in one of the two ways. */
    const take = (name, known) => {
      const number = numberOf(fileName, name);
      const asked = ordered[number].fileName;
      if (!known.includes(asked))
        throw new Error(`${fileName} asks for ${name} in a way that is not known here`);
      left.delete(asked);
      return number;
    };
    const done = code
      .replace(ON_USE, (_, _quote, name) => `kehoachClassic.part(${take(name, dynamicImports)})`)
      .replace(AT_ONCE, (_, _quote, name) => `kehoachClassic.loaded[${take(name, imports)}]`);
    if (left.size > 0) throw new Error(`${fileName} needs ${[...left]}, and nothing in it asks for that`);
    return done;
  };

  const [script, ...parts] = ordered;
  const files = new Map();
  const table = parts.map((chunk) => {
    const run = `(kehoachClassic,exports)=>{"use strict";${linked(chunk)}}`;
    const name = nameFor(chunk.fileName, run);
    const code = `document.dispatchEvent(new CustomEvent("kh-part ${name}",{detail:${run}}));\n`;
    files.set(name, code);
    const needs = chunk.imports.map((needed) => numbers.get(needed)).filter((number) => number > 0);
    return [name, integrityOf(code), needs];
  });
  files.set(
    script.fileName,
    `(kehoachClassic=>{"use strict";const exports=kehoachClassic.loaded[0];${linked(script)}})({files:${JSON.stringify([[], ...table])},loaded:[{}]});\n`,
  );
  return files;
}
