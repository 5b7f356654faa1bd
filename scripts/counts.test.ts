import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countReporter } from '../test/browsers/count-reporter.js';
import { printSum, readCounts, removeReport, reportFile } from './lib/counts.mjs';

const NAME = 'counts-test';
const ITSELF = [`${NAME}: the runner itself`];
const report = (value: unknown) => {
  removeReport(NAME);
  writeFileSync(reportFile(NAME), typeof value === 'string' ? value : JSON.stringify(value));
};
const vitestReport = (passed: number, failed: number, files: string[][] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files.map((statuses, index) => ({
    name: `/somewhere/file-${index}.test.ts`,
    status: statuses.every((status) => status === 'passed') && statuses.length > 0 ? 'passed' : 'failed',
    assertionResults: statuses.map((status) => ({ status, fullName: `does ${index}` })),
  })),
});

describe('the counts of a run', () => {
  afterEach(() => {
    rmSync(reportFile(NAME), { force: true });
    vi.restoreAllMocks();
  });
  const silence = () => vi.spyOn(console, 'error').mockImplementation(() => {});

  it('are those of the report', () => {
    report({ passed: 4, failed: 1, failures: ['a.test.ts > does'] });
    expect(readCounts('browser', NAME, 1)).toEqual({ passed: 4, failed: 1, failures: ['a.test.ts > does'] });
  });

  it('are one failed test when there is no report', () => {
    silence();
    removeReport(NAME);
    expect(readCounts('browser', NAME, 0)).toEqual({ passed: 0, failed: 1, failures: ITSELF });
  });

  it('are one failed test when the report is cut off', () => {
    silence();
    report('{"passed": 3');
    expect(readCounts('browser', NAME, 0)).toEqual({ passed: 0, failed: 1, failures: ITSELF });
  });

  it('are one failed test when no test ran', () => {
    silence();
    report({ passed: 0, failed: 0 });
    expect(readCounts('browser', NAME, 0)).toEqual({ passed: 0, failed: 1, failures: ITSELF });
  });

  it('gain a failed test when the runner failed without one', () => {
    report({ passed: 3, failed: 0 });
    expect(readCounts('browser', NAME, 1)).toEqual({ passed: 3, failed: 1, failures: ITSELF });
  });

  it('gain a failed test for each file that did not load', () => {
    report(vitestReport(2, 1, [['passed', 'failed'], ['passed'], []]));
    expect(readCounts('vitest', NAME, 1)).toEqual({
      passed: 2,
      failed: 2,
      failures: ['file-0.test.ts > does 0', 'file-2.test.ts'],
    });
  });

  it('name a file of the browsers that timed out, did not load or held no test, beside the tests that failed', () => {
    const suite = (...tests: { name: string; passed: boolean }[]) => ({
      tests: [],
      suites: [{ name: 'a part', suites: [], tests }],
    });
    const sessions = [
      { testFile: '/x/fine.test.ts', passed: true, testResults: suite({ name: 'does', passed: true }) },
      { testFile: '/x/wrong.test.ts', passed: false, testResults: suite({ name: 'does', passed: false }) },
      // As the runner leaves a file that ran out of time, and one that could not be loaded.
      { testFile: '/x/slow.test.ts', errors: [{ message: 'Browser tests did not finish within 6000ms.' }] },
      { testFile: '/x/gone.test.ts', passed: false, testResults: { tests: [], suites: [] } },
      { testFile: '/x/late.test.ts', passed: false, testResults: suite({ name: 'does', passed: true }) },
      { testFile: '/x/empty.test.ts', passed: true, testResults: { tests: [], suites: [] } },
    ];
    removeReport(NAME);
    countReporter(reportFile(NAME)).onTestRunFinished?.({ sessions } as never);
    expect(readCounts('browser', NAME, 1)).toEqual({
      passed: 2,
      failed: 5,
      failures: [
        'wrong.test.ts > a part > does',
        'slow.test.ts',
        'gone.test.ts',
        'late.test.ts',
        'empty.test.ts',
      ],
    });
  });

  it('are summed in the last line, which decides the exit code, after the names of what failed', () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const before = process.exitCode;
    printSum({
      unit: { passed: 3, failed: 0 },
      lint: { passed: 0, failed: 1 },
      e2e: { passed: 1, failed: 1, failures: ['a.test.ts > does'] },
    });
    const after = process.exitCode;
    process.exitCode = before;
    expect(lines.slice(-3)).toEqual(['failed: lint', 'failed: e2e: a.test.ts > does', '4 passed, 2 failed']);
    expect(after).toBe(1);
  });
});
