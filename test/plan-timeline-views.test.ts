import { expect } from '@open-wc/testing';
import type { PlanTimeline } from '@kehoach/elements';

import { setViewport, WIDE } from './helpers/emulation.js';
import {
  all,
  button,
  click,
  demoPlan,
  exampleTimeline,
  markNames,
  opening,
  pressed,
  rowOf,
  rowTitles,
  timelineOf,
  wordsOf,
} from './helpers/plan-timeline.js';

describe('<kh-plan-timeline> views', () => {
  beforeEach(() => setViewport(WIDE));

  describe('the choice of a view', () => {
    it('is the timeline where there is room and something to draw', async () => {
      expect(pressed(await exampleTimeline())).to.equal('Dòng thời gian');
    });

    it('is the list where fewer than three items have a day', async () => {
      const element = await timelineOf({
        id: 'p',
        activities: [
          { id: 'a', title: 'Một' },
          { id: 'b', title: 'Hai' },
        ],
      });
      expect(pressed(element)).to.equal('Danh sách');
      expect(opening(element)).to.equal('2 mục, không mục nào ghi thời hạn');
      expect(rowTitles(element)).to.deep.equal(['Một', 'Hai']);
    });

    it('is the list in a narrow place, where a timeline is not offered', async () => {
      await setViewport({ width: 360, height: 800 });
      const element = await exampleTimeline({ view: 'timeline' });
      expect(pressed(element)).to.equal('Danh sách');
      expect(all(element, 'button[aria-pressed]').map(wordsOf)).to.deep.equal(['Danh sách', 'Sắp tới']);
    });

    it('is the list where fewer items have a day than a timeline needs, and opens them', async () => {
      const element = await timelineOf({
        id: 'p',
        activities: [{ id: 'a', title: 'Một', summary: 'Tóm tắt' }],
      });
      await click(element, button(element, 'Một'));
      expect(wordsOf(all(element, '[part="details"]')[0])).to.contain('Tóm tắt');
      expect(button(element, 'Một').getAttribute('aria-expanded')).to.equal('true');
    });

    it('is a press of a button away', async () => {
      const element = await exampleTimeline();
      await click(element, button(element, 'Sắp tới'));
      expect(pressed(element)).to.equal('Sắp tới');
      await click(element, button(element, 'Danh sách'));
      expect(rowTitles(element)).to.have.lengthOf(15);
    });

    it('needs no sideways scrolling down to 200 pixels', async () => {
      await setViewport({ width: 320, height: 800 });
      for (const view of ['list', 'agenda']) {
        const element = await exampleTimeline({ view });
        element.style.width = '200px';
        await element.updateComplete;
        const root = element.shadowRoot?.querySelector('.root') as HTMLElement;
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
        element.remove();
      }
    });
  });

  describe('list', () => {
    it('nests items in the parts of the document, numbered as there', async () => {
      const element = await exampleTimeline({ view: 'list' });
      const headings = all(element, '[part="list"] [role="heading"]').map(wordsOf);
      expect(headings).to.include('II Nhiệm vụ, giải pháp').and.to.include('2 Nâng cao năng lực');
      expect(rowTitles(element)[0]).to.equal('1 Thu hẹp khoảng cách giới trong lao động và quản lý');
    });

    it('shows dates, state and agencies of each item', async () => {
      const element = await exampleTimeline({ view: 'list' });
      const row = wordsOf(rowOf(element, 'Xây dựng chuyên mục'));
      expect(row).to.contain('“trước ngày 25/4/2025” ngày cuối hợp lệ 24/4/2025');
      expect(row).to.contain('Quá hạn 42 ngày');
      expect(row).to.contain('Sở Lao động – Thương binh và Xã hội (nay là Sở Nội vụ)');
    });

    it('tells a day that does not exist and shows its wording', async () => {
      const row = wordsOf(rowOf(await exampleTimeline({ view: 'list' }), 'Tổng hợp nhu cầu'));
      expect(row).to.contain('“trước ngày 31/9/2025” không xác định được ngày');
    });

    it('closes the parts of a long document until they are opened', async () => {
      const activities = Array.from({ length: 10_000 }, (_row, index) => ({
        id: String(index),
        sectionId: index % 2 === 0 ? 'I' : 'II',
        title: `Nhiệm vụ ${index}`,
      }));
      const sections = [
        { id: 'I', title: 'Một' },
        { id: 'II', title: 'Hai' },
      ];
      const element = await timelineOf({ id: 'p', sections, activities });
      expect(rowTitles(element)).to.deep.equal([]);
      await click(element, button(element, 'Hai (5000)'));
      expect(rowTitles(element)).to.have.lengthOf(100);
      await click(element, button(element, 'Hiện thêm (còn 4900 mục)'));
      expect(rowTitles(element)).to.have.lengthOf(200);
    });

    it('opens everything on paper', async () => {
      const activities = Array.from({ length: 300 }, (_row, index) => ({
        id: String(index),
        sectionId: 'I',
        title: 'x',
      }));
      const element = await timelineOf(
        { id: 'p', sections: [{ id: 'I', title: 'Một' }], activities },
        { view: 'timeline' },
      );
      expect(all(element, '[part="item"]')).to.have.lengthOf(0);
      dispatchEvent(new CustomEvent('beforeprint'));
      expect(all(element, '[part="item"]')).to.have.lengthOf(300);
      dispatchEvent(new CustomEvent('afterprint'));
      await element.updateComplete;
      expect(all(element, '[part="item"]')).to.have.lengthOf(0);
    });
  });

  describe('on paper', () => {
    const printed = (element: PlanTimeline) => all(element, '[part="item"]').map(wordsOf);
    const print = () => dispatchEvent(new CustomEvent('beforeprint'));
    afterEach(() => dispatchEvent(new CustomEvent('afterprint')));

    it('names every item of a timeline that nobody has touched, with its day, its state and its agencies', async () => {
      const element = await exampleTimeline();
      print();
      expect(printed(element)).to.have.lengthOf(15);
      const [late] = printed(element).filter((words) => words.includes('Xây dựng chuyên mục'));
      expect(late).to.contain('“trước ngày 25/4/2025” ngày cuối hợp lệ 24/4/2025');
      expect(late).to.contain('Quá hạn 42 ngày');
      expect(late).to.contain('Sở Lao động – Thương binh và Xã hội');
      const [wide] = printed(element).filter((words) => words.includes('Báo cáo 6 tháng'));
      expect(wide).to.not.contain('cơ quan khác');
      expect(all(element, 'button[aria-expanded]').map(wordsOf)).to.deep.equal(['Bộ lọc']);
      dispatchEvent(new CustomEvent('afterprint'));
      await element.updateComplete;
      expect(markNames(element)).to.have.lengthOf(11);
    });

    it('keeps the items of plan 580 in the lanes of the document', async () => {
      const element = await timelineOf(await demoPlan('580-kh-ubnd-2020'), { today: '2020-05-29' });
      print();
      expect(printed(element)).to.have.lengthOf(44);
      const [, , , strategies] = all(element, '[part="lane"]');
      expect(wordsOf(strategies)).to.contain('Báo cáo tổng kết chiến lược, chương trình, đề án');
    });

    it('has all items of a list, too', async () => {
      await setViewport({ width: 360, height: 800 });
      const element = await exampleTimeline();
      print();
      expect(printed(element)).to.have.lengthOf(15);
    });
  });

  describe('agenda', () => {
    it('begins with what is late, then what is due, then what nobody reported on', async () => {
      const element = await exampleTimeline({ view: 'agenda' });
      expect(all(element, '[part="agenda"] [role="heading"]').map(wordsOf)).to.deep.equal([
        'Quá hạn (1)',
        'Trong 14 ngày tới (1)',
        'Đang diễn ra (1)',
        'Sau đó (4)',
        'Đã đến hạn, chưa có thông tin (1)',
        'Đã hoàn thành (2)',
        'Đã hủy (1)',
        'Không ghi thời hạn (4)',
      ]);
      expect(wordsOf(all(element, '[part="agenda"] li')[0])).to.match(/^42 ngày quá hạn/);
      expect(wordsOf(all(element, '[part="agenda"] li')[1])).to.match(/^4 ngày nữa Báo cáo 6 tháng đầu năm/);
    });

    it('is where the late ones are a press away from the opening sentence', async () => {
      const element = await exampleTimeline();
      await click(element, button(element, '! 1 mục quá hạn'));
      expect(pressed(element)).to.equal('Sắp tới');
    });
  });
});
