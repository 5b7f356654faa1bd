import { readFile } from 'node:fs/promises';

import type { Indicator, Plan } from '@kehoach/contract';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { useDemo } from './support/demo.ts';
import { openNeutral } from './support/neutral.ts';
import type { WidgetTag } from './support/widgets.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const PLAN = 'plans/580-kh-ubnd-2020';

const demo = useDemo();
let plan: Plan;
let indicators: Indicator[];
const planUrl = () => `${demo.portals.url}/api/${PLAN}`;

beforeAll(async () => {
  plan = (await (await fetch(planUrl())).json()) as Plan;
  ({ items: indicators } = (await (await fetch(`${planUrl()}/indicators`)).json()) as { items: Indicator[] });
});

/** The file that a press hands to the reader, as Chromium saves it. */
async function download(
  page: Page,
  widget: Locator,
  words: string,
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    widget.getByRole('button', { name: words }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The rows of a CSV file (RFC 4180), with their cells. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** A file as a spreadsheet reads it: the table, then an empty row, then where it comes from. */
function readCsv({ bytes }: { bytes: Buffer }) {
  expect([...bytes.subarray(0, 3)]).toEqual(BYTE_ORDER_MARK);
  const text = bytes.subarray(3).toString('utf8');
  expect(text).not.toMatch(/[^\r]\n/);
  const rows = rowsOf(text);
  const gap = rows.findIndex((cells) => cells.join('') === '');
  const [head = [], ...body] = rows.slice(0, gap);
  for (const cells of body) expect(cells).toHaveLength(head.length);
  return { head, body, about: rows.slice(gap + 1, -1) };
}

/** What stands in a JSON file beside the data. */
const readJson = ({ bytes }: { bytes: Buffer }) =>
  JSON.parse(bytes.toString('utf8')) as { source: (string | null)[][]; data: unknown };

async function downloadBoth(tag: WidgetTag) {
  const { page, log } = await demo.open();
  const widget = await openNeutral(page, demo.portals, tag, { width: 1200 });
  const csv = await download(page, widget, 'Tải CSV');
  const json = await download(page, widget, 'Tải JSON');
  expect(log.exceptions).toEqual([]);
  expect(log.errors).toEqual([]);
  return { names: [csv.name, json.name], ...readCsv(csv), ...readJson(json) };
}

const SOURCE = 'Văn bản số 580/KH-UBND của UBND tỉnh Hải Dương';

describe('the files that a reader takes home', () => {
  it('hold every item of the timeline, and the plan as it was received', async () => {
    const { names, head, body, about, source, data } = await downloadBoth('kh-plan-timeline');
    expect(names).toEqual(['580-kh-ubnd-2020.csv', '580-kh-ubnd-2020.json']);
    expect(head.slice(0, 6)).toEqual(['Kế hoạch', 'Mã mục', 'Số', 'Phần', 'Loại', 'Nội dung']);
    const items = (plan.activities ?? []).filter(({ kind }) => kind !== 'group');
    expect(body.map(([, id]) => id).sort()).toEqual(items.map(({ id }) => id).sort());
    const [report] = body.filter((cells) => cells.includes('trước ngày 10/6'));
    expect(report).toEqual(expect.arrayContaining(['Hạn nộp', 'Báo cáo 6 tháng', '2020-06-09']));
    expect(about.map(([label]) => label)).toEqual(['Nguồn', 'Cập nhật', 'Địa chỉ dữ liệu']);
    expect(about[0]?.[1]).toBe(SOURCE);
    expect(about[2]?.[1]).toBe(planUrl());
    expect(source.map((row) => row.map((cell) => cell ?? ''))).toEqual(about);
    expect(data).toEqual(plan);
  });

  it('hold every party of every duty of the table, and the duties as they were received', async () => {
    const { names, head, body, about, source, data } = await downloadBoth('kh-responsibility-table');
    expect(names).toEqual(['phan-cong-580-kh-ubnd-2020.csv', 'phan-cong-580-kh-ubnd-2020.json']);
    expect(head.slice(0, 4)).toEqual(['Phần việc được giao', 'Cơ quan', 'Tên trong văn bản', 'Vai trò']);
    const parties = (plan.duties ?? []).flatMap((duty) => duty.parties ?? []);
    expect(body).toHaveLength(parties.length);
    expect(body[0]?.slice(1, 4)).toEqual([
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Lao động - Thương binh và Xã hội',
      'Chủ trì; Phối hợp; Thực hiện; Hướng dẫn',
    ]);
    expect(about).toEqual([
      ['Nguồn', SOURCE, ''],
      ['Cập nhật', 'không rõ'],
      ['Địa chỉ dữ liệu', planUrl()],
    ]);
    expect(source.map((row) => row.map((cell) => cell ?? ''))).toEqual(about);
    const { id, number, duties, agencies } = plan;
    expect(data).toMatchObject({ id, number, duties, agencies });
  });

  it('hold every target and value of the gauges, and the indicators as they were received', async () => {
    const { names, head, body, about, source, data } = await downloadBoth('kh-indicator-gauge');
    expect(names).toEqual(['chi-tieu.csv', 'chi-tieu.json']);
    expect(head.slice(0, 5)).toEqual(['Mã', 'Chỉ tiêu', 'Đơn vị', 'Loại dòng', 'Kỳ']);
    const lines = indicators.flatMap(({ code, baseline, milestones, series }) => [
      [code, 'tiến độ'],
      ...(baseline ? [[code, 'mốc gốc']] : []),
      ...(milestones ?? []).map(() => [code, 'mục tiêu']),
      ...(series ?? []).flatMap(({ by }) => [null, ...(by ?? [])].map(() => [code, 'số liệu'])),
    ]);
    expect(body.map((cells) => [cells[0], cells[3]])).toEqual(lines);
    const [ratio] = body.filter((cells) => cells[0] === '4.1' && cells[3] === 'tiến độ');
    expect(ratio).toEqual(expect.arrayContaining(['2018', '112.8', 'Đạt']));
    const [measured] = indicators.filter(({ code }) => code === '4.1');
    expect(ratio?.at(-2)).toContain((measured?.source?.name as Record<string, string>)['vi']);
    expect(about.map(([label]) => label)).toEqual(['Nguồn', 'Cập nhật', 'Địa chỉ dữ liệu']);
    expect(about[2]?.[1]).toBe(planUrl());
    expect(source.map((row) => row.map((cell) => cell ?? ''))).toEqual(about);
    expect(data).toEqual(indicators);
  });
});
