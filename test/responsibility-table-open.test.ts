import { expect } from '@open-wc/testing';
import type { Plan } from '@kehoach/contract';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import { sendKeys } from './helpers/keyboard.js';
import { settled, until } from './helpers/mount.js';
import { blockOf, parts, rowCount, wordsOf } from './helpers/table-reading.js';
import { clickText, closed, FULL, openAll, search } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

const plan = FULL as Plan;
const folded = () => closed({ today: '2026-11-22' }, { data: plan });
const openBlocks = (table: ResponsibilityTable) => parts(table, '.block[open]').length;
const print = (moment: 'beforeprint' | 'afterprint') => window.dispatchEvent(new CustomEvent(moment));

describe('<kh-responsibility-table> with many agencies', () => {
  // The first test of the page: the code of the rows has not been asked for yet.
  it('prints every duty in plain words, with all that an open row tells, when none was ever opened', async () => {
    const table = await folded();
    print('beforeprint');
    const words = wordsOf(table.shadowRoot as unknown as Element);
    print('afterprint');
    for (const { summary, parties } of plan.duties ?? []) {
      expect(words).to.contain((summary as Record<string, string>)['vi']?.replace(/\s+/g, ' '));
      expect(parties?.length).to.be.greaterThan(0);
    }
    expect(words).to.contain(
      'Chủ trì, Phối hợp, Chỉ đạo, Tuyên truyền · Cùng với: Sở Lao động, Thương binh và Xã hội: Phối hợp; ' +
        'các cơ quan thông tin đại chúng, báo chí · IV- Tổ chức thực hiện › 8- Sở Thông tin và Truyền thông',
    );
    expect(words).to.contain('Văn bản gốc có lỗi: “Phối hợp hợp với”. Lặp chữ “hợp”.');
    expect(words).to.contain('Sở Nội vụ · bình đẳng giới · 1/3/2025 · Thông tư 10/2025/TT-BNV');
    expect(words).to.match(/ · [^·]+ trước ngày 25\/3\/2020/);
    await settled(table);
    expect(openBlocks(table)).to.equal(0);
  });

  it('shows each agency closed, with its duties counted by role, and no row', async () => {
    const table = await folded();
    expect(parts(table, '.block')).to.have.length(26);
    expect([openBlocks(table), rowCount(table)]).to.deep.equal([0, 0]);
    expect(wordsOf(blockOf(table, 'Sở Lao động').querySelector('summary'))).to.equal(
      'Sở Lao động - Thương binh và Xã hội (Sở LĐTBXH) 18 phần việc · chủ trì 3 · phối hợp 6 · hướng dẫn 6 · … ' +
        'nay là Sở Nội vụ thành phố Hải Phòng (bình đẳng giới)',
    );
    await expect(table).to.be.accessible();
  });

  it('names each agency by a heading below its own, in the head of a native disclosure', async () => {
    const table = await folded();
    const heads = parts(table, '.block > summary > [role="heading"]');
    expect(heads).to.have.length(26);
    expect(heads.every((head) => head.getAttribute('aria-level') === '3')).to.be.true;
  });

  it('opens one by keyboard and draws its duties alone', async () => {
    const table = await folded();
    blockOf(table, 'Sở Y tế').querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rowCount(table) === 4, 'its rows are there');
    expect(blockOf(table, 'Sở Y tế').querySelectorAll('tbody tr')).to.have.length(4);
    expect(openBlocks(table)).to.equal(1);
    await sendKeys({ press: 'Enter' });
    await until(() => openBlocks(table) === 0 && rowCount(table) === 0, 'it is closed again');
  });

  it('opens and closes all from one button, which keeps the focus', async () => {
    const table = await folded();
    parts(table, '.toolbar button')
      .filter((one) => wordsOf(one) === 'Mở tất cả')[0]
      ?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rowCount(table) === 119, 'all rows are there');
    expect(openBlocks(table)).to.equal(26);
    expect(wordsOf(table.shadowRoot?.activeElement ?? null)).to.equal('Đóng tất cả');
    await sendKeys({ press: 'Enter' });
    await until(() => rowCount(table) === 0, 'no row is there');
    expect(openBlocks(table)).to.equal(0);
  });

  it('opens those that a search or a filter leaves, where they are few, and closes them with it', async () => {
    const table = await folded();
    await search(table, 'buôn bán phụ nữ');
    await until(() => rowCount(table) > 0, 'the rows are shown');
    expect(openBlocks(table)).to.equal(parts(table, '.block').length);
    await clickText(table, 'Xóa bộ lọc');
    expect([openBlocks(table), parts(table, '.block').length]).to.deep.equal([0, 26]);
  });

  it('draws everything for print at once, and only what was open afterwards', async () => {
    const table = await folded();
    await openAll(table);
    await clickText(table, 'Đóng tất cả');
    print('beforeprint');
    expect([rowCount(table), openBlocks(table)]).to.deep.equal([119, 26]);
    expect(parts(table, '.duty .inside')).to.have.length(119);
    print('afterprint');
    await settled(table);
    expect([rowCount(table), openBlocks(table)]).to.deep.equal([0, 0]);
  });

  it('shows three agencies, or ten rows, open', async () => {
    const few = (plan.duties ?? []).slice(0, 4);
    const table = await closed({}, { data: { ...plan, duties: few } });
    await until(() => rowCount(table) > 0, 'the rows are shown');
    expect(openBlocks(table)).to.equal(parts(table, '.block').length);
  });

  it('begins closed again with another plan', async () => {
    const table = await folded();
    await openAll(table);
    table.data = { ...plan, id: 'other' };
    await settled(table);
    await settled(table);
    expect([openBlocks(table), rowCount(table)]).to.deep.equal([0, 0]);
  });
});
