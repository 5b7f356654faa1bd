import { expect } from '@open-wc/testing';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';

import { setViewport } from './helpers/emulation.js';
import { useFakeApi } from './helpers/fake-api.js';
import { settled, until } from './helpers/mount.js';
import { savedFile } from './helpers/saved-file.js';
import { blockOf, headings, part, parts, rowCount, wordsOf } from './helpers/table-reading.js';
import { clickText, closed, full, FULL, ready, withData } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

describe('<kh-responsibility-table> in use', () => {
  describe('files and links', () => {
    const fileOf = (table: ResponsibilityTable, words: string) => savedFile(() => clickText(table, words));

    it('hold the rows that are shown as CSV, with source and what is shown', async () => {
      const table = await full({ agency: 'so-khcn' });
      const lines = (await fileOf(table, 'Tải CSV')).split('\r\n');
      expect(lines[0]).to.equal(
        '\ufeffPhần việc được giao,Cơ quan,Tên trong văn bản,Vai trò,Cùng với,Mục,Tên mục,Hoạt động,Chỉ tiêu',
      );
      expect(lines[1]).to.contain(',Sở Khoa học và Công nghệ,');
      expect(lines[1]).to.contain('"Chủ trì; Phối hợp; Chỉ đạo"');
      expect(lines[2]).to.equal('');
      expect(lines[3]).to.match(/^Nguồn,Văn bản số 580\/KH-UBND của UBND tỉnh Hải Dương,/);
      expect(lines[6]).to.equal('hiển thị 1 phần việc');
    });

    it('hold all duties as they were received as JSON', async () => {
      const file = JSON.parse(await fileOf(await full({ agency: 'so-khcn' }), 'Tải JSON')) as {
        data: typeof FULL;
      };
      expect(file.data?.duties).to.deep.equal(FULL?.duties);
    });

    it('name a duty in the link to it', async () => {
      const table = await full({ agency: 'so-khcn', 'sync-url': '' });
      part(table, 'tbody summary')?.click();
      await until(() => part(table, '.inside button') !== null, 'the details are there');
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void copied.push(text) },
      });
      part(table, '.inside button')?.click();
      const said = part(table, '.inside [aria-live]');
      await until(() => wordsOf(said) === 'Đã chép liên kết.', 'it is told beside the button');
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied[0]).to.contain('kh-item=D40');
    });
  });

  describe('room', () => {
    for (const width of [200, 320, 600]) {
      it(`stays within ${width} px in both views`, async () => {
        const table = await full();
        table.style.cssText = `width: ${width}px; min-width: 0`;
        for (const view of ['agencies', 'list'] as const) {
          table.view = view;
          await settled(table);
          await until(() => rowCount(table) === 119, 'the rows are shown');
          const right = table.getBoundingClientRect().right + 0.5;
          const over = parts(table, '.root *').filter(
            (one) => one.getBoundingClientRect().right > right && !one.closest('.hidden, .skip, thead'),
          );
          expect(over.map(({ className }) => className)).to.deep.equal([]);
        }
      });
    }

    it('keeps 200 px in a table cell that takes its width from its content', async () => {
      const table = await full();
      const outer = document.createElement('table');
      outer.insertRow().insertCell().append(table);
      document.querySelector('#place')?.append(outer);
      await settled(table);
      expect(table.getBoundingClientRect().width).to.be.at.least(200);
    });

    it('does not scroll a page of 320 px sideways', async () => {
      await setViewport({ width: 320, height: 600 });
      await full();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  });

  describe('a long plan', () => {
    const duties = [...Array(450).keys()].map((nth) => ({
      id: `d${nth}`,
      order: nth,
      summary: `Việc thứ ${nth}`,
      parties: [{ agencyId: 'so-y-te', nameAsWritten: 'Sở Y tế', roles: [{ code: 'implement' }] }],
    }));
    const long = (attributes: Record<string, string> = {}) =>
      withData({ ...EXAMPLE_PLAN, duties }, attributes);

    it('shows 200 rows, more on request, with the focus on the first new one', async () => {
      const table = await long();
      expect(rowCount(table)).to.equal(200);
      await clickText(table, 'Hiện thêm (còn 250 dòng)');
      await until(() => table.shadowRoot?.activeElement?.localName === 'summary', 'the focus is there');
      expect(wordsOf(table.shadowRoot?.activeElement ?? null)).to.equal('Việc thứ 200');
      await clickText(table, 'Hiện thêm (còn 50 dòng)');
      expect(rowCount(table)).to.equal(450);
    });

    it('follows page-size, and shows everything for print', async () => {
      const table = await long({ 'page-size': '50' });
      expect(rowCount(table)).to.equal(50);
      window.dispatchEvent(new CustomEvent('beforeprint'));
      expect(rowCount(table)).to.equal(450);
      window.dispatchEvent(new CustomEvent('afterprint'));
      await settled(table);
      expect(rowCount(table)).to.equal(50);
    });
  });

  describe('links and scope', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));

    it('open the duty that the page’s address names', async () => {
      history.replaceState(null, '', '?kh-item=D39');
      const table = await closed({ 'page-size': '20' }, { data: FULL });
      await until(() => table.shadowRoot?.activeElement?.localName === 'summary', 'the focus is there');
      expect(wordsOf(table.shadowRoot?.activeElement ?? null)).to.contain('buôn bán phụ nữ');
      expect(table.shadowRoot?.activeElement?.closest('details')?.open).to.be.true;
    });

    it('announce the chosen agency and follow one announced elsewhere', async () => {
      useFakeApi({ 'plans/580': { body: FULL } });
      const attributes = { src: 'https://api.example/plans/580', scope: 's' };
      const [one, other] = [await ready(attributes), await ready(attributes)];
      blockOf(one, 'Sở Y tế').querySelector<HTMLElement>('.choose')?.click();
      await until(() => parts(other, '.block').length === 1, 'the other follows');
      expect(headings(other)).to.deep.equal(['Sở Y tế']);
      await clickText(other, 'Xem mọi cơ quan');
      await until(() => rowCount(one) === 119, 'the first follows');
    });

    it('ignore an agency that the plan does not know, with words', async () => {
      const table = await full({ scope: 's' });
      const detail = { scope: 's', agencyId: 'la', origin: location.origin, source: null };
      document.dispatchEvent(new CustomEvent('kh-scope-change', { detail }));
      await settled(table);
      expect(wordsOf(part(table, '.notice'))).to.equal('Kế hoạch này không có “la” nên không lọc theo đó.');
      expect(rowCount(table)).to.equal(119);
    });
  });
});
