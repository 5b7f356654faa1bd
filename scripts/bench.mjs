/**
 * `pnpm bench`: what the widgets cost beside what a web team would pick instead, measured in one run; fails when a budget is broken.
 * Run `pnpm build` first. `--runs 7`, `--only timeline,table,gauge`, `--sizes 100,1000`, `--contenders ours,tabulator` and `--dist <folder>`
 * choose what is measured; `--readme` measures nothing and puts the last figures into README.md.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, runPnpm } from './lib/processes.mjs';
import { ROOT } from './lib/workspace.mjs';

const FOLDER = 'test/bench';
const LOADER = 'packages/embed/dist/kehoach.js';
const [, , ...args] = process.argv;

async function bench() {
  if (args.includes('--readme')) return runNode([`${FOLDER}/readme.js`]);
  if (!args.includes('--dist') && !existsSync(join(ROOT, LOADER))) {
    console.error(`Not built: ${LOADER}. Run the build first.`);
    return 1;
  }
  // The peers are installed by this command alone, as the folder's own lockfile names them, and none of their scripts runs.
  const installed = await runPnpm(['--dir', FOLDER, 'install', '--frozen-lockfile', '--ignore-scripts']);
  return installed === 0 ? runNode([`${FOLDER}/main.js`, ...args]) : installed;
}

process.exitCode = await bench();
