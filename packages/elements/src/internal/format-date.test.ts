import { describe, expect, it } from 'vitest';

import {
  formatDate,
  formatDateRange,
  formatLongDate,
  formatPeriod,
  formatSourceDate,
  formatUpdated,
} from './format-date.js';

describe('formatDate', () => {
  it('writes the day first, without leading zeros', () => {
    expect(formatDate('2020-06-09', 'vi')).toBe('9/6/2020');
    expect(formatDate('2020-06-09', 'vi', false)).toBe('9/6');
    expect(formatDate('2020-06-09', 'zh-Hans')).toBe('2020年6月9日');
  });
});

describe('formatLongDate', () => {
  it('has a zero before days below 10 and before months 1 and 2 only', () => {
    expect(formatLongDate('2020-03-02', 'vi')).toBe('ngày 02 tháng 3 năm 2020');
    expect(formatLongDate('2020-02-12', 'vi')).toBe('ngày 12 tháng 02 năm 2020');
    expect(formatLongDate('2020-10-24', 'vi')).toBe('ngày 24 tháng 10 năm 2020');
  });
  it('is written out in English', () => expect(formatLongDate('2020-03-02', 'en')).toBe('2 March 2020'));
});

describe('formatDateRange', () => {
  it('writes the year once', () => {
    expect(formatDateRange('2020-11-15', '2020-12-15', 'vi')).toBe('15/11–15/12/2020');
    expect(formatDateRange('2020-12-15', '2021-01-10', 'vi')).toBe('15/12/2020–10/1/2021');
  });
  it('is one date for one day', () =>
    expect(formatDateRange('2020-03-08', '2020-03-08', 'vi')).toBe('8/3/2020'));
});

describe('formatSourceDate', () => {
  it('writes no more than the source says', () => {
    expect(formatSourceDate({ iso: '2020-06', precision: 'month' }, 'vi')).toBe('6/2020');
    expect(formatSourceDate({ iso: '2020' }, 'vi')).toBe('2020');
  });
  it('keeps the wording of a day that does not exist', () => {
    expect(formatSourceDate({ raw: '24/15/2015', iso: null }, 'vi')).toBe('24/15/2015');
    expect(formatSourceDate('2015-15-24', 'vi')).toBe('2015-15-24');
  });
  it('is empty without a date', () => expect(formatSourceDate(null, 'vi')).toBe(''));
});

describe('formatPeriod', () => {
  it.each([
    ['2024', '2024'],
    ['2024-Q4', 'Quý IV/2024'],
    ['2024-S1', '6 tháng đầu năm 2024'],
    ['2024-S2', '6 tháng cuối năm 2024'],
    ['2024-9M', '9 tháng năm 2024'],
    ['2024-06', 'tháng 6/2024'],
    ['2021/2025', '2021–2025'],
    ['năm học 2024', 'năm học 2024'],
  ])('writes %s as %s', (code, words) => expect(formatPeriod(code, 'vi')).toBe(words));
});

describe('formatUpdated', () => {
  it('takes the day in Viet Nam', () => {
    expect(formatUpdated('2024-12-31T20:00:00Z', 'vi')).toBe('1/1/2025');
    expect(formatUpdated('2024-12-31T20:00:00+07:00', 'vi')).toBe('31/12/2024');
    expect(formatUpdated('2024-12-31', 'vi')).toBe('31/12/2024');
  });
  it('keeps words that are no date', () => expect(formatUpdated('hôm qua', 'vi')).toBe('hôm qua'));
});
