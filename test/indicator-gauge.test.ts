import { expect } from '@open-wc/testing';
import type { IndicatorGauge } from '@kehoach/elements';
import { EXAMPLE_INDICATOR_LIST, EXAMPLE_INDICATORS } from '@kehoach/contract/examples.js';

import { canEmulateMedia, emulateMedia } from './helpers/emulation.js';
import { useFakeApi } from './helpers/fake-api.js';
import {
  cardOf,
  items,
  LIST,
  open,
  openGroup,
  part,
  parts,
  ready,
  withData,
  wordsOf,
} from './helpers/indicator-gauge.js';
import { sendKeys } from './helpers/keyboard.js';
import { mount, nextEvent, settled, textOf, until } from './helpers/mount.js';

/** An element in each of the five states. */
const STATES: Record<string, () => Promise<IndicatorGauge>> = {
  initial: () => mount('kh-indicator-gauge'),
  pending: () => {
    useFakeApi({ [LIST]: { body: EXAMPLE_INDICATOR_LIST, isHeld: true } });
    return mount('kh-indicator-gauge', { src: LIST });
  },
  ready: () => {
    useFakeApi({ [LIST]: { body: EXAMPLE_INDICATOR_LIST } });
    return ready({ src: LIST });
  },
  empty: async () => {
    useFakeApi({ [LIST]: { body: { items: [] } } });
    const gauge = await mount('kh-indicator-gauge', { src: LIST });
    await until(() => textOf(gauge).includes('Chưa có chỉ tiêu nào'), 'emptiness is told');
    return gauge;
  },
  error: async () => {
    useFakeApi({ [LIST]: { status: 404, body: {} } });
    const gauge = await mount('kh-indicator-gauge', { src: LIST });
    await until(() => part(gauge, '[role="alert"]') !== null, 'the failure is told');
    return gauge;
  },
};

describe('<kh-indicator-gauge>', () => {
  describe('accessibility', () => {
    for (const name of Object.keys(STATES)) {
      it(`is accessible while ${name}`, async () => {
        const gauge = await (STATES[name] as () => Promise<IndicatorGauge>)();
        await expect(gauge).to.be.accessible();
      });
    }

    for (const view of ['bar', 'figure']) {
      for (const scheme of ['light', 'dark']) {
        it(`is accessible as ${view}, ${scheme}, with every kind of indicator and its details open`, async () => {
          const gauge = await withData(Object.values(EXAMPLE_INDICATORS), { view, 'color-scheme': scheme });
          await openGroup(gauge);
          for (const summary of parts(gauge, '.card summary')) await open(gauge, summary);
          await expect(gauge).to.be.accessible();
        });
      }
    }

    if (canEmulateMedia)
      it('tells every status by its word where colours are forced', async () => {
        await emulateMedia({ forcedColors: 'active' });
        const gauge = await withData(items);
        await expect(gauge).to.be.accessible();
        for (const badge of parts(gauge, '.card .badge')) expect(wordsOf(badge)).not.to.equal('');
      });
  });

  describe('attributes', () => {
    it('takes them before and after it is on the page', async () => {
      const gauge = await withData(EXAMPLE_INDICATOR_LIST, {
        indicator: '2.1',
        'heading-level': '3',
        caption: 'Tiêu đề',
      });
      expect(wordsOf(part(gauge, '#heading'))).to.equal('Tiêu đề');
      expect(part(gauge, '#heading')?.getAttribute('aria-level')).to.equal('3');
      gauge.removeAttribute('caption');
      gauge.caption = '';
      gauge.setAttribute('indicator', '4.2');
      await settled(gauge);
      expect(wordsOf(part(gauge, '#heading'))).to.contain('Tỷ số tử vong mẹ');
      gauge.view = 'figure';
      await settled(gauge);
      expect(part(gauge, '[role="meter"]')).to.equal(null);
    });

    it('reads a wrong value as the default', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.up, {
        view: 'radial',
        milestone: 'soon',
        method: 'magic',
      });
      expect(part(gauge, '[role="meter"]')).not.to.equal(null);
      expect(wordsOf(part(gauge, '.badge'))).to.equal('Đúng tiến độ');
      expect(gauge.getAttribute('view')).to.equal('radial');
    });

    it('holds the value against the milestone of a year', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.up, { milestone: '2030' });
      expect(wordsOf(part(gauge, '.meaning'))).to.contain('đến mục tiêu 2030 (khoảng 60%)');
    });

    it('uses the method asked for and names it', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.up, { method: 'linear' });
      expect(wordsOf(await open(gauge))).to.contain('Thay đổi bình quân năm (tuyến tính)');
    });

    it('takes classes for the method "legend"', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.up, { method: 'legend' });
      gauge.legend = [
        { from: null, to: 48, status: 'limited-progress' },
        { from: 48, to: null, status: 'acceleration-needed' },
      ];
      await settled(gauge);
      expect(wordsOf(part(gauge, '.badge'))).to.equal('Cần đẩy nhanh');
    });

    it('counts the age of a value to `today`', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.down, { today: '2027-01-01' });
      expect(textOf(gauge)).to.contain('Số liệu đã cũ.');
      gauge.today = '2024-01-01';
      await settled(gauge);
      expect(textOf(gauge)).not.to.contain('Số liệu đã cũ.');
    });

    it('names what `indicator` asks for in vain', async () => {
      const gauge = await withData(EXAMPLE_INDICATOR_LIST, { indicator: '2.1 9.9' });
      expect(textOf(gauge)).to.contain('Không tìm thấy chỉ tiêu: 9.9.');
      expect(wordsOf(part(gauge, '.value'))).to.contain('48,6');
      gauge.indicator = '9.9';
      await settled(gauge);
      expect(textOf(gauge)).to.contain('Không tìm thấy chỉ tiêu: 9.9.');
      expect(part(gauge, '.card')).to.equal(null);
    });
  });

  describe('events', () => {
    it('tells that data arrived: address, how many, how many left out', async () => {
      useFakeApi({ [LIST]: { body: { items: [...items, { id: 7 }] } } });
      const place = document.createElement('main');
      place.id = 'place';
      document.body.append(place);
      const loaded = nextEvent(document.body, 'kh-load');
      const gauge = await mount('kh-indicator-gauge', { src: LIST });
      const event = await loaded;
      expect(event.target).to.equal(gauge);
      expect(event.composed).to.equal(true);
      expect(event.detail).to.deep.equal({ url: LIST, items: items.length, dropped: 1 });
    });

    it('tells that data could not be had', async () => {
      useFakeApi({ [LIST]: { status: 500, body: {} } });
      const gauge = await mount('kh-indicator-gauge');
      const failed = nextEvent(document.body, 'kh-error');
      gauge.src = LIST;
      expect((await failed).detail).to.include({ kind: 'http', url: LIST, status: 500 });
    });

    it('tells which indicator a reader opened, once, and not that it was closed', async () => {
      const gauge = await withData(EXAMPLE_INDICATOR_LIST);
      const told: unknown[] = [];
      document.body.addEventListener('kh-select', (event) => told.push(event.detail), { once: true });
      gauge.addEventListener('kh-select', (event) => told.push(event.bubbles && event.composed));
      const summary = cardOf(gauge, 'Tỷ số tử vong mẹ').querySelector('summary');
      await open(gauge, summary);
      summary?.click();
      await settled(gauge);
      expect(told).to.deep.equal([
        true,
        { type: 'indicator', id: EXAMPLE_INDICATORS.down.id, agencyIds: ['so-y-te'] },
      ]);
    });
  });

  describe('keyboard', () => {
    it('reaches skip link, filters and details in the order of reading', async () => {
      const gauge = await withData(items);
      part(gauge, '.skip')?.focus();
      const root = gauge.shadowRoot as ShadowRoot;
      const visited: string[] = [];
      for (let step = 0; step < 12; step += 1) {
        await sendKeys({ press: 'Tab' });
        visited.push(wordsOf(root.activeElement));
      }
      const filters = parts(gauge, '.summary button').map(wordsOf);
      expect(visited.slice(0, filters.length)).to.deep.equal(filters);
      expect(visited[filters.length]).to.equal('Cách tính, số liệu, nguồn');
    });

    it('opens and closes details with Enter, and keeps the focus there', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.up);
      const summary = part(gauge, 'summary');
      summary?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => part(gauge, '.inside') !== null, 'the details are there');
      expect(gauge.shadowRoot?.activeElement).to.equal(summary);
      await sendKeys({ press: 'Enter' });
      await until(() => part(gauge, '.inside') === null, 'the details are gone');
    });

    it('keeps the focus on a filter that was pressed', async () => {
      const gauge = await withData(items);
      const [, second] = parts(gauge, '.summary button');
      second?.focus();
      await sendKeys({ press: 'Enter' });
      await settled(gauge);
      expect(gauge.shadowRoot?.activeElement).to.equal(second);
    });
  });

  describe('languages', () => {
    for (const [language, value, title, unit] of [
      ['vi', '42,6', 'Tỷ số tử vong mẹ', '/100.000 ca sinh sống'],
      ['en', '42.6', 'Maternal mortality ratio', 'per 100,000 live births'],
      ['zh-Hans', '42.6', '孕产妇死亡率', '每10万活产'],
    ] as const)
      it(`writes numbers and takes the texts of the data in ${language}`, async () => {
        document.documentElement.lang = language;
        const series = [{ period: '2023', value: 42.6 }];
        const gauge = await withData({ ...EXAMPLE_INDICATORS.down, series, note: 'Chỉ có tiếng Việt' });
        await until(() => wordsOf(part(gauge, '.value')).startsWith(value), 'the number is written so');
        expect(wordsOf(part(gauge, '#heading'))).to.contain(title);
        expect(wordsOf(part(gauge, '.value'))).to.equal(`${value} ${unit} (2023)`);
        const inside = await open(gauge);
        const note = [...inside.querySelectorAll('dd')].filter(
          (one) => wordsOf(one) === 'Chỉ có tiếng Việt',
        )[0];
        expect(note?.querySelector('[lang="vi"]') === null).to.equal(language === 'vi');
      });
  });
});
