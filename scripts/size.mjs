/** `pnpm size`: what a page transfers, in gzip bytes, against the budgets. Run `pnpm build` first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureSizes } from './lib/bundle-size.mjs';
import { ROOT } from './lib/workspace.mjs';

const FOLDER = join(ROOT, 'packages/embed/dist');
const KB = 1000;
const LOADER = 'kehoach.js';
const READING = ['plan-timeline.js', 'responsibility-table.js', 'indicator-gauge.js'];
const FORM = 'report-form.js';
const CLASSIC = 'kehoach.classic.js';

/** Widgets are counted beside the loader, in Vietnamese, which is in their own files. */
const MEASURES = [
  { name: 'loader', entries: [LOADER], budget: 2.5 * KB },
  ...READING.map((entry) => ({
    name: `${entry.replace('.js', '')} alone`,
    entries: [entry],
    without: [LOADER],
    budget: 25 * KB,
  })),
  { name: 'all three reading widgets', entries: READING, without: [LOADER], budget: 45 * KB },
  { name: 'report-form alone', entries: [FORM], without: [LOADER], budget: 45 * KB },
  { name: 'all four widgets', entries: [...READING, FORM], without: [LOADER] },
  { name: 'classic script, everything inside', entries: [CLASSIC], budget: 120 * KB },
];

const missing = [...new Set(MEASURES.flatMap(({ entries }) => entries))].filter(
  (entry) => !existsSync(join(FOLDER, entry)),
);
if (missing.length > 0) {
  console.error(`Not built: ${missing.join(', ')} in packages/embed/dist. Run the build first.`);
  process.exit(1);
}

const { rows, onUse } = measureSizes(FOLDER, MEASURES);
console.log('| what loads at once | gzip bytes | budget | |\n| --- | ---: | ---: | --- |');
for (const { name, bytes, budget, isBroken } of rows) {
  console.log(`| ${name} | ${bytes} | ${budget ?? '–'} | ${isBroken ? '**over**' : 'within'} |`);
}
console.log('\n| what loads on use | gzip bytes |\n| --- | ---: |');
for (const { name, bytes } of onUse) console.log(`| ${name} | ${bytes} |`);
process.exitCode = rows.some(({ isBroken }) => isBroken) ? 1 : 0;
