import { ROLE_CODES } from '@kehoach/contract';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import { describe, expect, it } from 'vitest';

import { countsOf } from './choice-counts.js';
import { filterRows } from './filter-rows.js';
import { readDuties } from './read-duties.js';

const all = readDuties(EXAMPLE_PLAN);
const nothing = { agency: '', section: '', role: '' };
const left = (choice: Partial<typeof nothing>) =>
  new Set(filterRows(all.rows, { ...nothing, ...choice }).map(({ entry }) => entry)).size;

describe('countsOf', () => {
  const { role, agency, section } = countsOf(all);

  it('says of every choice how many duties it leaves', () => {
    for (const code of ROLE_CODES) expect([code, role.get(code) ?? 0]).toEqual([code, left({ role: code })]);
    for (const { id } of all.agencies) expect([id, agency.get(id) ?? 0]).toEqual([id, left({ agency: id })]);
    for (const id of all.paths.keys())
      expect([id, section.get(id) ?? 0]).toEqual([id, left({ section: id })]);
  });

  it('counts a duty once, though an agency is named in it twice', () => {
    const parties = ['lead', 'report'].map((code) => ({ agencyId: 'a', roles: [{ code }, { code }] }));
    const twice = countsOf(readDuties({ id: 'p', duties: [{ id: 'd', parties }] }));
    expect([...twice.agency, ...twice.role]).toEqual([
      ['a', 1],
      ['lead', 1],
      ['report', 1],
    ]);
  });

  it('counts sections that only duties write', () => {
    const written = countsOf(readDuties({ id: 'p', duties: [{ id: 'd', source: { section: 'Phụ lục' } }] }));
    expect([...written.section]).toEqual([['Phụ lục', 1]]);
  });
});
