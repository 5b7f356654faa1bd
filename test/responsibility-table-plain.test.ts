import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';
import { manyDuties } from '@kehoach/stories/many-duties.js';

import { holdTimers } from './helpers/held-timers.js';
import type { HeldTimers } from './helpers/held-timers.js';
import { mount, settled, until } from './helpers/mount.js';
import { part, parts, rowCount, wordsOf } from './helpers/table-reading.js';
import { whole } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

/** The most rows that a plain table has by itself. */
const COUNT = 200;

const isBusy = (table: ResponsibilityTable) => part(table, 'tbody[aria-busy="true"]') !== null;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('<kh-responsibility-table> as a plain table', () => {
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
