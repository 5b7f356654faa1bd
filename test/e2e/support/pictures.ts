import type { Locator, Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Chromium cannot paint a picture higher than 16 384 pixels; parts of this height are put together. */
const PART_PX = 4_000;

type Four = [number, number, number, number];

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

/** Gives the window the height of its page: what a browser leaves out because it is far from the screen is drawn then. */
export async function showWhole(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 1280;
  for (let round = 0; round < 3; round += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(100);
  }
}

/** Moves the one element of a page to where another stands on its page: letters and hairlines are drawn alike then. */
export async function moveTo(page: Page, { x, y }: Box): Promise<void> {
  await page.evaluate(
    ([left, top]) => {
      document.body.style.margin = `${top}px 0 0 ${left}px`;
      // The last part of a pixel belongs to the picture too.
      document.body.style.paddingBottom = '16px';
    },
    [x, y] as const,
  );
}

/** Pictures, from top to bottom, of an element however high it is. Neither scrolls the page nor moves anything on it. */
export async function picturesOf(page: Page, box: Box): Promise<Buffer[]> {
  const parts: Buffer[] = [];
  const [left, top, width, height] = [box.x, box.y, box.width, box.height].map(Math.round) as Four;
  for (let offset = 0; offset < height; offset += PART_PX) {
    const clip = { x: left, y: top + offset, width, height: Math.min(PART_PX, height - offset) };
    parts.push(await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' }));
  }
  return parts;
}

/** How two elements differ: the share of their pixels, and pictures that mark them, where anything differs. */
export interface Difference {
  readonly share: number;
  readonly marked: readonly Buffer[];
}

/** Compares pictures, part by part. All of a part differs where its size does. */
export function compare(left: readonly Buffer[], right: readonly Buffer[]): Difference {
  let [different, all] = [0, 0];
  const marked: Buffer[] = [];
  left.forEach((bytes, index) => {
    const other = right[index];
    const one = sizeOf(bytes);
    const pixels = one.width * one.height;
    all += pixels;
    if (other && bytes.equals(other)) return;
    if (!other || sizeOf(other).width !== one.width || sizeOf(other).height !== one.height) {
      different += pixels;
      return;
    }
    const [seen, expected, picture] = [PNG.sync.read(bytes), PNG.sync.read(other), new PNG(one)];
    const mask = new PNG(one);
    const found = pixelmatch(seen.data, expected.data, mask.data, one.width, one.height, {
      threshold: 0.1,
      diffMask: true,
    });
    pixelmatch(seen.data, expected.data, picture.data, one.width, one.height, { threshold: 0.1 });
    different += found - movedHairlines(mask);
    marked.push(PNG.sync.write(picture));
  });
  if (right.length !== left.length) different = all;
  return { share: all === 0 ? 1 : different / all, marked };
}

/** Share of a row's pixels from which on it counts as a line from side to side. */
const LINE_SHARE = 0.5;

/**
 * Differing pixels of hairlines that stand one pixel higher or lower: browsers snap a line between two pixels by where the
 * page has it. Two rows at most; anything higher is a difference.
 */
function movedHairlines({ data, width, height }: PNG): number {
  const rows: number[] = [];
  for (let y = 0; y < height; y += 1) {
    let count = 0;
    for (let x = 0; x < width; x += 1) if ((data[(y * width + x) * 4 + 3] ?? 0) > 0) count += 1;
    rows.push(count);
  }
  const isLine = (y: number) => (rows[y] ?? 0) > width * LINE_SHARE;
  let moved = 0;
  for (let y = 0; y < height; y += 1) {
    if (!isLine(y) || isLine(y - 1)) continue;
    const rest = isLine(y + 1) ? 2 : 1;
    if (!isLine(y + rest)) moved += (rows[y] ?? 0) + (rest === 2 ? (rows[y + 1] ?? 0) : 0);
  }
  return moved;
}

/** Width and height of a PNG, from its header (PNG specification, 11.2.2). */
function sizeOf(bytes: Buffer): { width: number; height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
