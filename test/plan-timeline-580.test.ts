import { expect } from '@open-wc/testing';
import type { Plan } from '@kehoach/contract';
import type { PlanTimeline } from '@kehoach/elements';

import { setViewport, WIDE } from './helpers/emulation.js';
import { textOf } from './helpers/mount.js';
import {
  all,
  button,
  click,
  demoPlan,
  isWithin,
  lanes,
  markNames,
  opening,
  rowTitles,
  timelineOf,
  wordsOf,
} from './helpers/plan-timeline.js';

describe('<kh-plan-timeline> of plan 580/KH-UBND on 29/5/2020', () => {
  beforeEach(() => setViewport(WIDE));

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
      all(element, `li[data-shape="${shape}"] > button`).map((mark) => mark.getAttribute('aria-label') ?? '');
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
