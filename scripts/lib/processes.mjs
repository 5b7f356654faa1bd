/** Starting programs so that they use this repository's Node and end with the command that started them. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './workspace.mjs';

/** The one version of pnpm, fetched by npx so that none has to be installed. */
const PNPM = 'pnpm@12.21.0';

/** Node 24 from npm, where it could be installed; else the Node that runs this. */
export function nodeProgram() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = join(ROOT, 'node_modules/node/bin', name);
  return existsSync(installed) ? installed : process.execPath;
}

/**
 * Runs a program in the repository's root, with its output on this terminal, and resolves to its exit code
 * (1 where a signal ended it).
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {}, timeoutMs = 0, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell,
      timeout: timeoutMs,
      env: {
        ...process.env,
        PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
        ...env,
      },
    });
    const end = (signal) => child.kill(signal);
    process.on('SIGTERM', end);
    // A terminal sends Ctrl+C to the child too; this process only has to wait for it.
    const wait = () => {};
    process.on('SIGINT', wait);
    const settle = (code) => {
      process.off('SIGTERM', end);
      process.off('SIGINT', wait);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      settle(1);
    });
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/** Runs a script or module with this repository's Node. */
export const runNode = (args, options) => run(nodeProgram(), args, options);

/** Runs pnpm. On Windows npx is a batch file, which only a shell starts. */
export const runPnpm = (args, options) =>
  run('npx', ['-y', PNPM, ...args], { shell: process.platform === 'win32', ...options });
