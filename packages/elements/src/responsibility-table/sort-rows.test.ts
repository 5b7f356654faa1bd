import type { Duty, Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { readDuties } from './read-duties.js';
import { nextSort } from './sort-order.js';
import type { SortColumn } from './sort-order.js';
import { compareWords, rankWords, RowSorter } from './sort-rows.js';

const sorted = (words: string[]) => {
  const ranks = rankWords(words);
  return [...words].sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number));
};

describe('rankWords', () => {
  it.each([
    [
      ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'],
      ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'],
    ],
    [
      ['Ân', 'Ăn', 'An'],
      ['An', 'Ăn', 'Ân'],
    ],
    [
      ['Đảng', 'Đài', 'Dân'],
      ['Dân', 'Đài', 'Đảng'],
    ],
    [
      ['Ơn', 'Ông', 'Ong'],
      ['Ong', 'Ông', 'Ơn'],
    ],
    [
      ['Mục 10', 'Mục 9', 'Mục 2'],
      ['Mục 2', 'Mục 9', 'Mục 10'],
    ],
  ])('puts %j in Vietnamese order', (words, expected) => {
    expect(sorted(words)).toEqual(expected);
  });

  it('compares words in NFD like those in NFC', () => {
    expect(compareWords('Đài'.normalize('NFD'), 'Đài')).toBe(0);
  });
});

const roles = (...codes: string[]) => codes.map((code) => ({ code }));
const duty = (id: string, parts: Partial<Duty>): Duty => ({ id, ...parts });
const plan: Plan = {
  id: 'p',
  sections: [
    { id: 's2', number: 'II', order: 2 },
    { id: 's1', number: 'X', order: 1 },
  ],
  agencies: [
    { id: 'd', name: 'Đài Phát thanh' },
    { id: 'c', name: 'Công an tỉnh' },
  ],
  duties: [
    duty('1', {
      summary: 'Đài',
      parties: [{ agencyId: 'd', roles: roles('coordinate') }],
      source: { section: 's2' },
    }),
    duty('2', { parties: [{ agencyId: 'c', roles: roles('report', 'lead') }], source: { section: 's1' } }),
    duty('3', { summary: 'Ăn', parties: [{ nameAsWritten: 'Ban khác' }] }),
    duty('4', {
      summary: 'An',
      parties: [{ agencyId: 'd', roles: roles('???') }],
      source: { section: 'ngoài' },
    }),
  ],
};
const all = readDuties(plan);
const sorter = new RowSorter({ all, lang: 'vi' });
const by = (column: SortColumn, isDescending = false) =>
  sorter.sort(all.rows, [{ column, isDescending }]).map(({ entry }) => entry.duty.id);

describe('RowSorter', () => {
  it('leaves rows as they stand without an order', () => {
    expect(sorter.sort(all.rows, [])).toEqual(all.rows);
  });

  it('sorts by words, what is missing last in both directions', () => {
    expect(by('duty')).toEqual(['4', '3', '1', '2']);
    expect(by('duty', true)).toEqual(['1', '3', '4', '2']);
  });

  it('sorts by the agency’s name, else the name as written; equal rows keep the order of the document', () => {
    expect(by('agency')).toEqual(['3', '2', '1', '4']);
    expect(by('agency', true)).toEqual(['1', '4', '2', '3']);
  });

  it('sorts by the leading one of the roles, an unknown code as another role', () => {
    expect(by('role')).toEqual(['2', '1', '4', '3']);
  });

  it('sorts by the place of the section in the document, not by its number', () => {
    expect(by('section')).toEqual(['2', '1', '4', '3']);
  });

  it('sorts by several columns', () => {
    const order = [
      { column: 'agency', isDescending: true },
      { column: 'duty', isDescending: false },
    ] as const;
    expect(sorter.sort(all.rows, order).map(({ entry }) => entry.duty.id)).toEqual(['4', '1', '2', '3']);
  });

  it('loses no row', () => {
    for (const column of ['duty', 'agency', 'role', 'section'] as const)
      expect(by(column).sort()).toEqual(['1', '2', '3', '4']);
  });
});

describe('nextSort', () => {
  it('goes from ascending to descending to the order of the document', () => {
    const ascending = nextSort([], 'duty');
    const descending = nextSort(ascending, 'duty');
    expect(ascending).toEqual([{ column: 'duty', isDescending: false }]);
    expect(descending).toEqual([{ column: 'duty', isDescending: true }]);
    expect(nextSort(descending, 'duty')).toEqual([]);
    expect(nextSort(descending, 'role')).toEqual([{ column: 'role', isDescending: false }]);
  });
});
