import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { openContext } from './support/browser.ts';
import { useDemo } from './support/demo.ts';
import { boxOf, compare, moveTo, picturesOf, showWhole } from './support/pictures.ts';
import type { Box } from './support/pictures.ts';
import { PORTALS } from './support/portal-facts.ts';
import { openAgencies, settleAll, widgetsOf } from './support/widgets.ts';
import { inRepository } from './support/workspace.ts';

/** Share of a widget's pixels that may look different on a host page. */
const MOST_DIFFERENT = 0.001;
/** Pictures of what differs are kept here, for a look. */
const FOLDER = inRepository('reports/boxes');

const demo = useDemo();

beforeAll(() => rmSync(FOLDER, { recursive: true, force: true }));

interface Seen {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly box: Box;
  readonly pictures: Buffer[];
}

async function attributesOf(widget: Locator): Promise<Record<string, string>> {
  return widget.evaluate((element) =>
    Object.fromEntries(
      element.getAttributeNames().map((name) => [
        name,
        name === 'src'
          ? (element.getAttribute(name) ?? '')
              .split(/\s+/)
              .map((word) => new URL(word, document.baseURI).href)
              .join(' ')
          : (element.getAttribute(name) ?? ''),
      ]),
    ),
  );
}

async function lookAtPortal(name: string, width: number): Promise<Seen[]> {
  const { context, page } = await openContext(demo.browser, { viewport: { width, height: 900 } });
  await page.goto(`${demo.portals.url}/${name}/`);
  await settleAll(page);
  await openAgencies(page);
  await showWhole(page);
  const seen: Seen[] = [];
  for (const widget of await widgetsOf(page).all()) {
    const tag = await widget.evaluate(({ localName }) => localName);
    const box = await boxOf(widget);
    seen.push({ tag, attributes: await attributesOf(widget), box, pictures: await picturesOf(page, box) });
  }
  await context.close();
  return seen;
}

/** The same widget at the same width, with nothing around it. */
async function lookAtNeutral({ tag, attributes, box }: Seen, width: number) {
  const { context, page } = await openContext(demo.browser, { viewport: { width, height: 900 } });
  const [src = ''] = (attributes['src'] ?? '').split(' ');
  const api = src.startsWith(`${demo.portals.url}/`) ? '/api/' : `${new URL(src).origin}/`;
  const query = new URLSearchParams({ ...attributes, tag, width: String(box.width), api });
  await page.goto(`${demo.portals.url}/neutral/?${query.toString()}`);
  await settleAll(page);
  await openAgencies(page);
  const widget = page.locator(tag);
  await moveTo(page, box);
  await showWhole(page);
  const neutral = await boxOf(widget);
  const pictures = await picturesOf(page, neutral);
  await context.close();
  return { box: neutral, pictures };
}

const sizeOf = ({ width, height }: Box) => ({ width, height });

function keep(name: string, pictures: readonly Buffer[]): void {
  mkdirSync(FOLDER, { recursive: true });
  pictures.forEach((picture, part) => {
    writeFileSync(join(FOLDER, `${name}-${part}.png`), picture);
  });
}

const looks = new Map<string, Promise<Seen[]>>();

/** What a portal shows, looked at by the first of its tests that asks. */
function seenAt(name: string, width: number): Promise<Seen[]> {
  const key = `${name} ${width}`;
  const look = looks.get(key) ?? lookAtPortal(name, width);
  looks.set(key, look);
  return look;
}

for (const width of [1280, 360]) {
  describe.concurrent.each(PORTALS.map((facts) => [facts.name, facts] as const))(
    `the portal %s, ${width} pixels wide`,
    (name, facts) => {
      it.each(facts.widgets.map((tag, index) => [tag, index] as const))(
        'leaves <%s> as it is on a neutral page',
        async (tag, index) => {
          const here = (await seenAt(name, width))[index] as Seen;
          expect(here.tag).toBe(tag);
          const there = await lookAtNeutral(here, width);
          const { share, marked } = compare(here.pictures, there.pictures);
          if (share > MOST_DIFFERENT) {
            const file = `${name}-${width}-${index}-${tag}`;
            keep(`${file}-here`, here.pictures);
            keep(`${file}-neutral`, there.pictures);
            keep(`${file}-marked`, marked);
          }
          expect(sizeOf(here.box)).toEqual(sizeOf(there.box));
          expect(share).toBeLessThanOrEqual(MOST_DIFFERENT);
        },
      );
    },
  );
}
