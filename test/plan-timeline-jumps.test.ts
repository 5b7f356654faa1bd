import { expect } from '@open-wc/testing';
import type { PlanTimeline } from '@kehoach/elements';

import { setViewport, WIDE } from './helpers/emulation.js';
import { settled, until } from './helpers/mount.js';
import { all, button, click, exampleTimeline, timelineOf, wordsOf } from './helpers/plan-timeline.js';
import {
  daysShown,
  deadlines,
  focusedName,
  monthly,
  press,
  pressButtons,
  said,
} from './helpers/timeline-days.js';
import { pointAt, touch, wheel } from './helpers/timeline-gestures.js';

describe('<kh-plan-timeline> jumps', () => {
  beforeEach(() => setViewport(WIDE));

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
