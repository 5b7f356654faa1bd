import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useDemo } from '../support/demo.ts';
import { outOfOrder, toStart } from '../support/layout-facts.ts';
import { EACH_VIEW, openSome, openView, PLAN_VIEWS } from '../support/plan-views.ts';
import type { PlanView } from '../support/plan-views.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

const demo = useDemo();

/** Opens a view with a button of the page before it and one behind. */
async function openBetween(view: PlanView, viewport = WIDE) {
  const { page } = await demo.open({ viewport });
  const widget = await openView(page, demo.portals, view, { width: viewport.width === 320 ? 320 : 1200 });
  await widget.evaluate((host) => {
    const [before, behind] = [document.createElement('button'), document.createElement('button')];
    [before.id, behind.id] = ['before', 'behind'];
    host.before(before);
    host.after(behind);
  });
  return { page, widget };
}

interface Stop {
  readonly words: string;
  readonly isMark: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** Where the focus is in the widget; null when it is elsewhere. */
const stopIn = (widget: Locator): Promise<Stop | null> =>
  widget.evaluate((host) => {
    const focused = (host.shadowRoot as ShadowRoot).activeElement;
    if (!focused) return null;
    const { top, bottom } = focused.getBoundingClientRect();
    const label = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
    return {
      words: label.replace(/\s+/g, ' ').trim() || focused.localName,
      isMark: focused.matches('.track > li > *'),
      top: top + scrollY,
      bottom: bottom + scrollY,
    };
  });

/** All Tab stops of a widget, from the first to the last. */
async function walk(widget: Locator): Promise<Stop[]> {
  const page = widget.page();
  await page.locator('#before').focus();
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await stopIn(widget);
    if (stop === null) return stops;
    stops.push(stop);
    if (stops.length > 600) throw new Error('Tab does not leave the widget');
  }
}

describe('by Tab', () => {
  it.each(EACH_VIEW)('%s is reached from top to bottom, and left', async (_name, view) => {
    const { page, widget } = await openBetween(view);
    const stops = await walk(widget);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('behind');
    expect(stops[0]?.words).toMatch(/^Bỏ qua: /);
    expect(stops.at(-1)?.words).toBe('Chép liên kết');
    const jumps = stops.filter((stop, index) => index > 1 && stop.bottom <= (stops[index - 1] as Stop).top);
    expect(jumps.map(({ words }) => words)).toEqual([]);
    expect(stops.filter(({ isMark }) => isMark)).toHaveLength(view.view === 'timeline' ? 1 : 0);
    // Back the same way.
    await page.locator('#behind').focus();
    await page.keyboard.press('Shift+Tab');
    expect((await stopIn(widget))?.words).toBe('Chép liên kết');
  });

  it.each(
    PLAN_VIEWS.filter(({ view }) => /timeline|agencies/.test(view)).map((view) => [view.name, view] as const),
  )('one press leads past %s', async (_name, view) => {
    const { page, widget } = await openBetween(view);
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    const skip = widget.getByRole('button', { name: /^Bỏ qua: / });
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('behind');
  });
});

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
] as const)('in a %s window', (_, viewport) => {
  it.each(EACH_VIEW)('%s is in the document as it is on the screen', async (_name, view) => {
    const { widget } = await openBetween(view, viewport);
    expect(await outOfOrder(widget)).toEqual([]);
    await openSome(widget);
    await toStart(widget);
    expect(await outOfOrder(widget)).toEqual([]);
  });
});
