import type { Duty, Plan } from '@kehoach/contract';
import type { Locator, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';

import { useDemo } from './support/demo.ts';
import { cutOff } from './support/late-files.ts';
import { openNeutral } from './support/neutral.ts';
import { watchPolicy } from './support/policy-violations.ts';
import { settle, wordsOf } from './support/widgets.ts';

const demo = useDemo();
const LOST = 'Chưa tải được phần này. Hãy thử lại, hoặc tải lại trang.';

/** Texts that a spreadsheet would run, or read as something else than they are. */
const RISKY = ['=1+1', '+84 24', '-5', '@SUM(A1)', '\t=1', '007', '2025-01-02', 'TRUE'];
const DUTIES: Duty[] = [...Array(10_000).keys()].map((nth) => ({
  id: `d${nth}`,
  order: nth,
  summary: RISKY[nth] ?? `Việc thứ ${nth}`,
  parties: [{ agencyId: `a${nth % 40}`, nameAsWritten: null, roles: [{ code: 'lead' }] }],
}));

/** Puts these duties into every plan that the page asks for. */
async function serve(page: Page, duties: readonly Duty[]): Promise<void> {
  await page.route(/\/plans\/[^/?]+$/, async (route) => {
    const response = await route.fetch();
    const plan = (await response.json()) as Plan;
    await route.fulfill({ response, json: { ...plan, duties } });
  });
}

/** Puts the classic script in place of the module on a portal's page. */
async function useClassicScript(page: Page, name: string): Promise<void> {
  await page.route(`**/${name}/`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(
      /type="module"(\s+)src="\/kehoach\/kehoach\.js"/,
      'defer$1src="/kehoach/kehoach.classic.js"',
    );
    await route.fulfill({ response, body });
  });
}

/** The sheets of the file that the table hands out, by their names. */
async function sheetsOf(table: Locator) {
  const [file] = await Promise.all([
    table.page().waitForEvent('download', { timeout: 60_000 }),
    table.getByRole('button', { name: 'Tải XLSX' }).click(),
  ]);
  const sheets = await readExcelFile(await file.path(), { trim: false });
  return {
    name: file.suggestedFilename(),
    sheets: Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data])),
  };
}

describe('the spreadsheet of the table', () => {
  it('has the rows that are shown, and source and date on a sheet of their own', async () => {
    const { page, log } = await demo.open();
    const table = await openNeutral(page, demo.portals, 'kh-responsibility-table', {
      width: 1200,
      agency: 'so-khcn',
    });
    const { name, sheets } = await sheetsOf(table);
    expect(name).toBe('phan-cong-580-kh-ubnd-2020.xlsx');
    expect(Object.keys(sheets)).toEqual(['Phân công', 'Nguồn']);
    const [head, ...rows] = sheets['Phân công'] ?? [];
    expect(head?.slice(0, 4)).toEqual(['Phần việc được giao', 'Cơ quan', 'Tên trong văn bản', 'Vai trò']);
    expect(rows.map((cells) => cells[1])).toEqual(['Sở Khoa học và Công nghệ']);
    expect(rows[0]?.[3]).toBe('Chủ trì; Phối hợp; Chỉ đạo');
    expect(sheets['Nguồn']?.map(([label]) => label)).toEqual([
      'Nguồn',
      'Cập nhật',
      'Địa chỉ dữ liệu',
      'hiển thị 1 phần việc',
    ]);
    expect(log.exceptions).toEqual([]);
  });

  it.each([
    ['module', 'strict'],
    ['classic script', 'strict'],
  ])('holds 10 000 duties, texts as texts, under the strict policy, by the %s', async (kind, portal) => {
    const { page, log } = await demo.open({ permissions: ['local-network-access'] });
    const violations = await watchPolicy(page);
    await serve(page, DUTIES);
    if (kind === 'classic script') await useClassicScript(page, portal);
    await page.goto(`${demo.portals.url}/${portal}/`);
    const table = page.locator('kh-responsibility-table');
    await settle(table);
    const { sheets } = await sheetsOf(table);
    const rows = sheets['Phân công']?.slice(1) ?? [];
    expect(rows).toHaveLength(DUTIES.length);
    expect(new Set(rows.map(([cell]) => cell))).toEqual(new Set(DUTIES.map(({ summary }) => summary)));
    expect(violations).toEqual([]);
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
  });

  it('is told in words where its code cannot be had, and there when it is asked for again', async () => {
    const { page, log } = await demo.open();
    const code = await cutOff(page, 'save-sheets');
    const table = await openNeutral(page, demo.portals, 'kh-responsibility-table', { width: 1200 });
    await table.getByRole('button', { name: 'Tải XLSX' }).click();
    await table.getByText(LOST).first().waitFor();
    await code.letThrough();
    const { sheets } = await sheetsOf(table);
    expect(sheets['Phân công']?.length).toBe(120);
    await expect.poll(() => wordsOf(table)).not.toContain(LOST);
    expect(log.exceptions).toEqual([]);
  });
});

describe('the matrix', () => {
  it.each([
    ['module', 'hai-duong-2020'],
    ['classic script', 'hai-duong-2020'],
    ['classic script', 'strict'],
  ])('is there on use, by the %s on the portal %s', async (kind, portal) => {
    const { page, log } = await demo.open({ permissions: ['local-network-access'] });
    const violations = await watchPolicy(page);
    if (kind === 'classic script') await useClassicScript(page, portal);
    await page.goto(`${demo.portals.url}/${portal}/`);
    const table = page.locator('kh-responsibility-table');
    await settle(table);
    await table.evaluate((host) => (host.style.inlineSize = '1100px'));
    await table.getByRole('button', { name: 'Ma trận' }).click();
    await table.getByRole('grid').waitFor();
    await table.locator('.matrix .cell').first().click();
    await expect.poll(() => table.locator('.behind').count()).toBe(1);
    await table.getByRole('button', { name: 'Danh sách' }).click();
    await table.locator('table.list').waitFor();
    expect(violations).toEqual([]);
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
  });
});
