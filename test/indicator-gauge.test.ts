import { expect } from '@open-wc/testing';
import { defineElement, IndicatorGauge } from '@kehoach/elements';
import { EXAMPLE_INDICATOR_LIST, EXAMPLE_INDICATORS, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import type { Indicator } from '@kehoach/contract';

import { canEmulateMedia, emulateMedia } from './helpers/emulation.js';
import { useFakeApi } from './helpers/fake-api.js';
import { sendKeys } from './helpers/keyboard.js';
import { mount, nextEvent, settled, textOf, until } from './helpers/mount.js';
import { savedFile } from './helpers/saved-file.js';

defineElement('kh-indicator-gauge', IndicatorGauge);

const LIST = 'https://api.example/indicators';
const PLAN = 'https://api.example/plans/p1';
const { items } = EXAMPLE_INDICATOR_LIST;

const part = <Found extends Element = HTMLElement>(gauge: IndicatorGauge, selector: string) =>
  gauge.renderRoot.querySelector<Found>(selector);
const parts = (gauge: IndicatorGauge, selector: string) => [
  ...gauge.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const wordsOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const cardOf = (gauge: IndicatorGauge, title: string) =>
  parts(gauge, '.card').filter((card) =>
    wordsOf(card.querySelector('.name')).includes(title),
  )[0] as HTMLElement;
const status = (gauge: IndicatorGauge) => wordsOf(part(gauge, '[role="status"]'));

/** A gauge that is ready: with its data, and with the bar, whose code comes by itself. */
async function ready(attributes: Record<string, string> = {}, properties: Partial<IndicatorGauge> = {}) {
  const gauge = await mount('kh-indicator-gauge', { today: EXAMPLE_TODAY, ...attributes }, properties);
  await until(() => part(gauge, '.card, .notice') !== null, 'the data are shown');
  if (gauge.view === 'bar' && (part(gauge, '.value strong')?.textContent ?? '').match(/\d/))
    await until(() => part(gauge, '[role="meter"]') !== null, 'the bar is drawn');
  return gauge;
}

const withData = (data: unknown, attributes: Record<string, string> = {}) => ready(attributes, { data });

/** The closed group of the indicators without a value. */
const withoutValue = (gauge: IndicatorGauge) => part<HTMLDetailsElement>(gauge, '[part="without-value"]');

async function openGroup(gauge: IndicatorGauge) {
  const group = withoutValue(gauge);
  if (!group || group.open) return;
  group.querySelector('summary')?.click();
  await until(() => group.querySelector('.card') !== null, 'the indicators without a value are drawn');
}

async function open(gauge: IndicatorGauge, summary = part(gauge, '.card summary')) {
  summary?.click();
  await until(
    () => (summary?.parentElement?.querySelector('.inside') ?? null) !== null,
    'the details are there',
  );
  return summary?.parentElement?.querySelector<HTMLElement>('.inside') as HTMLElement;
}

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

  describe('the value and its meaning', () => {
    it('opens with value, unit, year, status and one sentence', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.up);
      expect(wordsOf(part(gauge, '.value'))).to.equal('48,6 % (2024)');
      expect(wordsOf(part(gauge, '.badge'))).to.equal('Đúng tiến độ');
      expect(wordsOf(part(gauge, '.meaning'))).to.contain('Còn 1,4 điểm đến mục tiêu 2025 (ít nhất 50%).');
      expect(wordsOf(part(gauge, '.quiet'))).to.equal('Số sơ bộ.');
    });

    it('says the women’s and the men’s value and the gap', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.up);
      expect(wordsOf(part(gauge, '.meaning'))).to.contain('Nữ 48,6%, nam 55,1%, chênh 6,5 điểm.');
    });

    it('names the year that a verdict is about', async () => {
      const gauge = await withData({
        ...EXAMPLE_INDICATORS.down,
        series: [{ period: '2023', value: 41, status: 'final' }],
      });
      expect(wordsOf(part(gauge, '.badge'))).to.equal('Đạt mục tiêu 2025');
    });

    it('shows an official status in its own words, with who gave it, and judges nothing itself', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.officialStatus);
      expect(wordsOf(part(gauge, '.badge'))).to.equal('Có khả năng đạt');
      expect(textOf(gauge)).to.contain('Đánh giá chính thức. Báo cáo minh hoạ số 00/BC-UBND');
      expect(textOf(gauge)).not.to.contain('để kịp 2025');
      const inside = await open(gauge);
      expect(wordsOf(inside)).to.contain('không tính lại. Tính theo số liệu ở đây thì là: cần đẩy nhanh.');
    });

    it('of a yes-or-no indicator says yes or not yet, and draws no bar', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.binary);
      expect(wordsOf(part(gauge, '.value'))).to.equal('có (2024)');
      expect(part(gauge, '[role="meter"]')).to.equal(null);
    });

    it('says that figures are withheld and never shows 0 for them', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.suppressed);
      expect(wordsOf(part(gauge, '.meaning'))).to.contain('Số liệu được ẩn (số nhỏ).');
      const inside = await open(gauge);
      expect(parts(gauge, 'td').map(wordsOf)).to.contain('được ẩn (số nhỏ)');
      expect(wordsOf(inside)).not.to.match(/(^|\s)0([\s,]|$)/);
    });

    it('survives an indicator of which only the id is known', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.nulls);
      expect(wordsOf(part(gauge, '.badge'))).to.equal('Chưa có số liệu');
      expect(wordsOf(await open(gauge))).to.equal('Cập nhật không rõ ngày cập nhật Chép liên kết');
    });
  });

  describe('the bar', () => {
    it('is a meter with a name, its range, its value and the whole sentence', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.naturalRange);
      const meter = part(gauge, '[role="meter"]') as HTMLElement;
      const [min, max, now] = ['min', 'max', 'now'].map((name) =>
        Number(meter.getAttribute(`aria-value${name}`)),
      );
      expect([min, max, now]).to.deep.equal([100, 120, 112.3]);
      expect(meter.getAttribute('aria-valuetext')).to.match(
        /^112,3.bé trai\/100 bé gái \(2024\)\. Thụt lùi\. Hiện kém hơn mức 111,8 \(2023\)\. Còn 1,3 đến/,
      );
      const name = part(gauge, `#${meter.getAttribute('aria-labelledby')}`);
      expect(wordsOf(name)).to.contain('Tỷ số giới tính khi sinh');
    });

    it('marks every target with its bound and year, and the natural range', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.naturalRange);
      const labels = parts(gauge, '.bar text').map(wordsOf);
      expect(labels).to.deep.equal(['tự nhiên 104–106', '≤ 1112025', '≤ 1092030']);
    });

    it('fills from the baseline to the value, not from zero', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.down);
      const fill = part<SVGRectElement>(gauge, '.fill')?.getBoundingClientRect() as DOMRect;
      const track = part<SVGRectElement>(gauge, '.track')?.getBoundingClientRect() as DOMRect;
      const marker = part<SVGCircleElement>(gauge, '.marker')?.getBoundingClientRect() as DOMRect;
      expect(fill.left).to.be.greaterThan(track.left + 10);
      expect(fill.right).to.be.closeTo((marker.left + marker.right) / 2, 1);
    });

    it('without a baseline is a marker only', async () => {
      const gauge = await withData({
        ...EXAMPLE_INDICATORS.up,
        baseline: null,
        series: [{ period: '2024', value: 48 }],
      });
      expect(part(gauge, '.marker')).not.to.equal(null);
      expect(part(gauge, '.fill')?.getBoundingClientRect().width).to.equal(0);
    });

    it('fits a container of 200 px, labels included', async () => {
      const gauge = await withData(Object.values(EXAMPLE_INDICATORS));
      const box = document.createElement('div');
      box.style.width = '200px';
      gauge.before(box);
      box.append(gauge);
      await settled(gauge);
      const root = part(gauge, '.root') as HTMLElement;
      const edges = root.getBoundingClientRect();
      expect(edges.width).to.be.at.most(200);
      expect(root.scrollWidth).to.be.at.most(root.clientWidth + 1);
      const labels = parts(gauge, '.bar text').filter((label) => label.getClientRects().length > 0);
      expect(labels.map(wordsOf).join(' ')).to.contain('≥ 50');
      for (const label of labels) {
        const { left, right } = label.getBoundingClientRect();
        expect(left).to.be.at.least(edges.left);
        expect(right).to.be.at.most(edges.right);
      }
    });
  });

  it('breaks what is long rather than letting it out of a narrow container', async () => {
    const word = 'khongcochonaodengat'.repeat(10);
    const gauge = await withData({
      ...EXAMPLE_INDICATORS.up,
      title: word,
      note: word,
      unit: { code: 'x', label: word },
      status: { code: 'x', label: word, source: { name: word } },
      series: [
        { period: '2024', value: 46_300_000_000_000.125, numerator: 463e11, denominator: 1e12, note: word },
      ],
      source: { name: word, url: `https://vidu.example/${word}` },
    });
    await open(gauge);
    const box = document.createElement('div');
    box.style.width = '200px';
    gauge.before(box);
    box.append(gauge);
    await settled(gauge);
    const root = part(gauge, '.root') as HTMLElement;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth + 1);
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

  describe('details', () => {
    it('give method, numbers, formula, thresholds, remarks, every period and the source', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.up);
      const words = wordsOf(await open(gauge));
      for (const expected of [
        'Tăng trưởng bình quân năm (CAGR)',
        '43,2% (2020)',
        '48,6% (2024)',
        'ít nhất 50% (2025)',
        'Tốc độ đã đạt +2,99% một năm',
        'Tốc độ cần có +2,97% một năm',
        'Tỷ số 1,01',
        'Từ 0,95: đúng tiến độ; từ 0,6: cần đẩy nhanh',
        'Số sơ bộ.',
        '113.500/250.000',
        'Điều tra lao động việc làm',
        'Số liệu minh hoạ của kehoach',
        '31/3/2025',
      ])
        expect(words).to.contain(expected);
    });

    it('list other dimensions, and when a series was broken', async () => {
      const level = await withData(EXAMPLE_INDICATORS.officialStatus);
      expect(wordsOf(await open(level))).to.contain('Cấp (2024) Cấp tỉnh 57,1% Cấp xã 46,6%');
      const broken = await withData(EXAMPLE_INDICATORS.naturalRange);
      expect(wordsOf(await open(broken))).to.contain('Ngắt chuỗi từ 2023. Đổi cách thu thập số liệu');
    });

    it('say that there is no value for a period, and no 0', async () => {
      const gauge = await withData(EXAMPLE_INDICATORS.down);
      await open(gauge);
      const row = parts(gauge, 'tbody tr').filter((one) => wordsOf(one).startsWith('2022'))[0];
      expect(wordsOf(row ?? null)).to.equal('2022 chưa có số liệu Chưa điều tra');
    });

    it('are open in print once their code is there, and as before afterwards', async () => {
      const gauge = await withData(items);
      await open(gauge);
      dispatchEvent(new CustomEvent('beforeprint'));
      expect(parts(gauge, '.inside').length).to.equal(items.length);
      dispatchEvent(new CustomEvent('afterprint'));
      await settled(gauge);
      await until(() => parts(gauge, '.inside').length === 1, 'the others are closed again');
    });
  });

  describe('what a reader takes along', () => {
    it('copies a link to the widget and to one indicator', async () => {
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      });
      const gauge = await withData(EXAMPLE_INDICATOR_LIST);
      const inside = await open(gauge, cardOf(gauge, 'Tỷ số tử vong mẹ').querySelector('summary'));
      inside.querySelector<HTMLElement>('[part="copy-link"]')?.click();
      const said = inside.querySelector('[aria-live]');
      await until(() => wordsOf(said) === 'Đã chép liên kết.', 'it is told beside the button');
      expect(new URL(copied[0] ?? '').searchParams.get('kh-item')).to.equal(EXAMPLE_INDICATORS.down.id);
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('opens the indicator that the page’s address names and leads there', async () => {
      const before = location.href;
      history.replaceState(null, '', '?kh-item=maternal-mortality');
      try {
        const gauge = await withData(EXAMPLE_INDICATOR_LIST);
        const card = cardOf(gauge, 'Tỷ số tử vong mẹ');
        await until(() => card.querySelector('.inside') !== null, 'its details are open');
        expect(parts(gauge, 'details[open]').length).to.equal(1);
        expect(gauge.shadowRoot?.activeElement).to.equal(card.querySelector('summary'));
      } finally {
        history.replaceState(null, '', before);
      }
    });

    for (const [kind, expected] of [
      ['CSV', /^\ufeffMã,Chỉ tiêu,[^]*2\.1,[^]*ít nhất 50%[^]*Nguồn/],
      ['JSON', /"code": "2\.1"/],
    ] as const)
      it(`downloads ${kind}`, async () => {
        const gauge = await withData(EXAMPLE_INDICATOR_LIST);
        const button = parts(gauge, 'footer button').filter((one) => wordsOf(one) === `Tải ${kind}`)[0];
        expect(await savedFile(() => button?.click())).to.match(expected);
      });

    it('names source and date of update', async () => {
      const gauge = await withData(EXAMPLE_INDICATOR_LIST);
      expect(wordsOf(part(gauge, 'footer p'))).to.equal(
        'Nguồn: Số liệu minh hoạ của kehoach · cập nhật 31/3/2025',
      );
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
