import { parsePeriod } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { boundsOfPeriod, yearsBetween, yearsOfDate } from './period-bounds.js';
import { endYearOf } from './rules.js';

function bounds(code: string) {
  const found = boundsOfPeriod(code);
  if (!found) throw new Error(`unreadable: ${code}`);
  return found;
}

const READABLE = [
  ...['2024', '0999', '2021/2025', '2024/2024', '2024-9M'],
  ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024-S1', '2024-S2'],
  ...['2024-01', '2024-02', '2024-06', '2024-09', '2024-12'],
];
const UNREADABLE = [
  ...['', '24', '2024-', '2024-13', '2024-00', '2024-Q5', '2024-Q0', '2024-S3', '2024-H1', '2024-6M'],
  ...['2025/2021', '2021/', '2021/25', '2024-06-01', 'năm 2024', '2024-q1', 'toString', '2024-__proto__'],
];

describe('boundsOfPeriod', () => {
  it.each(READABLE)('agrees with the contract on %s', (code) => {
    const read = parsePeriod(code);
    const { start, end } = bounds(code);
    const firstMonth = `${Math.floor(start / 12)}-${String((start % 12) + 1).padStart(2, '0')}`.padStart(
      7,
      '0',
    );
    const lastMonth =
      `${Math.floor((end - 1) / 12)}-${String(((end - 1) % 12) + 1).padStart(2, '0')}`.padStart(7, '0');
    expect([firstMonth, lastMonth]).toEqual([read?.start.slice(0, 7), read?.end.slice(0, 7)]);
  });

  it.each(UNREADABLE)('reads nothing into %j, as the contract does', (code) => {
    expect(boundsOfPeriod(code)).toBeNull();
    expect(parsePeriod(code)).toBeNull();
  });

  it('takes null and undefined for no period', () => {
    expect([boundsOfPeriod(null), boundsOfPeriod(undefined)]).toEqual([null, null]);
  });
});

describe('the moments of periods', () => {
  it('names the year in which a period ends', () => {
    expect(['2024', '2024-S1', '2024-01', '2021/2025'].map((code) => endYearOf(bounds(code)))).toEqual([
      2024, 2024, 2024, 2025,
    ]);
  });

  it('counts years from end to end, parts of a year as fractions', () => {
    expect(yearsBetween(bounds('2021'), bounds('2024'))).toBe(3);
    expect(yearsBetween(bounds('2024-Q1'), bounds('2024'))).toBe(0.75);
    expect(yearsBetween(bounds('2025'), bounds('2024-S1'))).toBe(-1.5);
  });

  it('places a date between the ends of periods', () => {
    expect(yearsOfDate('2024-01-01')).toBe(2024);
    expect(yearsOfDate('2024-07-01')).toBe(2024.5);
    expect(yearsOfDate('2024-12-31')).toBeLessThan(2025);
    expect([yearsOfDate('13/3'), yearsOfDate(undefined)]).toEqual([null, null]);
  });
});
