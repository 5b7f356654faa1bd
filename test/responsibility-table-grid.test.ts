import { expect } from '@open-wc/testing';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';
import { manyDuties } from '@kehoach/stories/many-duties.js';

import {
  box,
  COUNT,
  expectLast,
  focusBody,
  isFilled,
  LAST,
  list,
  MANY,
  place,
  press,
  rowsOf,
  scrollTo,
  seen,
} from './helpers/grid.js';
import { settled, until } from './helpers/mount.js';
import { savedFile } from './helpers/saved-file.js';
import { focused, part, parts, rowCount, sentence, status, wordsOf } from './helpers/table-reading.js';
import { clickText, search } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

describe('<kh-responsibility-table> with 10 000 duties as a list', () => {
  it('is accessible, searched and with an open row', async () => {
    const table = await list();
    await expect(table).to.be.accessible();
    await search(table, 'truyen thong');
    part(table, 'tbody summary')?.click();
    await until(() => part(table, '.inside button') !== null, 'the row is open');
    await expect(table).to.be.accessible();
  });

  describe('as a grid', () => {
    it('is the same table, with the number of all its rows and the index of each that is drawn', async () => {
      const table = await list();
      const grid = part(table, 'table') as HTMLElement;
      expect(grid.getAttribute('role')).to.equal('grid');
      expect(grid.getAttribute('aria-rowcount')).to.equal(`${COUNT + 1}`);
      expect(part(table, 'thead tr')?.getAttribute('aria-rowindex')).to.equal('1');
      const rows = rowsOf(table);
      expect(rows.length).to.be.within(5, 40);
      expect(rows.map((row) => row.getAttribute('aria-rowindex'))).to.deep.equal(
        rows.map((_row, nth) => `${nth + 2}`),
      );
      const roles = [...(rows[0]?.children ?? [])].map((cell) => cell.getAttribute('role'));
      expect(roles).to.deep.equal(['rowheader', 'gridcell', 'gridcell', 'gridcell']);
    });

    it('hides the room of rows that are not drawn from assistive technology', async () => {
      const table = await list();
      await scrollTo(table, 50_000);
      const others = parts(table, 'tbody > tr').filter((row) => !row.hasAttribute('aria-rowindex'));
      expect(others.map((row) => row.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
    });

    it('keeps the head in view while its rows scroll', async () => {
      const table = await list();
      await scrollTo(table, 50_000);
      const head = part(table, 'thead th')?.getBoundingClientRect().top ?? 0;
      expect(Math.abs(head - box(table).getBoundingClientRect().top)).to.be.lessThan(2);
    });

    it('fills its box wherever it is scrolled to, and does not move what is seen', async () => {
      const table = await list();
      for (const top of [300_000, 120_000, 119_500, 119_900, 0, 1000]) {
        await scrollTo(table, top);
        const before = seen(table)[1]?.getBoundingClientRect().top;
        const row = seen(table)[1];
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        expect(row?.getBoundingClientRect().top, `at ${top}`).to.equal(before);
      }
    });

    it('is there on a page without ResizeObserver, and follows its size again after it was away', async () => {
      const { ResizeObserver: own } = window;
      Object.assign(window, { ResizeObserver: undefined });
      const without = await list().finally(() => Object.assign(window, { ResizeObserver: own }));
      expect(isFilled(without)).to.be.true;

      const table = await list(MANY, {}, '900px');
      const place = table.parentElement as HTMLElement;
      table.remove();
      place.append(table);
      await settled(table);
      const before = seen(table)[0]?.getBoundingClientRect().width ?? 0;
      table.style.width = '760px';
      await until(() => (seen(table)[0]?.getBoundingClientRect().width ?? before) < before, 'it is smaller');
      await until(() => isFilled(table), 'its rows fill it');
    });

    it('keeps its sort buttons inside of its box in 320 pixels', async () => {
      const table = await list(MANY, {}, '320px');
      const { left, right } = box(table).getBoundingClientRect();
      const buttons = parts(table, 'thead button').map((button) => button.getBoundingClientRect());
      expect(buttons.length).to.be.at.least(4);
      for (const button of buttons) {
        expect(button.left - left).to.be.at.least(8);
        expect(right - button.right).to.be.at.least(8);
      }
    });

    it('keeps its box and its keys where a search leaves few rows', async () => {
      const table = await list();
      await search(table, 'viec 1234');
      await until(() => part(table, 'table')?.getAttribute('aria-rowcount') === '2', 'one row is left');
      expect(wordsOf(parts(table, 'tbody tr')[0] ?? null)).to.contain('(việc 1234)');
      expect(part(table, 'tbody [tabindex="0"]')).to.exist;
      await search(table, 'viec 12');
      await until(() => part(table, 'table')?.getAttribute('aria-rowcount') === '112', 'more are found');
      expect(part(table, '[role="grid"]')).to.exist;
    });

    it('follows page-size', async () => {
      expect(part(await list(manyDuties(201)), '[role="grid"]')).to.exist;
      expect(part(await list(manyDuties(200)), '[role="grid"]')).not.to.exist;
      expect(part(await list(manyDuties(51), { 'page-size': '50' }), '[role="grid"]')).to.exist;
    });

    it('makes room for what an opened row holds', async () => {
      const table = await list();
      const [first, second] = rowsOf(table) as [HTMLElement, HTMLElement];
      const height = first.getBoundingClientRect().height;
      const all = box(table).scrollHeight;
      first.querySelector('summary')?.click();
      await until(() => first.querySelector('.inside') !== null, 'the row is open');
      await settled(table);
      const grown = first.getBoundingClientRect().height - height;
      expect(grown).to.be.greaterThan(40);
      expect(second.getBoundingClientRect().top).to.be.closeTo(first.getBoundingClientRect().bottom, 0.5);
      expect(box(table).scrollHeight - all).to.be.closeTo(grown, 2);
      // It keeps its room while it is away, and is still open afterwards.
      await scrollTo(table, 200_000);
      expect(first.isConnected && first.getAttribute('aria-rowindex') === '2').to.be.false;
      await scrollTo(table, 0);
      expect(rowsOf(table)[0]?.querySelector('details')?.open).to.be.true;
    });
  });

  describe('the last duty', () => {
    it('is reached by Control+End', async () => {
      const table = await list();
      focusBody(table);
      await press(table, 'Control+End');
      expectLast(focused(table)?.parentElement);
    });

    it('is reached by scrolling', async () => {
      const table = await list();
      await until(() => {
        box(table).scrollTop = box(table).scrollHeight;
        return seen(table).some((row) => row.getAttribute('aria-rowindex') === `${COUNT + 1}`);
      }, 'the end is seen');
      const rows = seen(table);
      expectLast(rows[rows.length - 1]);
    });

    it('is reached by search', async () => {
      const table = await list();
      await search(table, `viec ${COUNT}`);
      expect(rowCount(table)).to.equal(1);
      expect(wordsOf(part(table, 'tbody tr'))).to.contain(LAST);
      expect(status(table)).to.contain('1');
    });

    it('is reached by its link', async () => {
      const before = location.href;
      history.replaceState(null, '', `?kh-item=viec-${COUNT}`);
      try {
        const table = await list();
        await until(() => focused(table)?.localName === 'summary', 'the focus is there');
        expectLast(focused(table)?.closest('tr'));
        expect(seen(table)).to.include(focused(table)?.closest('tr'));
        expect(focused(table)?.closest('details')?.open).to.be.true;
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('is in the CSV file, with all others', async () => {
      const table = await list();
      const file = await savedFile(() => clickText(table, 'Tải CSV'));
      expect(file.split('\r\n').filter((line) => line.includes('(việc '))).to.have.length(COUNT);
      expect(file).to.contain(LAST);
    });
  });

  for (const width of [200, 320]) {
    it(`stays within ${width} px, with rows that stand one below the other`, async () => {
      const table = await list(MANY, {}, `${width}px`);
      await until(() => box(table).clientWidth < width && isFilled(table), 'it is narrow');
      const right = table.getBoundingClientRect().right + 0.5;
      const over = parts(table, '.root *').filter(
        (one) => one.getBoundingClientRect().right > right && !one.closest('.hidden, .skip'),
      );
      expect(over.map(({ className }) => className)).to.deep.equal([]);
      expect(box(table).scrollWidth).to.be.at.most(box(table).clientWidth);
      focusBody(table);
      await press(table, 'Control+End');
      expectLast(focused(table)?.parentElement);
      expect(seen(table)).to.include(focused(table)?.parentElement);
    });
  }

  it('measures again when it becomes narrow', async () => {
    const table = await list();
    await scrollTo(table, 100_000);
    table.style.cssText = 'width: 320px; min-width: 0';
    await until(() => box(table).clientWidth < 320 && isFilled(table), 'rows fill the box');
    await scrollTo(table, 50_000);
  });

  for (const [lang, words] of Object.entries({
    vi: ['Hiện tất cả 10.000 dòng', 'Phím mũi tên'],
    en: ['Show all 10,000 rows', 'Arrow keys'],
    'zh-Hans': ['显示全部 10,000 行', '方向键'],
  })) {
    it(`tells its keys and the way to all rows in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const table = await list();
      await until(() => wordsOf(part(table, '.next button')) === words[0], 'the language is there');
      expect(wordsOf(part(table, '#keys'))).to.contain(words[1]);
      expect(part(table, 'table')?.getAttribute('aria-describedby')).to.equal('keys');
    });
  }

  describe('bad input', () => {
    const plan = manyDuties(400, 300);

    it('keeps every row of duties with one id', async () => {
      const duties = plan.duties?.map((duty) => ({ ...duty, id: 'một' }));
      const table = await list({ ...plan, duties });
      expect(part(table, 'table')?.getAttribute('aria-rowcount')).to.equal('401');
      focusBody(table);
      await press(table, 'Control+End');
      expect(wordsOf(focused(table)?.parentElement ?? null)).to.contain('(việc 400)');
      expect(sentence(table)).to.contain('400');
    });

    it('shows ids of agencies that do not exist, and 300 agencies', async () => {
      const duties = plan.duties?.map((duty) => ({
        ...duty,
        parties: [{ agencyId: 'không-có', roles: null }],
      }));
      const table = await list({ ...plan, duties });
      expect(wordsOf(rowsOf(table)[0] ?? null)).to.contain('không-có');
      expect(part(table, 'table')?.getAttribute('aria-rowcount')).to.equal('401');
      await expect(table).to.be.accessible();
    });

    it('breaks titles without spaces', async () => {
      const duties = plan.duties?.map((duty) => ({ ...duty, summary: 'việc'.repeat(200) }));
      const table = await list({ ...EXAMPLE_PLAN, duties }, {}, '320px');
      await until(() => box(table).clientWidth < 320 && isFilled(table), 'it is narrow');
      expect(box(table).scrollWidth).to.be.at.most(box(table).clientWidth);
      focusBody(table);
      await press(table, 'Control+End');
      expect(place(table)?.[0]).to.equal(401);
    });
  });
});
