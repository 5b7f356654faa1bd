import { ROLE_CODES } from '@kehoach/contract';
import type { Plan } from '@kehoach/contract';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countChoices } from './choice-counts.js';
import type { DutyFilters, FilterName } from './filter-rows.js';
import { readDuties } from './read-duties.js';
import type { DutyRow } from './read-duties.js';
import { shownRows } from './shown-rows.js';
import type { RowTools } from './shown-rows.js';

const NOTHING: DutyFilters = { agency: '', section: '', role: '' };
const ALL = readDuties(EXAMPLE_PLAN);

/** Every choice of every filter, with the number of duties that it leaves when it is made. */
function made(all: typeof ALL, filters: DutyFilters, search: RowTools['search']) {
  const values: Record<FilterName, readonly string[]> = {
    role: ROLE_CODES,
    agency: all.agencies.map(({ id }) => id),
    section: [...all.paths.keys()],
  };
  const left = (name: FilterName, value: string) =>
    shownRows(all, { ...filters, [name]: value }, { search, sort: null, isByRelevance: false }).dutyCount;
  return (['role', 'agency', 'section'] as const).flatMap((name) =>
    values[name].map((value) => [name, value, left(name, value)] as const),
  );
}

/** The same choices with the numbers that stand beside them. */
function told(all: typeof ALL, filters: DutyFilters, search: RowTools['search']) {
  const counts = countChoices(all, { filters, search });
  return made(all, filters, search).map(([name, value]) => [name, value, counts[name].get(value) ?? 0]);
}

/** A search that these rows answer. */
const answeredBy =
  (isFound: (row: DutyRow) => boolean): RowTools['search'] =>
  (rows) =>
    new Map(rows.filter(isFound).map((row) => [row, 1]));

const letters = fc.constantFrom('a', 'b', 'c');
const plans = fc.record({
  id: fc.constant('p'),
  agencies: fc.constant(['a', 'b', 'c'].map((id) => ({ id }))),
  sections: fc.constant([{ id: 'a' }, { id: 'b', parentId: 'a' }, { id: 'c' }]),
  duties: fc.array(
    fc.record({
      id: fc.constant('d'),
      source: fc.record({ section: letters }),
      parties: fc.array(
        fc.record({
          agencyId: letters,
          roles: fc.array(fc.record({ code: fc.constantFrom('lead', 'report', 'fund') })),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 8 },
  ),
}) satisfies fc.Arbitrary<Plan>;
const filtersIn = fc.record({
  agency: fc.constantFrom('', 'a', 'b'),
  section: fc.constantFrom('', 'a', 'b'),
  role: fc.constantFrom('', 'lead', 'fund'),
});

describe('countChoices', () => {
  it('says of every choice how many duties it leaves', () => {
    expect(told(ALL, NOTHING, null)).toEqual(made(ALL, NOTHING, null));
  });

  it('says it beside the search and the other filters (killed: the other filters forgotten, the own one kept, the search forgotten, a duty counted once a party)', () => {
    fc.assert(
      fc.property(plans, filtersIn, fc.option(fc.integer({ min: 2, max: 4 })), (plan, filters, nth) => {
        const all = readDuties(plan);
        const search =
          nth === null ? null : answeredBy(({ entry, agency }) => (entry.index + (agency ? 1 : 0)) % nth > 0);
        expect(told(all, filters, search)).toEqual(made(all, filters, search));
      }),
    );
  });

  it('searches once, and only rows that a single choice could show', () => {
    const searched: number[] = [];
    const search: RowTools['search'] = (rows) => {
      searched.push(rows.length);
      return new Map(rows.map((row) => [row, 1]));
    };
    countChoices(ALL, { filters: { agency: 'so-noi-vu', section: '', role: 'lead' }, search });
    expect(searched).toHaveLength(1);
    expect(searched[0]).toBeLessThan(ALL.rows.length);
  });

  it('counts sections that only duties write', () => {
    const written = readDuties({ id: 'p', duties: [{ id: 'd', source: { section: 'Phụ lục' } }] });
    expect([...countChoices(written).section]).toEqual([['Phụ lục', 1]]);
  });
});
