/** What `onUse` is called with, in minified code; a part whose file holds more than its module is taken out of it. */
const ON_USE = /\(\(\)=>import\((["'`])(\.\/[^"'`]+)\1\)(\.then\(\w+=>\w+\.\w+\))?\)/g;

/** The same in the sources. */
const ASKED = /\b(?:onUse|retryable)\(\(\) => import\(/g;

/**
 * Lets a part of a widget be asked for again after it could not be had: browsers keep a module that failed as failed for the
 * life of the page (HTML, "fetch a single module script"), so that another try needs another address. `onUse` gives the end of
 * the address, empty at first. An import that the minified code writes otherwise stops the build.
 *
 * @returns {import('vite').Plugin}
 */
export function retriedImports() {
  const asked = new Map();
  return {
    name: 'kehoach:retried-imports',
    enforce: 'post',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (/\/packages\/[^/]+\/src\/.*\.ts$/.test(id)) asked.set(id, code.match(ASKED)?.length ?? 0);
      },
    },
    generateBundle({ format }, bundle) {
      let [found, all] = [0, 0];
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        found += file.code.match(ON_USE)?.length ?? 0;
        // What nobody uses is not there.
        for (const [id, { renderedLength }] of Object.entries(file.modules))
          if (renderedLength > 0) all += asked.get(id) ?? 0;
        file.code = withRetries(file.code);
      }
      // The classic script fetches its parts in a way of its own.
      if (format === 'es' && found !== all)
        this.error(`${found} of ${all} imports that can be tried again were found in the built files`);
    },
  };
}

/** @param {string} code */
export const withRetries = (code) => code.replace(ON_USE, '(e=>import(`$2${e}`)$3)');
