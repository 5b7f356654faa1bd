/**
 * `pnpm size`: what a page transfers, in gzip bytes, against the budgets; fails when one is broken. Run `pnpm build` first.
 * With `--no-worse` it fails only where a row is over its budget by more than `size-known-overruns.json` says: that file
 * grows only by a commit that says why.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipBytes, measureSizes } from './lib/bundle-size.mjs';
import { FIRST_VIEW, NARROW_FIRST_VIEW } from './lib/first-view.mjs';
import { ROOT } from './lib/workspace.mjs';

const FOLDER = join(ROOT, 'packages/embed/dist');
const KNOWN_OVERRUNS = join(ROOT, 'scripts/size-known-overruns.json');
const KB = 1000;
const LOADER = 'kehoach.js';
const READING = ['plan-timeline.js', 'responsibility-table.js', 'indicator-gauge.js'];
const FORM = 'report-form.js';
const CLASSIC = 'kehoach.classic.js';
/** What the classic script fetches on use. */
const CLASSIC_PARTS = (existsSync(FOLDER) ? readdirSync(join(FOLDER, 'chunks')) : [])
  .filter((name) => name.startsWith('classic-'))
  .map((name) => `chunks/${name}`);

/** Widgets are counted beside the loader, in Vietnamese, which is in their own files. */
const MEASURES = [
  { name: 'loader', entries: [LOADER], budget: 2.5 * KB },
  ...READING.map((entry) => ({
    name: `${entry.replace('.js', '')} alone`,
    entries: [entry],
    firstView: FIRST_VIEW[entry],
    without: [LOADER],
    budget: 25 * KB,
  })),
  {
    name: 'plan-timeline alone, on a phone',
    entries: ['plan-timeline.js'],
    firstView: NARROW_FIRST_VIEW['plan-timeline.js'],
    without: [LOADER],
  },
  {
    name: 'all three reading widgets',
    entries: READING,
    firstView: READING.flatMap((entry) => FIRST_VIEW[entry]),
    without: [LOADER],
    budget: 45 * KB,
  },
  {
    name: 'report-form alone',
    entries: [FORM],
    firstView: FIRST_VIEW[FORM],
    without: [LOADER],
    budget: 45 * KB,
  },
  {
    name: 'all four widgets',
    entries: [...READING, FORM],
    firstView: Object.values(FIRST_VIEW).flat(),
    without: [LOADER],
  },
  { name: 'classic script, four widgets and three languages', entries: [CLASSIC], budget: 120 * KB },
];

const missing = [...new Set(MEASURES.flatMap(({ entries }) => entries))].filter(
  (entry) => !existsSync(join(FOLDER, entry)),
);
if (missing.length > 0) {
  console.error(`Not built: ${missing.join(', ')} in packages/embed/dist. Run the build first.`);
  process.exit(1);
}

const { rows, onUse } = measureSizes(FOLDER, MEASURES);
const classicOnUse = CLASSIC_PARTS.map((name) => ({ name, bytes: gzipBytes(join(FOLDER, name)) }));
console.log('| what loads at once | gzip bytes | budget | |\n| --- | ---: | ---: | --- |');
for (const { name, bytes, budget, isBroken } of rows) {
  const verdict = budget === undefined ? '' : isBroken ? `**over by ${bytes - budget}**` : 'within';
  console.log(`| ${name} | ${bytes} | ${budget ?? '–'} | ${verdict} |`);
}
console.log('\n| what loads on use | gzip bytes |\n| --- | ---: |');
for (const { name, bytes } of [...onUse, ...classicOnUse]) console.log(`| ${name} | ${bytes} |`);

const broken = rows.filter(({ isBroken }) => isBroken);
if (process.argv.includes('--no-worse')) {
  const known = JSON.parse(readFileSync(KNOWN_OVERRUNS, 'utf8'));
  const worse = broken.filter(({ name, bytes }) => !(bytes <= known[name]));
  for (const { name, bytes } of worse)
    console.error(`${name}: ${bytes} bytes, ${known[name] ?? 'nothing'} known`);
  process.exitCode = worse.length > 0 ? 1 : 0;
} else {
  process.exitCode = broken.length > 0 ? 1 : 0;
}
