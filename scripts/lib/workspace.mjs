/** Where the repository is, and which of its files somebody wrote. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

const GENERATED = new Set([
  'node_modules',
  'dist',
  'generated',
  'storybook-static',
  'coverage',
  'reports',
  'var',
  '.git',
]);

/**
 * Absolute paths of the hand-written files whose path from the root, with slashes, matches `pattern`.
 * @param {RegExp} pattern
 * @returns {string[]}
 */
export function sourceFiles(pattern, folder = ROOT) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return GENERATED.has(entry.name) ? [] : sourceFiles(pattern, path);
    return pattern.test(relative(ROOT, path).replaceAll('\\', '/')) ? [path] : [];
  });
}
