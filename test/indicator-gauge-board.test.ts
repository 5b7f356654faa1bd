import { expect } from '@open-wc/testing';
import type { IndicatorGauge } from '@kehoach/elements';
import { EXAMPLE_INDICATOR_LIST, EXAMPLE_INDICATORS } from '@kehoach/contract/examples.js';
import type { Indicator } from '@kehoach/contract';

import {
  cardOf,
  items,
  open,
  openGroup,
  part,
  parts,
  status,
  withData,
  withoutValue,
  wordsOf,
} from './helpers/indicator-gauge.js';
import { settled, until } from './helpers/mount.js';

describe('<kh-indicator-gauge> board', () => {
  describe('a board', () => {
    const badges = (gauge: IndicatorGauge) => parts(gauge, '.summary .badge').map(wordsOf);

    it('opens with how many indicators stand how', async () => {
      const gauge = await withData(items.slice(0, 3));
      expect(badges(gauge)).to.deep.equal(['2 đúng tiến độ', '1 chưa có số liệu']);
      expect(part(gauge, '.summary button')).to.equal(null);
    });

    it('filters by status when it is long, and says how many are left', async () => {
      const gauge = await withData(items);
      const [all, second] = parts(gauge, '.summary button');
      expect(wordsOf(all ?? null)).to.equal('Tất cả 7');
      expect(all?.getAttribute('aria-pressed')).to.equal('true');
      second?.click();
      await settled(gauge);
      expect(second?.getAttribute('aria-pressed')).to.equal('true');
      const shown = parts(gauge, '.card').length;
      expect(shown).to.equal(Number(wordsOf(second ?? null).split(' ')[0]));
      expect(status(gauge)).to.equal(`${shown} trong 7 chỉ tiêu`);
    });

    it('takes a status as an attribute', async () => {
      const gauge = await withData(items, { status: 'not-available' });
      expect(parts(gauge, '.card').length).to.equal(1);
    });

    describe('with indicators that have no value', () => {
      const names = (gauge: IndicatorGauge) => parts(gauge, '.name').map(wordsOf);
      const victims = 'Nạn nhân bạo lực giới';
      const group = (gauge: IndicatorGauge) => withoutValue(gauge) as HTMLDetailsElement;

      it('puts them closed after the others, says how many they are, and draws them when opened', async () => {
        const gauge = await withData(items);
        expect(group(gauge).open).to.equal(false);
        expect(wordsOf(group(gauge).querySelector('summary'))).to.equal('1 chỉ tiêu chưa có số liệu');
        expect(names(gauge).length).to.equal(items.length - 1);
        await openGroup(gauge);
        expect(names(gauge)[items.length - 1]).to.contain(victims);
        await expect(gauge).to.be.accessible();
        group(gauge).querySelector('summary')?.click();
        await until(() => names(gauge).length === items.length - 1, 'they are gone again');
      });

      it('shows them where nothing else is shown: none has a value, or they are asked for', async () => {
        const bare = items.map((item) => ({ ...item, status: null, series: [] }));
        expect(names(await withData(bare)).length).to.equal(items.length);
        const gauge = await withData(items);
        gauge.status = 'not-available';
        await settled(gauge);
        expect(names(gauge).map((name) => name.includes(victims))).to.deep.equal([true]);
        gauge.status = '';
        await until(() => !group(gauge).open, 'they are closed again');
      });

      it('shows them in print', async () => {
        const gauge = await withData(items);
        dispatchEvent(new CustomEvent('beforeprint'));
        expect(names(gauge).length).to.equal(items.length);
        dispatchEvent(new CustomEvent('afterprint'));
        await until(() => !group(gauge).open, 'they are closed again');
      });

      it('shows the one that the page’s address names', async () => {
        const before = location.href;
        history.replaceState(null, '', '?kh-item=supported-victims');
        try {
          const gauge = await withData(EXAMPLE_INDICATOR_LIST);
          await until(() => group(gauge).querySelector('.card .inside') !== null, 'its details are open');
          expect(gauge.shadowRoot?.activeElement).to.equal(cardOf(gauge, victims).querySelector('summary'));
        } finally {
          history.replaceState(null, '', before);
        }
      });
    });

    it('keeps the details of the indicator that were opened when a filter moves its card', async () => {
      const gauge = await withData(items);
      const title = 'Tỷ số giới tính khi sinh';
      await open(gauge, cardOf(gauge, title).querySelector('summary'));
      parts(gauge, '.summary button')
        .filter((button) => wordsOf(button).includes('thụt lùi'))[0]
        ?.click();
      await settled(gauge);
      const opened = parts(gauge, 'details').filter((details) => (details as HTMLDetailsElement).open);
      expect(opened.length).to.equal(1);
      expect(opened[0]?.closest('.card')).to.equal(cardOf(gauge, title));
    });

    it('has a heading for each indicator one level under its own', async () => {
      const gauge = await withData(items, { 'heading-level': '4' });
      expect(part(gauge, '.name')?.getAttribute('aria-level')).to.equal('5');
    });
  });

  describe('many gauges', () => {
    const many = (count: number): Indicator[] =>
      Array.from({ length: count }, (_, index) => ({
        ...EXAMPLE_INDICATORS.up,
        id: `i${index}`,
        code: `${index}`,
      }));

    it('keeps each card small', async () => {
      const gauge = await withData(many(200));
      expect(parts(gauge, '.card').length).to.equal(200);
      expect(parts(gauge, '.board *').length / 200).to.be.at.most(40);
    });
  });
});
