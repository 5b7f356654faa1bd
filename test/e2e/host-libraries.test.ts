import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { openContext } from './support/browser.ts';
import { SCREEN, useDemo } from './support/demo.ts';
import { watchPolicy } from './support/policy-violations.ts';
import { createPdf, fill, openForm, sendWithFile } from './support/report-steps.ts';
import { rest, settleAll, WIDGET_TAGS, wordsOf } from './support/widgets.ts';
import type { WidgetTag } from './support/widgets.ts';
import { inRepository } from './support/workspace.ts';

/** Stand-ins for libraries that old portals carry, and what shows that they are in force. */
const LIBRARIES = [
  ['prototype-like', () => Array.from(new Set([1])).length, 0],
  ['mootools-like', () => new Event('load') instanceof Object.getPrototypeOf(CustomEvent), false],
  ['datejs-like', () => new Date(Date.parse('2025-01-02')).getMonth(), 1],
  ['old-json-like', () => JSON.stringify([1]), '{"0":"1"}'],
] as const;

const demo = useDemo();
const portal = () => `${demo.portals.url}/hai-duong-2020/`;

/** Puts libraries on the page, before anything of ours: the first script of the portal brings them along. */
async function bring(page: Page, libraries: readonly string[]): Promise<void> {
  const texts = libraries.map((name) => readFile(inRepository(`test/e2e/host-libraries/${name}.js`), 'utf8'));
  const scripts = await Promise.all(texts);
  await page.route('**/assets/demo-officer.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: [...scripts, await response.text()].join('\n') });
  });
}

type Step = (widget: Locator) => Promise<unknown>;

const press =
  (name: string | RegExp): Step =>
  (widget) =>
    widget.getByRole('button', { name }).click();
const find =
  (words: string): Step =>
  (widget) =>
    widget.getByRole('searchbox').fill(words);

/** What a curious reader does with each widget. */
const STEPS: Readonly<Record<WidgetTag, readonly Step[]>> = {
  'kh-plan-timeline': [
    press(/^trước ngày 10\/6 /),
    press('Danh sách'),
    press('Sắp tới'),
    press('Bộ lọc'),
    find('phu nu'),
  ],
  'kh-responsibility-table': [
    press('Mở tất cả'),
    find('dai phat thanh'),
    press('Danh sách'),
    press(/^Bộ lọc/),
  ],
  'kh-indicator-gauge': [(widget) => widget.locator('summary', { hasText: 'Cách tính' }).first().click()],
  'kh-report-form': [
    (widget) => widget.getByRole('combobox').selectOption({ label: 'Sở Y tế' }),
    press(/Kiểm tra và gửi/),
  ],
};

/** The words of all widgets as they open, and of each after every step. */
async function readAll(page: Page): Promise<string[]> {
  await page.goto(portal());
  await settleAll(page);
  const words: string[] = [];
  for (const tag of WIDGET_TAGS) {
    const widget = page.locator(tag);
    words.push(await wordsOf(widget));
    for (const take of STEPS[tag]) {
      await take(widget);
      await rest(page);
      words.push(await wordsOf(widget));
    }
  }
  return words;
}

describe('on a page with libraries that replace what the browser brings along', () => {
  let clean: string[];

  beforeAll(async () => {
    const { context, page } = await openContext(demo.browser, { viewport: SCREEN });
    clean = await readAll(page);
    await context.close();
  });

  it.each(LIBRARIES)('the widgets say what they say elsewhere: %s', async (library, show, shown) => {
    const { page, log } = await demo.open();
    const violations = await watchPolicy(page);
    await bring(page, [library]);
    expect(await readAll(page)).toEqual(clean);
    expect(await page.evaluate<unknown>(show)).toBe(shown);
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
    // Styles or markup that had to go into the page as text would be reported.
    expect(violations).toEqual([]);
  });

  it('a report arrives with its file', async () => {
    const { page, log } = await demo.open();
    const violations = await watchPolicy(page);
    await bring(
      page,
      LIBRARIES.map(([library]) => library),
    );
    const form = await openForm(page, portal(), 'Sở Y tế');
    await fill(form);
    await sendWithFile(form, createPdf(100_000));
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(violations).toEqual([]);
  });
});
