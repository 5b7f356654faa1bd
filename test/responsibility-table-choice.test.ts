import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import { settled, until } from './helpers/mount.js';
import { part, parts, status, wordsOf } from './helpers/table-reading.js';
import { choose, clickText, full, FULL, search } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

/** Duties of the full plan in which somebody has this role. */
const ownCount = (code: string) =>
  (FULL?.duties ?? []).filter(({ parties }) =>
    parties?.some(({ roles }) => roles?.some((role) => role.code === code)),
  ).length;

describe('<kh-responsibility-table> with filters in force', () => {
  const chips = (table: ResponsibilityTable) => parts(table, '.chips button').map(wordsOf);

  it('has each as a button with its number of duties beside the others, which takes it away', async () => {
    const table = await full({ agency: 'so-khcn', 'duty-role': 'lead' });
    await until(() => chips(table).length > 0, 'the filters are there');
    expect(status(table)).to.equal('1 trong 64 phần việc');
    expect(chips(table)).to.deep.equal([
      'Vai trò: Chủ trì (1) – bỏ bộ lọc này',
      'Cơ quan: Sở Khoa học và Công nghệ (1) – bỏ bộ lọc này',
    ]);
    await expect(table).to.be.accessible();
    parts(table, '.chips button')[1]?.click();
    await settled(table);
    expect(chips(table)).to.deep.equal([`Vai trò: Chủ trì (${ownCount('lead')}) – bỏ bộ lọc này`]);
    expect(status(table)).to.equal(`${ownCount('lead')} trong 64 phần việc`);
    expect(wordsOf(table.shadowRoot?.activeElement ?? null)).to.contain('Vai trò: Chủ trì');
    parts(table, '.chips button')[0]?.click();
    await settled(table);
    expect(part(table, '.chips')).to.equal(null);
    expect(table.shadowRoot?.activeElement?.localName).to.equal('input');
  });

  it('says in every choice how many duties it leaves', async () => {
    const table = await full();
    await clickText(table, 'Bộ lọc');
    const options = parts(table, '.filters option').map(wordsOf);
    expect(options).to.include(`Chủ trì (${ownCount('lead')})`);
    expect(options.filter((words) => !/\(\d+\)$/.test(words))).to.deep.equal([
      'Mọi vai trò',
      'Mọi cơ quan',
      'Mọi mục',
    ]);
  });
});

describe('<kh-responsibility-table> with counts beside choices', () => {
  /** Numbers beside the choices of a filter, by their values. */
  const counts = (table: ResponsibilityTable, label: string) => {
    const [field] = parts(table, '.filters label').filter((one) => wordsOf(one).startsWith(label));
    const options = [...(field?.querySelectorAll('option') ?? [])].filter(({ value }) => value !== '');
    return options.map((one) => [one.value, Number(/\((\d+)\)$/.exec(wordsOf(one))?.[1])] as const);
  };
  const shown = (table: ResponsibilityTable) => {
    const [, many] = /^(\d+) trong 64 phần việc/.exec(status(table)) ?? [];
    return Number(many);
  };

  it('shows as many duties as stand beside the choice, with a search and another filter in force', async () => {
    const table = await full({ 'duty-role': 'lead' });
    await clickText(table, 'Bộ lọc');
    await search(table, 'binh dang gioi');
    const before = counts(table, 'Cơ quan');
    const some = before.filter(([, count]) => count > 0);
    expect(some.length).to.be.within(1, before.length - 1);
    for (const [id, count] of [...some, ...before.slice(0, 3)]) {
      await choose(table, 'Cơ quan', id);
      expect([id, shown(table)]).to.deep.equal([id, count]);
      expect(counts(table, 'Cơ quan')).to.deep.equal(before);
    }
  });

  it('follows the search, and keeps choices that leave nothing', async () => {
    const table = await full();
    await clickText(table, 'Bộ lọc');
    const all = counts(table, 'Vai trò');
    await search(table, 'khong co viec nay');
    expect(counts(table, 'Vai trò')).to.deep.equal(all.map(([code]) => [code, 0]));
  });
});

describe('<kh-responsibility-table view="list"> by several columns', () => {
  const heads = (table: ResponsibilityTable) =>
    parts(table, 'thead th').map(
      (head) =>
        `${head.getAttribute('aria-sort')}: ${[...head.querySelectorAll('button')].map(wordsOf).join(' | ')}`,
    );
  const cells = (table: ResponsibilityTable, nth: number) =>
    parts(table, 'tbody tr').map((row) => wordsOf(row.children[nth] ?? null));
  const press = async (table: ResponsibilityTable, selector: string) => {
    part(table, selector)?.click();
    await settled(table);
  };

  it('adds a column by a button of its own, and says each place and direction in words', async () => {
    const table = await full({ view: 'list' });
    expect(parts(table, '.add')).to.have.length(0);
    await press(table, '.col-role .sort');
    await press(table, '.col-agency .add');
    await press(table, '.col-agency .add');
    expect(heads(table)).to.deep.equal([
      'none: Phần việc được giao | +Thêm cột “Phần việc được giao” vào thứ tự',
      'none: Cơ quan | 2 Cột “Cơ quan” thứ 2, giảm dần; bỏ khỏi thứ tự',
      'ascending: Vai trò | 1 Cột “Vai trò” thứ 1, tăng dần; đổi sang giảm dần',
      'none: Mục | +Thêm cột “Mục” vào thứ tự',
    ]);
    expect(wordsOf(part(table, 'caption'))).to.contain(
      'xếp theo cột “Vai trò”, tăng dần, rồi cột “Cơ quan”, giảm dần',
    );
    expect(status(table)).to.equal('xếp theo cột “Vai trò”, tăng dần, rồi cột “Cơ quan”, giảm dần');
    await expect(table).to.be.accessible();
  });

  it('sorts rows that are equal in the first column by the second', async () => {
    const table = await full({ view: 'list' });
    await press(table, '.col-role .sort');
    const before = cells(table, 1).slice(0, 20);
    await press(table, '.col-agency .add');
    const after = cells(table, 1).slice(0, 20);
    expect(after).not.to.deep.equal(before);
    expect(cells(table, 2)[0]).to.contain('Chủ trì');
  });

  it('takes Shift for the same, and a plain press for a column alone', async () => {
    const table = await full({ view: 'list' });
    await press(table, '.col-role .sort');
    part(table, '.col-section .sort')?.dispatchEvent(
      new MouseEvent('click', { shiftKey: true, bubbles: true }),
    );
    await settled(table);
    expect(wordsOf(part(table, '.col-section .add'))).to.contain('thứ 2, tăng dần');
    await press(table, '.col-section .sort');
    expect(wordsOf(part(table, 'caption'))).to.equal('Phân công trách nhiệm · xếp theo cột “Mục”, tăng dần');
  });
});
