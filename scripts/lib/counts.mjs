/** Passed and failed tests, read from the reports that the runners write and from nothing else. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workspace.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

const REPORTS = join(ROOT, 'reports');

/** The place of a report. */
export const reportFile = (name) => join(REPORTS, `${name}.json`);

/** Removes a report of an earlier run, so that it can never be taken for this one's. */
export function removeReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(reportFile(name), { force: true });
}

/** Counts of a report by `test/browsers/count-reporter.ts`. */
const browserCounts = ({ passed, failed }) => ({ passed, failed });

/** Counts of vitest's JSON report. A file that failed without a failing test did not load: one failed test. */
function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded };
}

/**
 * What a runner's report says, where the runner ended with `exitCode`. A missing or unreadable report, a run of no
 * tests, and a failed run without a failed test count as one failed test each.
 * @param {'vitest' | 'browser'} kind
 * @param {string} name
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readCounts(kind, name, exitCode) {
  let counts = { passed: 0, failed: 0 };
  try {
    const report = JSON.parse(readFileSync(reportFile(name), 'utf8'));
    counts = kind === 'vitest' ? vitestCounts(report) : browserCounts(report);
  } catch {
    console.error(`${name}: the runner left no readable report.`);
  }
  const isEmpty = !(counts.passed + counts.failed > 0);
  if (isEmpty) console.error(`${name}: no test ran.`);
  return counts.failed === 0 && (isEmpty || exitCode !== 0) ? { passed: counts.passed, failed: 1 } : counts;
}

/**
 * Prints what each step counted, and last the sum as `N passed, N failed`. Sets the exit code.
 * @param {Record<string, Counts>} steps
 */
export function printSum(steps) {
  const all = Object.values(steps);
  const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
  console.log('');
  for (const [name, counts] of Object.entries(steps)) {
    console.log(
      `${name.padEnd(24)} ${String(counts.passed).padStart(6)} passed ${String(counts.failed).padStart(4)} failed`,
    );
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
