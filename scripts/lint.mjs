/** `pnpm lint`: eslint, prettier and every `scripts/check-*.mjs`. All of them run, also after one has failed. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/workspace.mjs';

const steps = [
  ['eslint', join(ROOT, 'node_modules/eslint/bin/eslint.js'), '.'],
  ['prettier', join(ROOT, 'node_modules/prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ...readdirSync(join(ROOT, 'scripts'))
    .filter((name) => /^check-.*\.mjs$/.test(name))
    .map((name) => [name, join(ROOT, 'scripts', name)]),
];

const failed = steps
  .filter(
    ([, ...command]) => spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status !== 0,
  )
  .map(([name]) => name);

console.log(failed.length > 0 ? `lint failed: ${failed.join(', ')}` : 'lint passed');
process.exitCode = failed.length > 0 ? 1 : 0;
