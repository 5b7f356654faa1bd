const CONTRACT_FILE = /\/contract\/src\/[^/]+\.ts$/;

/** An open list of words accepts any string: the list documents the API and is dead weight on a host page. */
const plainStrings = (code) => code.replace(/(?<!function )\bopenEnum\([^()]*\)/g, 'z.string()');

/** The bundler does not follow the combinator's own annotations from file to file, and would keep schemas that nobody uses. */
const pureCalls = (code) =>
  code.replace(/(?<![.\w])(?=z\.\w+\(|(?:listOf|planWith|shownPlanWith)\()/g, '/*@__PURE__*/ ');

/**
 * Makes the contract's schema files as small as a host page needs them. What they accept stays the same: the contract's own
 * tests hold an open list of words to the verdicts and paths of a string.
 *
 * @returns {import('vite').Plugin}
 */
export function leanContract() {
  return {
    name: 'kehoach:lean-contract',
    enforce: 'pre',
    transform(code, id) {
      return CONTRACT_FILE.test(id) ? { code: pureCalls(plainStrings(code)), map: null } : null;
    },
  };
}
