import { fileURLToPath } from 'node:url';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { SOURCE_CONDITION } from '../vite.config.ts';

/** The end-to-end tests: the built server and the built widgets, both brought up to date first, in a real browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  ssr: { resolve: { conditions: [SOURCE_CONDITION, ...defaultServerConditions] } },
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/support/build.ts'],
    // Each file starts a server and a browser; two cores carry one of each.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A part of a widget that loads on use may take seconds on a busy machine.
    expect: { poll: { timeout: 15_000 } },
  },
});
