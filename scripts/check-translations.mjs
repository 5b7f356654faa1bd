/** Fails when a message of the elements lacks a sound translation, or when the generated modules are out of date. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProblems, readUnits } from './lib/translations.mjs';
import { ROOT } from './lib/workspace.mjs';

const ELEMENTS = join(ROOT, 'packages/elements');
const XLIFF = join(ELEMENTS, 'xliff');
const GENERATED = join(ELEMENTS, 'src/generated/locales');
const WORK = join(ELEMENTS, 'node_modules/.cache/check-translations');
const REPAIR = 'Run the `localize` script of packages/elements and translate what is new.';

const config = JSON.parse(readFileSync(join(ELEMENTS, 'lit-localize.json'), 'utf8'));

/** Runs lit-localize on the code, with its files in a folder of its own. */
function localize(command) {
  const program = join(ELEMENTS, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
  const result = spawnSync(process.execPath, [program, command], { cwd: WORK, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`lit-localize ${command} failed:\n${result.stdout}${result.stderr}`);
}

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
if (existsSync(XLIFF)) cpSync(XLIFF, join(WORK, 'xliff'), { recursive: true });
writeFileSync(
  join(WORK, 'lit-localize.json'),
  JSON.stringify({
    ...config,
    tsConfig: '../../../tsconfig.json',
    output: { mode: 'runtime', outputDir: './locales', localeCodesModule: './locale-codes.ts' },
  }),
);
localize('extract');

const read = (folder, name) =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
const problems = config.targetLocales.flatMap((language) => {
  const name = `${language}.xlf`;
  return findProblems(language, readUnits(read(XLIFF, name)), readUnits(read(join(WORK, 'xliff'), name)));
});

if (problems.length === 0) {
  localize('build');
  const stale = readdirSync(join(WORK, 'locales')).filter(
    (name) => read(GENERATED, name).trim() !== read(join(WORK, 'locales'), name).trim(),
  );
  problems.push(...stale.map((name) => `src/generated/locales/${name} is out of date`));
}

for (const problem of problems) console.error(`translations: ${problem}`);
if (problems.length > 0) console.error(REPAIR);
process.exitCode = problems.length > 0 ? 1 : 0;
