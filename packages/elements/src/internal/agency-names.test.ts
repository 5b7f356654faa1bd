import type { Agency } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { latestSuccessors, successorName, successorsOn } from './agency-names.js';
import { indexAgencies } from './index-agencies.js';

const agency: Agency = {
  id: 'so-ldtbxh',
  name: 'Sở Lao động - Thương binh và Xã hội',
  succeededBy: [
    { name: 'Sở Nội vụ', scope: 'bình đẳng giới', from: '2025-03-01' },
    { name: 'Sở Nội vụ mới', scope: { vi: 'bình đẳng giới', en: 'gender equality' }, from: '2025-07-01' },
    { name: 'Sở Y tế', scope: 'trẻ em', from: '2025-03-01' },
    { name: 'Không rõ', scope: 'khác', from: null },
  ],
};
const namesOn = (today: string) => successorsOn(agency, today).map(({ name }) => name);

describe('successorsOn', () => {
  it('counts edges from their first day on', () => {
    expect(namesOn('2025-02-28')).toEqual([]);
    expect(namesOn('2025-03-01')).toEqual(['Sở Nội vụ', 'Sở Y tế']);
  });

  it('leaves out edges that begin at an unknown time', () => {
    expect(namesOn('2030-01-01')).not.toContain('Không rõ');
  });
});

describe('latestSuccessors', () => {
  const latestOn = (today: string) => latestSuccessors(successorsOn(agency, today)).map(({ name }) => name);

  it('keeps the last edge of each scope', () => {
    expect(latestOn('2025-06-30')).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    expect(latestOn('2025-07-01')).toEqual(['Sở Nội vụ mới', 'Sở Y tế']);
  });

  it('keeps both where functions were split on one day', () => {
    const split = [
      { name: 'A', from: '2025-03-01' },
      { name: 'B', from: '2025-03-01' },
    ];
    expect(latestSuccessors(split)).toEqual(split);
  });
});

describe('successorName', () => {
  it('is the edge’s own, else that of the agency it names', () => {
    const agencies = indexAgencies([{ id: 'x', name: 'Sở X' }]);
    expect(successorName({ agencyId: 'x' }, agencies)).toBe('Sở X');
    expect(successorName({ agencyId: 'x', name: 'Sở X mới' }, agencies)).toBe('Sở X mới');
    expect(successorName({ agencyId: 'y' }, agencies)).toBeNull();
  });
});
