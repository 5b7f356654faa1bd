import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { listenTo, within } from './support/accessibility-tree.ts';
import { openContext } from './support/browser.ts';
import { useDemo } from './support/demo.ts';
import { openView, PLAN_VIEWS, SAMPLE_PLAN, showView } from './support/plan-views.ts';
import type { PlanView } from './support/plan-views.ts';
import { rest, wordsOf } from './support/widgets.ts';

/** Where readers may be: at home, where clocks are put forward and back, and a day ahead of most. */
const ZONES = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'] as const;
type Zone = (typeof ZONES)[number];
/** Around a deadline, and the days on which New York changes its clocks in 2020. */
const DAYS = ['2020-05-29', '2020-06-09', '2020-06-10', '2020-03-08', '2020-11-01'] as const;
const VIEWPORT = { width: 1280, height: 900 };
/** A view with attributes of its own is another look at one of these. */
const VIEWS = PLAN_VIEWS.filter(({ attributes }) => !attributes);
const TAGS = [...new Set(VIEWS.map(({ tag }) => tag))];

const demo = useDemo();
const [TIMELINE] = PLAN_VIEWS as readonly [PlanView];

/** Does something on a page in a zone, for a reader whose clock may be stopped; nothing may be thrown meanwhile. */
async function inZone<Told>(zone: Zone, tell: (page: Page) => Promise<Told>, clock?: string): Promise<Told> {
  const { page, context, log } = await openContext(demo.browser, { timezoneId: zone, viewport: VIEWPORT });
  if (clock) await page.clock.setFixedTime(clock);
  const told = await tell(page);
  expect([...log.exceptions, ...log.errors]).toEqual([]);
  await context.close();
  return told;
}

const inAllZones = <Told>(tell: (page: Page) => Promise<Told>, clock?: string): Promise<Told[]> =>
  Promise.all(ZONES.map((zone) => inZone(zone, tell, clock)));

/** All that a reader is told on each of the days, by eye and by ear, in all views of both widgets. */
async function tellAll(page: Page): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const tag of TAGS) {
    const views = VIEWS.filter((view) => view.tag === tag);
    const widget = await openView(page, demo.portals, views[0] as PlanView);
    for (const one of views) {
      const { view } = one;
      await showView(widget, one);
      if (view === 'agencies') await widget.locator('summary').nth(1).click();
      await rest(page);
      for (const day of DAYS) {
        await widget.evaluate((element, today) => {
          element.setAttribute('today', today);
          return (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        }, day);
        const buttons = within(await listenTo(widget), 'button').map(({ name }) => name);
        told[`${day} ${tag} ${view}`] = [await wordsOf(widget), ...buttons].join('\n');
      }
    }
  }
  return told;
}

describe('on a day that the page names', () => {
  const told = new Map<Zone, Record<string, string>>();
  beforeAll(async () => {
    const all = await inAllZones(tellAll);
    ZONES.forEach((zone, index) => told.set(zone, all[index] as Record<string, string>));
  });

  it('days left are counted to the last valid day', () => {
    const opening = (day: string) =>
      /(\d+ ngày nữa|Hôm nay) đến hạn:/.exec(
        told.get(ZONES[0])?.[`${day} kh-plan-timeline timeline`] ?? '',
      )?.[1];
    expect(DAYS.map(opening)).toEqual([
      '11 ngày nữa',
      'Hôm nay',
      '182 ngày nữa',
      '16 ngày nữa',
      '38 ngày nữa',
    ]);
  });

  it('items say the days that the document’s words come to', () => {
    for (const day of DAYS) {
      const names = told.get(ZONES[0])?.[`${day} kh-plan-timeline timeline`] ?? '';
      expect(names).toMatch(/Báo cáo 6 tháng, Hạn nộp, ngày cuối hợp lệ 9\/6\/2020/);
      expect(names).toMatch(/Đợt cao điểm, 15\/11–15\/12\/2020/);
    }
  });

  it.each(ZONES.slice(1))('a reader in %s is told the same', (zone) => {
    expect(Object.keys(told.get(zone) ?? {})).toHaveLength(VIEWS.length * DAYS.length);
    expect(told.get(zone)).toEqual(told.get(ZONES[0]));
  });
});

describe('without a day of the page', () => {
  /** An instant, the day that it is at +07:00, and what is said of the next deadline: midnight there, an hour that New York skips, one that it has twice. */
  const INSTANTS = [
    ['2020-05-28T16:59:59Z', 'Hôm nay 28/5', '12 ngày nữa đến hạn'],
    ['2020-05-28T17:00:00Z', 'Hôm nay 29/5', '11 ngày nữa đến hạn'],
    ['2020-03-08T07:30:00Z', 'Hôm nay 8/3', '16 ngày nữa đến hạn'],
    ['2020-11-01T06:30:00Z', 'Hôm nay 1/11', '38 ngày nữa đến hạn'],
    ['2020-06-09T16:59:59Z', 'Hôm nay 9/6', 'Hôm nay đến hạn'],
    ['2020-06-09T17:00:00Z', 'Hôm nay 10/6', '182 ngày nữa đến hạn'],
  ] as const;

  it.each(INSTANTS)('%s is “%s” everywhere, and “%s”', async (clock, day, left) => {
    const tell = async (page: Page) => wordsOf(await openView(page, demo.portals, TIMELINE, { today: '' }));
    for (const words of await inAllZones(tell, clock)) {
      expect(words).toMatch(new RegExp(`${day}(/2020)?(?![\\d/])`));
      expect(words).toContain(left);
    }
  });

  it('the sample plan, which goes with the day, is told alike', async () => {
    const tell = async (page: Page) =>
      wordsOf(await openView(page, demo.portals, TIMELINE, { src: SAMPLE_PLAN }));
    const [home, ...others] = await inAllZones(tell);
    expect(others).toEqual([home, home]);
    expect(home).toMatch(/ngày nữa đến hạn|Hôm nay đến hạn/);
  });
});
