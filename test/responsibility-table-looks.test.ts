import { expect } from '@open-wc/testing';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';
import { manyDuties } from '@kehoach/stories/many-duties.js';

import { canEmulateMedia, emulateMedia, setViewport } from './helpers/emulation.js';
import { useFakeApi } from './helpers/fake-api.js';
import { mount, settled, until } from './helpers/mount.js';
import { rangeIn } from './helpers/range.js';
import { part, parts } from './helpers/table-reading.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

const PLAN = 'https://api.example/plans/p';
/** CSS pixels between the margins that browsers give an upright A4 sheet; some leave a little less. */
const SHEET = 680;

const GROUP = {
  id: 'p',
  title: 'Kế hoạch',
  agencies: [
    { id: 'x', name: 'Sở Giáo dục và Đào tạo', kind: 'group' },
    { id: 'y', name: 'Sở Y' },
    { id: 'z', name: 'Sở Z' },
  ],
  duties: [
    {
      id: 'd1',
      summary: 'Nộp báo cáo',
      parties: [
        { agencyId: 'x', nameAsWritten: 'Sở Giáo dục và Đào tạo', roles: [{ code: 'lead' }] },
        { agencyId: 'y', nameAsWritten: 'Sở Y', roles: [{ code: 'coordinate' }] },
        { agencyId: 'z', nameAsWritten: 'Sở Z', roles: [{ code: 'coordinate' }] },
      ],
    },
  ],
};

/** A table of this width with rows. */
async function rows(view: string, data: unknown, width: number): Promise<ResponsibilityTable> {
  const table = await mount('kh-responsibility-table', { view }, { data });
  table.style.cssText = `width: ${width}px; min-width: 0`;
  await until(() => part(table, 'tbody [role="rowheader"]') !== null, 'the rows are there');
  await settled(table);
  return table;
}

const displays = (elements: readonly Element[]) => [
  ...new Set(elements.map((element) => getComputedStyle(element).display)),
];

describe('<kh-responsibility-table>', () => {
  if (canEmulateMedia) {
    describe('on paper', () => {
      afterEach(() => dispatchEvent(new CustomEvent('afterprint')));

      async function print(
        view: string,
        data: unknown,
        use = (_table: ResponsibilityTable) => {},
      ): Promise<ResponsibilityTable> {
        const table = await rows(view, data, SHEET);
        use(table);
        await settled(table);
        dispatchEvent(new CustomEvent('beforeprint'));
        await emulateMedia({ media: 'print' });
        return table;
      }

      for (const view of ['list', 'agencies']) {
        it(`is a table under a head that every sheet repeats (${view})`, async () => {
          const table = await print(view, GROUP);
          expect(displays(parts(table, 'thead'))).to.deep.equal(['table-header-group']);
          expect(displays(parts(table, 'tbody tr'))).to.deep.equal(['table-row']);
          expect(displays(parts(table, 'tbody td'))).to.deep.equal(['table-cell']);
        });
      }

      it('has words instead of buttons in the heads: Chromium repeats no button', async () => {
        const table = await print('list', manyDuties(250), (used) => parts(used, 'thead .sort')[0]?.click());
        const heads = parts(table, 'thead .sort');
        expect(heads).to.have.length(4);
        expect(displays(heads)).to.deep.equal(['contents']);
        expect(displays(parts(table, 'thead .add'))).to.deep.equal(['none']);
        expect(displays(parts(table, 'thead svg'))).to.deep.equal(['none']);
      });

      it('keeps no room for what can only be pressed', async () => {
        const table = await print('list', GROUP);
        expect(parts(table, '.inside p')).to.have.length(3);
        for (const inside of parts(table, '.inside')) {
          const words = inside.lastElementChild?.previousElementSibling as Element;
          expect(words.localName).to.equal('p');
          expect(inside.getBoundingClientRect().bottom).to.equal(words.getBoundingClientRect().bottom);
        }
      });

      it('tells the lead without a ground, which printers leave out', async () => {
        const table = await print('list', GROUP);
        const mark = getComputedStyle(part(table, '.lead .mark') as Element);
        expect(mark.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(mark.color).to.equal('rgb(0, 0, 0)');
        expect(mark.borderTopWidth).to.equal('2px');
      });
    });
  }

  describe('words beside words', () => {
    it('keeps what an agency is in one piece', async () => {
      for (const width of [260, 300, 340]) {
        const table = await rows('list', GROUP, width);
        expect(part(table, 'tbody .kind')?.getClientRects(), `${width} px`).to.have.length(1);
      }
    });

    it('leaves no room before the sign between two parties of a line', async () => {
      const table = await rows('agencies', GROUP, 320);
      (part(table, 'summary') as HTMLElement).click();
      await until(() => parts(table, '.partners li').length > 0, 'the parties are there');
      const [first, second] = parts(table, '.partners li') as [HTMLElement, HTMLElement];
      expect(first.textContent).to.equal('Sở Y (Phối hợp)');
      expect(getComputedStyle(first, '::after').content).to.equal('"; "');
      expect(second.textContent).to.equal('Sở Z (Phối hợp)');
    });

    it('keeps the names of views in one row where there is little room', async () => {
      for (const width of [288, 330]) {
        const table = await rows('list', GROUP, width);
        const tops = parts(table, '.views button').map((button) => button.getBoundingClientRect().top);
        expect(new Set(tops).size, `${width} px`).to.equal(1);
      }
    });

    it('sets what is said in place of rows apart from the heading, and its button below the words', async () => {
      useFakeApi({ [PLAN]: { body: { id: 'p', title: 'Kế hoạch' } } });
      const table = await mount('kh-responsibility-table', { src: PLAN });
      await until(() => part(table, '.state button') !== null, 'emptiness is told');
      const bottomOf = (selector: string) => part(table, selector)?.getBoundingClientRect().bottom ?? NaN;
      const topOf = (selector: string) => part(table, selector)?.getBoundingClientRect().top ?? NaN;
      expect(topOf('.state') - bottomOf('.heading')).to.equal(12);
      const words = document.createRange();
      words.setStartAfter(part(table, '.state strong') as Element);
      words.setEndBefore(part(table, '.state button') as Element);
      expect(topOf('.state button')).to.be.above(words.getBoundingClientRect().bottom);
    });

    it('sets heads of columns on one line, whether they can be sorted by or not', async () => {
      await setViewport({ width: 1280, height: 800 });
      const table = await rows('list', GROUP, 1200);
      part(table, '.columns > summary')?.click();
      await until(() => part(table, '.columns input') !== null, 'the columns are open');
      parts(table, '.columns input')[2]?.click();
      await until(() => part(table, 'thead .plain') !== null, 'the column is there');
      const tops = parts(table, 'thead th').map((head) => {
        const { top, bottom } = rangeIn(head.querySelector('.sort') ?? head).getBoundingClientRect();
        return (top + bottom) / 2;
      });
      expect(Math.max(...tops) - Math.min(...tops)).to.be.below(1);
    });
  });
});
