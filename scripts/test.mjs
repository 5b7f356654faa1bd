/** `npm test` after the install: every check and every test that needs no other browser than npm's Chromium. */
import { printSum } from './lib/counts.mjs';
import { runNode, runPnpm } from './lib/processes.mjs';
import { runBrowserTests, runInZone, runVitest, ZONES } from './lib/runners.mjs';

/** A step that is no test: it counts only when it fails. */
const asCounts = (exitCode) => ({ passed: 0, failed: exitCode === 0 ? 0 : 1 });

const steps = {};
steps['type-check'] = asCounts(await runNode(['node_modules/typescript/bin/tsc', '-b']));
steps['lint'] = asCounts(await runNode(['scripts/lint.mjs']));
steps['unit'] = await runVitest('unit');
for (const zone of ZONES) steps[`unit ${zone}`] = await runInZone(zone);
steps['browser-chromium'] = await runBrowserTests('chromium');
steps['build'] = asCounts(await runPnpm(['-r', '--if-present', '--workspace-concurrency=1', 'run', 'build']));
steps['e2e'] = await runVitest('e2e', ['--config', 'test/vitest.e2e.config.ts']);
printSum(steps);
