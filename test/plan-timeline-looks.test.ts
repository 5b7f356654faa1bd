import { expect } from '@open-wc/testing';
import type { PlanTimeline } from '@kehoach/elements';

import { canEmulateMedia, emulateMedia, setViewport, WIDE } from './helpers/emulation.js';
import { until } from './helpers/mount.js';
import { all, button, exampleTimeline, timelineOf } from './helpers/plan-timeline.js';
import { rangeIn } from './helpers/range.js';

const PHONE = { width: 360, height: 800 };

/** A plan of one part that is long enough to be closed at first. */
const LONG = {
  id: 'p',
  sections: [{ id: 'I', number: 'I', title: 'Một' }],
  activities: [...Array(250).keys()].map((index) => ({ id: `${index}`, sectionId: 'I', title: 'x' })),
};

const one = (element: PlanTimeline, selector: string) => all(element, selector)[0] as HTMLElement;
const shownHints = (element: PlanTimeline) =>
  all(element, '.hint').filter((hint) => getComputedStyle(hint).display === 'block');
const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;

describe('<kh-plan-timeline>', () => {
  describe('on a wide screen', () => {
    beforeEach(() => setViewport(WIDE));

    it('covers the details of a mark with no hint', async () => {
      const element = await exampleTimeline();
      const mark = button(element, /Báo cáo năm/);
      mark.focus();
      mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await until(() => mark.querySelector('.hint') !== null, 'the mark has its hint');
      expect(shownHints(element), 'before').to.have.length(1);
      mark.click();
      await until(() => all(element, '[part="details"]').length > 0, 'the details are there');
      expect(mark.getAttribute('aria-expanded')).to.equal('true');
      expect(shownHints(element)).to.have.length(0);
    });

    it('names years beside the line of today, not under it', async () => {
      const element = await exampleTimeline();
      const badge = one(element, 'p.today').getBoundingClientRect();
      for (const name of all(element, '.scale > i'))
        expect(rangeIn(name).getBoundingClientRect().bottom, name.textContent ?? '').to.be.at.most(badge.top);
    });

    it('sets the days that are shown on the line of their buttons', async () => {
      const element = await exampleTimeline();
      const [first] = all(element, '.days button') as [HTMLElement];
      const days = one(element, '.days .quiet').getBoundingClientRect();
      expect(middle(days)).to.be.closeTo(middle(first.getBoundingClientRect()), 1);
    });

    it('sets the days of an item under its title', async () => {
      const element = await exampleTimeline({ view: 'list' });
      const title = one(element, '.item-title > span').getBoundingClientRect();
      expect(one(element, '.item > .when').getBoundingClientRect().left).to.be.closeTo(title.left, 0.5);
    });

    for (const view of ['list', 'agenda'])
      it(`sets agencies of open details under their name (${view})`, async () => {
        for (const size of [WIDE, PHONE]) {
          await setViewport(size);
          const element = await exampleTimeline({ view });
          const row = all(element, '.item').filter((item) => item.querySelector('.agencies'))[0];
          row?.querySelector('button')?.click();
          await until(() => all(element, 'dd li').length > 0, 'the agencies are there');
          const { left } = one(element, 'dd:has(ul)').getBoundingClientRect();
          expect(one(element, 'dd li').getBoundingClientRect().left).to.equal(left);
          expect(getComputedStyle(one(element, 'dd li')).display).to.equal('list-item');
        }
      });

    it('says in one line how many days an item is late', async () => {
      const element = await exampleTimeline({ view: 'agenda' });
      const late = all(element, '[data-state="late"] .lead')[0] as HTMLElement;
      const [words] = [...late.childNodes].filter((node) => node.textContent?.includes('quá hạn'));
      const lines = [...rangeIn(words as Node).getClientRects()];
      const tops = lines.filter(({ width }) => width > 0).map(({ top }) => top);
      expect(new Set(tops).size).to.equal(1);
    });

    it('tells what opens a part by a sign, and draws no second line under it', async () => {
      const element = await timelineOf(LONG, { view: 'list' });
      const opener = button(element, /Một/);
      expect(getComputedStyle(opener, '::before').content).to.equal('""');
      expect(getComputedStyle(opener.parentElement as Element).borderBottomWidth).to.equal('0px');
    });
  });

  describe('on a phone', () => {
    beforeEach(() => setViewport(PHONE));

    it('sets the parts of several plans in by no more than those of one', async () => {
      const plans = ['a', 'b'].map((id) => ({ ...LONG, id, activities: LONG.activities.slice(0, 3) }));
      const element = await timelineOf({ items: plans }, { view: 'list' });
      await until(() => all(element, '.item').length > 0, 'the items are there');
      const lists = all(element, '.part > ul');
      expect(lists).to.have.length(4);
      expect(new Set(lists.map((list) => getComputedStyle(list).paddingInlineStart))).to.have.keys('10px');
    });

    it('begins the document where everything else begins', async () => {
      const element = await exampleTimeline({ view: 'list' });
      const { left } = one(element, '.toolbar').getBoundingClientRect();
      expect(one(element, '.part-title').getBoundingClientRect().left).to.equal(left);
    });

    it('sets the second line of a long name under the first', async () => {
      const title = 'Nâng cao năng lực quản lý nhà nước về bình đẳng giới';
      const element = await timelineOf({ ...LONG, sections: [{ id: 'I', title }] }, { view: 'list' });
      const [words] = [...button(element, /Nâng cao/).childNodes].filter(
        (node) => node.textContent === title,
      );
      const [first, second] = [...rangeIn(words as Node).getClientRects()] as [DOMRect, DOMRect];
      expect(second.top).to.be.above(first.top);
      expect(second.left).to.be.closeTo(first.left, 1);
    });

    it('keeps the names of views in one row, as wide before it is used as after', async () => {
      const element = await exampleTimeline();
      const views = one(element, '.views');
      const before = views.getBoundingClientRect();
      button(element, 'Bộ lọc').click();
      await until(() => all(element, '.filters').length > 0, 'the filters are there');
      expect(views.getBoundingClientRect().width).to.equal(before.width);
      const tops = all(element, '.views button').map((view) => view.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
    });
  });

  if (canEmulateMedia) {
    it('keeps items whole and apart on paper', async () => {
      await setViewport(WIDE);
      const element = await exampleTimeline();
      dispatchEvent(new CustomEvent('beforeprint'));
      await emulateMedia({ media: 'print' });
      const styles = getComputedStyle(one(element, 'li[part="item"]'));
      dispatchEvent(new CustomEvent('afterprint'));
      expect(styles.breakInside).to.equal('avoid');
      expect(styles.paddingBottom).to.equal('8px');
    });
  }
});
