import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import type { Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { agenciesWithoutDuty, firstRows, groupByAgency, placeOfDuty } from './group-by-agency.js';
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
      const shown = groupByAgency(all, all.rows).flatMap(({ rows }) => rows.map(({ key }) => key));
      expect([...shown].sort()).toEqual(all.rows.map(({ key }) => key).sort());
    }
  });

  it('gives every agency at most one block, in the order of the plan, words only at the end', () => {
    for (const plan of somePlans(300)) {
      const all = readDuties(plan);
      const blocks = groupByAgency(all, all.rows);
      const places = blocks.map(({ agency }) => (agency ? all.agencies.indexOf(agency) : Infinity));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });

  it('keeps the order in which rows came', () => {
    const all = readDuties(EXAMPLE_PLAN);
    for (const { rows } of groupByAgency(all, all.rows)) {
      const places = rows.map((row) => all.rows.indexOf(row));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('agenciesWithoutDuty', () => {
  it('are those of the plan that no row names, in its order', () => {
    const all = readDuties({
      id: 'p',
      agencies: [{ id: 'b' }, { id: 'a' }, { id: 'c' }],
      duties: [{ id: 'd', parties: [{ agencyId: 'a' }] }],
    });
    expect(agenciesWithoutDuty(all).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('and blocks together name every agency once', () => {
    for (const plan of somePlans(100)) {
      const all = readDuties(plan);
      const named = groupByAgency(all, all.rows).flatMap(({ agency }) => (agency ? [agency] : []));
      const ids = [...named, ...agenciesWithoutDuty(all)].map(({ id }) => id);
      expect(ids.sort()).toEqual(all.agencies.map(({ id }) => id).sort());
    }
  });
});

describe('firstRows', () => {
  it('shows as many rows as there is room for, and all of them without end', () => {
    for (const plan of somePlans(100)) {
      const all = readDuties(plan);
      const blocks = groupByAgency(all, all.rows);
      const whole = blocks.flatMap(({ rows }) => rows);
      for (const most of [0, 1, 3, whole.length, Infinity]) {
        expect(firstRows(blocks, most).flatMap(({ rows }) => rows)).toEqual(whole.slice(0, most));
      }
    }
  });
});

describe('placeOfDuty', () => {
  const all = readDuties(EXAMPLE_PLAN);
  const table = { model: { all }, shown: { rows: all.rows } };

  it('counts rows in the order of the view', () => {
    const firstOfList = all.rows[0]?.entry.duty.id ?? '';
    expect(placeOfDuty(table, 'list', firstOfList)).toBe(0);
    const rows = groupByAgency(all, all.rows).flatMap((block) => block.rows);
    expect(placeOfDuty(table, 'agencies', 'd12')).toBe(
      rows.findIndex(({ entry }) => entry.duty.id === 'd12'),
    );
  });

  it('is -1 for a duty that is not shown', () => {
    expect(placeOfDuty(table, 'list', 'none')).toBe(-1);
  });
});
