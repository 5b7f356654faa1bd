import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import { COUNT, focusBody, list, place, press, rowsOf, scrollTo, seen } from './helpers/grid.js';
import { settled, until } from './helpers/mount.js';
import { focused, part, parts, wordsOf } from './helpers/table-reading.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

describe('<kh-responsibility-table> keyboard of the grid', () => {
  it('reaches the body by one Tab stop, after the sort buttons', async () => {
    const table = await list();
    parts(table, '.sort')[3]?.focus();
    await press(table, 'Tab');
    expect(place(table)).to.deep.equal([2, 1]);
    expect(parts(table, 'tbody [tabindex="0"]')).to.have.length(1);
    await press(table, 'Tab');
    expect(wordsOf(focused(table))).to.equal('Hiện tất cả 10.000 dòng');
    await press(table, 'Shift+Tab');
    expect(place(table)).to.deep.equal([2, 1]);
  });

  it('moves between cells', async () => {
    const table = await list();
    focusBody(table);
    const steps: [string, [number, number]][] = [
      ['ArrowUp', [2, 1]],
      ['ArrowLeft', [2, 1]],
      ['ArrowDown', [3, 1]],
      ['ArrowRight', [3, 2]],
      ['End', [3, 4]],
      ['ArrowRight', [3, 4]],
      ['Home', [3, 1]],
      ['Control+End', [COUNT + 1, 4]],
      ['ArrowDown', [COUNT + 1, 4]],
      ['Control+Home', [2, 1]],
      ['End', [2, 4]],
      ['End', [COUNT + 1, 4]],
      ['Home', [COUNT + 1, 1]],
      ['Home', [2, 1]],
    ];
    for (const [key, expected] of steps) {
      await press(table, key);
      expect(place(table), key).to.deep.equal(expected);
      expect(seen(table), key).to.include(focused(table)?.parentElement);
    }
  });

  it('moves by a page, and back', async () => {
    const table = await list();
    focusBody(table);
    await press(table, 'PageDown');
    const [page = 0] = place(table) ?? [];
    expect(page).to.be.greaterThan(3);
    expect(seen(table)).to.include(focused(table)?.parentElement);
    await press(table, 'PageDown', 'PageUp', 'PageUp');
    expect(place(table)).to.deep.equal([2, 1]);
  });

  it('goes into a cell with Enter or F2, and out of it with Escape', async () => {
    const table = await list();
    focusBody(table);
    await press(table, 'Enter');
    expect(focused(table)?.localName).to.equal('summary');
    await press(table, 'Enter');
    await until(() => part(table, '.inside button') !== null, 'the row is open');
    await press(table, 'Tab');
    expect(focused(table)?.closest('.inside')).to.exist;
    await press(table, 'Escape');
    expect(focused(table)?.getAttribute('role')).to.equal('rowheader');
    expect(parts(table, 'tbody [tabindex="0"]')).to.have.length(1);
    await press(table, 'F2');
    expect(focused(table)?.localName).to.equal('summary');
    await press(table, 'F2', 'ArrowDown');
    expect(place(table)).to.deep.equal([3, 1]);
  });

  it('keeps the focus in a row that is scrolled away, and comes back to it with the next key', async () => {
    const table = await list();
    focusBody(table);
    await press(table, 'ArrowDown', 'ArrowDown');
    const cell = focused(table);
    await scrollTo(table, 200_000);
    expect(focused(table)).to.equal(cell);
    expect(seen(table)).not.to.include(cell?.parentElement);
    await press(table, 'ArrowDown');
    expect(place(table)).to.deep.equal([5, 1]);
    expect(seen(table)).to.include(focused(table)?.parentElement);
  });

  it('enters at what is seen after scrolling', async () => {
    const table = await list();
    await scrollTo(table, 200_000);
    parts(table, '.sort')[3]?.focus({ preventScroll: true });
    await press(table, 'Tab');
    expect(seen(table)).to.include(focused(table)?.parentElement);
  });

  it('keeps the focus on a sort button that is pressed', async () => {
    const table = await list();
    parts(table, '.sort')[1]?.focus();
    await press(table, 'Enter');
    expect(focused(table)?.closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    expect(rowsOf(table)[0]?.getAttribute('aria-rowindex')).to.equal('2');
  });

  it('stays with a row through sort and filter, and with its place where the row is left out', async () => {
    const table = await list();
    focusBody(table);
    await press(table, 'ArrowDown');
    const words = wordsOf(focused(table));
    parts(table, '.sort')[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(table);
    expect(wordsOf(focused(table))).to.equal(words);
    expect(place(table)?.[0]).to.be.greaterThan(2);
    expect(seen(table)).to.include(focused(table)?.parentElement);
    const role = wordsOf(focused(table)?.parentElement?.children[2] ?? null)
      .split(' ')
      .slice(-2)
      .join(' ');
    const codes = { 'Chủ trì': 'lead', 'Phối hợp': 'coordinate' } as Record<string, string>;
    table.dutyRole = codes[role] === 'lead' ? 'coordinate' : 'lead';
    await settled(table);
    expect(focused(table)?.getAttribute('role')).to.equal('rowheader');
    expect(wordsOf(focused(table))).not.to.equal(words);
  });
});
