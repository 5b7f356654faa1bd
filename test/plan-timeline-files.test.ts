import { expect } from '@open-wc/testing';
import type { Plan } from '@kehoach/contract';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';

import { setViewport, WIDE } from './helpers/emulation.js';
import { textOf, until } from './helpers/mount.js';
import {
  all,
  button,
  click,
  exampleTimeline,
  pressed,
  rowOf,
  timelineOf,
  wordsOf,
} from './helpers/plan-timeline.js';
import { savedFile } from './helpers/saved-file.js';

describe('<kh-plan-timeline> links and files', () => {
  beforeEach(() => setViewport(WIDE));

  it('saves the items shown as CSV, with source and date', async () => {
    const element = await exampleTimeline({ kind: 'deadline' });
    const text = await savedFile(() => button(element, 'Tải CSV').click());
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).to.match(/^\ufeffKế hoạch,Mã mục,/);
    expect(lines[1]).to.contain('Báo cáo 6 tháng đầu năm,trước ngày 10/6,,2025-06-09,"Văn bản không ghi năm');
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
