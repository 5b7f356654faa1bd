/** What `onUse` is called with, in minified code; a part whose file holds more than its module is taken out of it. */
const ON_USE = /\(\(\)=>import\((["'`])(\.\/[^"'`]+)\1\)(\.then\(\w+=>\w+\.\w+\))?\)/g;

/**
 * Lets a part of a widget be asked for again after it could not be had: browsers keep a module that failed as failed for the
 * life of the page (HTML, "fetch a single module script"), so that another try needs another address. `onUse` gives the end of
 * the address, empty at first.
 *
 * @returns {import('vite').Plugin}
 */
export function retriedImports() {
  return {
    name: 'kehoach:retried-imports',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = withRetries(file.code);
      }
    },
  };
}

/** @param {string} code */
export const withRetries = (code) => code.replace(ON_USE, '(e=>import(`$2${e}`)$3)');
