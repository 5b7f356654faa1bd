import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import { describe, expect, it } from 'vitest';

import { filterRows, knownFilters } from './filter-rows.js';
import type { DutyFilters } from './filter-rows.js';
import { readDuties } from './read-duties.js';

const all = readDuties({
  ...EXAMPLE_PLAN,
  sections: [
    { id: 'III', number: 'III' },
    { id: 'III.1', number: '1', parentId: 'III' },
  ],
});
const filters = (some: Partial<DutyFilters>): DutyFilters => ({ agency: '', section: '', role: '', ...some });
const rowsOf = (some: Partial<DutyFilters>) => filterRows(all.rows, filters(some));

describe('filterRows', () => {
  it('keeps everything when nothing is asked for', () => {
    expect(rowsOf({})).toEqual(all.rows);
  });

  it('keeps the rows of one agency, not those of its partners', () => {
    const rows = rowsOf({ agency: 'so-noi-vu' });
    expect(rows.map(({ entry }) => entry.duty.id)).toEqual(['d2', 'd3', 'd4']);
    expect(rows.every(({ agency }) => agency?.id === 'so-noi-vu')).toBe(true);
  });

  it('keeps a section with its parts', () => {
    expect(rowsOf({ section: 'III' }).map(({ entry }) => entry.duty.id)).toEqual([
      'd1',
      'd1',
      'd1',
      'd2',
      'd2',
      'd3',
      'd3',
    ]);
    expect(rowsOf({ section: 'III.2' }).every(({ entry }) => entry.duty.id === 'd4')).toBe(true);
  });

  it('asks the role of the very party', () => {
    const rows = rowsOf({ role: 'lead' });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ party }) => party?.roles?.some(({ code }) => code === 'lead'))).toBe(true);
  });

  it('counts a code that the table lacks as another role', () => {
    expect(rowsOf({ role: 'other' }).map(({ entry }) => entry.duty.id)).toEqual(['d9']);
  });

  it('combines filters', () => {
    expect(
      rowsOf({ agency: 'ubnd-huyen', role: 'coordinate', section: 'III.6' }).map(({ key }) => key),
    ).toEqual(['7/1']);
  });
});

describe('knownFilters', () => {
  it('names what the plan lacks and obeys the rest', () => {
    const asked = filters({ agency: 'nowhere', section: 'IX', role: 'lead' });
    expect(knownFilters(all, asked)).toEqual({
      filters: filters({ role: 'lead' }),
      unknown: ['agency', 'section'],
    });
  });

  it('obeys sections that only a duty writes', () => {
    expect(knownFilters(all, filters({ section: 'III.7' })).unknown).toEqual([]);
  });
});
