import { setTimeout as wait } from 'node:timers/promises';
import type { TestRunnerPlugin } from '@web/test-runner';
import type { MediaEmulation, ViewportSize } from '../helpers/emulation.ts';
import { runBesideFirefoxTab } from './firefox-tab.ts';
import type { FirefoxPage } from './firefox-tab.ts';

// The part of each launcher that the commands use. The launchers' own types hide it.

interface PlaywrightBrowser {
  type: 'playwright';
  getPage(sessionId: string): {
    emulateMedia(media: MediaEmulation): Promise<void>;
    setViewportSize(size: ViewportSize): Promise<void>;
  };
}

interface PuppeteerBrowser {
  type: 'puppeteer';
  getPage(sessionId: string): FirefoxPage & {
    setViewport(size: ViewportSize): Promise<void>;
  };
}

interface WebdriverBrowser {
  type: 'webdriver';
  driver: {
    execute<T>(script: () => T): Promise<T>;
    setWindowSize(width: number, height: number): Promise<void>;
  };
}

type Browser = PlaywrightBrowser | PuppeteerBrowser | WebdriverBrowser;

/** Media queries' answers, by the name of the property with which Firefox overrides each. */
const FIREFOX_OVERRIDES = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  forcedColors: 'forcedColorsOverride',
} as const satisfies Record<keyof MediaEmulation, string>;

/** BiDi has no command for these. `mediumOverride` takes an empty text for the default, the others the word `none`. */
async function emulateMediaInFirefox(page: FirefoxPage, media: MediaEmulation): Promise<void> {
  const overrides = Object.entries(media).map(([name, value]) => [
    FIREFOX_OVERRIDES[name as keyof MediaEmulation],
    (value as string | null) ?? (name === 'media' ? '' : 'none'),
  ]);
  await runBesideFirefoxTab(
    page,
    `for (const [name, value] of ${JSON.stringify(overrides)}) linkedBrowser.browsingContext[name] = value;`,
  );
}

const RESIZE_PATIENCE_MS = 10_000;
const RESIZE_PAUSE_MS = 30;

/** What one side of the window has to be; for a moment after a change its page and its outside do not fit together. */
const outerSide = (outer: number, inner: number, wanted: number) => Math.max(1, outer + wanted - inner);

/** Sizes the window so that the page inside has this size: what surrounds the page differs by build. */
async function setViewportInWebKit({ driver }: WebdriverBrowser, size: ViewportSize): Promise<void> {
  const end = Date.now() + RESIZE_PATIENCE_MS;
  await driver.setWindowSize(size.width, size.height);
  while (Date.now() < end) {
    await wait(RESIZE_PAUSE_MS);
    const inner = await driver.execute(() => ({
      width: window.innerWidth,
      height: window.innerHeight,
      outerWidth: window.outerWidth,
      outerHeight: window.outerHeight,
    }));
    if (inner.width === size.width && inner.height === size.height) return;
    await driver.setWindowSize(
      outerSide(inner.outerWidth, inner.width, size.width),
      outerSide(inner.outerHeight, inner.height, size.height),
    );
  }
  throw new Error(`WebKit did not take a viewport of ${size.width} × ${size.height}.`);
}

/** The commands behind `test/helpers/emulation.ts`, alike in all engines. Built-in commands lack two of them. */
export const emulationPlugin: TestRunnerPlugin = {
  name: 'kehoach-emulation',
  async executeCommand({ command, payload, session }) {
    const browser = session.browser as unknown as Browser;
    if (command === 'kehoach:viewport') {
      const size = payload as ViewportSize;
      if (browser.type === 'playwright') await browser.getPage(session.id).setViewportSize(size);
      else if (browser.type === 'puppeteer') await browser.getPage(session.id).setViewport(size);
      else await setViewportInWebKit(browser, size);
      return true;
    }
    if (command === 'kehoach:media') {
      const media = payload as MediaEmulation;
      if (browser.type === 'playwright') await browser.getPage(session.id).emulateMedia(media);
      else if (browser.type === 'puppeteer') await emulateMediaInFirefox(browser.getPage(session.id), media);
      else throw new Error('WebKitGTK has no command to emulate media.');
      return true;
    }
    return undefined;
  },
};
