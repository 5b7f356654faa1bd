import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';
import { manyDuties } from '@kehoach/stories/many-duties.js';

import { list } from './helpers/grid.js';
import { holdTimers } from './helpers/held-timers.js';
import type { HeldTimers } from './helpers/held-timers.js';
import { mount, settled, until } from './helpers/mount.js';
import { part, parts, rowCount, wordsOf } from './helpers/table-reading.js';
import { clickText, search, whole } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

/** The most rows that a plain table has by itself. */
const COUNT = 200;

const isBusy = (table: ResponsibilityTable) => part(table, 'tbody[aria-busy="true"]') !== null;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('<kh-responsibility-table> as a plain table', () => {
  it('prints all rows at once, and is a grid again afterwards', async () => {
    const table = await list(manyDuties(2000));
    window.dispatchEvent(new CustomEvent('beforeprint'));
    expect(part(table, 'table')?.getAttribute('role')).to.equal('table');
    expect(rowCount(table)).to.equal(2000);
    expect(parts(table, '.gap, .grid, tbody [tabindex]')).to.be.empty;
    expect(wordsOf(parts(table, 'tbody tr')[1999] ?? null)).to.contain('(việc 2000)');
    window.dispatchEvent(new CustomEvent('afterprint'));
    await settled(table);
    expect(part(table, '[role="grid"]')).to.exist;
    expect(rowCount(table)).to.be.lessThan(40);
  });

  it('shows all rows on request, and goes back', async () => {
    const table = await list(manyDuties(1000));
    await clickText(table, 'Hiện tất cả 1.000 dòng');
    await until(() => rowCount(table) === 1000, 'all rows are shown');
    expect(part(table, 'table')?.getAttribute('role')).to.equal('table');
    await clickText(table, 'Chỉ hiện trong khung cuộn');
    expect(part(table, 'table')?.getAttribute('role')).to.equal('grid');
  });

  it('marks what is searched for in rows that were there before, and takes the marks away again', async () => {
    const table = await list(manyDuties(12));
    const before = parts(table, 'tbody > tr');
    const input = part<HTMLInputElement>(table, 'input') as HTMLInputElement;
    await search(table, 'viec');
    const isStill = before.every((row) => row.isConnected && row.querySelector('mark') !== null);
    expect(isStill, 'each row is the same and has a mark').to.be.true;
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => part(table, 'tbody mark') === null, 'no mark is left');
  });

  describe('rows below the screen', () => {
    let timers: HeldTimers;
    beforeEach(() => (timers = holdTimers()));
    afterEach(() => timers.release());

    /** A list of which the rows on the screen are drawn, in its pause. */
    async function resting(): Promise<ResponsibilityTable> {
      const table = await mount('kh-responsibility-table', { view: 'list' }, { data: manyDuties(COUNT) });
      await until(() => isBusy(table) && timers.count > 0, 'it pauses');
      return table;
    }

    it('are not there before a pause in which those on the screen can be seen and answer', async () => {
      const table = await resting();
      const first = rowCount(table);
      const last = parts(table, 'tbody tr')[first - 1] as HTMLElement;
      expect(first).to.be.below(COUNT / 2);
      expect(last.getBoundingClientRect().bottom).to.be.at.least(innerHeight);
      for (let frames = 0; frames < 20; frames += 1) await frame();
      expect(rowCount(table)).to.equal(first);
      expect(isBusy(table)).to.be.true;
    });

    it('follow some at a time, in the order of the document, and the table is busy up to the last', async () => {
      const table = await resting();
      const steps: { rows: number; busy: boolean }[] = [];
      const watch = new MutationObserver(() => steps.push({ rows: rowCount(table), busy: isBusy(table) }));
      watch.observe(part(table, 'tbody') as Element, { childList: true });
      timers.release();
      await whole(table);
      watch.disconnect();
      expect(steps.length).to.be.above(2);
      expect(steps.map(({ busy }) => busy)).to.deep.equal(steps.map(({ rows }) => rows < COUNT));
      expect(part(table, 'tbody')?.hasAttribute('aria-busy')).to.be.false;
      const places = parts(table, 'tbody tr').map((row) => /\(việc (\d+)\)/.exec(wordsOf(row))?.[1]);
      expect(places).to.deep.equal([...Array(COUNT).keys()].map((nth) => `${nth + 1}`));
    });

    it('are drawn at once for print, and what was to follow does not', async () => {
      const table = await resting();
      window.dispatchEvent(new CustomEvent('beforeprint'));
      expect(rowCount(table)).to.equal(COUNT);
      expect(isBusy(table)).to.be.false;
      timers.release();
      expect(isBusy(table)).to.be.false;
      window.dispatchEvent(new CustomEvent('afterprint'));
      await settled(table);
      await whole(table);
      expect(rowCount(table)).to.equal(COUNT);
    });
  });
});
