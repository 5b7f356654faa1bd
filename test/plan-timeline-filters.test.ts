import { expect } from '@open-wc/testing';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';

import { setViewport, WIDE } from './helpers/emulation.js';
import { textOf, until } from './helpers/mount.js';
import {
  all,
  button,
  choose,
  click,
  exampleTimeline,
  lanes,
  markNames,
  rowTitles,
  search,
  select,
  timelineOf,
  wordsOf,
} from './helpers/plan-timeline.js';
import { said } from './helpers/timeline-days.js';

describe('<kh-plan-timeline> filters', () => {
  beforeEach(() => setViewport(WIDE));

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
});
