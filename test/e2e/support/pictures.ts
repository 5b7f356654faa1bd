import type { Locator, Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Chromium cannot paint a picture higher than 16 384 pixels; parts of this height are put together. */
const PART_PX = 4_000;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element stands on its page, in CSS pixels from the page's corner. The page must not be scrolled. */
export async function boxOf(element: Locator): Promise<Box> {
  const box = await element.evaluate((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  return box;
}

/** Pictures, from top to bottom, of an element however high it is. Neither scrolls the page nor moves anything on it. */
export async function picturesOf(page: Page, box: Box): Promise<PNG[]> {
  const parts: PNG[] = [];
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)];
  const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
  for (let offset = 0; offset < height; offset += PART_PX) {
    const clip = { x: left, y: top + offset, width, height: Math.min(PART_PX, height - offset) };
    const bytes = await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' });
    parts.push(PNG.sync.read(bytes));
  }
  return parts;
}

/** How two elements differ: pixels in a million, and a picture that marks them for each part. */
export interface Difference {
  readonly share: number;
  readonly marked: readonly PNG[];
}

/** Compares pictures of the same size. Everything differs where sizes do. */
export function compare(left: readonly PNG[], right: readonly PNG[]): Difference {
  let [different, all] = [0, 0];
  const marked: PNG[] = [];
  left.forEach((one, index) => {
    const other = right[index];
    const pixels = one.width * one.height;
    all += pixels;
    if (!other || other.width !== one.width || other.height !== one.height) {
      different += pixels;
      return;
    }
    const picture = new PNG({ width: one.width, height: one.height });
    different += pixelmatch(one.data, other.data, picture.data, one.width, one.height, { threshold: 0.1 });
    marked.push(picture);
  });
  if (right.length !== left.length) different = all;
  return { share: all === 0 ? 1 : different / all, marked };
}
