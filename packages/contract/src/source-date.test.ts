import { describe, expect, it } from 'vitest';

import { firstDayOf, lastDayOf, readDate, readDates } from './source-date.js';

const INFERRED = { vi: 'Lấy theo năm của kế hoạch' };

describe('readDate', () => {
  it('takes no day that does not exist for its year, whatever was read before', () => {
    expect(readDate('2020')?.iso).toBe('2020-01-01');
    expect(readDate({ iso: '2020-02-30', precision: 'year' })?.iso ?? null).toBeNull();
  });

  it('reads the shorthand', () => {
    expect(readDate('2020-03-02')).toEqual({
      raw: null,
      iso: '2020-03-02',
      precision: 'day',
      inferred: null,
    });
    expect(readDate('2021')).toEqual({ raw: null, iso: '2021-01-01', precision: 'year', inferred: null });
    expect(readDate('2021-06')).toEqual({ raw: null, iso: '2021-06-01', precision: 'month', inferred: null });
  });

  it('keeps what it cannot read as the wording', () => {
    expect(readDate('24/15/2015')).toEqual({
      raw: '24/15/2015',
      iso: null,
      precision: 'none',
      inferred: null,
    });
    expect(readDate('2020-02-30')).toMatchObject({ raw: '2020-02-30', iso: null });
    expect(readDate('2020-06-10T17:00:00Z')).toMatchObject({ iso: null });
  });

  it('reads wording, date, precision and why a part was inferred', () => {
    const date = { raw: '13/3', iso: '2024-03-13', precision: 'day', inferred: INFERRED };
    expect(readDate(date)).toEqual(date);
  });

  it('rolls no impossible day over', () => {
    const date = { raw: '24/15/2015', iso: '2015-15-24', precision: 'day' };
    expect(readDate(date)).toEqual({ raw: '24/15/2015', iso: null, precision: 'none', inferred: null });
  });

  it('never takes a date from the wording', () => {
    expect(readDate({ raw: '10/6/2020' })).toMatchObject({ iso: null, precision: 'none' });
  });

  it('lets a month or a year stand for its first day', () => {
    expect(readDate({ iso: '2020-06-15', precision: 'month' })).toMatchObject({ iso: '2020-06-01' });
    expect(readDate({ iso: '2020-12-31', precision: 'year' })).toMatchObject({ iso: '2020-01-01' });
    expect(readDate({ iso: '2020', precision: 'month' })).toMatchObject({
      iso: '2020-01-01',
      precision: 'year',
    });
    expect(readDate({ iso: '2020-06-15', precision: 'week' })).toMatchObject({
      iso: '2020-06-15',
      precision: 'day',
    });
  });

  it.each([null, undefined, '', '  ', {}, { raw: null, iso: null }, { raw: ' ' }])(
    'reads nothing in %j',
    (date) => {
      expect(readDate(date)).toBeNull();
    },
  );

  it('gives the wording in NFC', () => {
    expect(readDate({ raw: 'ngày'.normalize('NFD') })?.raw).toBe('ngày');
    expect(readDate('ngày'.normalize('NFD'))?.raw).toBe('ngày');
  });
});

describe('readDates', () => {
  it('reads one, several and none', () => {
    expect(readDates('2020-03-02').map(({ iso }) => iso)).toEqual(['2020-03-02']);
    expect(readDates(['2015-12-24', { raw: '24/15/2015' }, '']).map(({ iso }) => iso)).toEqual([
      '2015-12-24',
      null,
    ]);
    expect(readDates({ iso: '2020' }).map(({ precision }) => precision)).toEqual(['year']);
    expect(readDates(null)).toEqual([]);
    expect(readDates(undefined)).toEqual([]);
  });
});

describe('firstDayOf and lastDayOf', () => {
  it.each([
    ['2020-02-10', '2020-02-10', '2020-02-10'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020', '2020-01-01', '2020-12-31'],
  ])('of %s', (date, first, last) => {
    expect(firstDayOf(readDate(date))).toBe(first);
    expect(lastDayOf(readDate(date))).toBe(last);
  });

  it('are null without a day that exists', () => {
    for (const date of [null, readDate('24/15/2015')]) {
      expect(firstDayOf(date)).toBeNull();
      expect(lastDayOf(date)).toBeNull();
    }
  });
});
