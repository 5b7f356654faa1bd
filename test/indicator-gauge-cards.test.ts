import { expect } from '@open-wc/testing';
import type { IndicatorGauge } from '@kehoach/elements';
import { EXAMPLE_INDICATOR_LIST, EXAMPLE_INDICATORS } from '@kehoach/contract/examples.js';

import { cardOf, items, open, part, parts, withData, wordsOf } from './helpers/indicator-gauge.js';
import { settled, textOf, until } from './helpers/mount.js';
import { savedFile } from './helpers/saved-file.js';

/** Puts a gauge into a container of 200 px. */
async function putIntoNarrowBox(gauge: IndicatorGauge): Promise<void> {
  const box = document.createElement('div');
  box.style.width = '200px';
  gauge.before(box);
  box.append(gauge);
  await settled(gauge);
}

describe('<kh-indicator-gauge> cards', () => {
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
      await putIntoNarrowBox(gauge);
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
    await putIntoNarrowBox(gauge);
    const root = part(gauge, '.root') as HTMLElement;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth + 1);
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
});
