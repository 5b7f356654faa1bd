import { afterEach, describe, expect, it } from 'vitest';

import {
  daysInMonth,
  formatIso,
  fromDayNumber,
  isLeapYear,
  isRealDay,
  MS_PER_DAY,
  parseIso,
  todayInVietnam,
} from './calendar-date.js';
import { addDays, daysBetween, toDayNumber } from './day-count.js';

describe('isLeapYear', () => {
  it.each([
    [1900, false],
    [2000, true],
    [2019, false],
    [2020, true],
    [2100, false],
    [2400, true],
  ])('%i: %s', (year, expected) => expect(isLeapYear(year)).toBe(expected));
});

describe('daysInMonth', () => {
  it('knows the months of a common and of a leap year', () => {
    const lengths = (year: number) => Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1));
    expect(lengths(2021)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lengths(2020)[1]).toBe(29);
  });

  it('gives no days to a month that does not exist', () => {
    expect([0, 13, 15, -1, Number.NaN].map((month) => daysInMonth(2020, month))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('isRealDay', () => {
  it.each([
    [2015, 15, 24],
    [2021, 2, 29],
    [1900, 2, 29],
    [2025, 9, 31],
    [2020, 0, 1],
    [2020, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
    [Number.NaN, 1, 1],
  ])('refuses %i-%i-%i', (year, month, day) => expect(isRealDay(year, month, day)).toBe(false));

  it.each([
    [2000, 2, 29],
    [1, 1, 1],
    [9999, 12, 31],
  ])('accepts %i-%i-%i', (year, month, day) => expect(isRealDay(year, month, day)).toBe(true));
});

describe('parseIso', () => {
  it('reads a calendar date', () => {
    expect(parseIso('2020-03-02')).toEqual({ year: 2020, month: 3, day: 2 });
  });

  it.each([
    '',
    '2020-3-2',
    '2020-02-30',
    '2015-15-24',
    '0000-01-01',
    '20200302',
    '2020-03',
    ' 2020-03-02',
    '2020-03-02\n',
    '2020-03-02T00:00:00Z',
    '٢٠٢٠-٠٣-٠٢',
    'trước ngày 10/6',
  ])('refuses %j', (text) => expect(parseIso(text)).toBeNull());
});

describe('toDayNumber and fromDayNumber', () => {
  it('counts from 1970-01-01', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(fromDayNumber(-1)).toBe('1969-12-31');
    expect(toDayNumber('2020-03-01') - toDayNumber('2020-02-28')).toBe(2);
  });

  it('agree with each other and with the proleptic calendar of the language from 0001 to 9999', () => {
    const first = toDayNumber('0001-01-01');
    const last = toDayNumber('9999-12-31');
    expect([first, last]).toEqual([-719_162, 2_932_896]);
    for (let days = first; days <= last; days += 97) {
      const date = fromDayNumber(days);
      expect(toDayNumber(date)).toBe(days);
      const utc = new Date(days * MS_PER_DAY);
      expect(date).toBe(formatIso(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()));
    }
  });

  it('agree at the ends of every month of four centuries', () => {
    for (let year = 1800; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = formatIso(year, month, daysInMonth(year, month));
        const next = month === 12 ? formatIso(year + 1, 1, 1) : formatIso(year, month + 1, 1);
        expect(addDays(last, 1)).toBe(next);
        expect(addDays(next, -1)).toBe(last);
      }
    }
  });

  it('gives no number for a day that does not exist', () => {
    expect(toDayNumber('2015-15-24')).toBeNaN();
  });
});

describe('daysBetween', () => {
  it('counts forward, backward and over a leap day', () => {
    expect(daysBetween('2020-06-05', '2020-06-09')).toBe(4);
    expect(daysBetween('2020-06-09', '2020-06-05')).toBe(-4);
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2020-11-15', '2020-12-15') + 1).toBe(31);
  });
});

describe('todayInVietnam', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['America/Los_Angeles', 8],
    ['UTC', 16],
    ['Asia/Ho_Chi_Minh', 23],
    ['Pacific/Kiritimati', 6],
  ])('is the same on a host in %s', (name, hourThere) => {
    process.env.TZ = name;
    const beforeMidnight = Date.UTC(2024, 11, 31, 16, 59, 59, 999);
    expect(new Date(beforeMidnight).getHours()).toBe(hourThere);
    expect(todayInVietnam(beforeMidnight)).toBe('2024-12-31');
    expect(todayInVietnam(beforeMidnight + 1)).toBe('2025-01-01');
    expect(todayInVietnam(Date.UTC(2024, 1, 28, 17))).toBe('2024-02-29');
  });

  it('also knows days before 1970', () => {
    expect(todayInVietnam(-7 * 3_600_000 - 1)).toBe('1969-12-31');
  });
});
