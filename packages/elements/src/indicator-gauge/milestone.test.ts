import type { Milestone } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { hasOtherFramework, isMilestoneMet, milestoneInForce, placeMilestones } from './milestone.js';
import { boundsOfPeriod } from './period-bounds.js';
import { milestoneOfYear, rulesOf } from './rules.js';

const milestone = (rest: Partial<Milestone>): Milestone => ({ period: '2025', value: 42, ...rest });

describe('isMilestoneMet', () => {
  it.each([
    { bound: '>=', below: false, equal: true, above: true },
    { bound: '>', below: false, equal: false, above: true },
    { bound: '<=', below: true, equal: true, above: false },
    { bound: '<', below: true, equal: false, above: false },
    { bound: '=', below: false, equal: true, above: false },
    { bound: '~', below: false, equal: true, above: false },
  ])('tests the bound $bound below, at and above the value', ({ bound, ...expected }) => {
    const met = (value: number) => isMilestoneMet(value, milestone({ bound }), 'keep');
    expect({ below: met(41.9), equal: met(42), above: met(42.1) }).toEqual(expected);
  });

  it('takes sums of decimals for what they mean', () => {
    const atTenth = milestone({ value: 0.3 });
    expect(isMilestoneMet(0.1 + 0.2, { ...atTenth, bound: '<=' }, 'down')).toBe(true);
    expect(isMilestoneMet(0.1 + 0.2, { ...atTenth, bound: '>' }, 'up')).toBe(false);
    expect(isMilestoneMet(0.1 + 0.2, { ...atTenth, bound: '=' }, 'keep')).toBe(true);
  });

  it('needs no value as near as "about" within its tolerance, the milestone\'s own before the caller\'s', () => {
    const about = milestone({ bound: '~' });
    expect(isMilestoneMet(41, about, 'keep')).toBe(false);
    expect(isMilestoneMet(41, about, 'keep', 1)).toBe(true);
    expect(isMilestoneMet(43, about, 'keep', 1)).toBe(true);
    expect(isMilestoneMet(43.5, about, 'keep', 1)).toBe(false);
    expect(isMilestoneMet(41, { ...about, tolerance: 0.5 }, 'keep', 1)).toBe(false);
  });

  it('does not fail "about" for being better', () => {
    const about = milestone({ bound: '~' });
    expect([isMilestoneMet(50, about, 'up'), isMilestoneMet(50, about, 'down')]).toEqual([true, false]);
    expect([isMilestoneMet(30, about, 'up'), isMilestoneMet(30, about, 'down')]).toEqual([false, true]);
  });

  it('supplies a missing bound from the direction', () => {
    expect([isMilestoneMet(43, milestone({}), 'up'), isMilestoneMet(43, milestone({}), 'down')]).toEqual([
      true,
      false,
    ]);
    expect([isMilestoneMet(43, milestone({}), 'binary'), isMilestoneMet(42, milestone({}), null)]).toEqual([
      false,
      true,
    ]);
  });

  it('decides nothing about a bound it does not know', () => {
    expect(isMilestoneMet(42, milestone({ bound: '≈' }), 'up')).toBeNull();
  });
});

describe('the milestone in force', () => {
  const called = (framework: string) => rulesOf({ framework }).isWanted;
  const at = (code: string) => boundsOfPeriod(code) ?? { start: 0, end: 0 };
  const indicator = {
    milestones: [
      milestone({ period: '2030', value: 109, framework: 'Chiến lược' }),
      milestone({
        period: '2030',
        value: 108,
        framework: { vi: 'Chiến lược Dân số', en: 'Population Strategy' },
      }),
      milestone({ period: '2025', value: 111, framework: 'Chiến lược' }),
      milestone({ period: 'sau 2030', value: 1, framework: 'Chiến lược' }),
    ],
  };

  it('is the first that does not end before the value, in any order of the data, else the last', () => {
    const placed = placeMilestones(indicator);
    const inForce = (code: string) => milestoneInForce(placed, at(code))?.value;
    expect(['2024', '2025', '2025-S1', '2026-Q1', '2030', '2031'].map(inForce)).toEqual([
      111, 111, 111, 109, 109, 109,
    ]);
    expect(milestoneInForce([], at('2024'))).toBeNull();
  });

  it('never mixes frameworks and says that there is another', () => {
    expect(placeMilestones(indicator).map((placed) => placed.value)).toEqual([111, 109]);
    expect(placeMilestones(indicator, called('Population Strategy')).map((placed) => placed.value)).toEqual([
      108,
    ]);
    expect(placeMilestones(indicator, called('Khác'))).toEqual([]);
    expect(hasOtherFramework(indicator, milestone({ framework: 'Chiến lược' }))).toBe(true);
    expect(hasOtherFramework({ milestones: [milestone({})] }, milestone({}))).toBe(false);
  });

  it('tells frameworks apart in whatever language they are named', () => {
    const english = milestone({ framework: { en: 'Population Strategy' } });
    const strategies = [english, milestone({ framework: { en: 'Gender Strategy' } }), milestone({})];
    expect(placeMilestones({ milestones: strategies })).toMatchObject([english]);
    expect(placeMilestones({ milestones: strategies }, called('Population Strategy'))).toHaveLength(1);
    expect(placeMilestones({ milestones: strategies }, called(''))).toEqual([]);
    expect(placeMilestones({ milestones: [milestone({})] })).toHaveLength(1);
  });

  it('is found by the year in which its period ends', () => {
    const placed = placeMilestones({
      milestones: [milestone({ period: '2016/2020' }), milestone({ period: '2015' })],
    });
    expect(milestoneOfYear(placed, 2020)?.period).toBe('2016/2020');
    expect(milestoneOfYear(placed, 2016)).toBeNull();
  });
});
