import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { parseSync, Visitor } from 'vite';

/** The table that parts are looked up in, and the module that fills it. */
const TABLE = 'kehoach:part-table';
const FILLED = 'kehoach:parts';
/** What a module calls the table: no name of its own is this one. */
const LOCAL = 'loadedParts';

/** Dynamic imports of our own modules in a code, with the file that each names. */
function partsIn(code, file) {
  const found = [];
  new Visitor({
    ImportExpression({ start, end, source }) {
      if (typeof source.value !== 'string' || !source.value.startsWith('.')) return;
      found.push({ start, end, part: resolve(dirname(file), source.value.replace(/\.js$/, '.ts')) });
    },
  }).visit(parseSync(file, code, { lang: 'ts' }).program);
  return found;
}

const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));

/**
 * For the classic script, which is one file: `import('./part.js')` becomes a promise of the part itself. The bundler would
 * wrap every module in a function instead, to keep the order in which parts that load on use are run. Here they run after
 * everything else, before the script starts.
 *
 * @param {string[]} folders with the sources that have such parts
 * @param {string} entry
 * @param {string} apart a source whose parts stay outside
 * @param {Record<string, string>} [instead] sources that stand for parts, by the part's file
 * @param {Record<string, string>} [asked] sources whose `load` fetches a part from beside the script, by the part's file
 * @returns {import('vite').Plugin}
 */
export function staticImports(folders, entry, apart, instead = {}, asked = {}) {
  const files = folders
    .flatMap((folder) => sourcesIn(resolve(folder)))
    .filter((file) => file !== resolve(apart));
  const parts = [
    ...new Set(files.flatMap((file) => partsIn(readFileSync(file, 'utf8'), file)).map(({ part }) => part)),
  ];
  const names = parts.map((_, index) => `part${index}`);
  return {
    name: 'kehoach:static-imports',
    enforce: 'pre',
    resolveId: (id) => (id === TABLE || id === FILLED ? `\0${id}` : null),
    load(id) {
      if (id === `\0${TABLE}`) return 'export const parts = [];';
      if (id !== `\0${FILLED}`) return null;
      const imports = parts.map((file, index) =>
        asked[file]
          ? `const part${index} = null;`
          : `import * as part${index} from ${JSON.stringify(instead[file] ?? file)};`,
      );
      return [`import { parts } from '${TABLE}';`, ...imports, `parts.push(${names.join(', ')});`].join('\n');
    },
    transform(code, id) {
      if (id === resolve(entry)) return { code: `${code}\nimport '${FILLED}';\n`, map: null };
      if (!files.includes(id) || !code.includes('import(')) return null;
      const found = partsIn(code, id).reverse();
      if (found.length === 0) return null;
      let result = code;
      let imports = `import { parts as ${LOCAL} } from '${TABLE}';\n`;
      for (const { start, end, part } of found) {
        const place = parts.indexOf(part);
        const loads = asked[part] ? `${LOCAL}${place}()` : `Promise.resolve(${LOCAL}[${place}])`;
        if (asked[part])
          imports += `import { load as ${LOCAL}${place} } from ${JSON.stringify(asked[part])};\n`;
        result = result.slice(0, start) + loads + result.slice(end);
      }
      return { code: imports + result, map: null };
    },
  };
}
