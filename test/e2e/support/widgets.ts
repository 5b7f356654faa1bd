import type { Locator, Page } from 'playwright-core';

export const WIDGET_TAGS = [
  'kh-plan-timeline',
  'kh-responsibility-table',
  'kh-indicator-gauge',
  'kh-report-form',
] as const;
export type WidgetTag = (typeof WIDGET_TAGS)[number];

const ALL = WIDGET_TAGS.join();
const PATIENCE_MS = 20_000;
const REST_MS = 300;

/** Rows of a long table of which some are still to come. */
const BUSY_ROWS = 'tbody[aria-busy="true"]';

/** All widgets of a page, in document order. */
export const widgetsOf = (page: Page): Locator => page.locator(ALL);

/** Waits until a widget has its code and shows data or words about them. */
export async function settle(widget: Locator, timeout = PATIENCE_MS): Promise<void> {
  // Code is fetched when a widget comes near the screen. One that a host hides until it has code is reached all the same.
  await widget.evaluate((element) => element.scrollIntoView());
  await widget.locator('.root[aria-busy="false"]').waitFor({ state: 'attached', timeout });
  // A view that is fetched on use stands for itself as grey bars until it is there.
  await widget.locator('.skeleton').first().waitFor({ state: 'detached', timeout });
  await widget.locator(BUSY_ROWS).waitFor({ state: 'detached', timeout });
}

/** Waits until no widget has changed its height for a moment: parts of some are fetched once the data are there. */
export async function rest(page: Page): Promise<void> {
  const heights = () =>
    widgetsOf(page).evaluateAll((all) => all.map((widget) => widget.getBoundingClientRect().height).join());
  const deadline = performance.now() + PATIENCE_MS;
  let [before, restedSince] = ['', performance.now()];
  while (performance.now() < deadline) {
    const now = await heights();
    const isBusy = (await page.locator(BUSY_ROWS).count()) > 0;
    if (now !== before || isBusy) [before, restedSince] = [now, performance.now()];
    else if (performance.now() - restedSince > REST_MS) return;
    await page.waitForTimeout(50);
  }
  throw new Error('the widgets keep changing');
}

/** Scrolls through a page until each of its widgets shows data or words about them. */
export async function settleAll(page: Page): Promise<void> {
  // Links become widgets a moment after the loader has run.
  await page.waitForFunction(() => 'kehoach' in window && Boolean(window.kehoach?.v1?.version), null, {
    timeout: PATIENCE_MS,
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  for (const widget of await widgetsOf(page).all()) await settle(widget);
  await rest(page);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    return document.fonts.ready.then(() => undefined);
  });
}

/** Opens the agencies of every table, without the pointer: rows are to be looked at, too. */
export async function openAgencies(page: Page): Promise<void> {
  const buttons = page
    .locator('kh-responsibility-table')
    .getByRole('button', { name: /^(Mở tất cả|Open all|全部展开)$/ });
  for (const button of await buttons.all()) await button.evaluate((one: HTMLElement) => one.click());
  await rest(page);
}

/** The words of a widget as a reader meets them, white space folded. */
export async function wordsOf(widget: Locator): Promise<string> {
  const text = await widget.locator('.root').innerText();
  return text.replace(/\s+/g, ' ').trim();
}

declare global {
  interface Window {
    kehoach?: { v1?: { version?: string } };
  }
}
