import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import { cellWords, columnNames, large, matrix, roles, rowNames, rowOf, SMALL } from './helpers/matrix.js';
import { settled, until } from './helpers/mount.js';
import { focused, part, parts, wordsOf } from './helpers/table-reading.js';
import { clickText, FULL } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

describe('<kh-responsibility-table view="matrix"> room', () => {
  for (const width of [320, 760])
    it(`gives way to blocks by agency in ${width} px, and says so`, async () => {
      const table = await matrix(SMALL, {}, width);
      expect(part(table, '.matrix')).to.equal(null);
      expect(wordsOf(part(table, '.root'))).to.contain('Ma trận cần chỗ rộng hơn.');
      expect(parts(table, '.block')).to.have.length(3);
      await expect(table).to.be.accessible();
    });

  it('follows its container', async () => {
    const table = await matrix(SMALL, {}, 500);
    (table.parentElement as HTMLElement).style.inlineSize = '900px';
    await until(() => part(table, '.matrix') !== null, 'there is room');
    (table.parentElement as HTMLElement).style.inlineSize = '500px';
    await until(() => part(table, '.matrix') === null, 'there is none');
  });

  it('scrolls by itself: neither the widget nor the page grows', async () => {
    const table = await matrix(FULL, {}, 800);
    const area = part(table, '.matrix-area') as HTMLElement;
    expect(area.scrollWidth).to.be.above(area.clientWidth);
    const right = table.getBoundingClientRect().right + 0.5;
    const over = parts(table, '.root *').filter(
      (one) => !one.closest('.matrix, .skip, .hidden') && one.getBoundingClientRect().right > right,
    );
    expect(over.map(({ className }) => className)).to.deep.equal([]);
  });

  it('prints whole with few agencies, and by agency with many', async () => {
    const tables = [await matrix(SMALL), await matrix(FULL)] as const;
    window.dispatchEvent(new CustomEvent('beforeprint'));
    const printed = tables.map((table) => part(table, '.matrix') !== null);
    const rows = parts(tables[1], 'tbody tr').length;
    window.dispatchEvent(new CustomEvent('afterprint'));
    expect(printed).to.deep.equal([true, false]);
    expect(rows).to.equal(119);
    await settled(tables[1]);
    expect(part(tables[1], '.matrix')).not.to.equal(null);
  });

  describe('bad and large plans', () => {
    it('draws a few thousand cells of 300 agencies and 1 000 duties, more on request', async () => {
      const table = await matrix(large(300, 1000));
      const drawn = rowNames(table).length;
      expect(parts(table, '.matrix td').length).to.be.within(3000, 5000);
      expect(columnNames(table)).to.have.length(300);
      await clickText(table, `Hiện thêm (còn ${1000 - drawn} dòng)`);
      expect(rowNames(table)).to.have.length(drawn * 2);
      await until(() => focused(table)?.classList.contains('head') === true, 'the focus is there');
      expect(wordsOf(focused(table)?.querySelector('.title') ?? null)).to.equal(`Việc thứ ${drawn}`);
    });

    it('shows an agency that the plan lacks, two duties of one id, and a duty of nobody', async () => {
      const table = await matrix({
        id: 'p',
        duties: [
          { id: 'd', summary: 'Một', parties: [{ agencyId: 'lạ', roles: roles('lead') }] },
          { id: 'd', summary: 'Hai', parties: [] },
        ],
      });
      expect(columnNames(table)).to.deep.equal(['lạ', 'Các bên chỉ ghi bằng lời trong văn bản']);
      expect(cellWords(rowOf(table, 'Hai'))).to.deep.equal(['không ghi cơ quan']);
      expect(parts(table, '.matrix th[scope="rowgroup"]')).to.have.length(0);
    });

    it('breaks names without spaces, in heads and rows', async () => {
      const long = 'Cơquankhôngcókhoảngtrắng'.repeat(6);
      const table = await matrix({
        id: 'p',
        agencies: [{ id: 'x', name: long }],
        duties: [{ id: 'd', summary: long, parties: [{ agencyId: 'x', roles: roles('lead') }] }],
      });
      const area = part(table, '.matrix-area') as HTMLElement;
      expect(area.scrollWidth).to.be.at.most(area.clientWidth);
      expect(columnNames(table)).to.deep.equal([long]);
    });

    for (const agencies of [1, 12])
      it(`keeps rows in view below the heads of ${agencies} agencies whose names have no end`, async () => {
        const plan = large(agencies, 30);
        const names = plan.agencies?.map((agency) => ({ ...agency, name: 'Cơquan'.repeat(300) }));
        const table = await matrix({ ...plan, agencies: names });
        const area = (part(table, '.matrix-area') as Element).getBoundingClientRect();
        const head = (part(table, '.matrix thead') as Element).getBoundingClientRect();
        expect(head.height).to.be.at.most(area.height / 2);
        const column = (part(table, '.matrix thead th:nth-child(2)') as Element).getBoundingClientRect();
        expect(column.width).to.be.at.most(area.width / 2);
      });
  });
});
