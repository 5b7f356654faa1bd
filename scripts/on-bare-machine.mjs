/**
 * `npm start` and `npm test` on a machine with only Node and npm: installs what the lockfile names, then runs the
 * given script with the Node that was installed. Written for the oldest Node that npm may start it with.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nodeProgram, runNode, runPnpm } from './lib/processes.mjs';
import { ROOT } from './lib/workspace.mjs';

const OLDEST_NODE = [20, 19];
const NEEDED_MAJOR = 24;

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  stop(`kehoach needs Node ${OLDEST_NODE.join('.')} or newer to install itself; this is ${process.version}.`);
}

if ((await runPnpm(['install', '--frozen-lockfile'])) !== 0) {
  stop('The packages could not be installed; the message above says which one.');
}

const version = spawnSync(nodeProgram(), ['--version'], { encoding: 'utf8' }).stdout ?? '';
if (!(Number(version.slice(1).split('.')[0]) >= NEEDED_MAJOR)) {
  stop(`Node ${NEEDED_MAJOR} could not be installed from npm for this system, and kehoach's tools need it.`);
}

const [script, ...args] = process.argv.slice(2);
process.exitCode = await runNode([join(ROOT, 'scripts', script), ...args]);
