/** The test runners, each run to its end and counted from its report. */
import { runNode } from './processes.mjs';
import { readCounts, removeReport, reportFile } from './counts.mjs';

const MINUTE_MS = 60_000;
const VITEST = 'node_modules/vitest/vitest.mjs';
const WEB_TEST_RUNNER = 'test/node_modules/@web/test-runner/dist/bin.js';

/** One vitest project. */
export async function runVitest(name, args = []) {
  removeReport(name);
  const exitCode = await runNode(
    [
      VITEST,
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile(name)}`,
      ...args,
    ],
    { timeoutMs: 20 * MINUTE_MS },
  );
  return readCounts('vitest', name, exitCode);
}

/** The browser tests in one engine: chromium, firefox or webkit. */
export async function runBrowserTests(engine) {
  const name = `browser-${engine}`;
  removeReport(name);
  const exitCode = await runNode([WEB_TEST_RUNNER, '--config', 'test/web-test-runner.config.js'], {
    env: { KEHOACH_ENGINE: engine },
    timeoutMs: 25 * MINUTE_MS,
  });
  return readCounts('browser', name, exitCode);
}
