import { expect } from '@open-wc/testing';
import type { Plan } from '@kehoach/contract';
import { EXAMPLE_PLAN, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import type { PlanTimeline } from '@kehoach/elements';

import { setViewport } from './helpers/emulation.js';
import { API, useFakeApi } from './helpers/fake-api.js';
import { mount, nextEvent, textOf, until } from './helpers/mount.js';
import {
  all,
  button,
  choose,
  click,
  demoPlan,
  exampleTimeline,
  isWithin,
  markNames,
  rowOf,
  rowTitles,
  search,
  select,
  timelineOf,
  wordsOf,
} from './helpers/plan-timeline.js';
import { savedFile } from './helpers/saved-file.js';

const WIDE = { width: 1280, height: 900 };
const opening = (element: PlanTimeline) => wordsOf(all(element, '[part="opening"]')[0]);
const said = (element: PlanTimeline) => wordsOf(all(element, '[role="status"]')[0]);
const pressed = (element: PlanTimeline) => wordsOf(all(element, 'button[aria-pressed="true"]')[0]);
/** Name of a lane and what stands in it. */
const lanes = (element: PlanTimeline) =>
  all(element, '[part="lane"]').map((lane) => ({
    name: wordsOf(lane.querySelector('[role="heading"]')),
    marks: lane.querySelectorAll('ol > li').length,
    undated: Number(/\((\d+)\)/.exec(wordsOf(lane.querySelector('button.more')))?.[1] ?? 0),
  }));

describe('<kh-plan-timeline> views', () => {
  beforeEach(() => setViewport(WIDE));

  describe('plan 580/KH-UBND on 29/5/2020', () => {
    let plan: Plan;
    before(async () => {
      plan = await demoPlan('580-kh-ubnd-2020');
    });
    const timeline = (attributes: Record<string, string> = {}) =>
      timelineOf(plan, { today: '2020-05-29', ...attributes });

    it('opens with what is due next and who issued what when', async () => {
      const element = await timeline();
      expect(opening(element)).to.contain('11 ngày nữa đến hạn: Báo cáo 6 tháng');
      expect(opening(element)).to.contain('“trước ngày 10/6” ngày cuối hợp lệ 9/6/2020 ≈ năm suy ra');
      const head = wordsOf(all(element, 'header')[0]);
      expect(head).to.contain('Tiến độ Kế hoạch 580/KH-UBND năm 2020');
      expect(head).to.contain('ban hành ngày 02 tháng 3 năm 2020 · 34 nhiệm vụ · 28 cơ quan');
    });

    it('draws one window, three flags with their last valid days, and two event days marked as inferred', async () => {
      const element = await timeline();
      const shapes = (shape: string) =>
        all(element, `li[data-shape="${shape}"] > button`).map(
          (mark) => mark.getAttribute('aria-label') ?? '',
        );
      expect(shapes('span')).to.have.lengthOf(1);
      expect(shapes('span')[0]).to.contain('15/11–15/12/2020');
      expect(shapes('flag').map((name) => /hợp lệ ([\d/]+)/.exec(name)?.[1])).to.deep.equal([
        '24/3/2020',
        '9/6/2020',
        '9/12/2020',
      ]);
      expect(shapes('day').map((name) => name.split(',')[0])).to.deep.equal([
        'Ngày Quốc tế phụ nữ 8/3',
        'Ngày phụ nữ Việt Nam 20/10',
      ]);
      for (const name of [...shapes('span'), ...shapes('day')]) expect(name).to.contain('năm suy ra');
      expect(markNames(element)).to.have.lengthOf(6);
    });

    it('keeps what names no day in its lane, behind a button', async () => {
      const element = await timeline();
      const undated = lanes(element).map((lane) => [lane.name, lane.undated]);
      expect(undated).to.deep.equal([
        ['I. Mục đích, yêu cầu', 3],
        ['1. Tuyên truyền, giáo dục chính sách, pháp luật về bình đẳng giới', 10],
        ['2. Nâng cao năng lực quản lý nhà nước về bình đẳng giới', 3],
        ['3. Thực hiện, tổng kết chiến lược, chương trình, đề án bình đẳng giới', 5],
        ['4. Tiếp tục triển khai các mô hình thúc đẩy bình đẳng giới', 3],
        ['5. Tổ chức Tháng hành động từ 15/11 đến 15/12', 3],
        ['6. Tăng cường hoạt động của Ban vì sự tiến bộ của phụ nữ', 10],
        ['7. Khen thưởng, biểu dương cá nhân, đơn vị có thành tích xuất sắc', 1],
        ['Phần kết', 0],
      ]);
      await click(element, button(element, 'Không ghi thời hạn (5)'));
      expect(rowTitles(element))
        .to.have.lengthOf(5)
        .and.to.include('Báo cáo tổng kết chiến lược, chương trình, đề án');
    });

    it('has one labelled list per lane, chronological inside', async () => {
      const element = await timeline();
      for (const list of all(element, '[part="lane"] ol')) {
        const label = element.shadowRoot?.getElementById(list.getAttribute('aria-labelledby') ?? '');
        expect(wordsOf(label)).to.not.equal('');
      }
      const names = markNames(element).map((name) => name.split(',')[0]);
      expect(names.slice(-3)).to.deep.equal([
        'trước ngày 25/3/2020 · Lập kế hoạch năm 2020 của đơn vị',
        'trước ngày 10/6 · Báo cáo 6 tháng',
        'trước ngày 10/12/2020 · Báo cáo đánh giá kết quả công tác năm 2020',
      ]);
      expect(markNames(element).at(-1)).to.contain('Phần kết');
    });

    it('says where the day comes from when an item is opened', async () => {
      const element = await timeline();
      await click(element, button(element, /Báo cáo 6 tháng/));
      const details = wordsOf(all(element, '[part="details"]')[0]);
      expect(details).to.contain('“trước ngày 10/6”');
      expect(details).to.contain('“Trước” không gồm chính ngày đó, nên muộn nhất là 9/6/2020.');
      expect(details).to.contain('Văn bản không ghi năm; lấy năm 2020 của kế hoạch.');
    });

    it('says after its end that nobody knows how it went, and calls nothing late', async () => {
      const element = await timeline({ today: '2026-02-01' });
      expect(opening(element)).to.equal('Kế hoạch đã kết thúc; 3 hạn nộp, chưa rõ kết quả');
      expect(textOf(element)).to.not.contain('Quá hạn');
      expect(textOf(element)).to.contain('Hôm nay 1/2/2026, ngoài những ngày trên đây.');
    });

    it('shows today with its date', async () => {
      expect(wordsOf(all(await timeline(), '.today')[0])).to.equal('Hôm nay 29/5/2020');
    });

    it('says at once that a plan no longer binds', async () => {
      const statuses = {
        draft: 'dự thảo',
        superseded: 'đã được thay thế',
        withdrawn: 'đã bị thu hồi',
      } as const;
      for (const status of Object.keys(statuses) as (keyof typeof statuses)[]) {
        const element = await timelineOf({ ...plan, status }, { today: '2020-05-29' });
        expect(wordsOf(all(element, 'header')[0])).to.contain(`năm 2020 · ${statuses[status]} · 34 nhiệm vụ`);
        element.remove();
      }
    });

    it('counts down to the last valid day, which is today itself', async () => {
      expect(opening(await timeline({ today: '2020-06-09' }))).to.contain('Hôm nay đến hạn: Báo cáo 6 tháng');
      expect(opening(await timeline({ today: '2020-06-10' }))).to.contain('Báo cáo đánh giá kết quả');
    });

    /** Expects that labels keep to the axis and to themselves. */
    function expectRoom(element: PlanTimeline): void {
      const lists = all(element, '[part="lane"] ol');
      expect(lists).not.to.be.empty;
      for (const list of lists) {
        const boxes = [...list.querySelectorAll('li')].map((mark) => mark.getBoundingClientRect());
        for (const mark of list.querySelectorAll('li')) expect(isWithin(mark, list)).to.be.true;
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(isApart).to.be.true;
          }
        });
      }
    }

    it('lets no label leave the axis or cover another in any width', async () => {
      for (const width of [500, 760, 1280]) {
        await setViewport({ width, height: 900 });
        const element = await timeline({ view: 'timeline' });
        expectRoom(element);
        element.remove();
      }
    });

    it('keeps every label on the axis when a little of its width goes', async () => {
      const element = await timeline({ view: 'timeline' });
      const room = element.parentElement as HTMLElement;
      for (let width = 760; width > 740; width -= 1) {
        room.style.width = `${width}px`;
        // The frame that tells the new width, the one that draws for it, the one after.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        await element.updateComplete;
        expectRoom(element);
      }
    });
  });

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

  describe('filters', () => {
    it('finds without diacritics, in capitals and in agencies, and marks what it found', async () => {
      const element = await exampleTimeline({ view: 'list' });
      await search(element, 'TAP HUAN');
      expect(rowTitles(element)).to.deep.equal(['Tập huấn lồng ghép giới cho cán bộ cấp xã']);
      expect(all(element, 'mark').map(wordsOf)).to.deep.equal(['Tập huấn']);
      expect(said(element)).to.equal('1 trong 15 mục');
      await search(element, 'dai phat thanh');
      expect(rowTitles(element)).to.deep.equal(['Xây dựng chuyên mục bình đẳng giới trên Đài tỉnh']);
    });

    it('marks what has the tones that were typed more strongly, wherever they stand', async () => {
      const activities = ['Y tế hoá dân', 'Xã hội hóa', 'Tinh hoa'].map((title, n) => ({
        id: `a${n}`,
        title,
      }));
      const element = await timelineOf({ id: 'p', activities }, { view: 'list' });
      const marks = (selector: string) => all(element, selector).map(wordsOf);
      await search(element, 'hóa');
      await until(() => marks('mark').length > 0, 'matches are marked');
      expect(marks('mark')).to.deep.equal(['hoá', 'hóa', 'hoa']);
      expect(marks('mark.exact')).to.deep.equal(['hoá', 'hóa']);
      await search(element, 'hoa');
      expect(marks('mark.exact')).to.deep.equal(['hoa']);
    });

    it('says when nothing matches and offers the way back', async () => {
      const element = await exampleTimeline();
      await search(element, 'không có chuyện này');
      expect(textOf(element)).to.contain('Không có mục nào khớp.');
      await expect(element).to.be.accessible();
      const clear = all(element, '.state button')[0] as HTMLElement;
      clear.focus();
      await click(element, clear);
      expect(markNames(element)).to.have.lengthOf(11);
      expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Dòng thời gian');
      expect((element.renderRoot.querySelector('input') as HTMLInputElement).value).to.equal('');
    });

    it('keeps to an agency, a kind, a section, and counts', async () => {
      const element = await exampleTimeline({ view: 'list' });
      await click(element, button(element, 'Bộ lọc'));
      await choose(element, 'Cơ quan', 'hoi-lhpn');
      expect(said(element)).to.equal('5 trong 15 mục');
      await choose(element, 'Loại', 'event');
      expect(rowTitles(element)).to.deep.equal(['Ngày Quốc tế Phụ nữ 8/3', 'Ngày Phụ nữ Việt Nam 20/10']);
      await choose(element, 'Phần của văn bản', 'II.2');
      expect(textOf(element)).to.contain('0 trong 15 mục');
    });

    it('groups agencies and groups of agencies in its select', async () => {
      const element = await exampleTimeline();
      await click(element, button(element, 'Bộ lọc'));
      const groups = [...select(element, 'Cơ quan').querySelectorAll('optgroup')].map(({ label }) => label);
      expect(groups).to.deep.equal(['Cơ quan', 'Nhóm cơ quan']);
    });

    it('makes lanes of agencies or kinds; an item of several agencies stands in each lane', async () => {
      const element = await exampleTimeline();
      await click(element, button(element, 'Bộ lọc'));
      await choose(element, 'Xếp theo', 'agency');
      expect(markNames(element).filter((name) => name.includes('Báo cáo 6 tháng'))).to.have.lengthOf(5);
      await choose(element, 'Xếp theo', 'kind');
      expect(lanes(element).map(({ name }) => name)).to.deep.equal([
        'Hạn nộp',
        'Đợt cao điểm',
        'Ngày sự kiện',
        'Nhiệm vụ',
        'Mục tiêu',
        'Mục khác',
      ]);
    });

    it('opens in a narrow place on request', async () => {
      await setViewport({ width: 360, height: 800 });
      const element = await exampleTimeline({ agency: 'so-gddt' });
      expect(() => select(element, 'Cơ quan')).to.throw();
      await click(element, button(element, 'Bộ lọc (1)'));
      expect(select(element, 'Cơ quan').value).to.equal('so-gddt');
    });
  });

  describe('another plan in the same element', () => {
    it('opens nothing that was open in the one before', async () => {
      const element = await exampleTimeline({ view: 'list' });
      await click(element, all(element, '[part="item"] > button')[0] as HTMLElement);
      expect(all(element, '[part="details"]')).to.have.lengthOf(1);
      const read = nextEvent(element, 'kh-load');
      element.data = { ...EXAMPLE_PLAN, id: 'khac' };
      await read;
      await element.updateComplete;
      expect(all(element, '[part="details"]')).to.have.lengthOf(0);
    });
  });

  describe('scope', () => {
    it('follows the agency chosen in another timeline, and ignores one it does not know with words', async () => {
      const first = await exampleTimeline({ scope: 'a', view: 'list' });
      const plan = {
        ...EXAMPLE_PLAN,
        agencies: [],
        activities: [{ id: 'x', title: 'Một', agencyIds: ['so-gddt'] }],
      };
      const second = await timelineOf(plan, { scope: 'a' });
      await new Promise((resolve) => setTimeout(resolve));
      await choose(first, 'Cơ quan', 'so-gddt');
      await until(() => said(second) === '1 trong 1 mục', 'the choice was followed');
      await choose(first, 'Cơ quan', 'hoi-lhpn');
      await until(() => said(second) !== '1 trong 1 mục', 'the choice was heard');
      expect(said(second)).to.equal('Kế hoạch này không nhắc đến cơ quan vừa chọn.');
      expect(rowTitles(second)).to.deep.equal(['Một']);
    });
  });

  describe('several plans', () => {
    const other: Plan = {
      ...EXAMPLE_PLAN,
      id: 'khac',
      number: '11/KH-UBND',
      activities: [
        { id: 'x', kind: 'deadline', title: 'Báo cáo quý', when: { due: '2025-08-01', bound: 'by' } },
      ],
    };

    it('loads the plans behind a list', async () => {
      const api = useFakeApi({
        plans: {
          body: {
            items: [
              { id: 'a', url: 'plans/a' },
              { id: 'b', url: 'plans/b' },
            ],
          },
        },
        'plans/a': { body: EXAMPLE_PLAN },
        'plans/b': { body: other },
      });
      const element = await mount('kh-plan-timeline', { src: `${API}plans`, today: EXAMPLE_TODAY });
      await until(() => all(element, '[part="opening"]').length > 0, 'the plans are shown');
      await element.updateComplete;
      expect(markNames(element)).to.have.lengthOf(12);
      expect(api.requests).to.deep.equal([`GET ${API}plans`, `GET ${API}plans/a`, `GET ${API}plans/b`]);
    });

    it('names a plan without a number by its title, once', async () => {
      const unnumbered: Plan = { ...other, number: null, title: 'Triển khai năm 2025' };
      const element = await timelineOf([EXAMPLE_PLAN, unnumbered]);
      const line = all(element, '.plan-line')[1];
      expect(wordsOf(line?.querySelector('.plan-title'))).to.equal('B Triển khai năm 2025');
      expect(all(element, '.plan-head').map(wordsOf)[1]).to.equal('B Triển khai năm 2025');
    });

    it('tells them apart by words and letters', async () => {
      const element = await timelineOf([EXAMPLE_PLAN, other]);
      expect(wordsOf(all(element, '[role="heading"]')[0])).to.equal('Tiến độ 2 kế hoạch');
      const name = markNames(element).filter((mark) => mark.includes('Báo cáo quý'))[0];
      expect(name).to.contain('11/KH-UBND');
      const mark = button(element, /Báo cáo quý/);
      expect(wordsOf(mark.querySelector('[data-plan]'))).to.equal('B');
      await expect(element).to.be.accessible();
    });
  });

  describe('links and files', () => {
    it('saves the items shown as CSV, with source and date', async () => {
      const element = await exampleTimeline({ kind: 'deadline' });
      const text = await savedFile(() => button(element, 'Tải CSV').click());
      const lines = text.trimEnd().split('\r\n');
      expect(lines[0]).to.match(/^\ufeffKế hoạch,Mã mục,/);
      expect(lines[1]).to.contain(
        'Báo cáo 6 tháng đầu năm,trước ngày 10/6,,2025-06-09,"Văn bản không ghi năm',
      );
      expect(lines[2]).to.contain(',annual-report,');
      expect(lines[3]).to.equal('');
      expect(lines[4]).to.contain('Nguồn,Dữ liệu minh hoạ của kehoach');
      expect(lines[5]).to.contain('Cập nhật,2025-');
    });

    it('saves the plan as it was received as JSON', async () => {
      const element = await exampleTimeline();
      const saved = JSON.parse(await savedFile(() => button(element, 'Tải JSON').click())) as { data: Plan };
      expect(saved.data).to.deep.equal(JSON.parse(JSON.stringify(EXAMPLE_PLAN)));
    });

    it('saves the items shown as a calendar, and says how many have no day', async () => {
      const element = await exampleTimeline();
      const text = await savedFile(() => button(element, 'Tải lịch (.ics)').click());
      const lines = text.replaceAll('\r\n ', '').split('\r\n');
      const starts = lines.filter((line) => line.startsWith('DTSTART'));
      expect(starts).to.include('DTSTART;VALUE=DATE:20250609');
      expect(text).not.to.contain('\ufeff');
      await element.updateComplete;
      const left =
        (EXAMPLE_PLAN.activities ?? []).filter(({ kind }) => kind !== 'group').length - starts.length;
      expect(left).to.be.above(0);
      expect(textOf(element)).to.contain(
        `Tệp lịch có ${starts.length} mục. ${left} mục không có ngày nên không có trong lịch.`,
      );
    });

    it('adds one item to a calendar, with the wording of the source and the reason for its day', async () => {
      const element = await exampleTimeline();
      await click(element, button(element, /Báo cáo 6 tháng đầu năm/));
      const text = await savedFile(() => button(element, 'Thêm vào lịch').click());
      const lines = text.replaceAll('\r\n ', '').split('\r\n');
      const valueOf = (name: string) =>
        lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
      expect(valueOf('SUMMARY')).to.deep.equal(['Hạn nộp: Báo cáo 6 tháng đầu năm']);
      expect(valueOf('DESCRIPTION')[0]).to.contain('Văn bản ghi: “trước ngày 10/6”');
      expect(valueOf('DESCRIPTION')[0]).to.contain(
        'Tính ra: ngày cuối hợp lệ 9/6/2025 “Trước” không gồm chính ngày đó\\, nên muộn nhất là 9/6/2025.',
      );
      expect(valueOf('URL')[0]).to.contain('kh-item=');
      expect(valueOf('UID')[0]).to.match(new RegExp(`@${location.host}$`));
    });

    it('names the agencies of an item with the roles that its duties give them, and how its owner says it stands', async () => {
      const roles = [{ code: 'lead' }, { code: 'report' }, { code: 'bless' }];
      const element = await timelineOf({
        id: 'p',
        agencies: [{ id: 'x', name: 'Sở Y tế' }],
        sections: [{ id: 's', number: 'II', title: 'Nhiệm vụ' }],
        activities: [
          {
            id: 'a',
            title: 'Việc',
            kind: 'task',
            sectionId: 's',
            agencyIds: ['x'],
            status: 'in-progress',
            progress: 40,
          },
        ],
        duties: [
          {
            id: 'd',
            activityIds: ['a'],
            parties: [
              { agencyId: 'x', roles },
              { nameAsWritten: 'các đoàn thể', roles: [{ code: 'other', words: 'vận động' }] },
            ],
          },
        ],
      });
      await click(element, button(element, /^Việc/));
      const details = () => wordsOf(all(element, '[part="details"]')[0]);
      await until(() => details().includes('chủ trì'), 'the words of roles are there');
      expect(details()).to.contain('Sở Y tế: chủ trì, báo cáo, bless');
      expect(details()).to.contain('các đoàn thể: vận động');
      expect(details()).to.contain('Tình trạng đang thực hiện, 40%');
      expect(details()).to.contain('Phần II · Nhiệm vụ');
      await expect(element).to.be.accessible();
    });

    it('offers no calendar for an item without a day', async () => {
      const element = await timelineOf({ id: 'p', activities: [{ id: 'a', title: 'Việc', kind: 'task' }] });
      await click(element, button(element, /Việc/));
      expect(all(element, '[part="details"]')).to.have.lengthOf(1);
      expect(all(element, '[part="details"] button').map(wordsOf)).to.deep.equal(['Chép liên kết']);
      await click(element, button(element, 'Tải lịch (.ics)'));
      await until(() => textOf(element).includes('1 mục không có ngày'), 'it is told');
      expect(textOf(element)).not.to.contain('Tệp lịch có');
    });

    it('opens the item that the page’s address names', async () => {
      const address = location.href;
      history.replaceState(null, '', `${address}${address.includes('?') ? '&' : '?'}kh-item=done`);
      try {
        const element = await exampleTimeline();
        await element.updateComplete;
        expect(pressed(element)).to.equal('Danh sách');
        expect(all(element, '[part="details"]')).to.have.lengthOf(1);
        expect(rowOf(element, 'Tập huấn lồng ghép giới')?.querySelector('[part="details"]')).to.exist;
        expect(wordsOf(all(element, '[part="details"] a')[0])).to.equal('Minh chứng');
      } finally {
        history.replaceState(null, '', address);
      }
    });
  });

  describe('what loads on use', () => {
    it('shows the whole text of a mark that is pointed at', async () => {
      const element = await exampleTimeline();
      const mark = button(element, /Báo cáo năm/);
      mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await until(() => mark.querySelector('.hint') !== null, 'the mark has its hint');
      expect(wordsOf(mark.querySelector('.hint'))).to.match(/^Báo cáo năm ?Hạn nộp ?ngày cuối hợp lệ/);
    });
  });

  describe('bad input', () => {
    const MARKUP = '<img src=x onerror="window.hacked = true">';

    it('shows markup as words and follows no script link', async () => {
      const plan: Plan = {
        id: 'p',
        number: MARKUP,
        title: MARKUP,
        issuer: { name: MARKUP },
        source: { name: MARKUP, url: 'javascript:alert(1)' },
        agencies: [{ id: 'x', name: MARKUP }],
        sections: [{ id: 's', number: MARKUP, title: MARKUP }],
        activities: [
          {
            id: MARKUP,
            title: MARKUP,
            summary: MARKUP,
            number: MARKUP,
            sectionId: 's',
            agencyIds: ['x'],
            evidenceUrl: 'javascript:alert(1)',
            when: { due: '2025-06-10', raw: MARKUP },
          },
        ],
      };
      for (const view of ['timeline', 'list', 'agenda']) {
        const element = await timelineOf(plan, { view });
        await click(element, all(element, '[part="item"] > button, ol > li > button')[0] as HTMLElement);
        expect(all(element, 'img')).to.deep.equal([]);
        expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([]);
      }
      expect('hacked' in window).to.be.false;
    });

    it('survives a plan of nulls, days the wrong way round and long words', async () => {
      const plan = {
        id: 'p',
        number: null,
        title: null,
        period: { start: null, end: null },
        sections: null,
        agencies: null,
        activities: [
          { id: 'a', title: null, kind: null, when: { start: '2025-09-01', end: '2025-01-01' } },
          { id: 'a', title: 'x'.repeat(2000), when: { start: '1500-01-01', end: '2025-01-01' } },
          { id: 'c', title: { vi: '' }, kind: 'conference', when: { due: { raw: '24/15/2015', iso: null } } },
          { id: 'd', status: 'weird', when: { start: '2025-06-05' } },
        ],
      };
      for (const view of ['timeline', 'list', 'agenda']) {
        const element = await timelineOf(plan, { view });
        const root = element.shadowRoot?.querySelector('.root') as HTMLElement;
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
        expect(textOf(element)).to.contain('(không ghi tên)');
        element.remove();
      }
    });
  });
});
