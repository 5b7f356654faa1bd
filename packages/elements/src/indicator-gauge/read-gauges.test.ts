import { describe, expect, it } from 'vitest';

import type { Indicator } from '@kehoach/contract';

import { flagWords } from './flag-words.js';
import { readGauge } from './read-gauges.js';
import { sexSplit, shownObservation } from './sex-split.js';

const indicator = (id: string, rest: Partial<Indicator> = {}): Indicator => ({ id, ...rest });

describe('readGauge', () => {
  const met: Partial<Indicator> = {
    direction: 'up',
    milestones: [{ period: '2025', value: 27, bound: '>=' }],
    series: [{ period: '2024', value: 28.2 }],
  };

  it('computes a status', () => {
    expect(readGauge(indicator('a', met), {}).status).toBe('achieved');
  });

  it('shows an official status instead, also one in words of its own', () => {
    const official = readGauge(
      indicator('a', { ...met, status: { code: 'missed', label: 'Không đạt' } }),
      {},
    );
    expect([official.status, official.official]).toEqual(['missed', 'Không đạt']);
    const own = readGauge(indicator('a', { ...met, status: { code: 'amber', label: 'Vàng' } }), {});
    expect([own.status, own.official]).toEqual(['other', 'Vàng']);
    const code = readGauge(indicator('a', { ...met, status: { code: 'amber' } }), {});
    expect([code.status, code.official]).toEqual(['other', 'amber']);
  });
});

describe('what stands beside a value', () => {
  const beside = (rest: Partial<Indicator>) =>
    readGauge(indicator('a', { direction: 'up', ...rest }), { today: '2026-11-22' })
      .standing.flags.map(flagWords)
      .filter((words) => words !== '');
  const values = [
    { period: '2023', value: 1 },
    { period: '2024', value: 2 },
  ];

  it('is nothing where value, status and targets say it all', () => {
    expect(beside({ series: values, milestones: [{ period: '2025', value: 3 }] })).toEqual([]);
  });

  it.each<[string, Partial<Indicator>]>([
    ['Số sơ bộ.', { series: [{ period: '2024', value: 2, status: 'provisional' }] }],
    ['Số ước tính.', { series: [{ period: '2024', value: 2, status: 'estimated' }] }],
    ['Số liệu đã cũ.', { series: [{ period: '2010', value: 1 }], scale: { min: 0, max: 100 } }],
    ['Thấp hơn mức tự nhiên: không phải là tốt hơn.', { series: values, scale: { naturalMin: 104 } }],
    ['Có kỳ được ẩn (số nhỏ).', { series: [...values, { period: '2025', status: 'suppressed' }] }],
    ['Chuỗi số liệu bị ngắt: không so được với trước đó.', { series: values, breaks: [{ period: '2024' }] }],
    [
      'Chương trình khác đặt mục tiêu khác.',
      {
        series: values,
        milestones: [
          { period: '2025', value: 3, framework: 'A' },
          { period: '2025', value: 3, framework: 'B' },
        ],
      },
    ],
  ])('is told: %s', (words, rest) => {
    expect(beside(rest)).toEqual([words]);
  });
});

describe('sexSplit', () => {
  const part = (key: string, value: number | null, dimension = 'sex') => ({ dimension, key, value });
  const read = (series: Indicator['series']) => readGauge(indicator('a', { direction: 'up', series }), {});

  it('is of the value that is shown', () => {
    const reading = read([
      { period: '2024', value: 40, by: [part('male', 42), part('female', 38)] },
      { period: '2023', value: 39, by: [part('female', 1), part('male', 2)] },
    ]);
    expect(sexSplit(reading)).toEqual([38, 42]);
  });

  it('needs both parts, and keeps 0', () => {
    expect(sexSplit(read([{ period: '2024', value: 40, by: [part('female', 38)] }]))).toBeNull();
    expect(
      sexSplit(read([{ period: '2024', value: 40, by: [part('female', 38), part('male', null)] }])),
    ).toBeNull();
    expect(sexSplit(read([{ period: '2024', value: 40, by: [part('female', 0), part('male', 1)] }]))).toEqual(
      [0, 1],
    );
  });

  it('does not take another dimension for it', () => {
    const parts = [part('female', 1, 'level'), part('male', 2, 'level')];
    expect(sexSplit(read([{ period: '2024', value: 40, by: parts }]))).toBeNull();
  });

  it('finds the newest observation with parts where there is no total', () => {
    const reading = read([
      { period: '2023', value: null, by: [part('province', 70, 'level')] },
      { period: '2024', value: null, by: [part('province', 76.2, 'level')] },
      { period: '2025', value: null },
    ]);
    expect(shownObservation(reading)?.period).toBe('2024');
  });
});
