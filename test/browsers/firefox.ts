import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import type { Engine } from './engine.ts';

const EXECUTABLE = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/**
 * Firefox over WebDriver BiDi, through Puppeteer. Access to the browser's own scope lets the media command set
 * what BiDi has no command for.
 */
export function createEngine(): Promise<Engine> {
  if (!existsSync(EXECUTABLE)) throw new Error(`Firefox was not found at ${EXECUTABLE}.`);
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: EXECUTABLE,
      args: ['--remote-allow-system-access'],
      // As in the other engines: a page is as wide as its viewport, however long it is.
      extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
    },
    createBrowserContext: ({ browser }) => browser.createBrowserContext(),
  });
  // A page in the background gets a frame a second at most: one page at a time.
  return Promise.resolve({ launcher, concurrency: 1 });
}
