import { expect } from '@open-wc/testing';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import type { PlanTimeline } from '@kehoach/elements';

import { setViewport } from './helpers/emulation.js';
import { languageInUse } from './helpers/language.js';
import { settled, until } from './helpers/mount.js';
import {
  all,
  button,
  click,
  exampleTimeline,
  markNames,
  rowTitles,
  timelineOf,
  wordsOf,
} from './helpers/plan-timeline.js';
import {
  daysShown,
  deadlines,
  focusedName,
  monthly,
  press,
  pressButtons,
  said,
  scale,
  timelineIn,
} from './helpers/timeline-days.js';
import { gesture, pointAt, touch, touchWith, wheel } from './helpers/timeline-gestures.js';

/** The example plan with strategies of the same ten years. */
const implementing = (...names: string[]) => ({
  ...EXAMPLE_PLAN,
  parents: names.map((name) => ({ name, period: { start: '2021', end: '2030' } })),
});
const bands = (element: PlanTimeline) => all(element, '[part~="bands"] > ul > li').map(wordsOf);

describe('<kh-plan-timeline> days', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));

  describe('zoom', () => {
    it('looks closer and back by its buttons, and tells which days are shown and how many items', async () => {
      const element = await exampleTimeline();
      const whole = daysShown(element);
      const names = markNames(element);
      await pressButtons(element, 'Phóng to', 'Phóng to', 'Phóng to');
      expect(daysShown(element)).not.to.equal(whole);
      expect(markNames(element).length).to.be.below(names.length);
      expect(said(element)).to.equal(`${daysShown(element)}: ${markNames(element).length} mục`);
      await pressButtons(element, 'Thu nhỏ', 'Thu nhỏ', 'Thu nhỏ');
      expect(daysShown(element)).to.equal(whole);
      expect(markNames(element)).to.deep.equal(names);
    });

    it('offers to move on and to see all only while some days are chosen', async () => {
      const element = await exampleTimeline();
      const names = () => all(element, '.days > button').map((one) => one.getAttribute('aria-label'));
      expect(names()).to.deep.equal(['Thu nhỏ', 'Phóng to', 'Hôm nay', 'Hạn kế tiếp']);
      await pressButtons(element, 'Phóng to');
      expect(names()).to.deep.equal([
        'Thu nhỏ',
        'Phóng to',
        'Hôm nay',
        'Hạn kế tiếp',
        'Về trước',
        'Về sau',
        'Tất cả',
      ]);
      button(element, 'Tất cả').focus();
      await pressButtons(element, 'Tất cả');
      expect(names()).to.have.lengthOf(4);
      await until(() => focusedName(element) === 'Thu nhỏ', 'the focus stays among the buttons');
    });

    it('says at either end that it goes no farther, and keeps the focus on its button', async () => {
      const element = await exampleTimeline();
      const pressUntilSaid = async (name: string, words: string) => {
        button(element, name).focus();
        for (let step = 0; step < 60 && !said(element).includes(words); step += 1) {
          expect(said(element)).not.to.contain('thêm được');
          await pressButtons(element, name);
        }
        expect(said(element)).to.contain(words);
        expect(focusedName(element)).to.equal(name);
      };
      await pressUntilSaid('Phóng to', 'Không phóng to thêm được.');
      await pressButtons(element, 'Thu nhỏ');
      await pressUntilSaid('Về trước', 'Đây đã là những ngày đầu tiên.');
      await pressUntilSaid('Về sau', 'Đây đã là những ngày cuối cùng.');
      await pressUntilSaid('Thu nhỏ', 'Không thu nhỏ thêm được.');
    });

    it('never goes beyond the days that attributes name', async () => {
      const element = await exampleTimeline({ from: '2025-03-01', to: '2025-06-30' });
      const whole = daysShown(element);
      expect(whole).to.contain('1/3–30/6/2025');
      await pressButtons(element, 'Thu nhỏ');
      expect(daysShown(element)).to.equal(whole);
      expect(said(element)).to.contain('Không thu nhỏ thêm được.');
      await pressButtons(element, 'Phóng to', 'Thu nhỏ', 'Thu nhỏ');
      expect(daysShown(element)).to.equal(whole);
    });

    for (const [lang, name] of [
      ['vi', 'Chọn ngày'],
      ['en', 'Choose days'],
      ['zh-Hans', '选择日期'],
    ] as const) {
      it(`names its buttons as a group in ${lang}`, async () => {
        document.documentElement.lang = lang;
        await until(() => languageInUse() === lang, 'the language is in use');
        const element = await exampleTimeline();
        await until(
          () => all(element, '[role="group"]').some((group) => group.getAttribute('aria-label') === name),
          'the group has its name',
        );
        const group = all(element, `[role="group"][aria-label="${name}"]`)[0];
        expect(group?.querySelectorAll('button')).to.have.lengthOf(4);
      });
    }

    it('goes from months to weeks to days, in whole days', async () => {
      const element = await exampleTimeline();
      expect(scale(element).slice(1, 3)).to.deep.equal(['T2', 'T3']);
      await pressButtons(element, 'Hôm nay', 'Phóng to');
      expect(scale(element).filter((words) => words !== '')[1]).to.match(/^\d+\/\d+$/);
      await pressButtons(element, 'Phóng to', 'Phóng to', 'Phóng to', 'Phóng to');
      expect(scale(element)).to.have.lengthOf(7);
      expect(scale(element)[1]).to.match(/^\d+$/);
    });

    it('goes out to a decade, where the plan has its place among the strategies', async () => {
      const element = await timelineOf(implementing('Chiến lược quốc gia'));
      expect(bands(element)).to.deep.equal([]);
      await pressButtons(element, 'Phóng to');
      expect(bands(element)).to.deep.equal(['2021–2030 Chiến lược quốc gia']);
      await pressButtons(element, 'Tất cả');
      await pressButtons(element, 'Thu nhỏ', 'Thu nhỏ', 'Thu nhỏ', 'Thu nhỏ', 'Thu nhỏ');
      expect(scale(element).length).to.be.within(10, 11);
      expect(bands(element)[0]).to.equal('2021–2030 Chiến lược quốc gia');
      expect(bands(element)).to.have.lengthOf(2);
    });

    it('repeats a yearly window in every year of its plan that is shown', async () => {
      const element = await timelineOf({
        ...deadlines(3, () => '2021-05-10'),
        period: { start: '2021-01-01', end: '2025-12-31' },
        activities: [
          {
            id: 'month',
            title: 'Tháng hành động',
            kind: 'campaign',
            when: { start: '2021-11-15', end: '2021-12-15', recurs: 'yearly' },
          },
          ...(deadlines(3, () => '2021-05-10').activities ?? []),
        ],
      });
      const windows = () => markNames(element).filter((name) => name.includes('15/11'));
      expect(windows()).to.have.lengthOf(5);
      await pressButtons(element, 'Phóng to');
      expect(windows().length).to.be.within(2, 3);
    });

    it('is accessible at every step', async () => {
      const element = await exampleTimeline();
      await pressButtons(element, 'Hôm nay', 'Phóng to');
      await expect(element).to.be.accessible();
      await pressButtons(element, 'Tất cả', 'Thu nhỏ', 'Thu nhỏ', 'Thu nhỏ');
      await expect(element).to.be.accessible();
    });
  });

  describe('what a plan implements', () => {
    it('stands behind the lanes, at its days, down to the last of them', async () => {
      const element = await timelineOf(implementing('Chiến lược quốc gia'));
      await pressButtons(element, 'Phóng to');
      const grounds = () => all(element, '[part~="bands"] > span').map((one) => one.getBoundingClientRect());
      const whole = timelineIn(element).getBoundingClientRect();
      const track = (all(element, '.scale')[0] as HTMLElement).getBoundingClientRect();
      expect(grounds()).to.have.lengthOf(1);
      const first = (all(element, '[part~="lane"]')[0] as HTMLElement).getBoundingClientRect();
      expect(grounds()[0]?.top).to.be.within(whole.top, first.top);
      expect(grounds()[0]?.bottom).to.be.closeTo(whole.bottom, 3);
      expect(grounds()[0]?.left).to.be.closeTo(track.left, 1);
      expect(grounds()[0]?.width).to.be.closeTo(track.width, 1);
      await pressButtons(element, 'Thu nhỏ', 'Thu nhỏ', 'Thu nhỏ', 'Thu nhỏ', 'Thu nhỏ');
      expect(grounds()[0]?.width).to.be.below(track.width);
      expect(grounds()[1]?.width).to.be.below(grounds()[0]?.width ?? 0);
    });

    it('is a list with a name, where many of the same years open from their number', async () => {
      const element = await timelineOf(implementing('Chiến lược', 'Chương trình', 'Đề án'));
      await pressButtons(element, 'Phóng to');
      expect(bands(element)).to.have.lengthOf(1);
      const list = all(element, '[part~="bands"] > ul')[0];
      const label = element.renderRoot.querySelector(`#${list?.getAttribute('aria-labelledby') ?? ''}`);
      expect(wordsOf(label)).to.equal('Thời kỳ của chiến lược, chương trình và kế hoạch');
      expect(wordsOf(all(element, 'summary')[0])).to.equal('2021–2030 3 chiến lược, chương trình');
      (all(element, 'summary')[0] as HTMLElement).click();
      expect(all(element, 'details[open] li').map(wordsOf)).to.deep.equal([
        'Chiến lược',
        'Chương trình',
        'Đề án',
      ]);
      await expect(element).to.be.accessible();
    });

    it('leaves no trace where a plan names nothing', async () => {
      const element = await timelineOf(deadlines(4, () => '2020-06-10'));
      await pressButtons(element, 'Phóng to');
      expect(all(element, '[part~="bands"]')).to.have.lengthOf(0);
    });
  });

  describe('keyboard', () => {
    it('zooms around the item that has the focus, which keeps it', async () => {
      const element = await exampleTimeline();
      button(element, /Báo cáo năm/).focus();
      const name = focusedName(element);
      await press(element, '+', '+', '+');
      expect(focusedName(element)).to.equal(name);
      const near = daysShown(element);
      await press(element, '-', '-', '-');
      expect(daysShown(element)).not.to.equal(near);
      expect(focusedName(element)).to.equal(name);
    });

    it('moves on by page keys and keeps the focus in its lane', async () => {
      const plan = monthly();
      const element = await timelineOf({
        ...plan,
        sections: [
          { id: 's', title: 'Phần một' },
          { id: 't', title: 'Phần hai' },
        ],
        activities: [
          ...(plan.activities ?? []),
          ...(plan.activities ?? []).map((one) => ({ ...one, id: `t${one.id}`, sectionId: 't' })),
        ],
      });
      await pressButtons(element, 'Phóng to', 'Phóng to');
      const lane = () =>
        wordsOf(
          element.shadowRoot?.activeElement?.closest('[part="lane"]')?.querySelector('[role="heading"]'),
        );
      (all(element, '.bar').slice(-1)[0] as HTMLElement).focus();
      const before = daysShown(element);
      await press(element, 'PageDown');
      expect(daysShown(element)).not.to.equal(before);
      expect(lane()).to.equal('Phần hai');
      await press(element, 'PageUp');
      expect(daysShown(element)).to.equal(before);
    });

    it('goes on with arrows to the next item of a lane beyond the days shown, and back', async () => {
      const element = await timelineOf(monthly());
      await pressButtons(element, 'Phóng to', 'Phóng to', 'Phóng to');
      (all(element, '.bar')[0] as HTMLElement).focus();
      const number = () => Number(/Báo cáo (\d+)/.exec(focusedName(element))?.[1]);
      const first = number();
      await press(element, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(number()).to.equal(first + 4);
      await press(element, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      expect(number()).to.equal(first - 1);
    });

    it('keeps the letters of the page’s own shortcuts where no item has the focus', async () => {
      const element = await exampleTimeline();
      const whole = daysShown(element);
      button(element, 'Bộ lọc').focus();
      await press(element, '+');
      expect(daysShown(element)).to.equal(whole);
    });
  });

  describe('wheel and fingers', () => {
    it('never shows old days in a lane that comes on the screen, before the others follow', async () => {
      await setViewport({ width: 1280, height: 700 });
      const days = deadlines(72, (index) => `2020-${String(Math.floor(index / 6) + 1).padStart(2, '0')}-10`);
      const element = await timelineOf({
        ...days,
        sections: [...Array(6).keys()].map((nth) => ({ id: `s${nth}`, title: `Phần ${nth}` })),
        activities: days.activities?.map((one, index) => ({ ...one, sectionId: `s${index % 6}` })),
      });
      await pointAt(element);
      const seen = () =>
        all(element, '.lane')
          .filter((lane) => lane.getBoundingClientRect().top < innerHeight)
          .map((lane) => [...lane.querySelectorAll('.bar')].map((bar) => bar.getAttribute('aria-label')));
      const before = seen().length;
      const { left, width } = (all(element, '.scale')[0] as HTMLElement).getBoundingClientRect();
      const at = { clientX: left + width / 2, deltaY: -600, ctrlKey: true, bubbles: true, cancelable: true };
      timelineIn(element).dispatchEvent(new WheelEvent('wheel', at));
      for (let frames = 0; frames < 4; frames += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const soon = seen();
      await settled(element);
      expect(soon.length).to.be.above(before);
      expect(soon).to.deep.equal(seen().slice(0, soon.length));
      await setViewport({ width: 1280, height: 900 });
    });

    it('leaves the plain wheel to the page', async () => {
      const element = await exampleTimeline();
      await pointAt(element);
      const whole = daysShown(element);
      expect(await wheel(element, { deltaY: 100 })).to.be.true;
      expect(await wheel(element, { deltaX: 100 })).to.be.true;
      expect(daysShown(element)).to.equal(whole);
    });

    it('zooms around the pointer with Ctrl, and moves with Shift', async () => {
      const element = await exampleTimeline();
      await pointAt(element);
      const whole = daysShown(element);
      for (let step = 0; step < 4; step += 1)
        expect(await wheel(element, { deltaY: -100, ctrlKey: true })).to.be.false;
      const near = daysShown(element);
      expect(near).not.to.equal(whole);
      expect(await wheel(element, { deltaY: 200, shiftKey: true })).to.be.false;
      expect(daysShown(element)).not.to.equal(near);
      expect(await wheel(element, { deltaY: 100 })).to.be.true;
    });

    it('zooms by two fingers and leaves one finger to the page', async () => {
      const element = await exampleTimeline();
      await pointAt(element);
      const whole = daysShown(element);
      expect(await touch(element, 'touchstart', 0.5)).to.be.true;
      expect(await touch(element, 'touchmove', 0.7)).to.be.true;
      expect(daysShown(element)).to.equal(whole);
      await touch(element, 'touchstart', 0.45, 0.55);
      expect(await touch(element, 'touchmove', 0.3, 0.7)).to.be.false;
      expect(daysShown(element)).not.to.equal(whole);
      await touch(element, 'touchend');
    });

    it('counts only fingers on itself, on whatever items they are', async () => {
      const element = await exampleTimeline();
      await pointAt(element);
      const whole = daysShown(element);
      const { left, width } = (all(element, '.scale')[0] as HTMLElement).getBoundingClientRect();
      const [one, other] = all(element, '.bar');
      const fingers = (share: number, second: unknown) => [
        { clientX: left + (0.5 - share) * width, clientY: 300, target: one },
        { clientX: left + (0.5 + share) * width, clientY: 300, target: second },
      ];
      await touchWith(element, 'touchstart', fingers(0.05, document.body));
      expect(await touchWith(element, 'touchmove', fingers(0.2, document.body))).to.be.true;
      expect(daysShown(element)).to.equal(whole);
      await touchWith(element, 'touchstart', fingers(0.05, other));
      expect(await touchWith(element, 'touchmove', fingers(0.2, other))).to.be.false;
      expect(daysShown(element)).not.to.equal(whole);
    });

    it('leaves the browser one finger to move the page by, and not two to zoom it by', async () => {
      const element = await exampleTimeline();
      expect(getComputedStyle(timelineIn(element)).touchAction).to.equal('pan-x pan-y');
      expect(getComputedStyle(all(element, '[part="toolbar"]')[0] as Element).touchAction).to.equal('auto');
    });

    it('zooms by two fingers on a trackpad as Safari tells of them, once where they are on the screen', async () => {
      const element = await exampleTimeline();
      await pointAt(element);
      const whole = daysShown(element);
      expect(await gesture(element, 'gesturestart', 1)).to.be.false;
      expect(await gesture(element, 'gesturechange', 2)).to.be.false;
      const near = daysShown(element);
      expect(near).not.to.equal(whole);
      await gesture(element, 'gesturechange', 1);
      expect(daysShown(element)).to.equal(whole);
      await touch(element, 'touchstart', 0.45, 0.55);
      await gesture(element, 'gesturestart', 1);
      expect(await gesture(element, 'gesturechange', 2)).to.be.false;
      expect(daysShown(element)).to.equal(whole);
      await touch(element, 'touchend');
    });

    it('zooms by the very first turn of the wheel with Ctrl, before its code is there', async () => {
      const element = await exampleTimeline();
      const whole = daysShown(element);
      expect(await wheel(element, { deltaY: -100, ctrlKey: true })).to.be.false;
      await until(() => daysShown(element) !== whole, 'what was asked for is done');
    });
  });

  describe('jumps', () => {
    it('shows today', async () => {
      const element = await exampleTimeline();
      await pressButtons(element, 'Hôm nay');
      expect(all(element, '.today')).to.have.lengthOf(1);
      expect(all(element, '.scale > i').length).to.be.greaterThan(3);
    });

    it('says where today is not among the days of the plan', async () => {
      const element = await timelineOf(
        deadlines(3, () => '2020-06-10'),
        { today: '2026-11-22' },
      );
      const whole = daysShown(element);
      await pressButtons(element, 'Hôm nay');
      expect(said(element)).to.contain('Hôm nay 22/11/2026 không nằm trong những ngày của kế hoạch.');
      expect(daysShown(element)).to.equal(whole);
      await pressButtons(element, 'Hạn kế tiếp');
      expect(said(element)).to.contain('Không còn hạn nào phía trước.');
    });

    it('leads to a deadline in a lane that was left for later', async () => {
      const lanes = Array.from({ length: 130 }, (_, index) => `s${index}`);
      const element = await timelineOf(
        {
          ...deadlines(1, () => '2020-05-10'),
          sections: lanes.map((id) => ({ id, title: `Phần ${id}` })),
          activities: lanes.map((id, index) => ({
            id: `a${id}`,
            sectionId: id,
            kind: 'deadline',
            title: `Báo cáo ${id}`,
            when: { due: index === 90 ? '2020-08-10' : '2020-02-10', bound: 'by' },
          })),
        },
        { today: '2020-05-11' },
      );
      expect(all(element, '[part="lane"]')).to.have.lengthOf(40);
      await pressButtons(element, 'Hạn kế tiếp');
      await until(() => focusedName(element).startsWith('Báo cáo s90'), 'the deadline has the focus');
      expect(all(element, '[part="lane"]')).to.have.lengthOf(120);
      // Who asked for more lanes before keeps them.
      await click(element, button(element, /Hiện thêm/));
      expect(all(element, '[part="lane"]')).to.have.lengthOf(130);
      await pressButtons(element, 'Hạn kế tiếp');
      expect(all(element, '[part="lane"]')).to.have.lengthOf(130);
    });

    describe('words of what was done before', () => {
      const TOLD = 'không nằm trong những ngày của kế hoạch';
      const told = async (attributes: Record<string, string> = {}) => {
        const element = await timelineOf(monthly(), { today: '2026-11-22', ...attributes });
        await pressButtons(element, 'Phóng to', 'Phóng to', 'Hôm nay');
        expect(said(element)).to.contain(TOLD);
        return element;
      };
      const ways: Readonly<Record<string, (element: PlanTimeline) => Promise<unknown>>> = {
        'a key that zooms': async (element) => {
          (all(element, '.bar')[0] as HTMLElement).focus();
          await press(element, '+');
        },
        'an arrow to other days': async (element) => {
          (all(element, '.bar').slice(-1)[0] as HTMLElement).focus();
          await press(element, 'ArrowRight');
        },
        'the wheel': (element) => wheel(element, { deltaY: -100, ctrlKey: true }),
        'two fingers': async (element) => {
          await touch(element, 'touchstart', 0.45, 0.55);
          await touch(element, 'touchmove', 0.3, 0.7);
        },
        'an attribute': async (element) => {
          element.to = '2020-06-30';
          await settled(element);
        },
        'another plan': async (element) => {
          element.data = { ...deadlines(4, () => '2021-06-10'), id: 'other' };
          await until(() => daysShown(element).includes('2021'), 'it is shown');
        },
      };
      for (const [way, change] of Object.entries(ways)) {
        it(`go when ${way} changes the days`, async () => {
          const element = await told();
          await pointAt(element);
          const before = daysShown(element);
          await change(element);
          expect(daysShown(element)).not.to.equal(before);
          expect(said(element)).not.to.contain(TOLD);
          expect(wordsOf(element.renderRoot)).not.to.contain(TOLD);
        });
      }
    });

    it('leads to the next deadline and gives it the focus', async () => {
      const element = await timelineOf(monthly(), {
        today: '2020-05-11',
      });
      await pressButtons(element, 'Hạn kế tiếp');
      await until(() => focusedName(element).startsWith('Báo cáo 5'), 'the deadline has the focus');
    });
  });

  describe('many items', () => {
    it('sums what finds no room; a sum opens the list of its items, and nothing is left out', async () => {
      const element = await timelineOf(
        deadlines(10_000, () => '2020-06-10'),
        { today: '2020-05-29' },
      );
      await until(() => all(element, '.sum').length > 0, 'the rest is summed');
      const sum = all(element, '.sum > button')[0] as HTMLElement;
      expect(wordsOf(sum)).to.equal('+9.994');
      expect(sum.getAttribute('aria-label')).to.match(/^Còn 9994 mục trong 1\/6–30\/6\/2020, Nhiệm vụ$/);
      expect(all(element, 'ol > li').map((item) => item.getAttribute('aria-setsize'))).to.deep.equal(
        Array.from({ length: 7 }, () => '10000'),
      );
      await click(element, sum);
      await until(() => rowTitles(element).length === 100, 'the first of them stand as rows');
      expect(sum.getAttribute('aria-expanded')).to.equal('true');
      sum.focus();
      await press(element, 'Escape');
      expect(rowTitles(element)).to.have.lengthOf(0);
    });

    it('says in an empty lane that its items are on other days', async () => {
      const element = await timelineOf(deadlines(4, (index) => `2020-0${index + 1}-10`));
      await pressButtons(element, 'Phóng to', 'Về sau', 'Về sau');
      expect(wordsOf(all(element, '[part="lane"]')[0])).to.contain('Không có mục nào; 4 mục ở ngày khác.');
    });

    it('tells each item its place among those of the lane', async () => {
      const element = await timelineOf(deadlines(3, (index) => `2020-0${index + 4}-10`));
      expect(
        all(element, 'ol > li').map((item) => [
          item.getAttribute('aria-posinset'),
          item.getAttribute('aria-setsize'),
        ]),
      ).to.deep.equal([
        ['1', '3'],
        ['2', '3'],
        ['3', '3'],
      ]);
    });
  });

  it('makes a lane of each of several plans', async () => {
    const plans = [
      deadlines(3, () => '2020-06-10'),
      { ...deadlines(4, () => '2020-07-10'), id: 'other', number: '7/KH' },
    ];
    const element = await timelineOf(plans, { 'group-by': 'plan' });
    const names = all(element, '[part="lane"] > [role="heading"]').map(wordsOf);
    expect(names).to.deep.equal(['A A', 'B 7/KH']);
  });

  for (const [lang, days] of [
    ['en', /^\d+\/\d+$/],
    ['zh-Hans', /^\d+月\d+日$/],
  ] as const) {
    it(`names weeks in ${lang}`, async () => {
      document.documentElement.lang = lang;
      await until(() => languageInUse() === lang, 'the language is in use');
      const element = await exampleTimeline();
      await settled(element);
      await click(element, all(element, '.days > button')[2] as HTMLElement);
      await click(element, all(element, '.days > button')[1] as HTMLElement);
      expect(scale(element).filter((words) => words !== '')[1]).to.match(days);
    });
  }
});
