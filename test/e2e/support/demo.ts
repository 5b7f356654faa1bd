import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { TestContext } from 'vitest';

import { launchBrowser, openContext } from './browser.ts';
import type { OpenPage } from './browser.ts';
import { startPortals } from './start-portals.ts';
import type { Portals } from './start-portals.ts';

/** CSS pixels of the window that pages are opened in. */
export const SCREEN = { width: 1280, height: 900 };

/** The demonstration and a browser, the same ones for all tests of a file. */
export interface Demo {
  readonly portals: Portals;
  readonly browser: Browser;
  /**
   * A page of a browser profile of its own, of {@link SCREEN} size unless told otherwise; it is closed when the test is over.
   *
   * @param test the context of a test that runs beside others: the runner knows of itself only which test began last
   */
  open(options?: BrowserContextOptions, test?: Pick<TestContext, 'onTestFinished'>): Promise<OpenPage>;
}

/** Starts the demonstration and a browser before the tests of a file, and ends both after them. */
export function useDemo(): Demo {
  let portals: Portals;
  let browser: Browser;
  beforeAll(async () => {
    [portals, browser] = await Promise.all([startPortals(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await portals.stop();
  });
  return {
    get portals() {
      return portals;
    },
    get browser() {
      return browser;
    },
    async open(options, test = { onTestFinished }) {
      const opened = await openContext(browser, { viewport: SCREEN, ...options });
      test.onTestFinished(() => opened.context.close());
      return opened;
    },
  };
}
