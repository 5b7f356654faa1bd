/** What was measured, in `reports/bench.json`: a run of some sizes or widgets takes the place of what is there of them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (root) => join(root, 'reports/bench.json');

/** @returns {{ chromium: string, cores: number, load: number, runs: number, results: object[] } | null} `null` before the first run. */
export const readResults = (root) =>
  existsSync(fileIn(root)) ? JSON.parse(readFileSync(fileIn(root), 'utf8')) : null;

/** Keeps what was measured; of another Chromium or number of runs nothing stays beside it. */
export function keepResults(root, measured) {
  const { chromium, cores, runs, results } = measured;
  const before = readResults(root);
  const isAlike = before?.chromium === chromium && before.runs === runs && before.cores === cores;
  const isNew = ({ widget, size }) => results.some((one) => one.widget === widget && one.size === size);
  const kept = isAlike ? before.results.filter((one) => !isNew(one)) : [];
  // Of several runs the busiest is told.
  const load = Math.max(measured.load, kept.length > 0 ? before.load : 0);
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(
    fileIn(root),
    `${JSON.stringify({ ...measured, load, results: [...kept, ...results] }, null, 1)}\n`,
  );
}
