import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { Indicator } from '@kehoach/contract';

import { templates as english } from '../generated/locales/en.js';
import { templates as chinese } from '../generated/locales/zh-Hans.js';
import type { Language } from '../internal/locale.js';
import { meaningOf } from './meaning.js';
import { readGauge } from './read-gauges.js';
import { periodFigures, speechOf, withUnit } from './speech.js';
import type { TextPicker } from './speech.js';

// The runtime of lit-localize tells the window when it changes the language.
vi.stubGlobal('window', new EventTarget());
const { switchLanguage } = await import('../internal/switch-language.js');

const TRANSLATED = { en: english, 'zh-Hans': chinese } as Record<string, object>;
/** Languages whose texts are there; that none is missing is held elsewhere, for all messages at once. */
const LANGUAGES = (['vi', 'en', 'zh-Hans'] as const).filter(
  (language) => language === 'vi' || 'indicator-gauge.fact.gap' in (TRANSLATED[language] ?? {}),
);

function picker(language: Language): TextPicker {
  const words: TextPicker['words'] = (text) =>
    typeof text === 'string' ? text : (text?.[language] ?? text?.['vi'] ?? '');
  return { language, words };
}

type Part = Partial<Indicator> & { value?: number; from?: [string, number]; target?: number; bound?: string };

/** An indicator of 2024 with a target for 2025. */
function indicatorOf({ value, from, target = 50, bound = '>=', ...rest }: Part): Indicator {
  const series = [
    ...(from ? [{ period: from[0], value: from[1] }] : []),
    ...(value === undefined ? [] : [{ period: '2024', value }]),
  ];
  return {
    id: 'x',
    direction: 'up',
    unit: { code: '%', label: '%' },
    milestones: [{ period: '2025', value: target, bound }],
    series,
    ...rest,
  };
}

function sentences(part: Part, language: Language): string {
  const reading = readGauge(indicatorOf(part), {});
  const say = speechOf(reading, picker(language));
  return meaningOf(reading, say)
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const RATIO = { code: 'ratio', label: { vi: 'lần', en: 'times', 'zh-Hans': '倍' } };
const BIRTHS = {
  code: 'boys-per-100-girls',
  label: { vi: 'bé trai/100 bé gái', en: 'boys per 100 girls', 'zh-Hans': '男婴/100女婴' },
};
const MATERNAL = { code: 'per-100000', label: '/100.000' };
const DOWN = { direction: 'down', bound: '<=' } as const;

const CASES: [name: string, part: Part, words: Record<Language, string>][] = [
  [
    'an exceeded target and the next one',
    {
      value: 28.2,
      milestones: [
        { period: '2025', value: 27, bound: '>=' },
        { period: '2030', value: 30, bound: '>=' },
      ],
    },
    {
      vi: 'Đã vượt mục tiêu 2025 (ít nhất 27%). Còn 1,8 điểm đến mục tiêu 2030 (ít nhất 30%).',
      en: 'The 2025 target (at least 27%) is exceeded. 1.8 points to go to the 2030 target (at least 30%).',
      'zh-Hans': '已超过2025年目标（不低于27%）。 距2030年目标（不低于30%）还差1.8个百分点。',
    },
  ],
  [
    'a way that is not fast enough',
    { ...DOWN, unit: BIRTHS, from: ['2018', 112.8], value: 111.8, target: 111 },
    {
      vi: 'Đi được 55% quãng đường từ 112,8 (2018); cần nhanh hơn để kịp 2025. Còn 0,8 đến mục tiêu 2025 (không quá 111).',
      en: '55% of the way from 112.8 (2018) is done; it must go faster to make 2025. 0.8 to go to the 2025 target (at most 111).',
      'zh-Hans':
        '自2018年的112.8起已走完55%的路程；须加快才能在2025年达到目标。 距2025年目标（不超过111）还差0.8。',
    },
  ],
  [
    'a way that is fast enough',
    { ...DOWN, unit: RATIO, from: ['2023', 1.8], value: 1.7, target: 1.6 },
    {
      vi: 'Đi được 50% quãng đường từ 1,8\u00a0lần (2023), đủ nhanh để kịp 2025. Còn 0,1\u00a0lần đến mục tiêu 2025 (không quá 1,6\u00a0lần).',
      en: '50% of the way from 1.8\u00a0times (2023) is done, fast enough for 2025. 0.1\u00a0times to go to the 2025 target (at most 1.6\u00a0times).',
      'zh-Hans':
        '自2023年的1.8倍起已走完50%的路程，速度足以在2025年达到目标。 距2025年目标（不超过1.6倍）还差0.1倍。',
    },
  ],
  [
    'a way that is far too slow',
    { from: ['2020', 40], value: 41 },
    {
      vi: 'Đi được 10% quãng đường từ 40% (2020); quá chậm để kịp 2025. Còn 9 điểm đến mục tiêu 2025 (ít nhất 50%).',
      en: '10% of the way from 40% (2020) is done; too slow for 2025. 9 points to go to the 2025 target (at least 50%).',
      'zh-Hans':
        '自2020年的40%起已走完10%的路程；速度过慢，难以在2025年达到目标。 距2025年目标（不低于50%）还差9个百分点。',
    },
  ],
  [
    'the wrong way',
    { ...DOWN, unit: MATERNAL, from: ['2019', 45], value: 46, target: 42, bound: '<' },
    {
      vi: 'Hiện kém hơn mức 45 (2019). Còn 4 đến mục tiêu 2025 (dưới 42).',
      en: 'Now worse than 45 (2019). 4 to go to the 2025 target (below 42).',
      'zh-Hans': '目前不及2019年的45。 距2025年目标（低于42）还差4。',
    },
  ],
  [
    'a missed target',
    { value: 54, milestones: [{ period: '2024', value: 60, bound: '>' }] },
    {
      vi: 'Không đạt mục tiêu 2024 (trên 60%), còn cách 6 điểm.',
      en: 'The 2024 target (above 60%) was missed by 6 points.',
      'zh-Hans': '未达到2024年目标（高于60%），相差6个百分点。',
    },
  ],
  [
    'a bound that is held',
    { direction: 'keep', value: 100, target: 100, bound: '=' },
    {
      vi: 'Đã đạt mục tiêu 2025 (bằng 100%).',
      en: 'The 2025 target (exactly 100%) is reached.',
      'zh-Hans': '已达到2025年目标（等于100%）。',
    },
  ],
  [
    'yes or no',
    { direction: 'binary', unit: null, value: 0, target: 1, bound: '=' },
    { vi: 'Mục tiêu 2025: có.', en: 'Target for 2025: yes.', 'zh-Hans': '2025年目标：有。' },
  ],
  [
    'a target that says "about", and no value; the unit is said with the target',
    { unit: BIRTHS, bound: '~', target: 109 },
    {
      vi: 'Mục tiêu 2025: khoảng 109\u00a0bé trai/100 bé gái.',
      en: 'Target for 2025: about 109\u00a0boys per 100 girls.',
      'zh-Hans': '2025年目标：约109男婴/100女婴。',
    },
  ],
  [
    'withheld figures',
    { series: [{ period: '2024', value: null, status: 'suppressed' }] },
    {
      vi: 'Số liệu được ẩn (số nhỏ). Mục tiêu 2025: ít nhất 50%.',
      en: 'The figures are withheld (small numbers). Target for 2025: at least 50%.',
      'zh-Hans': '数据不公开（数值过小）。 2025年目标：不低于50%。',
    },
  ],
];

describe.each(LANGUAGES)('the meaning of a value in %s', (language) => {
  beforeAll(() => switchLanguage(language));

  it.each(CASES)('tells %s', (_name, part, words) => {
    expect(sentences(part, language)).toBe(words[language]);
  });

  it('rounds a share of the way down, so that all of it means arrived', () => {
    const almost = sentences({ from: ['2020', 0], value: 49.99 }, language);
    expect(almost).toContain('99%');
    expect(almost).not.toContain('100%');
  });
});

describe('withUnit', () => {
  it('writes a unit as its language does', () => {
    expect([
      withUnit('27', '%'),
      withUnit('42', '/100.000'),
      withUnit('1,7', 'lần'),
      withUnit('1.7', '倍'),
      withUnit('3', ''),
    ]).toEqual(['27%', '42/100.000', '1,7\u00a0lần', '1.7倍', '3']);
  });
});

describe('periodFigures', () => {
  it('writes years, terms and parts of a year', () => {
    expect(
      ['2024', '2016/2020', '2024-S1', '2024-9M', '2024-Q4', '2025-07', 'năm 2024'].map(periodFigures),
    ).toEqual(['2024', '2016–2020', '1–6/2024', '1–9/2024', '10–12/2024', '7/2025', 'năm 2024']);
  });
});
