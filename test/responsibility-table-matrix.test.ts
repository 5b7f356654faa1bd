import { expect } from '@open-wc/testing';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';
import type { SelectEvent } from '@kehoach/elements';

import { canEmulateMedia, emulateMedia } from './helpers/emulation.js';
import { sendKeys } from './helpers/keyboard.js';
import { cellWords, columnNames, marksIn, matrix, roles, rowNames, rowOf, SMALL } from './helpers/matrix.js';
import { settled, until } from './helpers/mount.js';
import { focused, part, parts, status, wordsOf } from './helpers/table-reading.js';
import { choose, clickText, FULL, search } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

const open = async (table: ResponsibilityTable, element: Element | null | undefined) => {
  (element as HTMLElement).click();
  await settled(table);
};

describe('<kh-responsibility-table view="matrix">', () => {
  describe('accessibility', () => {
    for (const scheme of ['light', 'dark'])
      it(`is accessible, ${scheme}, searched and with a row open`, async () => {
        const table = await matrix(EXAMPLE_PLAN, { 'color-scheme': scheme });
        await search(table, 'so');
        await open(table, part(table, '.matrix .head'));
        await expect(table).to.be.accessible();
      });

    it('is accessible with the full plan', async () => {
      await expect(await matrix(FULL)).to.be.accessible();
    });

    it('is a table with a caption, and with heads for columns, rows and sections', async () => {
      const table = await matrix(SMALL);
      expect(wordsOf(part(table, '.matrix caption'))).to.equal(
        '3 dòng, 2 cơ quan; 1 cơ quan không có vai trò trong các dòng này nên không có cột',
      );
      expect(parts(table, '.matrix thead th').every((head) => head.getAttribute('scope') === 'col')).to.be
        .true;
      expect(parts(table, '.matrix th[scope="rowgroup"]').map(wordsOf)).to.deep.equal([
        'I Truyền thông',
        'II Báo cáo',
      ]);
      expect(parts(table, '.matrix th[scope="row"]')).to.have.length(3);
    });

    it('says the roles of every cell in full words, with the agency', async () => {
      const table = await matrix(SMALL);
      const row = rowOf(table, 'Tháng hành động');
      expect(cellWords(row)).to.deep.equal([
        'Sở Y tế: chủ trì, báo cáo',
        'Sở Tài chính: bố trí kinh phí',
        'các hội quần chúng: phối hợp. P',
      ]);
      expect(marksIn(row)).to.deep.equal(['C B', 'KP', 'P']);
      expect(cellWords(rowOf(table, 'Tập huấn'))[0]).to.equal('Sở Y tế: không ghi vai trò');
    });

    it('has the full name of an agency beside its short one', async () => {
      const table = await matrix(SMALL);
      const [head] = parts(table, '.matrix thead th:not(.corner)');
      expect(wordsOf(head?.querySelector('.name') ?? null)).to.equal('SYT');
      expect(columnNames(table)).to.deep.equal([
        'Sở Y tế',
        'Sở Tài chính',
        'Các bên chỉ ghi bằng lời trong văn bản',
      ]);
      head?.focus();
      expect(wordsOf(part(table, '.matrix-tip'))).to.equal('Sở Y tế');
    });

    it('does not move cells away from under the pointer with what it tells of one', async () => {
      const name = 'Sở Lao động, Thương binh và Xã hội '.repeat(20);
      const agencies = SMALL.agencies?.map((agency) => ({ ...agency, name }));
      const table = await matrix({ ...SMALL, agencies });
      const head = part(table, '.matrix thead th:nth-child(2)') as HTMLElement;
      const before = head.getBoundingClientRect().top;
      head.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      expect(wordsOf(part(table, '.matrix-tip'))).to.contain(name.trim());
      expect(head.getBoundingClientRect().top).to.equal(before);
    });

    it('explains every mark that is used, and no other', async () => {
      const table = await matrix(SMALL);
      expect(parts(table, '.legend li').map(wordsOf)).to.deep.equal([
        'C Chủ trì',
        'P Phối hợp',
        'B Báo cáo',
        'KP Bố trí kinh phí',
        '– không ghi vai trò',
      ]);
    });

    if (canEmulateMedia) {
      it('is accessible where colours are forced', async () => {
        await emulateMedia({ forcedColors: 'active' });
        await expect(await matrix(SMALL)).to.be.accessible();
      });

      it('tells kinds of roles, the open cell and the chosen column apart by shapes where colours are forced', async () => {
        await emulateMedia({ forcedColors: 'active' });
        const table = await matrix(SMALL);
        const shapes = parts(table, '.legend .role').map((role) => {
          const { backgroundColor, color, borderTopStyle, borderTopWidth } = getComputedStyle(
            role.querySelector('.mark') as Element,
          );
          // Letters that are dark where the system's are light, or the other way round.
          const isFilled =
            color !== getComputedStyle(role).color && backgroundColor === getComputedStyle(role).color;
          return `${role.className}: ${isFilled ? 'filled' : `${borderTopWidth} ${borderTopStyle}`}`;
        });
        expect(shapes).to.deep.equal([
          'role lead: filled',
          'role partner: 2px solid',
          'role report: 1px dashed',
          'role act: 1px solid',
          'role act: 1px solid',
        ]);
        const edge = (element: Element | null | undefined) =>
          getComputedStyle(element as Element).borderInlineStartWidth;
        const button = rowOf(table, 'Tháng hành động').querySelector<HTMLElement>('td button');
        expect([edge(button), edge(button?.closest('td'))]).to.deep.equal(['0px', '1px']);
        await open(table, button);
        expect(edge(button)).to.equal('2px');
        await choose(table, 'Cơ quan', 'y');
        expect(edge(rowOf(table, 'Tháng hành động').querySelector('td'))).to.equal('3px');
      });
    }
  });

  it('has activities as rows, and duties without one, under their sections', async () => {
    const table = await matrix(SMALL);
    expect(rowNames(table)).to.deep.equal(['Tháng hành động', 'Tập huấn', 'Nộp báo cáo']);
    expect(wordsOf(rowOf(table, 'Tháng hành động').querySelector('.line'))).to.equal(
      'Mục I · từ 15/11 đến 15/12',
    );
  });

  it('is a press away, and away again', async () => {
    const table = await matrix(SMALL, { view: 'agencies' });
    await clickText(table, 'Ma trận');
    await until(() => part(table, '.matrix') !== null, 'the matrix is there');
    await clickText(table, 'Theo cơ quan');
    expect(part(table, '.matrix')).to.equal(null);
    expect(part(table, '.block')).not.to.equal(null);
  });

  it('shows a duty that answers with all its parties, and counts duties', async () => {
    const table = await matrix(SMALL, { agency: 'y' });
    expect(rowNames(table)).to.deep.equal(['Tháng hành động', 'Tập huấn']);
    expect(columnNames(table)).to.have.length(2);
    expect(status(table)).to.equal('2 trong 4 phần việc');
    await search(table, 'phat dong');
    expect(rowNames(table)).to.deep.equal(['Tháng hành động']);
  });

  describe('what is behind a mark', () => {
    it('opens below the row: of a cell its own duties, of a head all', async () => {
      const table = await matrix(SMALL);
      const row = rowOf(table, 'Tháng hành động');
      await open(table, row.querySelectorAll('td button')[1]);
      expect(parts(table, '.behind .title').map(wordsOf)).to.deep.equal(['Cấp tiền']);
      await open(table, row.querySelector('.head'));
      expect(parts(table, '.behind .title').map(wordsOf)).to.deep.equal(['Phát động', 'Cấp tiền']);
      expect(row.nextElementSibling === part(table, '.behind')).to.be.true;
      expect(parts(table, '.behind button').map(wordsOf)).to.deep.equal(['Chép liên kết', 'Chép liên kết']);
      await open(table, row.querySelector('.head'));
      expect(part(table, '.behind')).to.equal(null);
    });

    it('opens below one row only, whatever letters ids hold', async () => {
      const table = await matrix({
        id: 'p',
        activities: ['a', 'a b'].map((id) => ({ id, title: `Việc ${id}` })),
        agencies: ['b c', 'c'].map((id) => ({ id, name: `Sở ${id}` })),
        duties: ['a', 'a b'].map((id) => ({
          id,
          activityIds: [id],
          parties: ['b c', 'c'].map((agencyId) => ({ agencyId, roles: roles('lead') })),
        })),
      });
      await open(table, rowOf(table, 'Việc a b').querySelectorAll('td button')[1]);
      expect(parts(table, '.behind')).to.have.length(1);
      expect(parts(table, '.behind .parties strong').map(wordsOf)).to.deep.equal(['Sở c']);
      expect(parts(table, '.matrix [aria-expanded="true"]')).to.have.length(1);
    });

    it('is told to the page', async () => {
      const table = await matrix(SMALL);
      const heard: SelectEvent['detail'][] = [];
      table.addEventListener('kh-select', ({ detail }) => heard.push(detail));
      await open(table, rowOf(table, 'Nộp báo cáo').querySelector('.head'));
      expect(heard).to.deep.equal([{ type: 'duty', id: 'd1', agencyIds: ['t'] }]);
    });

    it('closes with Escape, and the focus goes back to where it was opened', async () => {
      const table = await matrix(SMALL);
      rowOf(table, 'Tập huấn').querySelector<HTMLElement>('td button')?.focus();
      await sendKeys({ press: 'Enter' });
      await settled(table);
      await sendKeys({ press: 'Tab' });
      expect(wordsOf(focused(table))).to.equal('Chép liên kết');
      await sendKeys({ press: 'Escape' });
      await settled(table);
      expect(part(table, '.behind')).to.equal(null);
      expect(focused(table)?.closest('tr') === rowOf(table, 'Tập huấn')).to.be.true;
    });

    it('is open for the duty that the page’s address names, with the focus on its row', async () => {
      const before = location.href;
      history.replaceState(null, '', '?kh-item=D63');
      const table = await matrix(FULL);
      await until(() => focused(table)?.classList.contains('head') === true, 'the focus is there');
      const row = focused(table)?.closest('tr');
      expect(row?.classList.contains('linked')).to.be.true;
      expect(row?.nextElementSibling?.classList.contains('behind')).to.be.true;
      history.replaceState(null, '', before);
    });
  });

  describe('languages', () => {
    for (const [lang, view, words] of [
      ['en', 'Matrix', 'Sở Y tế: lead, report'],
      ['zh-Hans', '矩阵', 'Sở Y tế: 牵头, 报告'],
    ] as const)
      it(`shows views, marks and words in ${lang}`, async () => {
        const table = await matrix(SMALL);
        document.documentElement.lang = lang;
        await until(
          () => parts(table, '.views button').some((one) => wordsOf(one) === view),
          'it is in that language',
        );
        expect(cellWords(rowOf(table, 'Tháng hành động'))[0]).to.equal(words);
        await expect(table).to.be.accessible();
      });
  });
});
