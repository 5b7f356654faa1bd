/** Puts the last figures of `pnpm bench` between the marks of README.md, with the conditions that they were taken under. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAll } from './budgets.js';
import { WIDGETS } from './contenders.js';
import { verdictLine, widgetTable } from './report.js';
import { readResults } from './results.js';

const ROOT = join(import.meta.dirname, '../..');
const README = join(ROOT, 'README.md');
const MARKS = /(<!-- bench:begin -->\n).*(<!-- bench:end -->)/s;

const measured = readResults(ROOT);
if (!measured) throw new Error('nothing was measured yet: run the bench first');
const { chromium, cores, load, runs, results } = measured;

const broken = judgeAll(results)
  .filter(({ isMet }) => !isMet)
  .map(verdictLine);
const tables = Object.keys(WIDGETS)
  .filter((widget) => results.some((one) => one.widget === widget))
  .map((widget) => widgetTable(widget, results));
const text = [
  '',
  `Chromium ${chromium} without a graphics card on ${cores} shared processor cores with a load of ${load.toFixed(1)}, medians of ${runs}.`,
  ...tables,
  broken.length > 0
    ? `Budgets that this run did not meet:\n\n${broken.join('\n')}`
    : 'All budgets were met in this run.',
  '',
].join('\n\n');

const before = readFileSync(README, 'utf8');
if (!MARKS.test(before)) throw new Error('README.md has no marks for the bench');
writeFileSync(
  README,
  before.replace(
    MARKS,
    (_all, begin, end) => `${begin}${text.trimStart() ? `\n${text.trim()}\n\n` : ''}${end}`,
  ),
);
