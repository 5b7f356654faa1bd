import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

interface Counts {
  passed: number;
  failed: number;
}

function countSuite(suite: TestSuiteResult, counts: Counts): void {
  for (const test of suite.tests) {
    if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}

/** A file that failed without a failing test (it did not load, it timed out) counts as one failed test. */
function countSession(session: TestSession): Counts {
  const counts = { passed: 0, failed: 0 };
  if (session.testResults) countSuite(session.testResults, counts);
  if (counts.failed === 0 && session.passed !== true) counts.failed = 1;
  if (counts.failed === 0 && counts.passed === 0) counts.failed = 1;
  return counts;
}

/** Writes `{ passed, failed }` of the whole run to `file`, for the command that sums all runners. */
export function countReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const total = sessions
        .map(countSession)
        .reduce(
          (sum, counts) => ({ passed: sum.passed + counts.passed, failed: sum.failed + counts.failed }),
          { passed: 0, failed: 0 },
        );
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
}
