import type { BrowserLauncher } from '@web/test-runner';

/** One browser engine that runs the suite. */
export interface Engine {
  launcher: BrowserLauncher;
  /** How many test files run at once. */
  concurrency: number;
}
