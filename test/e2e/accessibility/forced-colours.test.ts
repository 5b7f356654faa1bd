import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { openContext } from '../support/browser.ts';
import { SCREEN, useDemo } from '../support/demo.ts';
import { openView, PLAN_VIEWS, SAMPLE_PLAN } from '../support/plan-views.ts';
import type { PlanView } from '../support/plan-views.ts';

/** Least contrast of a meaningful mark against what it stands on (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;
/** States that share a picture: nobody knows how either went, and their words say which it is. */
const ALIKE = [['due-no-information', 'outcome-unknown']];

const viewOf = (name: string) => PLAN_VIEWS.filter(({ view }) => view === name)[0] as PlanView;
const demo = useDemo();

/** Relative luminance (WCAG 2.2). */
function luminance(red: number, green: number, blue: number): number {
  const linear = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

/** A picture of an element in black and white: what stands out from its ground, which is the colour of most pixels. */
async function drawnIn(element: Locator): Promise<{ pixels: number; shape: string }> {
  const { data } = PNG.sync.read(await element.screenshot({ animations: 'disabled' }));
  const lights: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    lights.push(luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
  const counts = new Map<number, number>();
  for (const light of lights) counts.set(light, (counts.get(light) ?? 0) + 1);
  const [ground = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const standsOut = (light: number) =>
    (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05) >= LEAST_CONTRAST;
  const shape = lights.map((light) => (standsOut(light) ? '#' : '.')).join('');
  return { pixels: shape.split('#').length - 1, shape };
}

describe.each(['light', 'dark'] as const)('in forced colours of a %s theme', (colorScheme) => {
  const open = async (view: string, tag?: string) => {
    const opened = await openContext(demo.browser, { viewport: SCREEN, forcedColors: 'active', colorScheme });
    const widget = await openView(opened.page, demo.portals, viewOf(view), { src: SAMPLE_PLAN });
    expect(tag === undefined || (await widget.evaluate(({ localName }) => localName)) === tag).toBe(true);
    return { widget, ...opened };
  };

  it('every state of an item has a picture that is painted, of its own, beside its words', async () => {
    const { widget, context } = await open('agenda');
    const groups = await widget.locator('section[data-state]').all();
    const shapes = new Map<string, string>();
    const words = new Set<string>();
    for (const group of groups) {
      const state = (await group.getAttribute('data-state')) ?? '';
      const picture = group.locator('.part-title svg').first();
      expect((await drawnIn(picture)).pixels, `pixels of ${state}`).toBeGreaterThan(8);
      // By its strokes: the same ones are painted otherwise where they begin between two pixels.
      const strokes = (await picture.locator('path').getAttribute('d')) ?? '';
      words.add((await group.locator('.part-title').innerText()).replace(/\(\d+\)/, '').trim());
      shapes.set(state, ALIKE.some((states) => states.includes(state)) ? 'alike' : strokes);
    }
    expect([...shapes.keys()].length).toBeGreaterThanOrEqual(7);
    expect(new Set(shapes.values()).size).toBe(shapes.size);
    expect(words.size).toBe(shapes.size);
    await context.close();
  });

  it('badges and tags are framed', async () => {
    for (const view of ['list', 'agencies']) {
      const { widget, context } = await open(view);
      if (view === 'agencies') await widget.locator('summary').nth(1).click();
      const framed = widget.locator('.badge:visible, .mark:visible, .kind:visible').first();
      await framed.waitFor();
      const { pixels } = await drawnIn(framed);
      const box = (await framed.boundingBox()) ?? { width: 0, height: 0 };
      // A frame is at least as long as two of its sides.
      expect(pixels).toBeGreaterThan(2 * Math.min(box.width, box.height));
      const border = await framed.evaluate((element) => getComputedStyle(element).borderTopWidth);
      expect(parseFloat(border)).toBeGreaterThan(0);
      await context.close();
    }
  });

  it('kinds on the axis are told apart by their shapes', async () => {
    const { widget, context } = await open('timeline');
    const legend = await widget.locator('.legend [data-kind]').all();
    expect(legend.length).toBeGreaterThanOrEqual(3);
    const shapes = new Set<string>();
    for (const kind of legend) {
      const { pixels, shape } = await drawnIn(kind.locator('.drawn'));
      expect(pixels, (await kind.innerText()).trim()).toBeGreaterThan(8);
      shapes.add(shape);
    }
    expect(shapes.size).toBe(legend.length);
    const marks = await widget.locator('.track .drawn:visible').all();
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) expect((await drawnIn(mark)).pixels).toBeGreaterThan(8);
    await context.close();
  });

  it('the view that is chosen, and what has the focus, stand out', async () => {
    const { widget, context } = await open('timeline');
    const [chosen, other] = [
      widget.locator('[aria-pressed="true"]'),
      widget.locator('[aria-pressed="false"]'),
    ];
    const groundOf = (button: Locator) => button.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await groundOf(chosen.first())).not.toBe(await groundOf(other.first()));
    await widget.getByRole('searchbox').focus();
    const outline = await widget.getByRole('searchbox').evaluate((one) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return { outlineStyle, isWide: parseFloat(outlineWidth) >= 2, outlineColor };
    });
    expect(outline).toMatchObject({ outlineStyle: 'solid', isWide: true });
    await context.close();
  });
});
