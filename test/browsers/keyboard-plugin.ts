import type { TestRunnerPlugin } from '@web/test-runner';
import type { Keys } from '../helpers/keyboard.ts';
import { runBesideFirefoxTab } from './firefox-tab.ts';
import type { FirefoxPage } from './firefox-tab.ts';

// The part of each launcher that the command uses. The launchers' own types hide it.

interface Page {
  keyboard: {
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
}

interface PlaywrightBrowser {
  type: 'playwright';
  getPage(sessionId: string): Page;
}

interface PuppeteerBrowser {
  type: 'puppeteer';
  getPage(sessionId: string): Page & FirefoxPage;
}

interface WebdriverBrowser {
  type: 'webdriver';
  driver: { keys(keys: string[]): Promise<void> };
}

type Browser = PlaywrightBrowser | PuppeteerBrowser | WebdriverBrowser;

/** The keys of a combination such as `Control+End`. */
const keysOf = (combination: string) => combination.split(/(?<=.)\+/);

/** Presses the last key while the ones before it are down: Puppeteer knows no combinations. */
async function pressTogether({ keyboard }: Page, combination: string): Promise<void> {
  const held = keysOf(combination);
  const last = held.pop() ?? '';
  for (const key of held) await keyboard.down(key);
  await keyboard.press(last);
  for (const key of held.reverse()) await keyboard.up(key);
}

async function send(keys: Keys, browser: Browser, sessionId: string): Promise<void> {
  if (browser.type === 'webdriver') {
    const strokes = 'press' in keys ? [keysOf(keys.press)] : [...keys.type].map((key) => [key]);
    for (const together of strokes) await browser.driver.keys(together);
    return;
  }
  const page = browser.getPage(sessionId);
  if ('press' in keys) await pressTogether(page, keys.press);
  else await page.keyboard.type(keys.type);
}

/** The other engines take the page's word for it. */
async function giveFocus(browser: Browser, sessionId: string): Promise<void> {
  if (browser.type !== 'puppeteer') return;
  await runBesideFirefoxTab(browser.getPage(sessionId), 'linkedBrowser.focus();');
}

/**
 * The commands behind `test/helpers/keyboard.ts` and `focus.ts`, alike in all engines. The built-in one for keys knows
 * combinations in one of three.
 */
export const keyboardPlugin: TestRunnerPlugin = {
  name: 'kehoach-keyboard',
  async executeCommand({ command, payload, session }) {
    const browser = session.browser as unknown as Browser;
    if (command === 'kehoach:keys') await send(payload as Keys, browser, session.id);
    else if (command === 'kehoach:focus') await giveFocus(browser, session.id);
    else return undefined;
    return true;
  },
};
