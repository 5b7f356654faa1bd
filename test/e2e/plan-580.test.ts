import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { openContext } from './support/browser.ts';
import { SCREEN, useDemo } from './support/demo.ts';
import { settleAll, wordsOf } from './support/widgets.ts';

/** Plan 580/KH-UBND on the day that its portal offers as a preview: the counts are those of the document. */
const DAY = '2020-05-29';

const demo = useDemo();
let page: Page;

beforeAll(async () => {
  ({ page } = await openContext(demo.browser, { viewport: SCREEN }));
  await page.goto(`${demo.portals.url}/hai-duong-2020/`);
  await page.getByRole('link', { name: 'Xem như ngày 29/5/2020' }).click();
  await page.waitForURL(`**/?today=${DAY}`);
  await settleAll(page);
});

/** Accessible names of the buttons in a widget that match. */
async function namesOf(widget: Locator, pattern: RegExp): Promise<string[]> {
  const buttons = await widget.getByRole('button', { name: pattern }).all();
  return Promise.all(
    buttons.map(async (button) => (await button.getAttribute('aria-label')) ?? (await button.innerText())),
  );
}

describe('the timeline of plan 580/KH-UBND', () => {
  const timeline = () => page.locator('kh-plan-timeline');

  it('says what is due next, and how many days are left to the last valid one', async () => {
    expect(await wordsOf(timeline())).toMatch(
      /11 ngày nữa đến hạn: Báo cáo 6 tháng “trước ngày 10\/6” ngày cuối hợp lệ 9\/6\/2020/,
    );
  });

  it('has one window, three deadlines with their last valid days, two event days with inferred years', async () => {
    const windows = await namesOf(timeline(), /, Đợt cao điểm,/);
    expect(windows).toHaveLength(1);
    expect(windows[0]).toContain('15/11–15/12/2020');

    const deadlines = await namesOf(timeline(), /, Hạn nộp,/);
    expect(deadlines.map((name) => /ngày cuối hợp lệ (\S+?),/.exec(name)?.[1])).toEqual([
      '24/3/2020',
      '9/6/2020',
      '9/12/2020',
    ]);
    expect(deadlines[0]).toContain('Đã đến hạn, chưa có thông tin');
    expect(deadlines[1]).toContain('Sắp đến hạn');

    const events = await namesOf(timeline(), /, Ngày sự kiện,/);
    expect(events).toHaveLength(2);
    expect(events[0]).toMatch(/, 8\/3\/2020, .+năm 2019.+năm suy ra/);
    expect(events[1]).toMatch(/, 20\/10\/2020, .+năm suy ra/);
  });

  it('keeps what has no date at the end of each lane', async () => {
    const lanes = await timeline()
      .locator('[part~="lane"]')
      .evaluateAll((all) =>
        all.map((lane) => [
          lane.querySelector('[role="heading"]')?.textContent?.replace(/\s+/g, ' ').trim(),
          [...lane.querySelectorAll('button')]
            .map((button) => /^\s*Không ghi thời hạn \((\d+)\)/.exec(button.textContent ?? '')?.[1])
            .filter((count) => count !== undefined)
            .join(),
        ]),
      );
    expect(lanes).toEqual([
      ['I. Mục đích, yêu cầu', '3'],
      ['1. Tuyên truyền, giáo dục chính sách, pháp luật về bình đẳng giới', '10'],
      ['2. Nâng cao năng lực quản lý nhà nước về bình đẳng giới', '3'],
      ['3. Thực hiện, tổng kết chiến lược, chương trình, đề án bình đẳng giới', '5'],
      ['4. Tiếp tục triển khai các mô hình thúc đẩy bình đẳng giới', '3'],
      ['5. Tổ chức Tháng hành động từ 15/11 đến 15/12', '3'],
      ['6. Tăng cường hoạt động của Ban vì sự tiến bộ của phụ nữ', '10'],
      ['7. Khen thưởng, biểu dương cá nhân, đơn vị có thành tích xuất sắc', '1'],
      ['Phần kết', ''],
    ]);
  });
});

describe('the responsibility table of plan 580/KH-UBND', () => {
  const table = () => page.locator('kh-responsibility-table');

  it('counts 64 duties and 28 agencies', async () => {
    expect(await wordsOf(table())).toContain('64 phần việc của 28 cơ quan');
    await table().getByRole('button', { name: 'Bộ lọc' }).click();
    const agencies = table().getByRole('combobox', { name: 'Cơ quan' }).locator('option');
    await expect.poll(() => agencies.count()).toBe(1 + 28);
  });

  it('counts the roles that the document gives', async () => {
    const roles = await table().getByRole('combobox', { name: 'Vai trò' }).locator('option').allInnerTexts();
    expect(roles).toEqual(
      expect.arrayContaining([
        'Phối hợp (15)',
        'Thực hiện (13)',
        'Tuyên truyền (12)',
        'Chủ trì (9)',
        'Lồng ghép (9)',
        'Kiểm tra (7)',
        'Báo cáo (5)',
        'Xây dựng kế hoạch (5)',
      ]),
    );
  });

  it('finds a duty without its diacritics', async () => {
    const search = table().getByRole('searchbox');
    await search.fill('dai phat thanh');
    await expect.poll(() => wordsOf(table())).toMatch(/\d+ trong 64/);
    expect(await table().locator('mark').first().innerText()).toMatch(/Đài Phát thanh/i);
    await search.fill('');
  });
});

describe('the indicators of plan 580/KH-UBND', () => {
  const cards = async () => {
    const without = page.locator('kh-indicator-gauge [part~="without-value"]');
    if ((await without.getAttribute('open')) === null) await without.locator('> summary').click();
    await without.locator('[part~="card"]').first().waitFor();
    const texts = await page.locator('kh-indicator-gauge [part~="card"]').allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' '));
  };

  it('are the 26 of the strategy, two with values', async () => {
    const texts = await cards();
    expect(texts).toHaveLength(26);
    expect(texts.filter((text) => text.includes('Chưa có số liệu'))).toHaveLength(24);
  });

  it('say value, year and status of those that have values', async () => {
    const texts = await cards();
    const [ratio = ''] = texts.filter((text) => text.startsWith('4.1'));
    expect(ratio).toMatch(
      /112,8 bé trai\/100 bé gái \(2018\).*Đạt mục tiêu 2020.*kém hơn mức 111,2 \(2010\)/,
    );
    const [mortality = ''] = texts.filter((text) => text.startsWith('4.2'));
    expect(mortality).toMatch(/46 ca\/100\.000 trẻ đẻ sống \(2019\).*Đạt mục tiêu 2020.*dưới 52/);
  });
});

describe('the form of the six-month report', () => {
  it('counts the days that are left', async () => {
    const words = await wordsOf(page.locator('kh-report-form'));
    expect(words).toMatch(/Còn 11 ngày để gửi trước ngày 10\/6\/2020, ngày cuối cùng 9\/6/);
  });
});
