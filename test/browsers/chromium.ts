import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_ARGS, chromiumExecutable } from './chromium-executable.ts';
import type { Engine } from './engine.ts';

/** Chromium through Playwright, which emulates forced colours, dark mode, reduced motion and print. */
export async function createEngine(): Promise<Engine> {
  const executablePath = await chromiumExecutable();
  return {
    launcher: playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args: CHROMIUM_ARGS },
    }),
    concurrency: 2,
  };
}
