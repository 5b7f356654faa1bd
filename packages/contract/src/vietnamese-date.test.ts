import { describe, expect, it } from 'vitest';

import { parseVietnameseDate } from './vietnamese-date.js';

const isoOf = (text: string, yearHint?: number) => parseVietnameseDate(text, yearHint).iso;
const boundOf = (text: string, yearHint = 2020) => parseVietnameseDate(text, yearHint).bound;

describe('parseVietnameseDate', () => {
  it.each([
    ['2/3/2020', '2020-03-02'],
    ['02/03/2020', '2020-03-02'],
    ['2-3-2020', '2020-03-02'],
    ['02.3.2020', '2020-03-02'],
    ['ngày 02 tháng 03 năm 2020', '2020-03-02'],
    ['Hải Dương, ngày 02 tháng 3 năm 2020', '2020-03-02'],
    ['ngày 2 tháng 3, năm 2020', '2020-03-02'],
    ['Ngày 18/4/2023', '2023-04-18'],
    ['(ngày 12/02/2020)', '2020-02-12'],
    ['12/02/2020.', '2020-02-12'],
    ['12 / 02 / 2020', '2020-02-12'],
    ['29/2/2020', '2020-02-29'],
    ['Công văn số 458/LĐTBXH-BĐG ngày 12/02/2020', '2020-02-12'],
  ])('reads %s', (text, iso) => {
    expect(parseVietnameseDate(text)).toEqual({
      raw: text,
      iso,
      precision: 'day',
      yearInferred: false,
      bound: null,
    });
  });

  it.each([
    ['24/15/2015', 'a month that does not exist'],
    ['29/2/2021', 'a day that does not exist'],
    ['31/9/2025', 'a day that does not exist'],
    ['0/1/2020', 'no day'],
    ['22/72016', 'a lost slash'],
    ['2/3/20', 'a year of two digits'],
    ['2/3-2020', 'mixed marks'],
    ['', 'nothing'],
    ['hằng năm', 'no day named'],
    ['09/2019/NĐ-CP', 'the number of a document'],
    ['10/6/QĐ-UBND', 'the number of a document'],
    ['6 tháng đầu năm 2020', 'a duration'],
  ])('reads no day in %j: %s', (text) => {
    expect(parseVietnameseDate(text, 2020)).toMatchObject({ raw: text, iso: null, precision: 'none' });
  });

  describe('without a year', () => {
    it('takes the hint and says so', () => {
      expect(parseVietnameseDate('13/3', 2024)).toEqual({
        raw: '13/3',
        iso: '2024-03-13',
        precision: 'day',
        yearInferred: true,
        bound: null,
      });
      expect(parseVietnameseDate('ngày 13 tháng 3', 2024)).toMatchObject({
        iso: '2024-03-13',
        yearInferred: true,
      });
    });

    it('stays open without a hint', () => {
      expect(parseVietnameseDate('13/3')).toMatchObject({ raw: '13/3', iso: null, precision: 'none' });
    });

    it('does not roll 29/2 over', () => {
      expect(isoOf('29/2', 2020)).toBe('2020-02-29');
      expect(isoOf('29/2', 2021)).toBeNull();
    });

    it('reads "8-3" as a day only where the words say so', () => {
      expect(isoOf('8-3', 2020)).toBe('2020-03-08');
      expect(isoOf('ngày 8-3', 2020)).toBe('2020-03-08');
      expect(isoOf('tăng 3.5 lần', 2020)).toBeNull();
      expect(isoOf('10-12 người', 2020)).toBeNull();
    });
  });

  describe('of a month or a year', () => {
    it.each([
      ['tháng 6/2020', '2020-06-01', 'month'],
      ['trong tháng 6 năm 2020', '2020-06-01', 'month'],
      ['năm 2020', '2020-01-01', 'year'],
      ['2020', '2020-01-01', 'year'],
      ['trước năm 2021', '2021-01-01', 'year'],
    ])('reads %s', (text, iso, precision) => {
      expect(parseVietnameseDate(text)).toMatchObject({ iso, precision, yearInferred: false });
    });

    it('takes the hint for a month without a year', () => {
      expect(parseVietnameseDate('tháng 11', 2020)).toMatchObject({ iso: '2020-11-01', yearInferred: true });
      expect(isoOf('tháng 13/2020')).toBeNull();
      expect(isoOf('năm 0000')).toBeNull();
    });
  });

  describe('bound', () => {
    it.each([
      'trước ngày 10/6',
      'Trước ngày 10/6/2020',
      'TRƯỚC NGÀY 10/6',
      '(trước 10/6)',
      'trước tháng 6/2020',
    ])('is strict in "%s"', (text) => expect(boundOf(text)).toBe('before'));

    it.each([
      'chậm nhất ngày 10/6',
      'Chậm nhất là ngày 10/6',
      'đến hết ngày 10/6',
      'không quá ngày 10/6',
      'không quá 10/6',
      'muộn nhất ngày 10/6',
      'hạn cuối: 10/6',
      'trước 17 giờ ngày 10/6',
      'trước 17h00 ngày 10/6',
    ])('includes the day in "%s"', (text) => {
      expect(boundOf(text)).toBe('by');
      expect(isoOf(text, 2020)).toBe('2020-06-10');
    });

    it.each(['10/6', 'sau ngày 10/6', 'như năm trước, ngày 10/6', 'không quá 05 ngày kể từ ngày 10/6/2020'])(
      'is not given in "%s"',
      (text) => expect(boundOf(text)).toBeNull(),
    );

    it('is read also where the day cannot be', () => {
      expect(parseVietnameseDate('trước ngày 31/9/2025')).toMatchObject({ iso: null, bound: 'before' });
    });
  });

  describe('of a text with several days', () => {
    it.each([
      'từ ngày 15/11 đến ngày 15/12',
      'từ ngày 15/11 đến ngày 15/12/2020',
      '15/11 - 15/12',
      '15/11 – 15/12',
      '15/11–15/12',
      '15/11-15/12',
      'từ ngày 15 tháng 11 đến ngày 15 tháng 12 năm 2020',
      'từ ngày 15 đến ngày 20 tháng 6 năm 2020',
      'từ tháng 6/2020 đến tháng 12/2020',
      'từ tháng 11 đến ngày 15/12/2020',
      '8/3 và 20/10 năm 2019',
      '24/12/2015, 24/15/2015',
      'giai đoạn 2016 - 2020',
    ])('reads none in "%s": it is not one date', (text) => {
      expect(parseVietnameseDate(text, 2020)).toMatchObject({ raw: text, iso: null, precision: 'none' });
    });
  });

  describe('of texts from other systems', () => {
    const text = 'trước ngày 10/6/2020';

    it('reads decomposed letters', () => {
      expect(text.normalize('NFD')).not.toBe(text);
      expect(parseVietnameseDate(text.normalize('NFD'))).toMatchObject({
        iso: '2020-06-10',
        bound: 'before',
      });
    });

    it('reads letters of windows-1258: a base letter and a combining tone', () => {
      const windows1258 = 'trươ\u0301c nga\u0300y 10/6/2020';
      expect(windows1258).not.toBe(text);
      expect(parseVietnameseDate(windows1258)).toMatchObject({ iso: '2020-06-10', bound: 'before' });
      expect(boundOf('châ\u0323m nhâ\u0301t nga\u0300y 10/6')).toBe('by');
    });

    it('reads no-break and doubled spaces, and keeps the wording', () => {
      const spaced = 'ngày\u00A002 tháng\u00A0\u00A003\tnăm  2020 ';
      expect(parseVietnameseDate(spaced)).toMatchObject({ raw: spaced, iso: '2020-03-02' });
    });

    it('guesses nothing where letters are lost', () => {
      expect(parseVietnameseDate('tr??c ng?y 10/6/2020')).toMatchObject({ iso: null, bound: null });
      expect(parseVietnameseDate('tr\uFFFDc ngày 10/6/2020')).toMatchObject({ iso: null });
    });
  });
});
