import { expect } from '@open-wc/testing';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import type { PlanTimeline } from '@kehoach/elements';

import { setViewport, WIDE } from './helpers/emulation.js';
import { languageInUse } from './helpers/language.js';
import { settled, until } from './helpers/mount.js';
import {
  all,
  button,
  click,
  exampleTimeline,
  markNames,
  timelineOf,
  wordsOf,
} from './helpers/plan-timeline.js';
import {
  daysShown,
  deadlines,
  focusedName,
  pressButtons,
  said,
  scale,
  timelineIn,
} from './helpers/timeline-days.js';

/** The example plan with strategies of the same ten years. */
const implementing = (...names: string[]) => ({
  ...EXAMPLE_PLAN,
  parents: names.map((name) => ({ name, period: { start: '2021', end: '2030' } })),
});
const bands = (element: PlanTimeline) => all(element, '[part~="bands"] > ul > li').map(wordsOf);

describe('<kh-plan-timeline> days', () => {
  beforeEach(() => setViewport(WIDE));

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
        const element = await exampleTimeline();
        document.documentElement.lang = lang;
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

  for (const [lang, days] of [
    ['en', /^\d+\/\d+$/],
    ['zh-Hans', /^\d+月\d+日$/],
  ] as const) {
    it(`names weeks in ${lang}`, async () => {
      const element = await exampleTimeline();
      document.documentElement.lang = lang;
      await until(() => languageInUse() === lang, 'the language is in use');
      await settled(element);
      await click(element, all(element, '.days > button')[2] as HTMLElement);
      await click(element, all(element, '.days > button')[1] as HTMLElement);
      expect(scale(element).filter((words) => words !== '')[1]).to.match(days);
    });
  }
});
