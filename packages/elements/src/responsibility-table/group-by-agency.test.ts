import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import type { Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { firstLines, lineOfDuty } from './agency-lines.js';
import { agenciesWithout } from './first-view.js';
import { areFew, groupByAgency } from './group-by-agency.js';
import { readDuties } from './read-duties.js';

/** Plans of all shapes, the same in every run: a linear congruential generator draws them. */
function* somePlans(count: number): Generator<Plan> {
  let seed = 20200302;
  const draw = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (let nth = 0; nth < count; nth += 1) {
    const agencies = [...Array(draw(6)).keys()].map((id) => ({ id: `a${id}`, name: `Sở ${id}` }));
    const duties = [...Array(draw(12)).keys()].map((id) => ({
      id: `d${draw(8)}`,
      order: draw(2) === 0 ? null : draw(20),
      parties: [...Array(draw(5)).keys()].map(() => ({
        agencyId: [null, '', `a${draw(8)}`, `x${draw(3)}`][draw(4)] ?? null,
        nameAsWritten: `bên ${id}`,
        roles: [],
      })),
    }));
    yield { id: `p${nth}`, agencies, duties };
  }
}

describe('groupByAgency', () => {
  it('puts every row into exactly one block', () => {
    for (const plan of [EXAMPLE_PLAN, ...somePlans(300)]) {
      const all = readDuties(plan);
      const shown = groupByAgency(all.agencies, all.rows).flatMap(({ rows }) => rows.map(({ key }) => key));
      expect([...shown].sort()).toEqual(all.rows.map(({ key }) => key).sort());
    }
  });

  it('gives every agency at most one block, in the order of the plan, words only at the end', () => {
    for (const plan of somePlans(300)) {
      const all = readDuties(plan);
      const blocks = groupByAgency(all.agencies, all.rows);
      const places = blocks.map(({ agency }) => (agency ? all.agencies.indexOf(agency) : Infinity));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });

  it('keeps the order in which rows came', () => {
    const all = readDuties(EXAMPLE_PLAN);
    for (const { rows } of groupByAgency(all.agencies, all.rows)) {
      const places = rows.map((row) => all.rows.indexOf(row));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('areFew', () => {
  const blocksOf = (agencies: number, duties: number) => {
    const all = readDuties({
      id: 'p',
      duties: [...Array(duties).keys()].map((id) => ({
        id: `${id}`,
        parties: [{ agencyId: `a${id % agencies}` }],
      })),
    });
    return groupByAgency(all.agencies, all.rows);
  };

  it('is true for up to three agencies, and for up to ten rows', () => {
    expect([blocksOf(3, 50), blocksOf(10, 10)].map(areFew)).toEqual([true, true]);
    expect([blocksOf(4, 50), blocksOf(11, 11)].map(areFew)).toEqual([false, false]);
  });
});

describe('agenciesWithout', () => {
  it('are those of the plan that no row names, in its order', () => {
    const all = readDuties({
      id: 'p',
      agencies: [{ id: 'b' }, { id: 'a' }, { id: 'c' }],
      duties: [{ id: 'd', parties: [{ agencyId: 'a' }] }],
    });
    const blocks = groupByAgency(all.agencies, all.rows);
    expect(agenciesWithout(all, blocks).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('and blocks together name every agency once', () => {
    for (const plan of somePlans(100)) {
      const all = readDuties(plan);
      const blocks = groupByAgency(all.agencies, all.rows);
      const named = blocks.flatMap(({ agency }) => (agency ? [agency] : []));
      const ids = [...named, ...agenciesWithout(all, blocks)].map(({ id }) => id);
      expect(ids.sort()).toEqual(all.agencies.map(({ id }) => id).sort());
    }
  });
});

describe('firstLines', () => {
  it('shows as many rows of open agencies as there is room for, and all of them without end', () => {
    for (const plan of somePlans(100)) {
      const all = readDuties(plan);
      const blocks = groupByAgency(all.agencies, all.rows);
      const whole = blocks.flatMap(({ rows }) => rows);
      for (const limit of [0, 1, 3, whole.length, Infinity]) {
        const lines = firstLines(blocks, limit, () => true);
        expect(lines.blocks.flatMap(({ rows, most }) => rows.slice(0, most))).toEqual(whole.slice(0, limit));
        expect(lines.left).toBe(Math.max(whole.length - limit, 0));
      }
    }
  });

  it('counts a closed agency as one line', () => {
    for (const plan of somePlans(100)) {
      const all = readDuties(plan);
      const blocks = groupByAgency(all.agencies, all.rows);
      const lines = firstLines(blocks, 2, () => false);
      expect(lines.blocks.map(({ key }) => key)).toEqual(blocks.slice(0, 2).map(({ key }) => key));
      expect(lines.left).toBe(Math.max(blocks.length - 2, 0));
    }
  });
});

describe('lineOfDuty', () => {
  const all = readDuties(EXAMPLE_PLAN);
  const blocks = groupByAgency(all.agencies, all.rows);
  const isD12 = ({ entry }: (typeof all.rows)[number]) => entry.duty.id === 'd12';

  it('counts the rows of open agencies, and each closed one as one line', () => {
    expect(lineOfDuty(blocks, 'd12', () => true)).toBe(blocks.flatMap(({ rows }) => rows).findIndex(isD12));
    const own = blocks.findIndex(({ rows }) => rows.some(isD12));
    expect(lineOfDuty(blocks, 'd12', () => false)).toBe(own + (blocks[own]?.rows.findIndex(isD12) ?? NaN));
  });

  it('is -1 for a duty that is not shown', () => {
    expect(lineOfDuty(blocks, 'none', () => true)).toBe(-1);
  });
});
