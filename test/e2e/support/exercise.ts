import type { Locator } from 'playwright-core';

/** Parts that are opened in each view or step; the rest are of the same make. */
const MOST_OPENED = 6;
const SETTLE_MS = 150;

/** Opens what is closed: details, panels, undated items. */
async function openParts(widget: Locator): Promise<void> {
  const closed = widget.locator(
    'details:not([open]) > summary:visible, button[aria-expanded="false"]:visible',
  );
  for (let opened = 0; opened < MOST_OPENED && (await closed.count()) > 0; opened += 1) {
    await closed.first().click();
  }
}

/**
 * Goes through a widget as a curious reader does: every view or step, and in each the first things that open.
 *
 * @param look called in each view or step, once all that is to be opened is open
 */
export async function exercise(widget: Locator, look: () => Promise<void>): Promise<void> {
  const places = widget
    .getByRole('group', { name: 'Cách xem' })
    .or(widget.getByRole('navigation'))
    .getByRole('button');
  const count = await places.count();
  for (let index = 0; index < Math.max(count, 1); index += 1) {
    if (count > 0) await places.nth(index).click();
    await widget.page().waitForTimeout(SETTLE_MS);
    await openParts(widget);
    await widget.page().waitForTimeout(SETTLE_MS);
    await look();
  }
}
