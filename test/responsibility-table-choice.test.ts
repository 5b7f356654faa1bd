import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import { settled, until } from './helpers/mount.js';
import { part, parts, status, wordsOf } from './helpers/table-reading.js';
import { clickText, full, FULL } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

/** Duties of the full plan in which somebody has this role. */
const ownCount = (code: string) =>
  (FULL?.duties ?? []).filter(({ parties }) =>
    parties?.some(({ roles }) => roles?.some((role) => role.code === code)),
  ).length;

describe('<kh-responsibility-table> with filters in force', () => {
  const chips = (table: ResponsibilityTable) => parts(table, '.chips button').map(wordsOf);

  it('has each as a button with its number of duties, which takes it away', async () => {
    const table = await full({ agency: 'so-khcn', 'duty-role': 'lead' });
    await until(() => chips(table).length > 0, 'the filters are there');
    expect(chips(table)).to.deep.equal([
      `Vai trò: Chủ trì (${ownCount('lead')}) – bỏ bộ lọc này`,
      'Cơ quan: Sở Khoa học và Công nghệ (1) – bỏ bộ lọc này',
    ]);
    await expect(table).to.be.accessible();
    parts(table, '.chips button')[1]?.click();
    await settled(table);
    expect(chips(table)).to.have.length(1);
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
