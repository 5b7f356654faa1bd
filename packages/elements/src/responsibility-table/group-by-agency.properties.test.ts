import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Duty } from '@kehoach/contract';

import { groupByAgency } from './group-by-agency.js';
import { readRows } from './read-rows.js';

// The same cases in every run.
fc.configureGlobal({ seed: 580 });

const party = fc.record(
  {
    agencyId: fc.constantFrom('x', 'y', 'z', 'missing', ''),
    nameAsWritten: fc.constantFrom('Sở Y tế', 'các đoàn thể'),
  },
  { requiredKeys: [] },
);
const duties: fc.Arbitrary<Duty[]> = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), parties: fc.array(party, { maxLength: 4 }) }),
  { maxLength: 12 },
);

describe('groupByAgency', () => {
  // Kills: rows of an agency that the plan's list lacks dropped; rows without an agency dropped; a party given to the first agency.
  it('puts every row into exactly one block, that of its agency, in the order in which it came', () =>
    fc.assert(
      fc.property(duties, (list) => {
        const { rows, agencies } = readRows({ id: 'p', agencies: [{ id: 'y' }, { id: 'x' }], duties: list });
        const blocks = groupByAgency(agencies, rows);
        const placed = blocks.flatMap((block) => block.rows);
        expect(placed).toHaveLength(rows.length);
        expect(new Set(placed)).toEqual(new Set(rows));
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
        for (const { agency, rows: own } of blocks) {
          expect(own.every((row) => row.agency === agency)).toBe(true);
          const places = own.map((row) => rows.indexOf(row));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
        const order = blocks.flatMap(({ agency }) => agency?.id ?? []);
        expect(order.filter((id) => id === 'x' || id === 'y')).toEqual(
          ['y', 'x'].filter((id) => order.includes(id)),
        );
      }),
    ));
});
