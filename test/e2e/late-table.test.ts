import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useDemo } from './support/demo.ts';
import { cutOff, holdBack } from './support/late-files.ts';
import { openNeutral } from './support/neutral.ts';
import { wordsOf } from './support/widgets.ts';

const LOST = 'Chưa tải được phần này. Hãy thử lại, hoặc tải lại trang.';

/** In plain words the agency has a line for who has taken over, and one for each of its four duties. */
const PLAIN_LINES = 5;

const demo = useDemo();

const openTable = (page: Page) => openNeutral(page, demo.portals, 'kh-responsibility-table', { width: 1200 });

/** The block of an agency with four duties. */
const agencyOf = (table: Locator) =>
  table.locator('[part="agency"]').filter({ has: table.page().locator('summary', { hasText: 'Sở Y tế' }) });

/** A button of the toolbar. */
const press = (table: Locator, name: string) => table.getByRole('button', { name }).click();

describe('a table whose rows are on their way', () => {
  it('opens the agency that was pressed once they are there', async () => {
    const { page, log } = await demo.open();
    const reader = await holdBack(page, 'table-reader');
    const table = await openTable(page);
    const agency = agencyOf(table);
    await agency.locator('> summary').click();
    await reader.asked;
    // Plain words stand in for the rows.
    await expect.poll(() => agency.getByRole('listitem').count()).toBe(PLAIN_LINES);

    await reader.letThrough();
    await expect.poll(() => agency.locator('tbody tr').count()).toBe(4);
    expect(await agency.getAttribute('open')).toBe('');
    expect(await table.locator('[part="agency"][open]').count()).toBe(1);
    expect(await agency.locator('> summary').evaluate((summary) => summary.matches(':focus'))).toBe(true);
    expect(log.exceptions).toEqual([]);
  });

  it('keeps what is typed into the search, and its focus', async () => {
    const { page, log } = await demo.open();
    const reader = await holdBack(page, 'table-reader');
    const table = await openTable(page);
    const search = table.getByRole('searchbox');
    await search.click();
    await page.keyboard.type('trẻ em');
    await reader.asked;
    expect(await search.inputValue()).toBe('trẻ em');
    expect(await wordsOf(table)).not.toContain('khớp');

    await reader.letThrough();
    await expect.poll(() => wordsOf(table)).toContain('hiển thị 2 phần việc khớp “trẻ em”');
    expect(await search.inputValue()).toBe('trẻ em');
    expect(await search.evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(log.exceptions).toEqual([]);
  });
});

describe('a table whose rows cannot be loaded', () => {
  it('says so, has the duties in plain words, and its rows once they can be had', async () => {
    const { page, log } = await demo.open();
    const reader = await cutOff(page, 'table-reader');
    const table = await openTable(page);
    const agency = agencyOf(table);
    await agency.locator('> summary').click();
    await table.getByText(LOST).first().waitFor();
    expect(await agency.getByRole('listitem').count()).toBe(PLAIN_LINES);
    expect(await table.locator('[part="agency"]').count()).toBe(26);

    await reader.letThrough();
    await press(table, 'Mở tất cả');
    await expect.poll(() => table.locator('tbody tr').count()).toBe(119);
    expect(await table.getByText(LOST).count()).toBe(0);
    expect(log.exceptions).toEqual([]);
  });
});

describe('a part of the table that cannot be loaded', () => {
  it.each([
    ['the filters', 'filter-fields', 'Bộ lọc', '[part="filters"] select'],
    ['the list', 'list-view', 'Danh sách', 'thead button'],
  ])('is told, and is there when it is asked for again: %s', async (_, part, name, shown) => {
    const { page, log } = await demo.open();
    const file = await cutOff(page, part);
    const table = await openTable(page);
    await press(table, name);
    await table.getByText(LOST).first().waitFor();
    expect(await wordsOf(table)).toContain('Sở Y tế');

    await file.letThrough();
    await press(table, name);
    // A press on what stands open without its content closes it first.
    if ((await table.locator(shown).count()) === 0) await press(table, name);
    await expect.poll(() => table.locator(shown).count()).toBeGreaterThan(2);
    expect(await table.getByText(LOST).count()).toBe(0);
    expect(log.exceptions).toEqual([]);
  });
});
