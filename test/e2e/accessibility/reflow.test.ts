import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useDemo } from '../support/demo.ts';
import { standingOut } from '../support/dom-scan.ts';
import { lossOf, motionsOf, smallTargets, toStart } from '../support/layout-facts.ts';
import { EACH_VIEW, openSome, openView } from '../support/plan-views.ts';

/** A window of 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** What the page's margins leave of it. */
const ROOM = 304;
/** What a reader may set (WCAG 2.2, 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const demo = useDemo();

/** Sets the spacing of all text of a widget, as a reader's tool does that reaches into it. */
const spaceOut = (widget: Locator) =>
  widget.evaluate((host, rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    const root = host.shadowRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, SPACING);

/** Nothing is cut, nothing stands on anything else, and the page does not scroll sideways. */
async function expectWhole(page: Page, widget: Locator): Promise<void> {
  // Heads of tables stay at the window's edge while rows go by under them.
  await page.evaluate(() => window.scrollTo(0, 0));
  await toStart(widget);
  expect(await standingOut(page)).toEqual([]);
  expect(await lossOf(widget)).toEqual([]);
}

describe.concurrent.each(EACH_VIEW)('%s loses nothing', (_name, view) => {
  it('at 400 %, closed and open, and with wide spacing on top', async (test) => {
    const { page } = await demo.open({ viewport: ZOOMED }, test);
    const widget = await openView(page, demo.portals, view, { width: ROOM });
    await expectWhole(page, widget);
    expect(await openSome(widget)).toBeGreaterThan(0);
    await expectWhole(page, widget);
    await spaceOut(widget);
    await expectWhole(page, widget);
  });

  it('with wide spacing in a wide window', async (test) => {
    const { page } = await demo.open({}, test);
    const widget = await openView(page, demo.portals, view);
    await openSome(widget);
    await spaceOut(widget);
    await expectWhole(page, widget);
  });

  it('with text of twice its size', async (test) => {
    const { page } = await demo.open({}, test);
    await page.addInitScript(() =>
      document.addEventListener('readystatechange', () => {
        document.documentElement.style.fontSize = '32px';
      }),
    );
    const widget = await openView(page, demo.portals, view);
    await openSome(widget);
    expect(await widget.locator('.root').evaluate((root) => getComputedStyle(root).fontSize)).toBe('32px');
    await expectWhole(page, widget);
  });
});

describe.concurrent.each([1200, 320])('in %d px', (width) => {
  it.for(EACH_VIEW)('every target of %s is 24 by 24 px or stands alone', async ([, view], test) => {
    const { page } = await demo.open({ viewport: { width: width + 40, height: 900 } }, test);
    const widget = await openView(page, demo.portals, view, { width });
    await openSome(widget);
    const { count, small } = await smallTargets(widget);
    expect(count).toBeGreaterThan(10);
    expect(small).toEqual([]);
  });
});

it.concurrent.for(EACH_VIEW)('%s stands still where less motion is asked for', async ([, view], test) => {
  const { page } = await demo.open({ reducedMotion: 'reduce' }, test);
  const widget = await openView(page, demo.portals, view);
  await openSome(widget);
  expect(await motionsOf(widget)).toEqual([]);
});
