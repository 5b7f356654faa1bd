/** The test runners, each run to its end and counted from its report. */
import { runNode } from './processes.mjs';
import { readCounts, removeReport, reportFile } from './counts.mjs';

const MINUTE_MS = 60_000;
const VITEST = 'node_modules/vitest/vitest.mjs';
const WEB_TEST_RUNNER = 'test/node_modules/@web/test-runner/dist/bin.js';

/** Zones that days must not slip in: ahead of UTC, behind it with summer time, and furthest ahead. */
export const ZONES = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'];

/** Unit tests that dates pass through, by parts of their paths. */
const DATED = [
  'contract/src/activity-timing',
  'contract/src/calendar-date',
  'contract/src/period',
  'contract/src/source-date',
  'contract/src/vietnamese-date',
  'elements/src/indicator-gauge/period-bounds',
  'elements/src/internal/format-',
  'elements/src/plan-timeline/',
  'elements/src/report-form/deadline-words',
  'elements/src/report-form/format-instant',
];

/** The unit tests that dates pass through, on a machine of another zone. */
export const runInZone = (zone) =>
  runVitest(`unit-${zone.split('/').at(-1).toLowerCase()}`, DATED, { TZ: zone });

/** One vitest project. */
export async function runVitest(name, args = [], env = {}) {
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
    { env, timeoutMs: 20 * MINUTE_MS },
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
