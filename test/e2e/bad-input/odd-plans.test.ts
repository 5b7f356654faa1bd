import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestContext } from 'vitest';

import type { PageLog } from '../support/browser.ts';
import { useDemo } from '../support/demo.ts';
import { standingOut } from '../support/dom-scan.ts';
import { startFaultyApi } from '../support/faulty-api.ts';
import type { FaultyApi } from '../support/faulty-api.ts';
import { openOne, openSome, openView, PLAN_VIEWS, showView } from '../support/plan-views.ts';
import type { PlanView } from '../support/plan-views.ts';
import { rest, wordsOf } from '../support/widgets.ts';
import type { Tree } from './documents.ts';
import { CROWDED_DAY, MANY, ODD_DAY, ODD_PLANS } from './plans.ts';

/** Of the place that the widget stands in, in CSS pixels: the wide one first. */
const WIDTHS = [1000, 304] as const;
/** Of the page around it. */
const MARGIN = 8;

const demo = useDemo();
let api: FaultyApi;
beforeAll(async () => {
  api = await startFaultyApi();
});
afterAll(() => api.stop());

const viewsOf = (tag: string) => PLAN_VIEWS.filter((view) => view.tag === tag);
const TIMELINE_VIEWS = viewsOf('kh-plan-timeline');
// The grid draws only what is seen of its rows, and the matrix turns them: their own tests count what they hold.
const TABLE_VIEWS = viewsOf('kh-responsibility-table').filter(
  ({ view, attributes }) => view !== 'matrix' && !attributes,
);

/** Opens the first of these views on a plan, in a place of the first width. */
async function open(
  test: TestContext,
  views: readonly PlanView[],
  plan: Tree,
  attributes: Record<string, string> = {},
) {
  const src = api.answer(`/${ODD_PLANS.map((one) => one.plan).indexOf(plan)}`, {
    body: JSON.stringify(plan),
  });
  const viewport = { width: WIDTHS[0] + 2 * MARGIN, height: 900 };
  const { page, log } = await demo.open({ viewport }, test);
  await page.addInitScript(() =>
    window.addEventListener('unhandledrejection', ({ reason }) => console.error('unhandled', reason)),
  );
  const options = { ...attributes, src, api: `${api.url}/`, today: ODD_DAY, width: WIDTHS[0] };
  const widget = await openView(page, demo.portals, views[0] as PlanView, options);
  return { page, log, widget };
}

/** Nothing stands out of the widget in a wide and in a narrow place, and nothing has been thrown. */
async function expectWell(page: Page, log: PageLog): Promise<void> {
  for (const width of [...WIDTHS.slice(1), WIDTHS[0]]) {
    expect(await standingOut(page), `in ${width} px`).toEqual([]);
    await page.setViewportSize({ width: width + 2 * MARGIN, height: 900 });
    await page.locator('.width').evaluate((box, pixels) => (box.style.width = `${pixels}px`), width);
    await rest(page);
  }
  expect(await standingOut(page)).toEqual([]);
  expect([...log.exceptions, ...log.errors]).toEqual([]);
}

const textsOf = (rows: Tree, key: 'title' | 'summary'): string[] =>
  [rows].flat().map((row) => row[key] as string);
const titlesOf = (plan: Tree, list: 'activities' | 'duties') =>
  textsOf(plan[list] as unknown as Tree, list === 'activities' ? 'title' : 'summary');

/** Those of the texts that a reader has met in a widget, opening all that is left for later. */
async function missing(widget: Locator, texts: readonly string[]): Promise<string[]> {
  for (const closed of [/^Mở tất cả$/, /^Hiện thêm/]) {
    const button = widget.getByRole('button', { name: closed });
    while ((await button.count()) > 0) {
      await button.first().click();
      await rest(widget.page());
    }
  }
  const parts = widget.locator('.part-title [aria-expanded="false"]');
  while (await openOne(parts));
  const words = await wordsOf(widget);
  return texts.filter((text) => !words.includes(text));
}

describe.concurrent.each(ODD_PLANS.map((odd) => [odd.name, odd] as const))(
  '%s',
  (_, { plan, words, attributes }) => {
    it('leaves the timeline whole: every item is in its list, nothing is thrown', async (test) => {
      const { page, log, widget } = await open(test, TIMELINE_VIEWS, plan, attributes);
      for (const view of TIMELINE_VIEWS) {
        await showView(widget, view);
        await openSome(widget);
        if (view.view === 'list') {
          expect(await missing(widget, titlesOf(plan, 'activities'))).toEqual([]);
          if (words?.items) expect(await wordsOf(widget)).toMatch(words.items);
        }
        await expectWell(page, log);
      }
    });

    it('leaves the table whole: every duty is in each view, nothing is thrown', async (test) => {
      const { page, log, widget } = await open(test, TABLE_VIEWS, plan, {
        ...attributes,
        // More rows than these would be a grid.
        'page-size': '1000',
      });
      for (const view of TABLE_VIEWS) {
        await showView(widget, view);
        await openSome(widget);
        expect(await missing(widget, titlesOf(plan, 'duties'))).toEqual([]);
        if (words?.duties) expect(await wordsOf(widget)).toMatch(words.duties);
        await expectWell(page, log);
      }
    });
  },
);

describe(`${MANY} items on one day`, () => {
  it('are counted whole in the list and in the agenda, and each is found', async (test) => {
    const { page, log, widget } = await open(test, TIMELINE_VIEWS, CROWDED_DAY);
    await rest(page);
    await expectWell(page, log);
    await showView(widget, TIMELINE_VIEWS[1] as PlanView);
    await rest(page);
    const parts = await widget.locator('.part-title button').allInnerTexts();
    const counts = parts.map((text) => Number(/\((\d+)\)\s*$/.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(MANY);
    await widget.locator('.part-title button').first().click();
    const more = widget.getByRole('button', { name: /^Hiện thêm/ });
    const left = Number(/còn (\d+) mục/.exec(await more.innerText())?.[1]);
    expect(left + (await widget.locator('.item').count())).toBe(counts[0]);
    await showView(widget, TIMELINE_VIEWS[2] as PlanView);
    await expect.poll(() => wordsOf(widget)).toContain(`(${MANY})`);
    await expectWell(page, log);
    await showView(widget, TIMELINE_VIEWS[1] as PlanView);
    await widget.getByRole('searchbox').fill(`Mục số ${MANY}`);
    await expect.poll(() => wordsOf(widget)).toContain(`1 trong ${MANY} mục`);
    expect(await widget.locator('.item-title').first().innerText()).toContain(`Mục số ${MANY}`);
    await expectWell(page, log);
  });
});
