import { describe, expect, it } from 'vitest';

import { parseDay, parseNumber } from './parse-answer.js';
import { typedDay, typedNumber } from './proposals/typed.js';

describe('parseNumber', () => {
  it.each([
    ['1.234', 1234],
    ['1234', 1234],
    ['1.234.567,5', 1234567.5],
    ['0,5', 0.5],
    ['-1,25', -1.25],
    ['−3', -3],
    ['1 234 567', 1234567],
    ['1\u00a0234,5', 1234.5],
    ['44,5%', 44.5],
    ['１２３', 123],
    [' 12 ', 12],
    ['1,234', 1.234],
    ['007', 7],
  ])('reads %j in Vietnamese as %d', (text, value) => {
    expect(parseNumber(text, 'vi')).toEqual({ value });
  });

  it.each([
    ['1,234', 1234],
    ['1.234', 1.234],
    ['1,234,567.5', 1234567.5],
    ['0.5', 0.5],
  ])('reads %j in English as %d', (text, value) => {
    expect(parseNumber(text, 'en')).toEqual({ value });
    expect(parseNumber(text, 'zh-Hans')).toEqual({ value });
  });

  it.each([
    ['1.5', 1.5],
    ['0.234', 0.234],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
  ])('does not guess that %j may mean %d in Vietnamese', (text, likely) => {
    expect(parseNumber(text, 'vi')).toEqual({ fault: 'ambiguous-number', likely });
  });

  it('asks back where a whole number is expected and only the other notation gives one', () => {
    expect(parseNumber('1,234', 'vi', true)).toEqual({ fault: 'ambiguous-number', likely: 1234 });
    expect(parseNumber('1.234', 'en', true)).toEqual({ fault: 'ambiguous-number', likely: 1234 });
    expect(parseNumber('1,5', 'vi', true)).toEqual({ value: 1.5 });
    expect(parseNumber('1.5', 'vi', true)).toEqual({ value: 1.5 });
  });

  it.each(['', 'abc', '1.23.4', '12 5', '1,2,3', '--1', '1e5', '5 người', '.5', ','])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text, 'vi')).toEqual({ fault: 'not-a-number' });
    },
  );

  it('refuses digits that a number cannot hold', () => {
    expect(parseNumber('9.007.199.254.740.993', 'vi')).toEqual({ fault: 'too-many-digits' });
  });
});

describe('typedNumber', () => {
  it('writes what is read back as the same number', () => {
    for (const language of ['vi', 'en', 'zh-Hans'] as const) {
      for (const value of [0, -1.5, 1234, 1234.5, 0.001, 999999999]) {
        expect(parseNumber(typedNumber(value, language), language)).toEqual({ value });
      }
    }
  });
});

describe('parseDay', () => {
  it.each([
    ['2/3/2020', '2020-03-02'],
    ['02-03-2020', '2020-03-02'],
    ['2.3.2020', '2020-03-02'],
    ['2 3 2020', '2020-03-02'],
    ['ngày 02 tháng 3 năm 2020', '2020-03-02'],
    ['nga\u0300y 02 tha\u0301ng 3 na\u0306m 2020', '2020-03-02'],
    ['2020-03-02', '2020-03-02'],
    ['2020年3月2日', '2020-03-02'],
    ['29/2/2024', '2024-02-29'],
  ])('reads %j', (text, iso) => {
    expect(parseDay(text)).toBe(iso);
  });

  it.each([
    '',
    '24/15/2015',
    '29/2/2023',
    '22/72016',
    '13/3',
    '2/3/20',
    'trước 10/6/2020',
    '31/4/2020',
    '10/6/2020 12',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('writes what it reads', () => {
    expect(parseDay(typedDay('2020-03-02'))).toBe('2020-03-02');
  });
});
