import type { ElementHandle, Locator } from 'playwright-core';

/** Parts that are opened in each view or step; the rest are of the same make. */
const MOST_OPENED = 6;
/** How long what a look is for may take to happen: a script or an image out of the data. */
const SETTLE_MS = 150;

const PLACES = '[role="group"][aria-label="Cách xem"] button, nav button';
const CLOSED = 'details:not([open]) > summary, button[aria-expanded="false"]';

/** What can be seen of a kind in a widget, once that has been the same for some frames and nothing more is on its way. */
async function steady(widget: Locator, selector: string): Promise<ElementHandle<HTMLElement>[]> {
  const list = await widget.evaluateHandle(async (host, wanted) => {
    const root = host.shadowRoot as ShadowRoot;
    const find = () => [...root.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility());
    const isBusy = () => root.querySelector('[aria-busy="true"], .skeleton') !== null;
    let found = find();
    for (let [still, frames] = [0, 0]; still < 3; frames += 1) {
      if (frames > 900) throw new Error('the widget keeps changing');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = find();
      const isSame = now.length === found.length && now.every((one, nth) => one === found[nth]);
      still = isSame && !isBusy() ? still + 1 : 0;
      found = now;
    }
    return found;
  }, selector);
  const handles = [...(await list.getProperties()).values()];
  await list.dispose();
  return handles.flatMap((handle) => (handle.asElement() as ElementHandle<HTMLElement> | null) ?? []);
}

/** Opens what is closed: details, panels, undated items. */
async function openParts(widget: Locator): Promise<void> {
  for (let opened = 0; opened < MOST_OPENED; opened += 1) {
    const [first] = await steady(widget, CLOSED);
    if (!first) return;
    await first.click();
  }
}

/**
 * Goes through a widget as a curious reader does: every view or step, and in each the first things that open.
 *
 * @param look called in each view or step, once all that is to be opened is open
 */
export async function exercise(widget: Locator, look: () => Promise<void>): Promise<void> {
  const places = await steady(widget, PLACES);
  for (const place of places.length > 0 ? places : [null]) {
    if (place) await place.click();
    await openParts(widget);
    await widget.page().waitForTimeout(SETTLE_MS);
    await look();
  }
}
