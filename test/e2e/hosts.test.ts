import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useDemo } from './support/demo.ts';
import { settle, settleAll, wordsOf } from './support/widgets.ts';

const demo = useDemo();

async function visit(name: string): Promise<Page> {
  const { page } = await demo.open();
  await page.goto(`${demo.portals.url}/${name}/`);
  await settleAll(page);
  return page;
}

describe('on the page of Hải Dương 2020', () => {
  it('a link alone in its paragraph becomes the widget and stays inside it', async () => {
    const page = await visit('hai-duong-2020');
    const gauge = page.locator('p > kh-indicator-gauge');
    expect(await gauge.getAttribute('src')).toBe(`${demo.portals.url}/api/plans/580-kh-ubnd-2020`);
    expect(await gauge.locator('> a').getAttribute('href')).toContain('/embed/indicator-gauge.html?id=');
  });

  it('an agency chosen in the table is taken over by timeline and form', async () => {
    const page = await visit('hai-duong-2020');
    const table = page.locator('kh-responsibility-table');
    const timeline = page.locator('kh-plan-timeline');
    const form = page.locator('kh-report-form');
    await expect.poll(() => wordsOf(form)).toContain('Sở Y tế');

    await table.getByRole('button', { name: 'Bộ lọc' }).click();
    await table.getByRole('combobox', { name: 'Cơ quan' }).selectOption('ubnd-cap-huyen');
    await expect.poll(() => wordsOf(table)).toMatch(/15 phần việc/);
    await expect
      .poll(() => timeline.getByRole('combobox', { name: 'Cơ quan' }).inputValue())
      .toBe('ubnd-cap-huyen');
    await expect.poll(() => wordsOf(timeline)).toMatch(/\d+ trong \d+/);
    await expect
      .poll(() => timeline.getByRole('button', { name: /Lập kế hoạch năm 2020/ }).count())
      .toBeGreaterThan(0);
    await expect.poll(() => wordsOf(form)).toContain('Ủy ban nhân dân các huyện, thị xã, thành phố');
  });
});

describe('on the page with the strict policy', () => {
  it('nothing of ours stands on the globals but one entry', async () => {
    const { page } = await demo.open();
    const nameAll = () => [...Object.getOwnPropertyNames(globalThis), ...Reflect.ownKeys(Symbol).map(String)];
    await page.goto(`${demo.portals.url}/`);
    const before = await page.evaluate(nameAll);
    await page.goto(`${demo.portals.url}/strict/`);
    await settleAll(page);
    const added = (await page.evaluate(nameAll)).filter((name) => !before.includes(name));
    // A frame of the page counts as a member of its window.
    expect(added.filter((name) => !/^\d+$/.test(name))).toEqual(['kehoach']);
  });
});

describe('on the page of Hải Dương 2024', () => {
  it('the widgets follow the language of the page without loading it again', async () => {
    const page = await visit('hai-duong-2024');
    const timeline = page.locator('kh-plan-timeline');
    const words = async () =>
      (
        await Promise.all(
          ['kh-plan-timeline', 'kh-responsibility-table', 'kh-indicator-gauge'].map((tag) =>
            wordsOf(page.locator(tag)),
          ),
        )
      ).join('\n');
    let loads = 0;
    page.on('load', () => (loads += 1));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    expect(await words()).toContain('Danh sách');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(words).toContain('List');
    expect(await wordsOf(timeline)).toContain('Plan for gender equality and the advancement of women');
    await page.getByRole('button', { name: '中文' }).click();
    await expect.poll(words).toContain('列表');
    expect(await wordsOf(timeline)).toContain('2024年性别平等与妇女进步工作计划');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await expect.poll(words).toContain('Danh sách');

    expect(loads).toBe(0);
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
  });
});

describe('on the page of Kỳ Anh, which is one form', () => {
  it('Enter and single keys in our fields neither post the form of the page nor press its shortcuts', async () => {
    const page = await visit('ky-anh');
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('postback')) posts.push(request.url());
    });
    const fields = page
      .locator('kh-report-form, kh-plan-timeline, kh-responsibility-table')
      .locator('input:visible');
    const types = await fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).type));
    expect(types).toContain('search');
    expect(types.length).toBeGreaterThan(3);
    for (const field of await fields.all()) {
      await field.focus();
      await page.keyboard.press('t');
      await page.keyboard.press('h');
      await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(200);
    expect(posts).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/ky-anh/');
    expect(await page.locator('body').getAttribute('class')).not.toBe('large-text');
    expect(await page.locator('#shortcut-help').getAttribute('class')).not.toContain('is-open');
  });

  it('shortcuts and the default button of the page still work outside of the widgets', async () => {
    const page = await visit('ky-anh');
    await page.locator('#footer').click();
    await page.keyboard.press('t');
    await page.keyboard.press('h');
    expect(await page.locator('body').getAttribute('class')).toBe('large-text');
    expect(await page.locator('#shortcut-help').getAttribute('class')).toContain('is-open');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ky-anh/postback');
  });

  it('the own search of the page posts its own fields and none of ours', async () => {
    const page = await visit('ky-anh');
    await page.locator('#ctl00_txtSearch').fill('bình đẳng giới');
    await page.locator('#ctl00_btnSearch').click();
    await page.waitForURL('**/ky-anh/postback');
    expect((await page.locator('body').innerText()).split('\n')).toEqual([
      '__EVENTVALIDATION',
      '__VIEWSTATE',
      '__VIEWSTATEGENERATOR',
      'ctl00$btnSearch',
      'ctl00$txtSearch',
    ]);
  });
});

describe('on the page of Gia Lai', () => {
  it('only links alone in the article become widgets', async () => {
    const page = await visit('gia-lai');
    expect(await page.locator('.post-content p > kh-plan-timeline').count()).toBe(1);
    expect(await page.locator('.post-content kh-indicator-gauge').count()).toBe(1);
    const sentence = page.locator('.post-content p', { hasText: 'vẫn là liên kết' });
    expect(await sentence.locator('> a').count()).toBe(1);
    expect(await page.locator('#comments p > a').count()).toBe(1);
  });
});

describe('on the page of Hai Bà Trưng, in windows-1258', () => {
  it('the classic script writes Vietnamese without damage', async () => {
    const page = await visit('hai-ba-trung');
    expect(await page.evaluate(() => document.characterSet)).toBe('windows-1258');
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
    const words = await wordsOf(page.locator('kh-plan-timeline'));
    expect(words).toContain('Tháng hành động vì bình đẳng giới');
    expect(words.normalize('NFC')).toContain('Tiến độ kế hoạch của quận');
    // What UTF-8 looks like when it is read as windows-1258, and what cannot be decoded at all.
    expect(words).not.toMatch(/\ufffd|Ă|áº|á»|Ä‘|â€/);
    expect(await wordsOf(page.locator('kh-responsibility-table'))).toMatch(/3 phần việc/);
  });

  it('a widget in a cell of 200 pixels keeps to its cell', async () => {
    const page = await visit('hai-ba-trung');
    const gauge = page.locator('td[width="200"] kh-indicator-gauge');
    await settle(gauge);
    const [cell, widget] = await Promise.all([
      page.locator('td[width="200"]').boundingBox(),
      gauge.boundingBox(),
    ]);
    expect(widget?.width).toBeGreaterThan(150);
    expect(widget?.width).toBeLessThanOrEqual(cell?.width ?? 0);
    expect(await gauge.locator('.root').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  });
});
