import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { inRepository } from './workspace.ts';

/** What the built widgets are made of. */
const SOURCES = ['contract', 'client', 'elements', 'embed'].map((name) => `packages/${name}/src`);
const EMBED_BUILD = 'packages/embed/build';
/** Written last by the build of the widgets. */
const EMBED_MARK = 'packages/embed/dist/integrity.json';
const SERVER = 'demo/server/dist/main.js';

function newestIn(folder: string): number {
  const files = readdirSync(inRepository(folder), { recursive: true, withFileTypes: true });
  const times = files
    .filter((file) => file.isFile() && !file.name.includes('.test.'))
    .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs);
  return Math.max(0, ...times);
}

const timeOf = (file: string) => statSync(inRepository(file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The test runner's own NODE_ENV would put the development files of libraries into what is built. */
function runNode(args: string[]): number | null {
  const env = { ...process.env, NODE_ENV: 'production' };
  return spawnSync(process.execPath, args, { cwd: inRepository(''), stdio: 'inherit', env }).status;
}

/**
 * Brings the compiled server and the built widgets up to date: the tests below run what `npm start` runs. Quick when nothing
 * has changed.
 *
 * @throws Error when there is nothing to run after it.
 */
export function build(): void {
  const isCurrent = timeOf(EMBED_MARK) > Math.max(...[...SOURCES, EMBED_BUILD].map(newestIn));
  if (!isCurrent && runNode(['scripts/build.mjs']) !== 0) throw new Error('The build failed.');
  // Type errors are the type-check's to report; the compiler writes its files all the same.
  if (isCurrent) runNode(['node_modules/typescript/bin/tsc', '-b', 'demo/server']);
  if (timeOf(SERVER) === 0) throw new Error('The server could not be compiled.');
}

/** vitest's global set-up. */
export default build;
