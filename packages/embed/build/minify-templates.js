import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Takes the white space out of html``, svg`` and css`` texts: a minifier of scripts leaves text as it is, and a quarter of
 * what a widget loads is such text.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'kehoach:minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/packages\/elements\/src\/.*\.ts$/.test(id) || !/(html|svg|css)`/.test(code)) return null;
      const result = await minifyHTMLLiterals(code, { fileName: id });
      return result ? { code: result.code, map: result.map ?? null } : null;
    },
  };
}
