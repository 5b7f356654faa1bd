import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import type { Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { agencyIdsOf, partnersOf, readDuties } from './read-duties.js';

const plan = (parts: Partial<Plan>): Plan => ({ id: 'p', ...parts });
const party = (agencyId: string | null, nameAsWritten = 'tên') => ({ agencyId, nameAsWritten, roles: [] });

describe('readDuties', () => {
  it('gives every party of every duty one row', () => {
    const { rows, duties } = readDuties(EXAMPLE_PLAN);
    const pairs = (EXAMPLE_PLAN.duties ?? []).flatMap(({ id, parties }) =>
      (parties ?? []).map((one) => [id, one] as const),
    );
    expect(rows.map(({ entry, party: one }) => [entry.duty.id, one])).toEqual(pairs);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(duties).toHaveLength(EXAMPLE_PLAN.duties?.length ?? 0);
  });

  it('keeps a duty without parties as one row', () => {
    const { rows } = readDuties(plan({ duties: [{ id: 'd' }, { id: 'e', parties: [] }] }));
    expect(rows.map(({ entry, party: one, agency }) => [entry.duty.id, one, agency])).toEqual([
      ['d', null, null],
      ['e', null, null],
    ]);
  });

  it('puts duties in the order of the document, those without a number where they stand', () => {
    const { duties } = readDuties(
      plan({
        duties: [
          { id: 'late', order: 9 },
          { id: 'early', order: 1 },
        ],
      }),
    );
    expect(duties.map(({ duty }) => duty.id)).toEqual(['early', 'late']);
    expect(duties.map(({ index }) => index)).toEqual([1, 0]);
  });

  it('keeps an agency id that the plan lacks, after the known ones and with the name as written', () => {
    const { agencies, rows } = readDuties(
      plan({
        agencies: [{ id: 'a', name: 'Sở A' }],
        duties: [{ id: 'd', parties: [party('x', 'Ban X'), party('a'), party('x', 'ban x')] }],
      }),
    );
    expect(agencies.map(({ id, name, agency }) => [id, name, agency !== null])).toEqual([
      ['a', 'Sở A', true],
      ['x', 'Ban X', false],
    ]);
    expect(rows.map(({ agency }) => agency?.id)).toEqual(['x', 'a', 'x']);
  });

  it('leaves parties without an agency id ungrouped', () => {
    const { rows, agencies } = readDuties(plan({ duties: [{ id: 'd', parties: [party(null), party('')] }] }));
    expect(rows.map(({ agency }) => agency)).toEqual([null, null]);
    expect(agencies).toEqual([]);
  });

  it('keeps both of two duties with one id', () => {
    const { rows } = readDuties(plan({ duties: [{ id: 'd' }, { id: 'd' }] }));
    expect(rows.map(({ key }) => key)).toEqual(['0', '1']);
  });

  it('finds sections and activities, and keeps what they are called where the plan lacks them', () => {
    const { duties } = readDuties(
      plan({
        sections: [
          { id: 's', number: 'IV-' },
          { id: 't', number: '1-', parentId: 's' },
        ],
        activities: [{ id: 'a', title: 'Tháng hành động' }],
        duties: [
          { id: 'd', source: { section: 't' }, activityIds: ['a', 'b'] },
          { id: 'e', source: { section: 'III.1' } },
        ],
      }),
    );
    expect(duties[0]?.path.map(({ id }) => id)).toEqual(['s', 't']);
    expect(duties[0]?.activities.map(({ id }) => id)).toEqual(['a']);
    expect(duties[0]?.missingActivityIds).toEqual(['b']);
    expect(duties[1]?.sectionAsWritten).toBe('III.1');
  });

  it('reads a plan of nulls', () => {
    const nulls = plan({ duties: null, agencies: null, sections: null, activities: null });
    expect(readDuties(nulls)).toMatchObject({ duties: [], rows: [], agencies: [] });
  });
});

describe('partners and agencies of a duty', () => {
  const { rows } = readDuties(
    plan({
      duties: [{ id: 'd', parties: [party('a', 'Sở A'), party(null, 'các ngành'), party('a', 'sở a')] }],
    }),
  );

  it('are the other parties, also one of the same agency', () => {
    expect(rows.map((row) => partnersOf(row).map(({ nameAsWritten }) => nameAsWritten))).toEqual([
      ['các ngành', 'sở a'],
      ['Sở A', 'sở a'],
      ['Sở A', 'các ngành'],
    ]);
  });

  it('name each agency once', () => {
    expect(rows.map(({ entry }) => agencyIdsOf(entry))[0]).toEqual(['a']);
  });
});
