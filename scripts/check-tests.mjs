/** Fails when a test is narrowed, skipped or left for later: such a suite is green for the wrong reason. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT, sourceFiles } from './lib/workspace.mjs';

const NARROWED = [
  /\b(?:describe|it|test|suite|context|specify)(?:\.\w+)*\.(?:only|skip|todo|fails|skipIf|runIf)\b/,
  /\b(?:fdescribe|fit|xdescribe|xit|xtest|xcontext)\s*\(/,
  /\bthis\.skip\s*\(/,
];

const found = sourceFiles(/\.test\.[cm]?[jt]sx?$|^test\/.*\.[cm]?[jt]s$/).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      NARROWED.some((pattern) => pattern.test(line))
        ? [`${relative(ROOT, file)}:${index + 1}: ${line.trim()}`]
        : [],
    ),
);

for (const place of found) console.error(`narrowed or skipped test: ${place}`);
process.exitCode = found.length > 0 ? 1 : 0;
