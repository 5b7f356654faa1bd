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
const EACH_TABLE_VIEW = viewsOf('kh-responsibility-table').filter(({ attributes }) => !attributes);
const [LIST, MATRIX] = ['list', 'matrix'].map(
  (name) => EACH_TABLE_VIEW.filter(({ view }) => view === name)[0] as PlanView,
) as [PlanView, PlanView];
// The grid draws only what is seen of its rows, and the matrix a few thousand cells: what they hold is counted below.
const TABLE_VIEWS = EACH_TABLE_VIEW.filter((view) => view !== MATRIX);

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

const dutiesOf = (plan: Tree) => plan['duties'] as Tree[];
const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]?.replaceAll('.', ''));

/** Every duty has a row in the matrix, drawn or left for later, and every agency that a duty names a column. */
async function expectWholeMatrix(widget: Locator, plan: Tree): Promise<void> {
  const agencies = dutiesOf(plan).flatMap((duty) =>
    (duty['parties'] as Tree[]).map((one) => one['agencyId']),
  );
  expect(await widget.locator('.matrix thead th:not(.corner)').count()).toBe(new Set(agencies).size);
  const more = widget.getByRole('button', { name: /^Hiện thêm/ });
  const left = (await more.count()) > 0 ? numberIn(await more.innerText(), /còn ([\d.]+) dòng/) : 0;
  const drawn = await widget.locator('.matrix .head .title').allTextContents();
  expect(drawn.length + left).toBe(dutiesOf(plan).length);
  expect(drawn.map((words) => words.trim())).toEqual(titlesOf(plan, 'duties').slice(0, drawn.length));
}

/** The grid counts every duty, and its last row is the last duty. */
async function expectWholeGrid(widget: Locator, plan: Tree): Promise<void> {
  const titles = titlesOf(plan, 'duties');
  const grid = widget.getByRole('grid');
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(titles.length + 1));
  await grid.locator('tbody [tabindex="0"]').focus();
  await widget.page().keyboard.press('Control+End');
  const last = grid.locator(`tbody > tr[aria-rowindex="${titles.length + 1}"] summary`);
  // Not by polling, which tests that run beside each other cannot share.
  await last.waitFor();
  expect((await last.innerText()).trim()).toBe(titles.at(-1));
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

describe.concurrent.each(ODD_PLANS.map((odd) => [odd.name, odd] as const))(
  '%s, as a matrix',
  (_, { plan, attributes }) => {
    it('keeps a row for each duty and a column for each agency', async (test) => {
      const { page, log, widget } = await open(test, [MATRIX], plan, attributes);
      await rest(page);
      await expectWholeMatrix(widget, plan);
      await openSome(widget, 3);
      await expectWell(page, log);
    });
  },
);

const LONG = ODD_PLANS.filter(({ plan }) => dutiesOf(plan).length > 200);
describe.concurrent.each(LONG.map((odd) => [odd.name, odd] as const))('%s, as a grid', (_, { plan }) => {
  it('counts every duty and leads to the last', async (test) => {
    const { page, log, widget } = await open(test, [LIST], plan);
    await expectWholeGrid(widget, plan);
    await expectWell(page, log);
  });
});

describe(`${MANY} items on one day`, () => {
  it('are counted whole in the grid and in the matrix of their duties', async (test) => {
    const { page, log, widget } = await open(test, [LIST], CROWDED_DAY);
    await expectWholeGrid(widget, CROWDED_DAY);
    await expectWell(page, log);
    await showView(widget, MATRIX);
    await rest(page);
    await expectWholeMatrix(widget, CROWDED_DAY);
  });

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
