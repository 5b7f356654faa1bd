import { Indicator, listOf } from '@kehoach/contract';
import type { LocalizedText } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { indicatorLists, indicators, planIndicators } from './indicators.js';
import { rows, vietnamese, walk } from './plan-testing.js';
import { plans } from './plans.js';

function listById(id: string) {
  const list = indicatorLists.find((candidate) => candidate.id === id);
  if (!list) throw new Error(`no list ${id}`);
  return list;
}

const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'vi' in value;

/** `≥60 2025`: one milestone in few words. */
const spell = ({ period, value, bound }: { period: string; value: number; bound?: string | null }) =>
  `${bound}${value} ${period}`;

/** Resolution 28/NQ-CP, target by target: direction and milestones, each with its own bound. */
const TARGETS_2030: Record<string, string> = {
  '1.1': 'up >=60 2025, >=75 2030',
  '2.1': 'up >=50 2025, ~60 2030',
  '2.2': 'down <30 2025, <25 2030',
  '2.3': 'up >=27 2025, >=30 2030',
  '3.1': 'down <=1.7 2025, <=1.4 2030',
  '3.2a': 'up >=80 2025, >=90 2030',
  '3.2b': 'up >=50 2025, >=70 2030',
  '3.3': 'keep =100 2025, =100 2030',
  '3.4': 'up >=70 2025, =100 2030',
  '4.1': 'down <=111 2025, <=109 2030, <109 2030',
  '4.2': 'down <=42 2025, <42 2030',
  '4.3': 'down <=18 2025, <18 2030',
  '4.4': 'up >=40 2025, >=70 2030',
  '5.1': 'binary =1 2025',
  '5.2a': 'up >90 2025, ~99 2030',
  '5.2b': 'up ~85 2025, >=90 2030',
  '5.3': 'up >30 2025, >=40 2030',
  '5.4a': 'keep >=50 2025, >=50 2030',
  '5.4b': 'up >=30 2025, >=35 2030',
  '6.1': 'up >=60 2025, >=80 2030',
  '6.2': 'keep =100 2025, =100 2030',
  '6.3': 'keep =100 2025, =100 2030',
  '6.4': 'keep =100 2025, =100 2030',
};

/** Every value that a source gives for the strategy's indicators. */
const OBSERVED_2030: Record<string, string> = {
  '1.1': '2024 ministry 59.1, 2024 province 76.2, 2024 district 44.56, 2024 commune 46.58',
  '2.1': '2024 50.9',
  '2.2': '2024 25.5',
  '2.3': '2024 28.2',
  '3.1': '2023 1.843, 2024 1.802 provisional',
  '4.1': '2010 111.2, 2018 112.8',
  '4.2': '2019 46',
};

const spellObserved = (indicator: Indicator) =>
  rows(indicator.series)
    .flatMap(({ period, value, status, by }) => [
      ...(value == null ? [] : [[period, value, status].filter((part) => part != null).join(' ')]),
      ...rows(by).map((part) => `${period} ${part.key} ${part.value}`),
    ])
    .join(', ');

describe('the Strategy 2021–2030', () => {
  const { items } = listById('nsge-2021-2030');

  it('has its 23 indicators of 20 targets under 6 objectives', () => {
    expect(items).toHaveLength(23);
    expect(new Set(items.map(({ code }) => code?.replace(/[ab]$/, ''))).size).toBe(20);
    expect(new Set(items.map(({ code }) => code?.split('.')[0])).size).toBe(6);
  });

  it.each(Object.keys(TARGETS_2030))('has the milestones of target %s, with their bounds', (code) => {
    const indicator = items.find((item) => item.code === code);
    const milestones = rows(indicator?.milestones).map(spell).join(', ');
    expect(`${indicator?.direction} ${milestones}`).toBe(TARGETS_2030[code]);
    expect(indicator?.id).toBe(`nsge30-${code}`);
  });

  it('has the values that sources give, and no other', () => {
    const observed = items
      .map((item) => [item.code, spellObserved(item)])
      .filter(([, values]) => values !== '');
    expect(Object.fromEntries(observed)).toEqual(OBSERVED_2030);
  });

  it('names the source of every value, and says where the parts come from', () => {
    for (const item of items) if (rows(item.series).length > 0) expect(item.source?.name).toBeTruthy();
    const care = items.find((item) => item.code === '3.1');
    for (const { numerator, denominator, value } of rows(care?.series)) {
      expect((numerator ?? 0) / (denominator ?? 1)).toBeCloseTo(value ?? 0, 3);
    }
  });

  it('marks the series that the reform of 1 July 2025 breaks', () => {
    const broken = items.filter((item) => rows(item.breaks).some(({ period }) => period === '2025-07'));
    expect(broken.map(({ code }) => code)).toEqual(['1.1', '4.4', '6.3']);
  });

  it('keeps the Population Strategy’s bound for the sex ratio at birth apart', () => {
    const [first, second, other] = rows(items.find((item) => item.code === '4.1')?.milestones);
    expect(first?.framework).toEqual(second?.framework);
    expect(vietnamese(other?.framework)).toContain('1679/QĐ-TTg');
  });
});

describe('the Strategy 2011–2020', () => {
  const { items } = listById('nsge-2011-2020');
  const milestonesOf = (code: string) =>
    rows(items.find((item) => item.code === code)?.milestones)
      .map(spell)
      .join(', ');

  it('has its 26 indicators of 22 targets under 7 objectives', () => {
    expect(items).toHaveLength(26);
    expect(new Set(items.map(({ code }) => code?.replace(/[ab]$/, ''))).size).toBe(22);
    expect(new Set(items.map(({ code }) => code?.split('.')[0])).size).toBe(7);
  });

  it('lets the cap of the sex ratio at birth rise, as the decision does', () => {
    expect(milestonesOf('4.1')).toBe('<=113 2015, <=115 2020');
  });

  it('has the lowered target of Decision 800 and says what it was', () => {
    const lowered = items.find((item) => item.code === '6.2b');
    expect(milestonesOf('6.2b')).toBe('>=70 2015, >=75 2020');
    expect(vietnamese(lowered?.note)).toMatch(/85%.*800\/QĐ-TTg/);
  });

  it('counts electoral terms as terms', () => {
    expect(milestonesOf('1.1b')).toBe('>=30 2011/2015, >35 2016/2020');
  });
});

describe.each(indicatorLists.map((list) => [list.id, list] as const))('%s', (_id, list) => {
  it('follows the contract', () => {
    expect(listOf(Indicator).safeParse(list).error?.issues).toBeUndefined();
    expect(list).toMatchObject({ schema: 'kehoach/1', total: list.items.length });
  });

  it('has every text in three languages, in NFC', () => {
    const texts = [...walk(list)].filter(([, value]) => isText(value)) as [string, Record<string, string>][];
    expect(texts.length).toBeGreaterThan(list.items.length * 3);
    for (const [pointer, text] of texts) {
      expect(Object.keys(text), pointer).toEqual(['vi', 'en', 'zh-Hans']);
      expect(text['zh-Hans'], pointer).toMatch(/\p{Script=Han}/u);
      expect(text['en'], pointer).not.toBe(text['vi']);
    }
    for (const [pointer, value] of walk(list)) {
      if (typeof value === 'string') expect(value, pointer).toBe(value.normalize('NFC'));
    }
  });

  it('never writes a missing value as 0', () => {
    for (const [pointer, value] of walk(list)) {
      if (/\/series\//.test(pointer)) expect(value, pointer).not.toBe(0);
    }
  });

  it('names a framework with every milestone and a unit with every indicator', () => {
    for (const item of list.items) {
      expect(item.unit?.code, item.id).toBeTruthy();
      expect(rows(item.milestones).length, item.id).toBeGreaterThan(0);
      for (const { framework } of rows(item.milestones))
        expect(vietnamese(framework as LocalizedText)).toBeTruthy();
    }
  });
});

describe('the indicators of plans', () => {
  const listOfPlan = (planId: string) =>
    indicatorLists.find((list) => list.items.map(({ id }) => id).join() === planIndicators[planId]?.join());

  it('are those of the strategy in whose years the plan lies', () => {
    expect(Object.keys(planIndicators).sort()).toEqual(plans.map(({ id }) => id).sort());
    for (const { id } of plans) {
      const year = id.slice(-4);
      const [first = '', last = ''] = listOfPlan(id)?.id.match(/\d{4}/g) ?? [];
      expect(first <= year && year <= last, id).toBe(true);
    }
  });

  it('agree with the strategy that the plan itself names', () => {
    for (const { id, parents } of plans) {
      const strategy = rows(parents).find(({ kind }) => kind === 'national-strategy');
      const start = strategy?.period?.start;
      const year = (typeof start === 'string' ? start : start?.iso)?.slice(0, 4);
      if (year) expect(listOfPlan(id)?.id, id).toContain(`nsge-${year}`);
    }
  });

  it('are found from the plan', () => {
    for (const { id, indicatorsUrl } of plans) expect(indicatorsUrl).toBe(`${id}/indicators`);
  });

  it('have ids of their own', () => {
    const ids = indicators.map(({ id }) => id);
    expect(ids).toHaveLength(49);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
