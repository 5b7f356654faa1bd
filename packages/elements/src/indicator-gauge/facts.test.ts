import { describe, expect, it } from 'vitest';

import { assessProgress } from './assess-progress.js';
import { boundOf, factsOf } from './facts.js';
import type { Fact } from './facts.js';
import type { ScalableIndicator } from './gauge-scale.js';

const values = (...rows: [period: string, value: number][]) =>
  rows.map(([period, value]) => ({ period, value }));

function indicatorOf(
  direction: string,
  bound: string,
  series: [string, number][],
  targets: [string, number][],
): ScalableIndicator {
  const milestones = targets.map(([period, value]) => ({ period, value, bound }));
  return { direction, milestones, series: values(...series) };
}

const read = (indicator: ScalableIndicator, isOfficial = false): Fact[] =>
  factsOf(indicator, assessProgress(indicator), isOfficial);
const names = (indicator: ScalableIndicator, isOfficial = false) =>
  read(indicator, isOfficial).map(({ is }) => is);

describe('factsOf', () => {
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
    expect(met).toMatchObject({ is: 'exceeded', target: { period: '2025' } });
    expect(next).toMatchObject({ is: 'gap', target: { period: '2030' } });
    expect((next as { amount: number }).amount).toBeCloseTo(1.8, 10);
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
    const [fact] = read(indicatorOf(direction, bound, [['2025', value]], [['2025', 50]]));
    expect(fact).toMatchObject({ is: 'missed', amount: 30, target: { value: 50, bound } });
  });

  it('of a target still open says the share of the way, whether it is fast enough, and the rest', () => {
    const sexRatio = (now: number): ScalableIndicator =>
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
    expect(way).toMatchObject({
      is: 'way',
      from: { period: '2018', value: 112.8 },
      pace: 'acceleration-needed',
    });
    expect((way as { share: number }).share).toBeCloseTo(1 / 1.8, 10);
    expect(gap).toMatchObject({ is: 'gap', target: { value: 111 } });
    expect(read(sexRatio(111.2))[0]).toMatchObject({ is: 'way', pace: 'on-track' });
    expect(read(sexRatio(112.5))[0]).toMatchObject({ is: 'way', pace: 'limited-progress' });
    expect(read(sexRatio(113))[0]).toMatchObject({ is: 'worse', from: { value: 112.8 } });
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
    expect(read(slow, true)[0]).toMatchObject({ is: 'way', pace: null });
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
        const facts = read(indicator, isOfficial);
        expect(facts.length).toBeGreaterThan(0);
        for (const fact of facts) if ('amount' in fact) expect(fact.amount).toBeGreaterThan(0);
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
