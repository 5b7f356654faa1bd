import { expect } from '@open-wc/testing';
import type { PlanTimeline } from '@kehoach/elements';

import { setViewport, WIDE } from './helpers/emulation.js';
import { sendKeys } from './helpers/keyboard.js';
import { settled, until } from './helpers/mount.js';
import { all, button, click, exampleTimeline, rowOf, timelineOf, wordsOf } from './helpers/plan-timeline.js';
import { daysShown, focusedName, monthly, press, pressButtons } from './helpers/timeline-days.js';

describe('<kh-plan-timeline> keyboard', () => {
  beforeEach(() => setViewport(WIDE));

  describe('among items', () => {
    const focused = (element: PlanTimeline) => element.shadowRoot?.activeElement as HTMLElement | null;

    it('has one Tab stop among the items on the axis', async () => {
      const element = await exampleTimeline();
      expect(all(element, 'ol > li > button[tabindex="0"]')).to.have.lengthOf(1);
      button(element, 'Bộ lọc').focus();
      const reached: string[] = [];
      for (let presses = 0; presses < 8; presses += 1) {
        await sendKeys({ press: 'Tab' });
        if (focused(element))
          reached.push(focused(element)?.matches('ol > li > button') ? 'item' : 'control');
      }
      expect(reached.filter((one) => one === 'item')).to.have.lengthOf(1);
      expect(reached.length).to.be.greaterThan(4);
    });

    it('moves in time, between lanes and to the ends, and remembers where it was', async () => {
      const element = await exampleTimeline();
      button(element, /^Ngày Quốc tế Phụ nữ 8\/3/).focus();
      await press(element, 'ArrowRight');
      expect(focusedName(element)).to.contain('Xây dựng chuyên mục');
      await press(element, 'End');
      expect(focusedName(element)).to.contain('Tháng hành động');
      await press(element, 'Home');
      expect(focusedName(element)).to.contain('Ngày Quốc tế Phụ nữ');
      await press(element, 'ArrowLeft');
      expect(focusedName(element)).to.contain('Ngày Quốc tế Phụ nữ');
      await press(element, 'ArrowDown');
      expect(focusedName(element)).to.contain('Rà soát số liệu');
      await press(element, 'ArrowUp');
      expect(focused(element)?.closest('ol')).to.equal(button(element, /^Ngày Quốc tế/).closest('ol'));
      await press(element, 'Control+End');
      expect(focusedName(element)).to.contain('Báo cáo năm');
      expect(all(element, 'ol > li > button[tabindex="0"]')).to.deep.equal([focused(element)]);
    });

    it('keeps the very first key from scrolling the page, and leaves keys of the browser alone', async () => {
      const element = await exampleTimeline();
      const mark = button(element, /^Ngày Quốc tế Phụ nữ 8\/3/);
      mark.focus();
      const isLeft = (init: KeyboardEventInit) =>
        mark.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
        );
      expect(isLeft({ key: 'ArrowLeft', altKey: true })).to.be.true;
      expect(isLeft({ key: 'Tab' })).to.be.true;
      expect(isLeft({ key: 'ArrowDown' })).to.be.false;
      await settled(element);
      expect(focusedName(element)).to.contain('Rà soát số liệu');
    });

    it('moves between lanes to what is nearest in time, wherever labels stand', async () => {
      for (const width of [1000, 1268]) {
        await setViewport({ width, height: 900 });
        const element = await exampleTimeline();
        button(element, /^Ngày Quốc tế Phụ nữ 8\/3/).focus();
        await press(element, 'ArrowDown');
        expect(focusedName(element)).to.contain('Rà soát số liệu');
        element.remove();
      }
    });

    it('opens by Enter, closes by Escape and keeps the focus', async () => {
      const element = await exampleTimeline();
      const mark = button(element, /Báo cáo năm/);
      mark.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => all(element, '[part="details"]').length === 1, 'the details are open');
      expect(mark.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await until(() => all(element, '[part="details"]').length === 0, 'the details are closed');
      expect(focused(element)).to.equal(mark);
    });

    it('returns from the details to their item by Escape', async () => {
      const element = await exampleTimeline({ view: 'list' });
      const row = rowOf(element, 'Tập huấn lồng ghép giới') as HTMLElement;
      const title = row.querySelector('button') as HTMLElement;
      await click(element, title);
      row.querySelector<HTMLElement>('a')?.focus();
      await sendKeys({ press: 'Escape' });
      await until(() => all(element, '[part="details"]').length === 0, 'the details are closed');
      expect(focused(element)).to.equal(title);
    });

    it('keeps keys typed into the search box away from the page', async () => {
      const element = await exampleTimeline();
      const heard: string[] = [];
      const listen = ({ key }: KeyboardEvent) => heard.push(key);
      addEventListener('keydown', listen);
      element.renderRoot.querySelector('input')?.focus();
      await sendKeys({ press: 's' });
      await sendKeys({ press: 'Enter' });
      removeEventListener('keydown', listen);
      expect(heard).to.deep.equal([]);
    });
  });

  describe('on an item', () => {
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
});
