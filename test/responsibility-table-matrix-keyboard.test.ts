import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import { sendKeys } from './helpers/keyboard.js';
import { matrix, rowOf, SMALL } from './helpers/matrix.js';
import { focused, part, parts, wordsOf } from './helpers/table-reading.js';
import { FULL } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

describe('<kh-responsibility-table view="matrix"> keyboard', () => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
  };

  it('has one stop for the cells, and goes through them with arrows, Home and End', async () => {
    const table = await matrix(SMALL);
    part(table, '.matrix-area')?.focus();
    await press('Tab');
    expect(wordsOf(focused(table)?.querySelector('.title') ?? null)).to.equal('Tháng hành động');
    await press('ArrowRight');
    expect(wordsOf(focused(table)?.querySelector('.spoken') ?? null)).to.equal('Sở Y tế: chủ trì, báo cáo');
    await press('End');
    expect(wordsOf(focused(table))).to.contain('các hội quần chúng');
    // The last cell of the next row is empty, and can be reached all the same.
    await press('ArrowDown');
    expect(focused(table)?.localName).to.equal('td');
    await press('Home', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(focused(table)?.classList.contains('corner')).to.be.true;
    expect(parts(table, '.matrix [tabindex="0"]')).to.have.length(1);
    await press('Tab');
    expect(focused(table)?.closest('.matrix')).to.equal(null);
  });

  it('leads on with End and Home pressed once more, as in the list', async () => {
    const table = await matrix(SMALL);
    rowOf(table, 'Tháng hành động').querySelector<HTMLElement>('.head')?.focus();
    await press('End', 'End');
    expect(focused(table)?.closest('tr') === rowOf(table, 'Nộp báo cáo')).to.be.true;
    expect(focused(table)?.closest('td')?.nextElementSibling).to.equal(null);
    await press('Home', 'Home');
    expect(focused(table)?.classList.contains('corner')).to.be.true;
  });

  it('keeps its column across the head of a section', async () => {
    const table = await matrix(SMALL);
    rowOf(table, 'Tập huấn').querySelectorAll<HTMLElement>('td')[1]?.querySelector('button')?.focus();
    await press('ArrowDown');
    expect(wordsOf(focused(table))).to.equal('II Báo cáo');
    await press('ArrowDown');
    expect(wordsOf(focused(table)?.querySelector('.spoken') ?? null)).to.equal('Sở Tài chính: báo cáo');
  });

  it('keeps what has the focus clear of the heads that stay in place', async () => {
    const table = await matrix(FULL);
    const area = part(table, '.matrix-area') as HTMLElement;
    area.scrollTo(1000, 600);
    parts(table, '.matrix .head')[20]?.focus();
    await press('End', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft');
    const box = (focused(table) as Element).getBoundingClientRect();
    const corner = (part(table, '.corner') as Element).getBoundingClientRect();
    expect(box.top).to.be.at.least(corner.bottom - 1);
    expect(box.left).to.be.at.least(corner.right - 1);
  });
});
