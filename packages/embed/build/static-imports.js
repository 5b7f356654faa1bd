import { parseSync, Visitor } from 'vite';

/**
 * For the classic script, which is one file: `import('./part.js')` becomes a promise of the part itself. The bundler would
 * wrap every module in a function instead, to keep the order in which parts that load on use are run.
 *
 * @returns {import('vite').Plugin}
 */
export function staticImports() {
  return {
    name: 'kehoach:static-imports',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/packages\/(elements|client)\/src\/.*\.ts$/.test(id) || !code.includes('import(')) return null;
      const found = [];
      new Visitor({
        ImportExpression({ start, end, source }) {
          found.push({ start, end, from: source.value });
        },
      }).visit(parseSync(id, code, { lang: 'ts' }).program);
      const heads = found.map(
        ({ from }, index) => `import * as part${index} from ${JSON.stringify(from)};\n`,
      );
      let result = code;
      for (const [index, { start, end }] of [...found.entries()].reverse())
        result = `${result.slice(0, start)}Promise.resolve(part${index})${result.slice(end)}`;
      return { code: heads.join('') + result, map: null };
    },
  };
}
