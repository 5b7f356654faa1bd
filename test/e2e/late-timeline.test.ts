import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useDemo } from './support/demo.ts';
import { cutOff, holdBack } from './support/late-files.ts';
import { openNeutral } from './support/neutral.ts';
import { rest, wordsOf } from './support/widgets.ts';

/** The day on which most of plan 580/KH-UBND lies ahead or just behind. */
const DAY = '2020-05-29';

const demo = useDemo();

const openTimeline = (page: Page, width = 1200) =>
  openNeutral(page, demo.portals, 'kh-plan-timeline', { width, today: DAY });

/** Accessible names of the marks on the axis, lane by lane, in time. */
const marksOf = (timeline: Locator) => timeline.locator('ol > li > button');

/** The accessible name of what has the focus inside a widget. */
const focusedIn = (timeline: Locator) =>
  timeline.evaluate(({ shadowRoot }) => {
    const focused = shadowRoot?.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  });

const scrollOf = (page: Page) => page.evaluate(() => scrollY);

/** A timeline in a page that can be scrolled, and the code of its use held back. */
async function openUnready() {
  const { page, log } = await demo.open();
  const use = await holdBack(page, 'timeline-use');
  const timeline = await openTimeline(page);
  await page.evaluate(() => {
    document.body.style.padding = '300px 0 3000px';
    scrollTo(0, 280);
  });
  const marks = marksOf(timeline);
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
  return { page, log, use, timeline, marks, names };
}

describe('a timeline whose use is on its way', () => {
  it('leaves the page where it is when an arrow key is pressed', async () => {
    const { page, use, marks } = await openUnready();
    await marks.nth(1).focus();
    const before = await scrollOf(page);
    for (const key of ['ArrowDown', 'ArrowRight', 'End']) await page.keyboard.press(key);
    await use.asked;
    // The browser scrolls a moment after the key.
    await page.waitForTimeout(300);
    expect(await scrollOf(page)).toBe(before);
  });

  it('moves by every arrow key that was pressed meanwhile, in their order', async () => {
    const { page, log, use, timeline, marks, names } = await openUnready();
    // 8/3 → 20/10 of the same lane → 10/12 below → 10/6 before it.
    await marks.nth(1).focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
    await use.asked;
    expect(await focusedIn(timeline)).toBe(names[1]);

    await use.letThrough();
    await expect.poll(() => focusedIn(timeline)).toBe(names[4]);
    expect(log.exceptions).toEqual([]);
  });

  it('opens the item that Enter was pressed on, and keeps the focus there', async () => {
    const { page, log, use, timeline, marks, names } = await openUnready();
    await marks.nth(4).focus();
    await page.keyboard.press('Enter');
    await use.asked;
    expect(await marks.nth(4).getAttribute('aria-expanded')).toBe('false');

    await use.letThrough();
    await timeline.locator('[part="details"]').waitFor();
    expect(await marks.nth(4).getAttribute('aria-expanded')).toBe('true');
    expect(await timeline.locator('[part="details"]').innerText()).toContain('trước ngày 10/6');
    expect(await focusedIn(timeline)).toBe(names[4]);
    expect(log.exceptions).toEqual([]);
  });

  it('opens the filters that were asked for, and keeps the focus on their button', async () => {
    const { log, use, timeline } = await openUnready();
    const filters = timeline.getByRole('button', { name: 'Bộ lọc' });
    await filters.click();
    await use.asked;
    expect(await timeline.getByRole('combobox').count()).toBe(0);

    await use.letThrough();
    await timeline.getByRole('combobox', { name: 'Cơ quan' }).waitFor();
    expect(await filters.getAttribute('aria-expanded')).toBe('true');
    expect(await focusedIn(timeline)).toBe('Bộ lọc');
    expect(log.exceptions).toEqual([]);
  });

  it('shows the view and finds what was pressed and typed meanwhile', async () => {
    const { page, log, use, timeline } = await openUnready();
    await timeline.getByRole('button', { name: 'Danh sách' }).click();
    const search = timeline.getByRole('searchbox');
    await search.click();
    await page.keyboard.type('tap huan');
    await use.asked;
    expect(await search.inputValue()).toBe('tap huan');

    await use.letThrough();
    const titles = timeline.locator('[part="item"] > button');
    await expect.poll(() => titles.count()).toBe(5);
    expect(await titles.last().innerText()).toBe('Giao lưu, học hỏi giữa các Ban vì sự tiến bộ của phụ nữ');
    expect(await search.inputValue()).toBe('tap huan');
    expect(await search.evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(log.exceptions).toEqual([]);
  });
});

const LOST = 'Chưa tải được phần này. Hãy thử lại, hoặc tải lại trang.';

describe('a timeline whose use cannot be loaded', () => {
  it('says so, keeps what it shows and does what is pressed once it can be had', async () => {
    const { page, log } = await demo.open();
    const use = await cutOff(page, 'timeline-use');
    const timeline = await openTimeline(page);
    const undated = timeline.getByRole('button', { name: 'Không ghi thời hạn (10)' }).first();
    await undated.click();
    await use.asked;
    await timeline.getByText(LOST).waitFor();
    expect(await marksOf(timeline).count()).toBe(6);
    expect(await undated.getAttribute('aria-expanded')).toBe('false');

    // The words have moved the timeline under the pointer, which asks for the code once more: that has to be over.
    await page.mouse.move(1, 1);
    await rest(page);
    await use.letThrough();
    await undated.click();
    await expect.poll(() => timeline.locator('[part="item"]').count()).toBe(10);
    expect(await timeline.getByText(LOST).count()).toBe(0);
    expect(log.exceptions).toEqual([]);
  });
});

describe('a part of the timeline that cannot be loaded', () => {
  it.each([
    ['the filters', 'more-filters', 'Bộ lọc', '[part="filters"]'],
    ['the agenda', 'agenda-view', 'Sắp tới', '[part="agenda"]'],
    ['the details of an item', 'item-details', /^trước ngày 10\/6 /, '[part="details"] dl'],
  ])('is told, and is there when it is asked for again: %s', async (_, part, name, shown) => {
    const { page, log } = await demo.open();
    const file = await cutOff(page, part);
    const timeline = await openTimeline(page);
    const button = timeline.getByRole('button', { name });
    await button.click();
    await timeline.getByText(LOST).waitFor();
    await file.letThrough();
    await button.click();
    if ((await timeline.locator(shown).count()) === 0) await button.click();
    await timeline.locator(shown).waitFor();
    expect(await timeline.getByText(LOST).count()).toBe(0);
    expect(log.exceptions).toEqual([]);
  });
});

describe('a narrow timeline whose list cannot be loaded', () => {
  it('says so over all that it has, and shows the list when its button is pressed again', async () => {
    const { page, log } = await demo.open({ viewport: { width: 360, height: 800 } });
    const list = await cutOff(page, 'timeline-list');
    const timeline = await openTimeline(page, 344);
    await list.asked;
    await timeline.getByText(LOST).waitFor();
    expect(await wordsOf(timeline)).toContain('11 ngày nữa đến hạn: Báo cáo 6 tháng');
    expect(await timeline.locator('[part="lane"]').count()).toBe(9);
    expect(await timeline.locator('.skeleton').count()).toBe(0);

    await list.letThrough();
    await timeline.getByRole('button', { name: 'Danh sách' }).click();
    await timeline.locator('[part="list"]').waitFor();
    expect(await timeline.getByText(LOST).count()).toBe(0);
    expect(await wordsOf(timeline)).toContain('Tổ chức Tháng hành động từ 15/11 đến 15/12');
    expect(log.exceptions).toEqual([]);
  });
});
