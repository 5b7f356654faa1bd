import { expect } from '@open-wc/testing';
import type { Plan } from '@kehoach/contract';
import { EXAMPLE_PLAN, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import { defineElement, ResponsibilityTable } from '@kehoach/elements';
import type { SelectEvent } from '@kehoach/elements';

import { canEmulateMedia, emulateMedia } from './helpers/emulation.js';
import { useFakeApi } from './helpers/fake-api.js';
import { sendKeys } from './helpers/keyboard.js';
import { mount, nextEvent, settled, textOf, until } from './helpers/mount.js';
import { blockOf, part, parts, rowCount, sentence, wordsOf } from './helpers/table-reading.js';
import { clickText, openAll, ready, search, withData } from './helpers/table.js';

defineElement('kh-responsibility-table', ResponsibilityTable);

const PLAN = 'https://api.example/plans/p1';
const ROWS = (EXAMPLE_PLAN.duties ?? []).flatMap(({ parties }) => parties ?? []).length;

/** An element in each of the five states. */
const STATES: Record<string, () => Promise<ResponsibilityTable>> = {
  initial: () => mount('kh-responsibility-table'),
  pending: () => {
    useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN, isHeld: true } });
    return mount('kh-responsibility-table', { src: PLAN });
  },
  ready: () => {
    useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
    return ready({ src: PLAN });
  },
  empty: async () => {
    useFakeApi({ [PLAN]: { body: { id: 'p1', title: 'Kế hoạch' } } });
    const table = await mount('kh-responsibility-table', { src: PLAN });
    await until(() => textOf(table).includes('chưa ghi phần việc nào'), 'emptiness is told');
    return table;
  },
  error: async () => {
    useFakeApi({ [PLAN]: { status: 500, body: {} } });
    const table = await mount('kh-responsibility-table', { src: PLAN });
    await until(() => part(table, '[role="alert"]') !== null, 'the failure is told');
    return table;
  },
};

describe('<kh-responsibility-table>', () => {
  describe('accessibility', () => {
    for (const name of Object.keys(STATES)) {
      it(`is accessible while ${name}`, async () => {
        const table = await (STATES[name] as () => Promise<ResponsibilityTable>)();
        await expect(table).to.be.accessible();
      });
    }

    for (const view of ['agencies', 'list']) {
      for (const scheme of ['light', 'dark']) {
        it(`is accessible as ${view}, ${scheme}, searched, filtered and open`, async () => {
          const table = await withData(EXAMPLE_PLAN, {
            view,
            'color-scheme': scheme,
            'duty-role': 'coordinate',
          });
          await search(table, 'so');
          await clickText(table, 'Bộ lọc');
          for (const summary of parts(table, '.block:not([open]) > summary')) summary.click();
          await settled(table);
          for (const summary of parts(table, 'tbody summary, .acts summary')) summary.click();
          await until(() => part(table, '.inside') !== null, 'the details are there');
          await expect(table).to.be.accessible();
        });
      }
    }

    it('is a table with a caption, column heads and a head in every row', async () => {
      const table = await withData(EXAMPLE_PLAN, { view: 'list' });
      expect(parts(table, 'table')).to.have.length(1);
      expect(wordsOf(part(table, 'caption'))).to.equal('Phân công trách nhiệm · theo thứ tự văn bản');
      expect(parts(table, 'thead th[scope="col"]').map(wordsOf)).to.deep.equal([
        'Phần việc được giao',
        'Cơ quan',
        'Vai trò',
        'Mục',
      ]);
      expect(parts(table, 'tbody tr').every((row) => row.querySelector('th[scope="row"]'))).to.be.true;
    });

    it('names the caption of each agency’s table after the agency', async () => {
      const table = await withData(EXAMPLE_PLAN);
      expect(parts(table, 'caption').map(wordsOf)).to.contain('Phần việc được giao cho Sở Y tế');
    });

    it('leads past itself', async () => {
      const table = await withData(EXAMPLE_PLAN);
      const after = document.createElement('button');
      table.after(after);
      await clickText(table, 'Bỏ qua: Phân công trách nhiệm');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement === after).to.be.true;
    });

    if (canEmulateMedia)
      it('tells leading roles apart where colours are forced, by mark and word', async () => {
        await emulateMedia({ forcedColors: 'active' });
        const table = await withData(EXAMPLE_PLAN);
        const roles = parts(table, '.role');
        expect(roles.every((role) => wordsOf(role).length > 2)).to.be.true;
        await expect(table).to.be.accessible();
      });
  });

  describe('attributes and properties', () => {
    it('take effect before and after connection', async () => {
      const before = await withData(EXAMPLE_PLAN, {
        agency: 'so-y-te',
        caption: 'Ai làm gì',
        'heading-level': '3',
      });
      expect(parts(before, '.block')).to.have.length(1);
      expect(wordsOf(part(before, '#heading'))).to.equal('Ai làm gì');
      expect(part(before, '#heading')?.getAttribute('aria-level')).to.equal('3');
      expect(part(before, '.block [role="heading"]')?.getAttribute('aria-level')).to.equal('4');
      before.setAttribute('agency', 'so-noi-vu');
      before.setAttribute('duty-role', 'advise');
      await settled(before);
      expect(sentence(before)).to.contain('hiển thị 1 phần việc');
      before.removeAttribute('duty-role');
      before.removeAttribute('agency');
      await settled(before);
      await openAll(before);
      expect(rowCount(before)).to.equal(ROWS);
    });

    it('do not reflect', async () => {
      const table = await withData(EXAMPLE_PLAN);
      table.view = 'list';
      table.agency = 'so-y-te';
      await settled(table);
      expect(table.getAttributeNames().filter((name) => name !== 'today')).to.deep.equal([]);
    });

    it('fall back when their value is not known', async () => {
      const table = await withData(EXAMPLE_PLAN, {
        view: 'gantt',
        'duty-role': 'boss',
        'page-size': 'x',
        density: '?',
      });
      expect(parts(table, '.block').length).to.be.greaterThan(5);
      expect(rowCount(table)).to.equal(ROWS);
    });

    it('that name nothing of the plan are told in words and left', async () => {
      const table = await withData(EXAMPLE_PLAN, { agency: 'so-khong-co', section: 'IX' });
      expect(parts(table, '.notice').map(wordsOf)).to.deep.equal([
        'Kế hoạch này không có “so-khong-co” nên không lọc theo đó.',
        'Kế hoạch này không có “IX” nên không lọc theo đó.',
      ]);
      expect(rowCount(table)).to.equal(ROWS);
    });

    it('lose to the reader’s choice until they are set again', async () => {
      const table = await withData(EXAMPLE_PLAN, { agency: 'so-y-te' });
      await clickText(table, 'Xem mọi cơ quan');
      await openAll(table);
      expect(rowCount(table)).to.equal(ROWS);
      table.setAttribute('agency', 'cong-an');
      await settled(table);
      expect(wordsOf(part(table, '.block [role="heading"]'))).to.equal('Công an tỉnh');
    });
  });

  describe('data set by property', () => {
    it('send no request', async () => {
      const api = useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
      const table = await ready({ src: PLAN }, { data: EXAMPLE_PLAN });
      expect(api.requests).to.deep.equal([]);
      expect(rowCount(table)).to.equal(ROWS);
    });

    it('leave out what cannot be read, with a note', async () => {
      const duties = [...(EXAMPLE_PLAN.duties ?? []), { summary: 'không có mã' }] as Plan['duties'];
      const table = await withData({ ...EXAMPLE_PLAN, duties });
      expect(textOf(table)).to.contain('1 mục không đọc được');
      expect(rowCount(table)).to.equal(ROWS);
    });

    it('show a plan of which only one duty’s id is known', async () => {
      const table = await withData({ id: 'p', duties: [{ id: 'd' }] });
      expect(sentence(table)).to.equal('1 phần việc');
      expect(wordsOf(part(table, 'tbody tr'))).to.equal(
        'không ghi nội dung không ghi cơ quan không ghi vai trò Mục:không ghi mục',
      );
    });
  });

  describe('loading', () => {
    it('asks once for an address that two tables name', async () => {
      const api = useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
      await ready({ src: PLAN });
      await ready({ src: PLAN });
      expect(api.requests).to.deep.equal([`GET ${PLAN}`]);
    });

    it('drops the late reply of an address that was changed', async () => {
      const api = useFakeApi({
        [PLAN]: { body: EXAMPLE_PLAN, isHeld: true },
        'plans/p2': { body: { id: 'p2', duties: [{ id: 'd', summary: 'Việc của kế hoạch hai' }] } },
      });
      const table = await mount('kh-responsibility-table', { src: PLAN });
      table.src = 'https://api.example/plans/p2';
      await until(() => rowCount(table) === 1, 'the second plan is shown');
      api.release();
      await settled(table);
      expect(textOf(table)).to.contain('Việc của kế hoạch hai');
    });

    it('aborts when it leaves the page and asks again when it is back', async () => {
      const api = useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN, isHeld: true } });
      const table = await mount('kh-responsibility-table', { src: PLAN });
      const place = table.parentElement as HTMLElement;
      table.remove();
      api.answer(PLAN, { body: EXAMPLE_PLAN });
      place.append(table);
      await until(() => part(table, '.block') !== null, 'the plan is shown');
      await openAll(table);
      expect(rowCount(table)).to.equal(ROWS);
      expect(api.requests).to.have.length(2);
    });
  });

  describe('when the API fails', () => {
    it('says so and tries again on request', async () => {
      const api = useFakeApi({ [PLAN]: { status: 404, body: {} } });
      const table = await mount('kh-responsibility-table', { src: PLAN });
      await until(() => textOf(table).includes('Không tìm thấy dữ liệu này.'), 'the failure is told');
      api.answer(PLAN, { body: EXAMPLE_PLAN });
      await clickText(table, 'Thử lại');
      await until(() => part(table, '.block') !== null, 'the plan is shown');
      await openAll(table);
      expect(rowCount(table)).to.equal(ROWS);
    });

    it('keeps the last good plan through a failed refresh', async () => {
      const api = useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
      const table = await ready({ src: PLAN });
      api.answer(PLAN, { isUnreachable: true });
      await table.refresh();
      await settled(table);
      expect(rowCount(table)).to.equal(ROWS);
      expect(wordsOf(part(table, '[role="alert"]'))).to.contain('Chưa cập nhật được');
    });
  });

  describe('events', () => {
    const heard = (table: ResponsibilityTable) => {
      const details: SelectEvent['detail'][] = [];
      const listen = (event: SelectEvent) => {
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
        details.push(event.detail);
      };
      table.addEventListener('kh-select', listen);
      return details;
    };

    it('kh-load says what arrived', async () => {
      useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
      const table = document.createElement('kh-responsibility-table');
      const loaded = nextEvent(table, 'kh-load');
      table.src = PLAN;
      document.body.append(table);
      expect((await loaded).detail).to.deep.equal({
        url: PLAN,
        items: EXAMPLE_PLAN.duties?.length,
        dropped: 0,
      });
      table.remove();
    });

    it('kh-error says what failed', async () => {
      useFakeApi({ [PLAN]: { status: 403, body: {} } });
      const table = document.createElement('kh-responsibility-table');
      const failed = nextEvent(table, 'kh-error');
      table.src = PLAN;
      document.body.append(table);
      expect((await failed).detail).to.include({ kind: 'http', status: 403 });
      table.remove();
    });

    it('kh-select tells which duty was opened, once', async () => {
      const table = await withData(EXAMPLE_PLAN);
      const details = heard(table);
      const summary = part(table, 'tbody summary');
      summary?.click();
      await settled(table);
      summary?.click();
      await settled(table);
      expect(details).to.deep.equal([
        { type: 'duty', id: 'd1', agencyIds: ['so-ldtbxh', 'so-nganh-khac', 'ubnd-huyen'] },
      ]);
    });

    it('kh-select tells which agency was chosen', async () => {
      const table = await withData(EXAMPLE_PLAN);
      const details = heard(table);
      blockOf(table, 'Công an tỉnh').querySelector<HTMLElement>('.choose')?.click();
      await settled(table);
      await clickText(table, 'Xem mọi cơ quan');
      expect(details).to.deep.equal([{ type: 'agency', id: 'cong-an', agencyIds: ['cong-an'] }]);
    });
  });

  describe('languages', () => {
    for (const [lang, role, name] of [
      ['en', 'Fund', 'Department of Finance'],
      ['zh-Hans', '安排经费', '财政厅'],
    ] as const) {
      it(`shows roles and data in ${lang}`, async () => {
        const table = await withData(EXAMPLE_PLAN, { agency: 'so-tai-chinh', today: EXAMPLE_TODAY });
        document.documentElement.lang = lang;
        await until(() => wordsOf(part(table, '.roles')).includes(role), 'the roles are in that language');
        expect(wordsOf(part(table, '.block [role="heading"]'))).to.equal(name);
        await expect(table).to.be.accessible();
      });
    }
  });
});
