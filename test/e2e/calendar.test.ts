import { readFile } from 'node:fs/promises';

import ical from 'node-ical';
import type { VEvent } from 'node-ical';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useClassicScript } from './support/classic-script.ts';
import { useDemo } from './support/demo.ts';
import { cutOff } from './support/late-files.ts';
import { openNeutral } from './support/neutral.ts';
import { watchPolicy } from './support/policy-violations.ts';
import { settle, wordsOf } from './support/widgets.ts';

const SAVE = 'Tải lịch (.ics)';

const demo = useDemo();

/** The file that a press hands to the reader. */
async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const press = (widget: Locator, name: string | RegExp) =>
  widget.getByRole('button', { name }).first().click();
const isEvent = (part: unknown): part is VEvent => (part as VEvent | undefined)?.type === 'VEVENT';
const eventsOf = (text: string) => Object.values(ical.sync.parseICS(text)).filter(isEvent);

/** A day of a calendar as its reader gives it, at midnight of this machine's zone; `daysLater` for an end, which is exclusive. */
function dayOf(date: Date, daysLater = 0): string {
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater);
  return `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
}

/** Title, first and last day of each entry. */
const daysOf = (events: readonly VEvent[]) =>
  events.map(({ summary, start, end }) => [summary, dayOf(start), dayOf(end ?? start, -1)]);

const byDays = (a: unknown[], b: unknown[]) => (a.join() < b.join() ? -1 : 1);

/** What of plan 580/KH-UBND has a day. */
const DAYS_OF_580 = [
  ['Ngày Quốc tế phụ nữ 8/3', '8/3/2020', '8/3/2020'],
  ['Hạn nộp: Lập kế hoạch năm 2020 của đơn vị, địa phương', '24/3/2020', '24/3/2020'],
  ['Hạn nộp: Báo cáo 6 tháng', '9/6/2020', '9/6/2020'],
  ['Ngày phụ nữ Việt Nam 20/10', '20/10/2020', '20/10/2020'],
  ['Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới', '15/11/2020', '15/12/2020'],
  ['Hạn nộp: Báo cáo đánh giá kết quả công tác năm 2020', '9/12/2020', '9/12/2020'],
];
/** Its items without a day. */
const LEFT_OF_580 = 38;

describe('the calendar of a timeline', () => {
  it('has every item with a day on the days of the plan, by the same names each time', async () => {
    const { page, log } = await demo.open();
    const timeline = await openNeutral(page, demo.portals, 'kh-plan-timeline', { width: 1200 });
    const { name, text } = await download(page, () => press(timeline, SAVE));
    expect(name).toBe('580-kh-ubnd-2020.ics');
    const events = eventsOf(text);
    expect(daysOf(events).sort(byDays)).toEqual([...DAYS_OF_580].sort(byDays));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect((await download(page, () => press(timeline, SAVE))).text).toBe(text);
    expect(await wordsOf(timeline)).toContain(
      `Tệp lịch có 6 mục. ${LEFT_OF_580} mục không có ngày nên không có trong lịch.`,
    );
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
  });

  it('has one item alone, by the same name, when it is added from its details', async () => {
    const { page } = await demo.open();
    const timeline = await openNeutral(page, demo.portals, 'kh-plan-timeline', { width: 1200 });
    const whole = eventsOf((await download(page, () => press(timeline, SAVE))).text);
    await press(timeline, /^trước ngày 10\/6 /);
    const { name, text } = await download(page, () => press(timeline, 'Thêm vào lịch'));
    expect(name).toBe('580-kh-ubnd-2020-report-6m.ics');
    const [event] = eventsOf(text);
    expect(daysOf(eventsOf(text))).toEqual([DAYS_OF_580[2]]);
    expect(whole.map(({ uid }) => uid)).toContain(event?.uid);
    expect(event?.description).toContain('“Trước” không gồm chính ngày đó, nên muộn nhất là 9/6/2020.');
  });

  it('has ten thousand items when the timeline has', async () => {
    const { page } = await demo.open();
    const timeline = await openNeutral(page, demo.portals, 'kh-plan-timeline', { width: 1200 });
    await timeline.evaluate((element) => {
      const activities = Array.from({ length: 10_000 }, (_, index) => ({
        id: `a${index}`,
        title: `Việc ${index}`,
        when: { due: `2020-${String(1 + (index % 12)).padStart(2, '0')}-15` },
      }));
      Object.assign(element, { data: { id: 'p', activities } });
    });
    const events = eventsOf((await download(page, () => press(timeline, SAVE))).text);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(10_000);
    expect(new Set(events.map(({ summary }) => summary)).size).toBe(10_000);
  });

  it('is told in words when its code cannot be had, and is there when it is asked for again', async () => {
    const { page, log } = await demo.open();
    const file = await cutOff(page, 'export-calendar');
    const timeline = await openNeutral(page, demo.portals, 'kh-plan-timeline', { width: 1200 });
    await press(timeline, SAVE);
    await timeline.getByText('Chưa tải được phần này').waitFor();
    await file.letThrough();
    const { text } = await download(page, () => press(timeline, SAVE));
    expect(eventsOf(text)).toHaveLength(DAYS_OF_580.length);
    expect(log.exceptions).toEqual([]);
  });
});

describe('the calendar of a timeline on a page with the classic script', () => {
  const open = async () => {
    const { page, log } = await demo.open({ permissions: ['local-network-access'] });
    const violations = await watchPolicy(page);
    const scripts = await useClassicScript(page, 'hai-duong-2020');
    return { page, log, violations, scripts };
  };
  const openTimeline = async (page: Page) => {
    await page.goto(`${demo.portals.url}/hai-duong-2020/`);
    const timeline = page.locator('kh-plan-timeline');
    await timeline.scrollIntoViewIfNeeded();
    await settle(timeline);
    return timeline;
  };

  it('is made by the part of the script that loads on use, in the language of the page', async () => {
    const { page, log, violations, scripts } = await open();
    const timeline = await openTimeline(page);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await timeline.getByRole('button', { name: 'Download calendar (.ics)' }).waitFor();
    const part = expect.stringMatching(/^\/kehoach\/chunks\/classic-plan-timeline-[\w-]{8}\.js$/) as string;
    const { text } = await download(page, () => press(timeline, 'Download calendar (.ics)'));
    expect(scripts()).toContainEqual(part);
    const [report] = eventsOf(text).filter(({ uid }) => uid.includes('report-6m'));
    expect(report?.summary).toBe('Deadline: Six-month report');
    expect(report?.description).toContain('9/6/2020');
    expect(await wordsOf(timeline)).toContain('Items in the calendar file: 6.');
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(violations).toEqual([]);
  });

  it('is told in words when that part cannot be had, and is there when it is asked for again', async () => {
    const { page, log } = await open();
    const file = await cutOff(page, 'classic-plan-timeline');
    const timeline = await openTimeline(page);
    await press(timeline, SAVE);
    await timeline.getByText('Chưa tải được phần này. Hãy thử lại').first().waitFor();
    await file.letThrough();
    const { text } = await download(page, () => press(timeline, SAVE));
    expect(eventsOf(text)).toHaveLength(DAYS_OF_580.length);
    expect(log.exceptions).toEqual([]);
  });
});
