/** `pnpm bench` once everything is installed: measures, prints a table for each widget, and judges the budgets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumExecutable } from '../browsers/chromium-executable.ts';
import { judgeAll } from './budgets.js';
import { buildPages } from './build-pages.js';
import { WIDGETS } from './contenders.js';
import { createIndicators, createPlan, itemsOf, rowsOf, valuesOf } from './data.js';
import { medians } from './numbers.js';
import { optionLines, verdictLine, widgetTable } from './report.js';
import { keepResults } from './results.js';
import { measure } from './run.js';
import { serve } from './serve.js';

const ROOT = join(import.meta.dirname, '../..');
const { values: asked } = parseArgs({
  options: {
    /** Runs whose median is told; one more goes before them and is thrown away. */
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: Object.keys(WIDGETS).join(',') },
    sizes: { type: 'string', default: '' },
    contenders: { type: 'string', default: '' },
    dist: { type: 'string', default: join(ROOT, 'packages/embed/dist') },
  },
});
const list = (text) => text.split(',').filter(Boolean);

/** What peers are given of the data. */
const ROWS_OF = { timeline: itemsOf, table: rowsOf, gauge: valuesOf };

const made = new Map();
/** The data of a widget at a size, made once. */
function dataOf(widget, size) {
  const create = widget === 'gauge' ? createIndicators : createPlan;
  const key = `${create.name} ${size}`;
  if (!made.has(key)) made.set(key, create(size));
  return made.get(key);
}

/** Measures all contenders of a widget at one size, one after the other, as many times as was asked for. */
async function measureAll(context, widget, size) {
  const contenders = WIDGETS[widget].contenders.filter(
    ({ id }) => !asked.contenders || list(asked.contenders).includes(id),
  );
  const records = contenders.map(() => []);
  // The first run of each is for the browser's caches and is thrown away.
  for (let run = -1; run < Number(asked.runs); run += 1) {
    for (const [index, contender] of contenders.entries()) {
      const fewer = contender.fewerRuns?.[size];
      if (fewer !== undefined && (run < 0 || run >= fewer)) continue;
      const record = await measure({
        ...context,
        widget,
        contender,
        size,
        dataOf: (count) => dataOf(widget, count),
      });
      if (run >= 0) records[index].push(record);
      process.stderr.write('.');
    }
  }
  process.stderr.write(` ${widget} ${size}\n`);
  return contenders.map(({ id, page }, index) => ({
    widget,
    size,
    contender: id,
    runs: records[index].length,
    bytes: context.bytes[page],
    ...medians(records[index]),
  }));
}

const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
const bytes = await buildPages(folder);
const server = await serve({
  pages: folder,
  dist: asked.dist,
  data(path) {
    const [, kind, widget, size] = /^\/(data|rows)\/(\w+)-(\d+)\.json$/.exec(path) ?? [];
    const data = dataOf(widget, Number(size));
    return JSON.stringify(kind === 'rows' ? ROWS_OF[widget](data) : data);
  },
});
const browser = await chromium.launch({
  executablePath: await chromiumExecutable(),
  // A wheel moves at once: an animation would be timed instead of the contender.
  args: [...CHROMIUM_ARGS, '--disable-smooth-scrolling'],
});

const results = [];
try {
  for (const widget of list(asked.only)) {
    const sizes = asked.sizes ? list(asked.sizes).map(Number) : WIDGETS[widget].sizes;
    for (const size of sizes)
      results.push(...(await measureAll({ browser, base: server.base, bytes }, widget, size)));
    console.log(`\n${widgetTable(widget, results)}\n\n${optionLines(widget, results)}\n`);
  }
  const verdicts = judgeAll(results);
  console.log(verdicts.map(verdictLine).join('\n'));
  process.exitCode = verdicts.some(({ isMet, isOrientation }) => !isMet && !isOrientation) ? 1 : 0;
  if (!asked.contenders) {
    keepResults(ROOT, {
      chromium: browser.version(),
      cores: cpus().length,
      // The bench itself keeps about one core busy: more than that was somebody else's.
      load: loadavg()[1],
      runs: Number(asked.runs),
      results,
    });
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
