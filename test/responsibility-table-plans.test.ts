import { expect } from '@open-wc/testing';
import { plans } from '@kehoach/demo-data';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import fixture from '../demo/data/src/fixtures/580-kh-ubnd-2020.json' with { type: 'json' };
import { settled, until } from './helpers/mount.js';
import {
  blockOf,
  headings,
  part,
  parts,
  rowCount,
  sentence,
  status,
  wordsOf,
} from './helpers/table-reading.js';
import { choose, clickText, full, FULL, search, withData } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

const cellsOf = (row: Element | undefined) => [...(row?.children ?? [])].map(wordsOf);
const columnOf = (table: ResponsibilityTable, place: number) =>
  parts(table, 'tbody tr').map((row) => cellsOf(row)[place] ?? '');

describe('<kh-responsibility-table> of the plan 580/KH-UBND', () => {
  describe('the agencies', () => {
    it('open with the sentence that answers', async () => {
      expect(sentence(await full())).to.equal('64 phần việc của 28 cơ quan');
    });

    it('show every party of every duty once, and all 64 duties', async () => {
      const table = await full();
      const parties = (FULL?.duties ?? []).flatMap((duty) => duty.parties ?? []);
      expect(rowCount(table)).to.equal(parties.length);
      expect(new Set(columnOf(table, 0)).size).to.equal(64);
    });

    it('show the 115 role tags of those whom the document charges', async () => {
      const table = await full({ view: 'list' });
      const rows = parts(table, 'tbody tr');
      let at = 0;
      let tags = 0;
      for (const { parties } of fixture.duties) {
        const own = rows
          .slice(at, (at += parties.length))
          .slice(0, parties.filter((one) => !('partner' in one)).length);
        const roles = own.flatMap((row) => [...row.querySelectorAll('.role')].map(wordsOf));
        tags += new Set(roles).size;
      }
      expect(tags).to.equal(115);
    });

    it('stand in the order of the document, words only at the end', async () => {
      const table = await full();
      const named = (FULL?.agencies ?? []).map(({ name }) => name as string);
      const shown = headings(table);
      expect(shown.pop()).to.equal('Các bên chỉ ghi bằng lời trong văn bản');
      expect(shown).to.deep.equal(named.filter((name) => shown.includes(name)));
      expect(shown).to.have.length(25);
    });

    it('without a duty of their own are named in one quiet line', async () => {
      expect(wordsOf(part(await full(), '.without'))).to.equal(
        '3 cơ quan không có phần việc riêng: Trung tâm Văn hóa - Thể thao và Truyền thông các huyện, thị xã, thành phố; ' +
          'Thường trực Tỉnh ủy; Thường trực Hội đồng nhân dân tỉnh.',
      );
    });

    it('that stand for several say so in words', async () => {
      const block = blockOf(await full(), 'Các sở, ban, ngành khác có liên quan');
      expect(wordsOf(block.querySelector('.kind'))).to.equal('nhóm cơ quan');
    });

    it('name their duties, roles, partners and section', async () => {
      const block = blockOf(await full(), 'Sở Thông tin và Truyền thông');
      expect(cellsOf(block.querySelector('tbody tr') ?? undefined)).to.deep.equal([
        'Chủ trì cùng Sở LĐTBXH chỉ đạo báo chí đẩy mạnh, đổi mới truyền thông về bình đẳng giới',
        'C Chủ trì P Phối hợp CĐ Chỉ đạo TR Tuyên truyền',
        'Cùng với: Sở Lao động, Thương binh và Xã hội (Phối hợp) các cơ quan thông tin đại chúng, báo chí',
        'Mục:IV.8 Sở Thông tin và Truyền thông',
      ]);
    });

    it('keep the name as signed, and say who has their functions on the day looked at', async () => {
      const name = 'Sở Lao động - Thương binh và Xã hội';
      const nowOf = async (today: string) =>
        wordsOf(blockOf(await full({ today }), name).querySelector('.now'));
      expect(await nowOf('2025-02-28')).to.equal('');
      expect(await nowOf('2025-03-01')).to.equal('nay là Sở Nội vụ (bình đẳng giới)');
      expect(await nowOf('2025-07-01')).to.equal('nay là Sở Nội vụ thành phố Hải Phòng (bình đẳng giới)');
    });

    it('give the acts of their succession on request', async () => {
      const table = await full();
      const now = blockOf(table, 'Sở Lao động').querySelector<HTMLElement>('.acts > summary');
      now?.click();
      await until(() => part(table, '.acts .inside') !== null, 'the acts are there');
      expect(wordsOf(part(table, '.acts .inside'))).to.contain('từ 1/3/2025, theo Thông tư 10/2025/TT-BNV.');
      expect(wordsOf(part(table, '.acts .inside'))).to.contain('Nguồn chỉ ghi tháng 3/2025');
    });
  });

  describe('a duty', () => {
    it('names its activities with the wording of their dates', async () => {
      const table = await full();
      const row = parts(table, 'tbody tr').filter((one) => wordsOf(one).includes('trước ngày 25/3/2020'))[0];
      expect(wordsOf(row?.querySelector('.more') ?? null)).to.match(
        /^Thuộc hoạt động: .+ \(trước ngày 25\/3\/2020\)$/,
      );
    });

    it('opens to its place, its parties as written and errors of the source', async () => {
      const table = await full({ agency: 'so-tu-phap' });
      const summary = parts(table, 'tbody summary')[1];
      summary?.click();
      await until(() => part(table, '.duty .inside') !== null, 'the details are there');
      const words = wordsOf(part(table, '.duty .inside'));
      expect(words).to.contain('Vị trí trong văn bản: IV Tổ chức thực hiện › 7 Sở Tư pháp');
      expect(words).to.contain('Các bên, ghi như văn bản: Sở Tư pháp; các sở, ban, ngành liên quan');
      expect(words).to.contain('Văn bản gốc có lỗi: “Phối hợp hợp với”. Lặp chữ “hợp”.');
      expect(words).to.contain('Chép liên kết');
    });
  });

  describe('the list', () => {
    it('has one row for each party, in the order of the document', async () => {
      const table = await full({ view: 'list' });
      const expected = (FULL?.duties ?? []).flatMap(({ parties, summary }) =>
        (parties ?? []).map(() => (summary as Record<string, string>)['vi']),
      );
      expect(parts(table, 'tbody summary').map(wordsOf)).to.deep.equal(expected);
    });

    it('sorts by Vietnamese collation from a header button, tells how, and goes back', async () => {
      const table = await full({ view: 'list' });
      const inDocument = columnOf(table, 1);
      await clickText(table, 'Cơ quan');
      const names = parts(table, 'tbody tr').map((row) =>
        wordsOf(row.children[1]?.firstChild?.parentElement ?? null),
      );
      expect(part(table, 'th[aria-sort="ascending"]')?.textContent).to.contain('Cơ quan');
      expect(names[0]).to.match(/^Ban Tổ chức Tỉnh ủy/);
      expect(names.findIndex((name) => name.startsWith('Công an'))).to.be.lessThan(
        names.findIndex((name) => name.startsWith('Đài Phát thanh')),
      );
      await clickText(table, 'Cơ quan');
      expect(part(table, 'th[aria-sort="descending"]')).not.to.equal(null);
      expect(wordsOf(part(table, 'caption'))).to.contain('xếp theo cột “Cơ quan”, giảm dần');
      await clickText(table, 'Về thứ tự văn bản');
      expect(columnOf(table, 1)).to.deep.equal(inDocument);
      expect(parts(table, 'th[aria-sort="none"]')).to.have.length(4);
    });

    it('puts leading roles first when sorted by role', async () => {
      const table = await full({ view: 'list' });
      await clickText(table, 'Vai trò');
      expect(columnOf(table, 2)[0]).to.contain('Chủ trì');
      expect(columnOf(table, 2).pop()).to.equal('không ghi vai trò');
    });
  });

  describe('search and filters', () => {
    it('find without diacritics and mark the letters of the original', async () => {
      const table = await full();
      await search(table, 'lao dong');
      expect(new Set(parts(table, 'mark').map((mark) => mark.textContent?.toLowerCase()))).to.deep.equal(
        new Set(['lao động']),
      );
      expect(status(table)).to.match(/^\d+ trong 64 phần việc$/);
      expect(parts(table, 'tbody tr, .block > summary').every((one) => one.textContent !== '')).to.be.true;
    });

    it('find an agency by its short name', async () => {
      const table = await full();
      await search(table, 'SỞ TT&TT');
      expect(headings(table)).to.deep.equal(['Sở Thông tin và Truyền thông']);
      expect(sentence(table)).to.equal('64 phần việc của 28 cơ quan · hiển thị 3 phần việc khớp “SỞ TT&TT”');
    });

    it('filter by role, agency and section, and tell the count', async () => {
      const table = await full();
      await choose(table, 'Vai trò', 'lead');
      expect(status(table)).to.equal('9 trong 64 phần việc');
      await choose(table, 'Cơ quan', 'so-ldtbxh');
      expect(status(table)).to.equal('3 trong 64 phần việc');
      await choose(table, 'Mục', 'IV.1.b');
      expect(status(table)).to.equal('1 trong 64 phần việc');
      await choose(table, 'Vai trò', '');
      await choose(table, 'Cơ quan', '');
      expect(sentence(table)).to.equal('64 phần việc của 28 cơ quan · hiển thị 3 phần việc');
      await clickText(table, 'Xóa bộ lọc');
      expect(rowCount(table)).to.equal(119);
    });

    it('say in words that nothing was found, and take it back', async () => {
      const table = await full();
      await search(table, 'không có gì');
      expect(wordsOf(part(table, '.toolbar ~ .state strong'))).to.equal(
        'Không tìm thấy phần việc nào khớp “không có gì”.',
      );
      part(table, '.state button')?.click();
      await settled(table);
      expect(rowCount(table)).to.equal(119);
    });
  });

  for (const plan of plans) {
    it(`is accessible with ${plan.id}`, async () => {
      await expect(await withData(plan)).to.be.accessible();
    });
  }
});
