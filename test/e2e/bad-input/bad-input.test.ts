import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openContext } from '../support/browser.ts';
import { useDemo } from '../support/demo.ts';
import { scanDom, standingOut } from '../support/dom-scan.ts';
import { exercise } from '../support/exercise.ts';
import { startFaultyApi } from '../support/faulty-api.ts';
import type { FaultyApi } from '../support/faulty-api.ts';
import { settle, WIDGET_TAGS, wordsOf } from '../support/widgets.ts';
import type { WidgetTag } from '../support/widgets.ts';
import { RESOURCES } from './documents.ts';
import type { Tree } from './documents.ts';
import { BAD_INPUTS } from './rows.ts';
import type { BadInput } from './rows.ts';

const WIDTH = 800;
/** What design promises: words about a failure within 15 s; the rest is for starting the page on a busy machine. */
const MOST_MS = 15_000 + 3_000;
/** An agency that reports by the form. */
const AGENCY = 'so-y-te';
/** A port on which nothing listens: reserved, and no server of this test takes it. */
const NOBODY = 'http://127.0.0.1:9';

const demo = useDemo();
let faulty: FaultyApi;
const documents = new Map<WidgetTag, Tree>();

beforeAll(async () => {
  faulty = await startFaultyApi();
  for (const widget of WIDGET_TAGS) {
    const response = await fetch(`${demo.portals.url}/api${RESOURCES[widget]}`);
    documents.set(widget, (await response.json()) as Tree);
  }
});

afterAll(() => faulty.stop());

/** Prepares the answer; gives the address that the widget is to ask, null for none. */
function addressOf(row: BadInput, widget: WidgetTag): string | null {
  const path = `/${BAD_INPUTS.indexOf(row)}/${widget}${RESOURCES[widget]}`;
  const answer = row.answer(documents.get(widget) as Tree, widget);
  if (answer === null) return null;
  return answer === 'down' ? `${NOBODY}${path}` : faulty.answer(path, answer);
}

async function open(row: BadInput, widget: WidgetTag) {
  const address = addressOf(row, widget);
  const query = new URLSearchParams({ tag: widget, width: String(WIDTH), ...row.attributes });
  // A form shows its questions once it knows whose report it is.
  if (widget === 'kh-report-form') query.set('agency', AGENCY);
  if (address !== null) query.set('src', address);
  query.set('api', `${new URL(address ?? faulty.url).origin}/`);
  const { context, page, log } = await openContext(demo.browser, {
    viewport: { width: WIDTH + 40, height: 900 },
  });
  const startedAt = performance.now();
  await page.goto(`${demo.portals.url}/neutral/?${query.toString()}`);
  const element = page.locator(widget);
  await settle(element);
  const tookMs = performance.now() - startedAt;
  // What an image or a script out of the data would do, it does by then.
  await page.waitForTimeout(150);
  return { context, page, log, element, tookMs };
}

describe.each(WIDGET_TAGS)('<%s>', (widget) => {
  it.concurrent.each(BAD_INPUTS.map((row) => [row.name, row] as const))('with %s', async (_, row) => {
    const { context, page, log, element, tookMs } = await open(row, widget);
    try {
      expect(await wordsOf(element)).toMatch(row.words(widget));
      expect(tookMs).toBeLessThan(MOST_MS);
      expect((await element.locator('[part~="state"]').count()) === 0).toBe(row.isShown(widget));
      const told = [...log.errors, ...log.warnings].filter((text) => text.startsWith('[kehoach]'));
      const pattern = row.console?.(widget) ?? null;
      if (pattern) expect(told.join('\n')).toMatch(pattern);
      else expect(told).toEqual([]);

      const look = async () => {
        expect(await scanDom(page)).toEqual({ scriptAddresses: [], foreignElements: [] });
        expect(await standingOut(page)).toEqual([]);
        expect(log.exceptions).toEqual([]);
        expect(log.dialogs).toEqual([]);
      };
      await look();
      if (row.isShown(widget)) await exercise(element, look);
    } finally {
      await context.close();
    }
  });
});
