import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { itemsOf, listenTo, outlineOf, theOne, within, wordsIn } from '../support/accessibility-tree.ts';
import type { Heard } from '../support/accessibility-tree.ts';
import { useDemo } from '../support/demo.ts';
import { openView, PLAN_VIEWS, SAMPLE_PLAN } from '../support/plan-views.ts';
import type { PlanView } from '../support/plan-views.ts';

const [TIMELINE, LIST, AGENDA] = PLAN_VIEWS.filter(({ tag }) => tag === 'kh-plan-timeline') as [
  PlanView,
  PlanView,
  PlanView,
];
/** A day, with its year, as a name says it. */
const DAY = /\b\d{1,2}\/\d{1,2}\/\d{4}\b/;
const KINDS = /Hạn nộp|Đợt cao điểm|Ngày sự kiện|Nhiệm vụ|Mục tiêu|Mục khác/;
const STATES =
  /Quá hạn \d+ ngày|Sắp (đến hạn|diễn ra)|Đang diễn ra|Chưa đến ngày|Đã (đến hạn|qua), chưa có thông tin|Chưa rõ kết quả|Đã hoàn thành|Đã hủy|Đã qua/;

/** The day of a name that was computed: it follows the wording of the source. */
const lastDayIn = (name: string) => name.match(new RegExp(DAY, 'g'))?.pop();

const demo = useDemo();

/** The lists of marks, by the name of their lane without its number. */
function lanesOf(tree: Heard): { name: string; marks: Heard[] }[] {
  return within(theOne(tree, 'group', /^Dòng thời gian/), 'list').map((list) => ({
    name: list.name,
    marks: itemsOf(list).map(({ item }) => theOne(item, 'button')),
  }));
}
const titleOf = ({ name }: Heard) => name.split(',')[0];
const withoutNumber = (name: string) => name.replace(/^[IVX\d.]+\s*/, '');

async function openKnown(page: Page, view: PlanView, src?: string) {
  return openView(page, demo.portals, view, { src });
}

describe('the timeline, heard', () => {
  it('is a group that names its days, with a heading for each lane and no scale', async () => {
    const { page } = await demo.open();
    const tree = await listenTo(await openKnown(page, TIMELINE));
    const group = theOne(tree, 'group', /^Dòng thời gian/);
    expect(group.name).toContain('1/1–31/12/2020');
    const lanes = outlineOf(group);
    expect(lanes).toHaveLength(9);
    expect(lanes.every(([level]) => level === 3)).toBe(true);
    // Months are drawn behind the lanes; each item says its own day.
    expect(within(group, 'StaticText', /^(T\d+|Quý [IV]+|\d{4})$/)).toEqual([]);
    expect(wordsIn(group)).toContain('Hôm nay 29/5');
  });

  it.each([
    ['plan 580', undefined],
    ['the sample plan', SAMPLE_PLAN],
  ] as const)(
    'has for each lane of %s a list that is called like it, of items that say lane and day',
    async (_, src) => {
      const { page } = await demo.open();
      const tree = await listenTo(await openKnown(page, TIMELINE, src));
      const headings = outlineOf(tree).map(([, name]) => name);
      const lanes = lanesOf(tree);
      expect(lanes.length).toBeGreaterThan(0);
      for (const { name, marks } of lanes) {
        expect(headings).toContain(name);
        for (const mark of marks) {
          expect(mark.name).toMatch(DAY);
          expect(mark.name).toMatch(KINDS);
          // Of the other years of a yearly item nothing is known but whether they are over.
          const years = marks.filter((other) => titleOf(other) === titleOf(mark)).length;
          if (years === 1) expect(mark.name).toMatch(STATES);
          expect(mark.name.endsWith(withoutNumber(name)), `“${mark.name}” names “${name}”`).toBe(true);
          expect(mark.states['expanded']).toBe(false);
        }
      }
    },
  );

  it('tells positions and totals of the six items of plan 580 that have a day', async () => {
    const { page } = await demo.open();
    const tree = await listenTo(await openKnown(page, TIMELINE));
    const told = within(theOne(tree, 'group', /^Dòng thời gian/), 'list').map((list) => [
      withoutNumber(list.name),
      ...itemsOf(list).map(
        ({ item, position, total }) => `${position}/${total} ${lastDayIn(theOne(item, 'button').name)}`,
      ),
    ]);
    expect(told).toEqual([
      ['Tổ chức Tháng hành động từ 15/11 đến 15/12', '1/1 15/12/2020'],
      ['Tăng cường hoạt động của Ban vì sự tiến bộ của phụ nữ', '1/2 8/3/2020', '2/2 20/10/2020'],
      ['Phần kết', '1/3 24/3/2020', '2/3 9/6/2020', '3/3 9/12/2020'],
    ]);
  });

  it('says on opening a mark that it is open, and what is in it next', async () => {
    const { page } = await demo.open();
    const widget = await openKnown(page, TIMELINE);
    await widget.getByRole('button', { name: /Báo cáo 6 tháng, Hạn nộp/ }).press('Enter');
    await widget.getByRole('group', { name: 'Chi tiết' }).waitFor();
    const tree = await listenTo(widget);
    expect(theOne(tree, 'button', /Báo cáo 6 tháng, Hạn nộp/).states['expanded']).toBe(true);
    const details = theOne(tree, 'group', 'Chi tiết');
    expect(wordsIn(details)).toMatch(/Văn bản ghi “trước ngày 10\/6” Tính ra .*9\/6\/2020/);
    expect(within(details, 'term').length).toBe(within(details, 'definition').length);
  });

  it('opens what has no day as a list that says whose it is', async () => {
    const { page } = await demo.open();
    const widget = await openKnown(page, TIMELINE);
    await widget.getByRole('button', { name: 'Không ghi thời hạn (10)' }).first().click();
    await widget
      .getByRole('list', { name: /Không ghi thời hạn \(10\)$/ })
      .getByRole('listitem')
      .first()
      .waitFor();
    const list = theOne(await listenTo(widget), 'list', /Không ghi thời hạn \(10\)$/);
    expect(list.name).toBe(
      'Tuyên truyền, giáo dục chính sách, pháp luật về bình đẳng giới: Không ghi thời hạn (10)',
    );
    expect(
      itemsOf(list)
        .map(({ position, total }) => `${position}/${total}`)
        .join(' '),
    ).toBe('1/10 2/10 3/10 4/10 5/10 6/10 7/10 8/10 9/10 10/10');
  });
});

describe('the list of items, heard', () => {
  it('is nested lists under the headings of the document, with all of its items', async () => {
    const { page } = await demo.open();
    const widget = await openKnown(page, LIST);
    const tree = await listenTo(widget);
    expect(outlineOf(tree).slice(1, 6)).toEqual([
      [3, 'I. Mục đích, yêu cầu'],
      [3, 'II. Nội dung thực hiện'],
      [4, '1. Tuyên truyền, giáo dục chính sách, pháp luật về bình đẳng giới'],
      [5, '1.1. Truyền thông bình đẳng giới trong chính trị'],
      [5, '1.2. Tuyên truyền nhằm ngăn chặn, giảm thiểu bạo lực trên cơ sở giới'],
    ]);
    const items = within(tree, 'listitem').filter(({ children }) =>
      children.some(({ role, states }) => role === 'button' && states['expanded'] === false),
    );
    const response = await page.request.get(`${demo.portals.url}/api/plans/580-kh-ubnd-2020`);
    const { activities } = (await response.json()) as { activities: { kind: string; when: unknown }[] };
    expect(items).toHaveLength(activities.filter(({ kind, when }) => kind !== 'group' || when).length);
  });

  it('says after the title when something is, how it stands and who answers for it', async () => {
    const { page } = await demo.open();
    const tree = await listenTo(await openKnown(page, LIST));
    const [report] = within(tree, 'listitem').filter(
      ({ children }) => children[0]?.role === 'button' && /^Báo cáo 6 tháng/.test(children[0].name),
    );
    expect(wordsIn(report as Heard)).toMatch(
      /^Báo cáo 6 tháng “ trước ngày 10\/6 ” ngày cuối hợp lệ 9\/6\/2020 ≈ năm suy ra Sắp đến hạn Các sở, ban, ngành khác/,
    );
  });
});

describe('the agenda, heard', () => {
  it('has a heading with a count for each group, and a list of so many items that is called like it', async () => {
    const { page } = await demo.open();
    const tree = await listenTo(await openKnown(page, AGENDA, SAMPLE_PLAN));
    const groups = outlineOf(tree).slice(1);
    expect(groups.every(([level]) => level === 3)).toBe(true);
    const lists = within(tree, 'list');
    const open = groups.filter(([, name]) => within(tree, 'button', name).length === 0);
    expect(lists.map(({ name }) => name)).toEqual(open.map(([, name]) => name));
    for (const list of lists) expect(list.name).toContain(`(${itemsOf(list).length})`);
    expect(open[0]?.[1]).toMatch(/^Quá hạn/);
    // What nobody has to act on any more says that it is closed.
    for (const [, name] of groups.slice(open.length))
      expect(theOne(tree, 'button', name).states['expanded']).toBe(false);
  });

  it('says the days that are left before the title', async () => {
    const { page } = await demo.open();
    const tree = await listenTo(await openKnown(page, AGENDA));
    const [first] = within(theOne(tree, 'list', /^Trong 14 ngày tới/), 'listitem');
    expect(wordsIn(first as Heard)).toMatch(/^11 ngày nữa Báo cáo 6 tháng/);
  });
});
