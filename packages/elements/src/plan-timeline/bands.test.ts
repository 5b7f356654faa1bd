import type { Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { bandsOf, periodsOf } from './bands.js';
import { planOf } from './plan-testing.node.js';

const bands = (...plans: Partial<Plan>[]) =>
  bandsOf(plans.map((more) => ({ plan: planOf([], { period: null, ...more }), url: '' })));
const years = (start: string, end: string) => ({ start, end });

describe('bandsOf', () => {
  it('gives strategies and programmes, then the plan itself, with their first and last day', () => {
    const found = bands({
      number: '580/KH-UBND',
      period: years('2020', '2020'),
      parents: [{ name: 'Chiến lược', period: years('2011', '2020') }],
    });
    expect(found).toEqual([
      { name: 'Chiến lược', isOwn: false, start: '2011-01-01', end: '2020-12-31' },
      { name: '580/KH-UBND', isOwn: true, start: '2020-01-01', end: '2020-12-31' },
    ]);
  });

  it('names a strategy once that several plans implement', () => {
    const parents = [{ name: { vi: 'Chiến lược' }, period: years('2021', '2030') }];
    expect(bands({ parents }, { parents })).toHaveLength(1);
  });

  it('leaves out periods that are open, unreal or the wrong way round', () => {
    const parents = [
      { name: 'mở', period: { start: '2011' } },
      { name: 'sai', period: years('2020-02-31', '2021') },
      { name: 'ngược', period: years('2021', '2020') },
      { name: 'không có' },
    ];
    expect(bands({ parents })).toEqual([]);
  });

  it('survives parents of any other shape', () => {
    for (const parents of [
      'x',
      7,
      {},
      [
        null,
        5,
        'x',
        { name: 4, period: 'x' },
        { period: { start: 5, end: [] } },
        { period: { start: { iso: 5 }, end: { raw: {} } } },
      ],
    ])
      expect(bands({ parents: parents as never })).toEqual([]);
  });
});

describe('periodsOf', () => {
  // Seen to fail where a name was dropped, and where a plan's own period joined the others.
  it('joins what has the same days, in the order of the first, and leaves plans apart', () => {
    const period = { start: '2016', end: '2020' };
    const parents = [
      { name: 'Một', period },
      { name: 'Hai', period: { start: '2011', end: '2020' } },
      { name: 'Ba', period },
    ];
    const found = periodsOf(bands({ parents, number: '580', period: { ...period } }));
    expect(found.map(({ start, isOwn, names }) => [start, isOwn, names])).toEqual([
      ['2016-01-01', false, ['Một', 'Ba']],
      ['2011-01-01', false, ['Hai']],
      ['2016-01-01', true, ['580']],
    ]);
  });
});
