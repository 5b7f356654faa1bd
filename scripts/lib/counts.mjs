/** Passed and failed tests, read from the reports that the runners write and from nothing else. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './workspace.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [failures] the failed tests by file and name, as far as the report names them
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
const browserCounts = ({ passed, failed, failures = [] }) => ({ passed, failed, failures });

/** Counts of vitest's JSON report. A file that failed without a failing test did not load: one failed test. */
function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  const failures = [];
  let unloaded = 0;
  for (const { name, status, assertionResults } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    for (const { fullName } of failed) failures.push(`${basename(name)} > ${fullName}`);
    if (status !== 'failed' || failed.length > 0) continue;
    unloaded += 1;
    failures.push(basename(name));
  }
  return { passed: numPassedTests, failed: numFailedTests + unloaded, failures };
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
  let counts = { passed: 0, failed: 0, failures: [] };
  try {
    const report = JSON.parse(readFileSync(reportFile(name), 'utf8'));
    counts = kind === 'vitest' ? vitestCounts(report) : browserCounts(report);
  } catch {
    console.error(`${name}: the runner left no readable report.`);
  }
  const isEmpty = !(counts.passed + counts.failed > 0);
  if (isEmpty) console.error(`${name}: no test ran.`);
  return counts.failed === 0 && (isEmpty || exitCode !== 0)
    ? { passed: counts.passed, failed: 1, failures: [`${name}: the runner itself`] }
    : counts;
}

/**
 * Prints what each step counted, each failed test as `failed: step: file > test`, and last the sum as `N passed, N failed`. Sets the exit code.
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
  for (const [name, { failed: count, failures = [] }] of Object.entries(steps)) {
    if (count > 0 && failures.length === 0) console.log(`failed: ${name}`);
    for (const failure of failures) console.log(`failed: ${name}: ${failure}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
