/**
 * Writes every non-ASCII UTF-16 unit of the built scripts as `\uXXXX`. Classic scripts take the page's charset: on a page in
 * windows-1258 raw Vietnamese letters would turn into others. No option of the bundler reaches text in tagged templates.
 *
 * @returns {import('vite').Plugin}
 */
export function asciiOutput() {
  return {
    name: 'kehoach:ascii-output',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = toAscii(file.code);
      }
    },
  };
}

/** @param {string} code */
export function toAscii(code) {
  return code.replace(
    /[^\x00-\x7f]/g, // eslint-disable-line no-control-regex -- all of ASCII stays
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
