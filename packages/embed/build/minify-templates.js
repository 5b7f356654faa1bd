import { minifyHTMLLiterals } from 'minify-literals';

/** What the stand-in of Lit's `css` throws (`src/lean-css-tag.ts`). */
const CSS_LEFT = 'a css template was not written as text by the build';

/** White space becomes one space and never none: between words it is text, "… (không bắt buộc)". */
const HTML = { conservativeCollapse: true };

/**
 * Styles have no `${}`, so a text is all they are: Lit's `css` would join their parts with `Array.prototype.reduce`, which old
 * host libraries replace.
 */
const plainStyles = (code) =>
  code.replace("import { css } from 'lit';", "import { unsafeCSS as css } from 'lit';");

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
      const result = await minifyHTMLLiterals(code, { fileName: id, html: HTML });
      return result ? { code: plainStyles(result.code), map: result.map ?? null } : null;
    },
    generateBundle(_options, bundle) {
      // What stands for Lit's `css` in our build only throws: a style that was missed here would break its widget.
      const missed = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.code.includes(CSS_LEFT),
      );
      if (missed) this.error(`${missed.fileName} holds a css template that was not written as text`);
    },
  };
}
