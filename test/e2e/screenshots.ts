/**
 * `pnpm screenshots [portal…]`: pictures of all portals, or of those named, and of each widget on them, at two widths, in
 * light, in dark and with forced colours, to be looked at. They are kept in `reports/screenshots/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { launchBrowser, openContext } from './support/browser.ts';
import { build } from './support/build.ts';
import { boxOf, picturesOf, showWhole } from './support/pictures.ts';
import { PORTALS } from './support/portal-facts.ts';
import { startPortals } from './support/start-portals.ts';
import { settleAll, widgetsOf } from './support/widgets.ts';
import { inRepository } from './support/workspace.ts';

const FOLDER = inRepository('reports/screenshots');
const WIDTHS = [1280, 360];
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
type Look = keyof typeof LOOKS;
/** The day on which most of plan 580/KH-UBND lies ahead or just behind. */
const PREVIEW = '?today=2020-05-29';

function save(name: string, pictures: readonly Buffer[]): void {
  pictures.forEach((picture, part) => {
    writeFileSync(join(FOLDER, `${name}${pictures.length > 1 ? `-${part}` : ''}.png`), picture);
  });
}

/** Host pages of the demonstration are light; their widgets are dark where the page says so. */
async function darken(page: Page): Promise<void> {
  await widgetsOf(page).evaluateAll((widgets) => {
    for (const widget of widgets)
      if (!widget.hasAttribute('color-scheme')) widget.setAttribute('color-scheme', 'dark');
  });
  await page.waitForTimeout(200);
}

async function take(browser: Browser, url: string, name: string, width: number, look: Look): Promise<void> {
  const { context, page } = await openContext(browser, { viewport: { width, height: 900 }, ...LOOKS[look] });
  await page.goto(url);
  await settleAll(page);
  if (look === 'dark') await darken(page);
  await showWhole(page);
  const label = `${name}-${width}-${look}`;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  save(label, await picturesOf(page, { x: 0, y: 0, width: pageWidth, height }));
  for (const [index, widget] of (await widgetsOf(page).all()).entries()) {
    const tag = await widget.evaluate(({ localName }) => localName);
    save(`${label}-${index}-${tag}`, await picturesOf(page, await boxOf(widget)));
  }
  await context.close();
}

const named = process.argv.slice(2).filter((word) => word !== '--');
build();
const portals = await startPortals();
const browser = await launchBrowser();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
try {
  for (const { name } of PORTALS) {
    if (named.length > 0 && !named.includes(name)) continue;
    for (const width of WIDTHS) {
      for (const look of Object.keys(LOOKS) as Look[]) {
        await take(browser, `${portals.url}/${name}/`, name, width, look);
      }
    }
    if (name === 'hai-duong-2020')
      for (const width of WIDTHS)
        await take(browser, `${portals.url}/${name}/${PREVIEW}`, `${name}-preview`, width, 'light');
    console.log(name);
  }
} finally {
  await browser.close();
  await portals.stop();
}
console.log(FOLDER);
