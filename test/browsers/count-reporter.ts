import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

interface Counts {
  passed: number;
  failed: number;
  /** Each failed test as `file > suites > test`. */
  failures: string[];
}

function countSuite(suite: TestSuiteResult, path: string, counts: Counts): void {
  for (const test of suite.tests) {
    if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(`${path} > ${test.name}`);
    }
  }
  for (const inner of suite.suites) countSuite(inner, `${path} > ${inner.name}`, counts);
}

/** A file that failed without a failing test (it did not load, it timed out) counts as one failed test. */
function countSession(session: TestSession): Counts {
  const file = basename(session.testFile ?? '');
  const counts: Counts = { passed: 0, failed: 0, failures: [] };
  if (session.testResults) countSuite(session.testResults, file, counts);
  if (counts.failed === 0 && (session.passed !== true || counts.passed === 0)) {
    counts.failed = 1;
    counts.failures.push(file);
  }
  return counts;
}

/** Writes `{ passed, failed, failures }` of the whole run to `file`, for the command that sums all runners. */
export function countReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const total: Counts = { passed: 0, failed: 0, failures: [] };
      for (const { passed, failed, failures } of sessions.map(countSession)) {
        total.passed += passed;
        total.failed += failed;
        total.failures.push(...failures);
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
}
