import { expect } from '@open-wc/testing';
import { EXAMPLE_INDICATOR_LIST, EXAMPLE_INDICATORS } from '@kehoach/contract/examples.js';

import { useFakeApi } from './helpers/fake-api.js';
import {
  items,
  LIST,
  open,
  openGroup,
  part,
  parts,
  PLAN,
  ready,
  withData,
  withoutValue,
  wordsOf,
} from './helpers/indicator-gauge.js';
import { mount, settled, textOf, until } from './helpers/mount.js';

describe('<kh-indicator-gauge> data', () => {
  describe('where the data come from', () => {
    it('sends no request for data set by property, of every shape', async () => {
      const api = useFakeApi({});
      for (const data of [EXAMPLE_INDICATORS.up, EXAMPLE_INDICATOR_LIST, items]) {
        const gauge = await withData(data);
        expect(textOf(gauge)).to.contain('48,6');
      }
      expect(api.requests).to.deep.equal([]);
    });

    it('follows a plan to its indicators: two requests, however many gauges name it', async () => {
      const api = useFakeApi({
        [PLAN]: { body: { id: 'p1', title: 'Kế hoạch 1', indicatorsUrl: 'p1/indicators', activities: [] } },
        [`${PLAN}/indicators`]: { body: { items } },
      });
      const [gauge] = await Promise.all([ready({ src: PLAN }), ready({ src: PLAN, indicator: '2.1' })]);
      expect(api.requests).to.deep.equal([`GET ${PLAN}`, `GET ${PLAN}/indicators`]);
      expect(wordsOf(part(gauge, '#heading'))).to.equal('Kế hoạch 1');
    });

    it('says that a plan without indicators has none', async () => {
      useFakeApi({ [PLAN]: { body: { id: 'p1', title: 'Kế hoạch 1', activities: [] } } });
      const gauge = await mount('kh-indicator-gauge', { src: PLAN });
      await until(() => textOf(gauge).includes('Chưa có chỉ tiêu nào.'), 'emptiness is told');
    });

    it('does not take a plan for the indicators of a plan', async () => {
      useFakeApi({ [PLAN]: { body: { id: 'p1', indicatorsUrl: PLAN } } });
      const gauge = await mount('kh-indicator-gauge', { src: PLAN });
      await until(() => part(gauge, '[role="alert"]') !== null, 'the failure is told');
    });

    it('loads one indicator, the pages of a list, and several addresses', async () => {
      const one = 'https://api.example/indicators/one';
      const api = useFakeApi({
        [one]: { body: EXAMPLE_INDICATORS.up },
        [LIST]: { body: { items: items.slice(0, 2), next: '?page=2' } },
        [`${LIST}?page=2`]: { body: { items: items.slice(2, 4) } },
      });
      const gauge = await ready({ src: one });
      expect(wordsOf(part(gauge, '#heading'))).to.contain('Tỷ lệ lao động nữ');
      gauge.src = `${LIST} ${one}`;
      await until(() => withoutValue(gauge) !== null, 'both are shown');
      await openGroup(gauge);
      expect(parts(gauge, '.card').length).to.equal(5);
      expect(api.requests.length).to.equal(3);
    });

    it('leaves out a row that cannot be read, and says so', async () => {
      useFakeApi({ [LIST]: { body: { items: [{ title: 'không có mã' }, EXAMPLE_INDICATORS.up] } } });
      const gauge = await ready({ src: LIST });
      expect(textOf(gauge)).to.contain('1 mục không đọc được');
      expect(textOf(gauge)).to.contain('48,6');
    });

    it('shows texts, never markup or script addresses, of the data', async () => {
      const bad = '<img src=x onerror="window.hacked = true">';
      const gauge = await withData({
        ...EXAMPLE_INDICATORS.up,
        title: bad,
        note: bad,
        unit: { code: 'x', label: bad },
        source: { name: bad, url: 'javascript:alert(1)' },
      });
      await open(gauge);
      expect(gauge.renderRoot.querySelector('img')).to.equal(null);
      for (const link of parts(gauge, 'a'))
        expect((link as HTMLAnchorElement).protocol).to.match(/^https?:$/);
    });
  });

  describe('refresh', () => {
    it('asks again and shows the newer value', async () => {
      const api = useFakeApi({ [LIST]: { body: { items: [EXAMPLE_INDICATORS.up] } } });
      const gauge = await ready({ src: LIST });
      api.answer(LIST, {
        body: { items: [{ ...EXAMPLE_INDICATORS.up, series: [{ period: '2025', value: 51 }] }] },
      });
      await gauge.refresh();
      await settled(gauge);
      expect(wordsOf(part(gauge, '.value'))).to.contain('51 % (2025)');
      expect(api.requests.length).to.equal(2);
    });

    it('drops the late reply of an older address', async () => {
      const slow = 'https://api.example/slow';
      const api = useFakeApi({
        [slow]: { body: { items: [EXAMPLE_INDICATORS.down] }, isHeld: true },
        [LIST]: { body: { items: [EXAMPLE_INDICATORS.up] } },
      });
      const gauge = await mount('kh-indicator-gauge', { src: slow });
      gauge.src = LIST;
      await until(() => textOf(gauge).includes('48,6'), 'the second address is shown');
      api.release();
      await settled(gauge);
      expect(textOf(gauge)).to.contain('48,6');
      expect(textOf(gauge)).not.to.contain('tử vong');
    });

    it('stops asking when it leaves the page and goes on when it is back', async () => {
      const api = useFakeApi({ [LIST]: { body: { items: [EXAMPLE_INDICATORS.up] }, isHeld: true } });
      const gauge = await mount('kh-indicator-gauge', { src: LIST });
      const place = gauge.parentElement as HTMLElement;
      gauge.remove();
      api.answer(LIST, { body: { items: [EXAMPLE_INDICATORS.up] } });
      place.append(gauge);
      await until(() => textOf(gauge).includes('48,6'), 'the data are shown');
      expect(api.requests.length).to.equal(2);
    });
  });

  describe('when the API fails', () => {
    it('says so, offers a retry, and shows the data once they are there', async () => {
      const api = useFakeApi({ [LIST]: { isUnreachable: true } });
      const gauge = await mount('kh-indicator-gauge', { src: LIST });
      await until(() => part(gauge, '[role="alert"]') !== null, 'the failure is told');
      api.answer(LIST, { body: EXAMPLE_INDICATOR_LIST });
      part(gauge, '.state button')?.click();
      await until(() => part(gauge, '.card') !== null, 'the data are shown');
    });

    it('keeps the last good data', async () => {
      const api = useFakeApi({ [LIST]: { body: EXAMPLE_INDICATOR_LIST } });
      const gauge = await ready({ src: LIST });
      api.answer(LIST, { status: 503, body: {} });
      await gauge.refresh();
      await settled(gauge);
      expect(textOf(gauge)).to.contain('dưới đây là dữ liệu đã tải trước đó');
      expect(textOf(gauge)).to.contain('48,6');
    });
  });
});
