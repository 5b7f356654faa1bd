import { ROLE_CODES } from '@kehoach/contract';
import type { Duty } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { readRows } from './read-rows.js';
import { roleCounts, roleWords } from './role-words.js';

/** Counts over one party for each list of role codes. */
const counts = (...parties: string[][]) => {
  const duties: Duty[] = parties.map((codes, id) => ({
    id: `${id}`,
    parties: [{ roles: codes.map((code) => ({ code })) }],
  }));
  return roleCounts(readRows({ id: 'p', duties }).rows).replaceAll('\u00a0', ' ');
};

describe('roleWords', () => {
  it('gives every code words of its own', () => {
    expect(new Set(ROLE_CODES.map(roleWords)).size).toBe(ROLE_CODES.length);
    expect(ROLE_CODES.map(roleWords).filter((words) => !words)).toEqual([]);
  });
});

describe('roleCounts', () => {
  it('names leading and coordinating first, then what is most frequent', () => {
    expect(counts(['guide'], ['guide', 'coordinate'], ['lead'])).toBe('chủ trì 1 · phối hợp 1 · hướng dẫn 2');
    expect(counts(['guide'], ['report', 'guide'])).toBe('hướng dẫn 2 · báo cáo 1');
  });

  it('names three roles at most, and says where there are more', () => {
    expect(counts(['implement', 'guide', 'train', 'fund', 'urge'])).toMatch(/^[^·]+ · [^·]+ · [^·]+ · …$/);
  });

  it('counts a role once for each party, each code that the table lacks as another role', () => {
    expect(counts(['lead', 'lead'], ['x', 'y'], ['x'])).toBe('chủ trì 1 · vai trò khác 3');
  });

  it('is empty where no role is given', () => {
    expect(counts([])).toBe('');
  });
});
