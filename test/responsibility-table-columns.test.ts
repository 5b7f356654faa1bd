import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';
import { manyDuties } from '@kehoach/stories/many-duties.js';

import { sendKeys } from './helpers/keyboard.js';
import { settled, until } from './helpers/mount.js';
import { savedFile } from './helpers/saved-file.js';
import { part, parts, status, wordsOf } from './helpers/table-reading.js';
import { clickText, full, FULL, search, whole, withData } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

/** Duties with a target, activities with and without the wording of a date, and one with none of them. */
const RICH = {
  id: 'p',
  title: 'Kế hoạch',
  agencies: [
    { id: 'x', name: 'Sở X' },
    { id: 'y', name: 'Sở Y' },
  ],
  activities: [
    { id: 'a', title: 'Hội nghị', when: { raw: 'trong quý III' } },
    { id: 'b', title: 'Tập huấn' },
  ],
  duties: [
    {
      id: 'd1',
      summary: 'Nộp báo cáo',
      target: '100 % xã',
      activityIds: ['a', 'b'],
      parties: [
        { agencyId: 'x', nameAsWritten: 'Sở X', roles: [{ code: 'lead' }] },
        { agencyId: 'y', nameAsWritten: 'Sở Y', roles: [{ code: 'coordinate' }] },
      ],
    },
    { id: 'd2', summary: 'Dự họp', parties: [{ agencyId: 'y', roles: [] }] },
  ],
};

const heads = (table: ResponsibilityTable) =>
  parts(table, 'thead th').map((head) => wordsOf(head.querySelector('.sort') ?? head));
/** The cells of the first row, each in its words; of the duty all that stands in its cell. */
const firstRow = (table: ResponsibilityTable) =>
  [...(part(table, 'tbody tr')?.children ?? [])].map((cell) => wordsOf(cell));
const box = (table: ResponsibilityTable, name: string) =>
  parts(table, '.columns label')
    .filter((label) => wordsOf(label) === name)[0]
    ?.querySelector('input') as HTMLInputElement;

/** Opens the disclosure. */
async function openColumns(table: ResponsibilityTable): Promise<void> {
  part(table, '.columns > summary')?.click();
  await until(() => part(table, '.columns input') !== null, 'the columns are open');
}

/** Ticks or unticks the boxes of these columns, one after another. */
async function flip(table: ResponsibilityTable, ...names: string[]): Promise<void> {
  if (!part<HTMLDetailsElement>(table, '.columns')?.open) await openColumns(table);
  for (const name of names) {
    box(table, name).click();
    await whole(table);
  }
}

const rich = (attributes: Record<string, string> = {}) => withData(RICH, { view: 'list', ...attributes });
const OPTIONAL = ['Cùng với', 'Chỉ tiêu', 'Hoạt động', 'Thời gian ghi trong văn bản'];

describe('the columns of <kh-responsibility-table>', () => {
  it('are accessible, closed and open, with all of them and with one', async () => {
    const table = await rich();
    await expect(table).to.be.accessible();
    await flip(table, ...OPTIONAL);
    await expect(table).to.be.accessible();
    await flip(table, ...OPTIONAL, 'Cơ quan', 'Vai trò', 'Mục');
    expect(heads(table)).to.deep.equal(['Phần việc được giao']);
    await expect(table).to.be.accessible();
  });

  it('are wide enough to be read, all of them in 760 pixels: the table scrolls in its box beside what is asked', async () => {
    const table = await full({ view: 'list' });
    (table.parentElement as HTMLElement).style.inlineSize = '790px';
    await flip(table, ...OPTIONAL);
    const widths = parts(table, 'tbody tr:first-child > *').map((cell) => cell.getBoundingClientRect().width);
    expect(widths).to.have.length(8);
    expect(Math.min(...widths)).to.be.at.least(110);
    const area = part(table, '.whole') as HTMLElement;
    expect(area.scrollWidth).to.be.above(area.clientWidth);
    expect(area.getBoundingClientRect().right).to.be.at.most(table.getBoundingClientRect().right);
    area.scrollTo(400, 300);
    const { left, top } = area.getBoundingClientRect();
    const corner = part(table, 'thead th')?.getBoundingClientRect();
    expect([corner?.left, corner?.top].map(Math.round as never)).to.deep.equal(
      [left + area.clientLeft, top + area.clientTop].map(Math.round),
    );
    expect(part(table, 'tbody th')?.getBoundingClientRect().left).to.be.closeTo(left + area.clientLeft, 1);
    await expect(table).to.be.accessible();
  });

  it('can be chosen in the list only', async () => {
    const table = await rich({ view: 'agencies' });
    expect(part(table, '.columns')).to.be.null;
    await clickText(table, 'Danh sách');
    await until(() => part(table, '.columns') !== null, 'the list is there');
    expect(wordsOf(part(table, '.columns > summary'))).to.equal('Cột');
    await openColumns(table);
    expect(parts(table, '.columns label').map(wordsOf)).to.deep.equal([
      'Cơ quan',
      'Vai trò',
      ...OPTIONAL,
      'Mục',
    ]);
    expect(
      parts(table, '.columns input:checked').map((input) => wordsOf(input.closest('label'))),
    ).to.deep.equal(['Cơ quan', 'Vai trò', 'Mục']);
  });

  it('that are hidden leave head and cells, and the duty stays', async () => {
    const table = await rich();
    await flip(table, 'Cơ quan', 'Mục');
    expect(heads(table)).to.deep.equal(['Phần việc được giao', 'Vai trò']);
    expect(parts(table, 'tbody tr').map((row) => row.children.length)).to.deep.equal([2, 2, 2]);
    expect(firstRow(table)[1]).to.contain('Chủ trì');
  });

  it('that are added tell what the duty’s cell then no longer tells', async () => {
    const table = await rich();
    expect(firstRow(table)[0]).to.contain('Chỉ tiêu: 100 % xã');
    expect(firstRow(table)[0]).to.contain('Thuộc hoạt động: Hội nghị (trong quý III); Tập huấn');
    await flip(table, 'Thời gian ghi trong văn bản');
    expect(firstRow(table)[0]).to.contain('Thuộc hoạt động: Hội nghị; Tập huấn');
    await flip(table, 'Cùng với', 'Chỉ tiêu', 'Hoạt động');
    expect(heads(table)).to.deep.equal(['Phần việc được giao', 'Cơ quan', 'Vai trò', ...OPTIONAL, 'Mục']);
    expect([0, 3, 4, 5, 6].map((at) => firstRow(table)[at])).to.deep.equal([
      'Nộp báo cáo',
      'Cùng với: Sở Y (Phối hợp)',
      'Chỉ tiêu:100 % xã',
      'Hoạt động:Hội nghị; Tập huấn',
      'Thời gian ghi trong văn bản:trong quý III',
    ]);
  });

  it('are told politely, with the order that was chosen', async () => {
    const table = await rich();
    expect(status(table)).to.equal('');
    await flip(table, 'Mục');
    expect(status(table)).to.equal('đang hiện các cột “Phần việc được giao”, “Cơ quan”, “Vai trò”');
    await clickText(table, 'Cơ quan');
    expect(status(table)).to.match(/^xếp theo cột “Cơ quan”, tăng dần; đang hiện các cột/);
  });

  it('keep the focus on the box, by keyboard', async () => {
    const table = await rich();
    part(table, '.columns > summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => part(table, '.columns input') !== null, 'they are open');
    await sendKeys({ press: 'Tab' });
    const input = box(table, 'Cơ quan');
    expect(table.shadowRoot?.activeElement).to.equal(input);
    await sendKeys({ press: ' ' });
    await settled(table);
    expect(heads(table)).to.not.include('Cơ quan');
    expect(table.shadowRoot?.activeElement).to.equal(input);
    expect(input.checked).to.be.false;
  });

  it('are remembered through other views, a search that finds nothing and other data', async () => {
    const table = await rich();
    await flip(table, 'Mục');
    await clickText(table, 'Theo cơ quan');
    await clickText(table, 'Danh sách');
    expect(heads(table)).to.deep.equal(['Phần việc được giao', 'Cơ quan', 'Vai trò']);
    await search(table, 'zzzz');
    await clickText(table, 'Xóa bộ lọc');
    expect(heads(table)).to.have.length(3);
    table.data = { ...RICH, id: 'q' };
    await settled(table);
    await until(() => part(table, 'tbody tr') !== null, 'the other plan is shown');
    if (!part(table, '.list')) await clickText(table, 'Danh sách');
    expect(heads(table)).to.have.length(3);
  });

  it('hide nothing from files', async () => {
    const table = await rich();
    await flip(table, 'Cơ quan', 'Vai trò', 'Mục');
    const file = await savedFile(() => clickText(table, 'Tải CSV'));
    expect(file.split('\r\n').slice(0, 2)).to.deep.equal([
      '\ufeffPhần việc được giao,Cơ quan,Tên trong văn bản,Vai trò,Cùng với,Mục,Tên mục,Hoạt động,Chỉ tiêu',
      'Nộp báo cáo,Sở X,Sở X,Chủ trì,Sở Y (Phối hợp),,,"Hội nghị; Tập huấn",100 % xã',
    ]);
  });

  it('are obeyed where rows stand one below the other, within 320 px', async () => {
    const table = await rich();
    await flip(table, 'Cơ quan', 'Chỉ tiêu', 'Cùng với');
    table.style.cssText = 'width: 320px; min-width: 0';
    await settled(table);
    const shown = [...(part(table, 'tbody tr')?.children ?? [])].filter(
      (cell) => (cell as HTMLElement).offsetHeight > 0,
    );
    expect(shown.map(wordsOf)).to.have.length(5);
    expect((part(table, 'tbody tr') as HTMLElement).innerText).to.contain('Chỉ tiêu:100 % xã');
    // A duty without partners and target has no lines for them.
    const last = parts(table, 'tbody tr')[2] as HTMLElement;
    expect(last.innerText).to.not.contain('Chỉ tiêu');
    expect(last.innerText).to.not.contain('Cùng với');
    const root = part(table, '.root') as HTMLElement;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    for (const label of parts(table, '.columns label, .columns > summary')) {
      expect(label.offsetHeight).to.be.at.least(24);
    }
  });

  it('of a grid are as many as its keys and its cells know', async () => {
    const table = await withData(manyDuties(400), { view: 'list' });
    await flip(table, 'Vai trò', 'Cùng với', 'Mục');
    expect(part(table, 'table')?.getAttribute('role')).to.equal('grid');
    const rows = parts(table, 'tbody > tr[aria-rowindex]');
    expect(rows.length).to.be.greaterThan(3);
    for (const row of rows) {
      expect([...row.children].map((cell) => cell.getAttribute('role'))).to.deep.equal([
        'rowheader',
        'gridcell',
        'gridcell',
      ]);
      for (const cell of row.children) expect(cell.hasAttribute('tabindex')).to.be.true;
    }
    part(table, 'tbody [tabindex="0"]')?.focus();
    await sendKeys({ press: 'End' });
    expect([...rows[0]!.children].indexOf(table.shadowRoot?.activeElement as Element)).to.equal(2);
    await flip(table, 'Cơ quan', 'Cùng với');
    expect(parts(table, 'tbody > tr [tabindex="0"]').map((stop) => stop.getAttribute('role'))).to.deep.equal([
      'rowheader',
    ]);
    await expect(table).to.be.accessible();
  });

  it('show every duty of the full plan with its activities', async () => {
    const table = await full({ view: 'list' });
    await flip(table, 'Hoạt động');
    const at = heads(table).indexOf('Hoạt động');
    const cells = parts(table, 'tbody tr').map((row) => wordsOf(row.children[at] ?? null));
    const expected = (FULL?.duties ?? []).flatMap(({ parties, activityIds }) =>
      (parties ?? []).map(() => (activityIds ?? []).length > 0),
    );
    expect(cells.map((words) => words !== '')).to.deep.equal(expected);
  });

  for (const [lang, summary, told] of [
    ['en', 'Columns', /^columns shown: “Assigned duty”/],
    ['zh-Hans', '列', /^当前显示的列：/],
  ] as const) {
    it(`are spoken of in ${lang}`, async () => {
      const table = await rich();
      document.documentElement.lang = lang;
      await until(() => wordsOf(part(table, '.columns > summary')) === summary, 'the words are there');
      await openColumns(table);
      parts(table, '.columns input')[2]?.click();
      await settled(table);
      expect(status(table)).to.match(told);
    });
  }
});
