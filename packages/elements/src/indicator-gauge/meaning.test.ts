import { describe, expect, it } from 'vitest';

import type { Indicator } from '@kehoach/contract';

import { meaningOf } from './meaning.js';
import { boundOf } from './milestone.js';
import { readGauge } from './read-gauges.js';
import { speechOf } from './speech.js';

const values = (...rows: [period: string, value: number][]) =>
  rows.map(([period, value]) => ({ period, value }));

function indicatorOf(
  direction: string,
  bound: string,
  series: [string, number][],
  targets: [string, number][],
): Partial<Indicator> {
  const milestones = targets.map(([period, value]) => ({ period, value, bound }));
  return { direction, milestones, series: values(...series) };
}

const LOCALE = { language: 'vi', words: (text: unknown) => (typeof text === 'string' ? text : '') } as const;

/** The sentences that a reader gets. */
function read(indicator: Partial<Indicator>, isOfficial = false): string[] {
  const status = isOfficial ? { label: 'Có khả năng đạt' } : null;
  const reading = readGauge({ id: 'x', unit: { code: '%' }, ...indicator, status }, {});
  const meaning = meaningOf(reading, speechOf(reading, LOCALE));
  return meaning.filter((sentence) => sentence !== '');
}

const KINDS: Record<string, RegExp> = {
  exceeded: /^Đã vượt mục tiêu/,
  reached: /^Đã đạt mục tiêu/,
  gap: /^Còn .* đến mục tiêu/,
  missed: /^Không đạt mục tiêu .*, còn cách/,
  target: /^Mục tiêu \d+: /,
  way: /^Đi được .* quãng đường/,
  worse: /^Hiện kém hơn/,
  'no-target': /^Chưa có mục tiêu/,
  hidden: /^Số liệu được ẩn/,
  'by-group': /^Không có số chung/,
};
const kindOf = (sentence: string) =>
  Object.keys(KINDS).filter((kind) => KINDS[kind]?.test(sentence))[0] ?? sentence;
const names = (indicator: Partial<Indicator>, isOfficial = false) => read(indicator, isOfficial).map(kindOf);

describe('meaningOf', () => {
  it('tells an exceeded lower bound, and how far the next target is', () => {
    const directors = indicatorOf(
      'up',
      '>=',
      [['2024', 28.2]],
      [
        ['2025', 27],
        ['2030', 30],
      ],
    );
    const [met, next, ...rest] = read(directors);
    expect(met).toBe('Đã vượt mục tiêu 2025 (ít nhất 27%).');
    expect(next).toBe('Còn 1,8 điểm đến mục tiêu 2030 (ít nhất 30%).');
    expect(rest).toEqual([]);
  });

  it.each([
    ['up', '>=', 60, 50, 'exceeded'],
    ['up', '>', 60, 50, 'exceeded'],
    ['up', '>=', 50, 50, 'reached'],
    ['up', '~', 60, 50, 'reached'],
    ['keep', '>=', 60, 50, 'exceeded'],
    ['keep', '=', 50, 50, 'reached'],
    ['keep', '<=', 40, 50, 'reached'],
    ['down', '<=', 40, 50, 'reached'],
    ['down', '<', 40, 50, 'reached'],
    ['down', '~', 40, 50, 'reached'],
  ])(
    'of a value that meets its target (%s, %s %d of %d) says: %s',
    (direction, bound, value, target, word) => {
      expect(names(indicatorOf(direction, bound, [['2024', value]], [['2025', target]]))).toEqual([word]);
    },
  );

  it.each([
    ['up', '>=', 20],
    ['up', '>', 20],
    ['up', '=', 20],
    ['up', '~', 20],
    ['keep', '>=', 20],
    ['keep', '=', 20],
    ['keep', '<=', 80],
    ['down', '<=', 80],
    ['down', '<', 80],
    ['down', '~', 80],
  ])('of a value that misses its target (%s, %s) says by how much', (direction, bound, value) => {
    const [sentence = ''] = read(indicatorOf(direction, bound, [['2025', value]], [['2025', 50]]));
    expect(kindOf(sentence)).toBe('missed');
    expect(sentence).toMatch(/50%\), còn cách 30 điểm\.$/);
  });

  it('of a target still open says the share of the way, whether it is fast enough, and the rest', () => {
    const sexRatio = (now: number) =>
      indicatorOf(
        'down',
        '<=',
        [
          ['2018', 112.8],
          ['2023', now],
        ],
        [['2025', 111]],
      );
    const [way, gap] = read(sexRatio(111.8));
    expect(way).toBe('Đi được 55% quãng đường từ 112,8% (2018); cần nhanh hơn để kịp 2025.');
    expect(gap).toBe('Còn 0,8 điểm đến mục tiêu 2025 (không quá 111%).');
    expect(read(sexRatio(111.2))[0]).toContain(', đủ nhanh để kịp 2025');
    expect(read(sexRatio(112.5))[0]).toContain('; quá chậm để kịp 2025');
    expect(read(sexRatio(113))[0]).toBe('Hiện kém hơn mức 112,8% (2018).');
  });

  it('says that a reached target is being lost again', () => {
    const falling = indicatorOf(
      'up',
      '>=',
      [
        ['2022', 70],
        ['2024', 61],
      ],
      [['2025', 60]],
    );
    expect(names(falling)).toEqual(['exceeded', 'worse']);
    const missed = { ...falling, milestones: [{ period: '2024', value: 65, bound: '>=' }] };
    expect(names(missed)).toEqual(['missed', 'worse']);
  });

  it('says that what was to be held is worse, also where there was no way to go', () => {
    const kept = indicatorOf(
      'keep',
      '=',
      [
        ['2020', 100],
        ['2024', 96],
      ],
      [['2025', 100]],
    );
    expect(names(kept)).toEqual(['worse', 'gap']);
  });

  it('never says that nothing is left where a strict bound is not met yet', () => {
    const atTheBound = indicatorOf('down', '<', [['2024', 42]], [['2030', 42]]);
    expect(names(atTheBound)).toEqual(['target']);
    const missed = indicatorOf('down', '<', [['2030', 42]], [['2030', 42]]);
    expect(names(missed)).toEqual(['target']);
  });

  it('of yes-or-no indicators names the target', () => {
    const curriculum = (value: number) => indicatorOf('binary', '=', [['2024', value]], [['2025', 1]]);
    expect(names(curriculum(1))).toEqual(['reached']);
    expect(names(curriculum(0))).toEqual(['target']);
  });

  it('judges nothing where an official status is shown', () => {
    const slow = indicatorOf(
      'up',
      '>=',
      [
        ['2021', 38],
        ['2024', 52.4],
      ],
      [['2025', 60]],
    );
    expect(read(slow, true)[0]).toBe('Đi được 65% quãng đường từ 38% (2021).');
    expect(names(slow, true)).toEqual(['way', 'gap']);
    const met = { ...slow, milestones: [{ period: '2025', value: 50, bound: '>=' }] };
    expect(names(met, true)).toEqual(['target']);
  });

  it('without a value names the targets, and what is known besides', () => {
    const targets = [
      ['2025', 60],
      ['2030', 75],
    ] as [string, number][];
    const bare = indicatorOf('up', '>=', [], targets);
    expect(names(bare)).toEqual(['target', 'target']);
    const hidden = { ...bare, series: [{ period: '2024', value: null, status: 'suppressed' }] };
    expect(names(hidden)).toEqual(['hidden', 'target', 'target']);
    const split = {
      ...bare,
      series: [{ period: '2024', value: null, by: [{ dimension: 'level', key: 'province', value: 76.2 }] }],
    };
    expect(names(split)).toEqual(['by-group', 'target', 'target']);
  });

  it('without a target, or with a bound that nobody knows, compares nothing', () => {
    expect(names({ direction: 'up', series: values(['2024', 3]) })).toEqual(['no-target']);
    expect(names(indicatorOf('up', '≫', [['2024', 3]], [['2025', 4]]))).toEqual(['target']);
  });

  it('never throws and never says nothing of a value, whatever the indicator', () => {
    let state = 11;
    const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
    const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)] as Item;
    for (let run = 0; run < 500; run += 1) {
      const indicator = indicatorOf(
        pick(['up', 'down', 'keep', 'binary', 'sideways']),
        pick(['>=', '>', '<=', '<', '=', '~', '?']),
        [
          ['2021', Math.round(random() * 10)],
          ['2024', Math.round(random() * 10)],
        ],
        [
          [pick(['2023', '2024', '2025']), Math.round(random() * 10)],
          ['2030', Math.round(random() * 10)],
        ],
      );
      for (const isOfficial of [true, false]) {
        const sentences = read(indicator, isOfficial);
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences) {
          expect(Object.keys(KINDS)).toContain(kindOf(sentence));
          expect(sentence).not.toMatch(/(Còn|còn cách) 0[ %.]/);
        }
      }
    }
  });
});

describe('boundOf', () => {
  it('follows the direction where the milestone has none', () => {
    const milestone = { period: '2025', value: 1 };
    expect(['up', 'down', 'keep', null].map((direction) => boundOf(milestone, direction))).toEqual([
      '>=',
      '<=',
      '=',
      '=',
    ]);
    expect(boundOf({ ...milestone, bound: '<' }, 'up')).toBe('<');
  });
});
