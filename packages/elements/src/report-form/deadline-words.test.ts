import { describe, expect, it } from 'vitest';

import { daysLeftWords, deadlineOf, deadlineTone, dueWords } from './deadline-words.js';

const BEFORE = {
  code: '2020-S1',
  due: { raw: 'trước ngày 10/6', iso: '2020-06-10' },
  bound: 'before' as const,
};
const BY = { ...BEFORE, bound: 'by' as const };

const tell = (period: Parameters<typeof deadlineOf>[0], today: string) => {
  const deadline = deadlineOf(period, today);
  return [daysLeftWords(deadline, 'vi'), deadlineTone(deadline).tone];
};

describe('a deadline', () => {
  it('"before" ends the day before', () => {
    expect(tell(BEFORE, '2020-05-28')).toEqual(['Còn 12 ngày để gửi', 'quiet']);
    expect(tell(BEFORE, '2020-06-02')).toEqual(['Còn 7 ngày để gửi', 'soon']);
    expect(tell(BEFORE, '2020-06-09')).toEqual(['Hôm nay là ngày cuối cùng để gửi', 'soon']);
    expect(tell(BEFORE, '2020-06-10')).toEqual(['Đã quá hạn 1 ngày', 'bad']);
    expect(dueWords(BEFORE, deadlineOf(BEFORE, '2020-05-28'), 'vi')).toBe(
      'trước ngày 10/6/2020, ngày cuối cùng 9/6',
    );
  });

  it('"by" includes its day', () => {
    expect(tell(BY, '2020-06-10')).toEqual(['Hôm nay là ngày cuối cùng để gửi', 'soon']);
    expect(dueWords(BY, deadlineOf(BY, '2020-06-10'), 'vi')).toBe('chậm nhất ngày 10/6/2020');
  });

  it('across the new year names the year of the last day', () => {
    const period = { code: '2020', due: '2021-01-01', bound: 'before' as const };
    expect(dueWords(period, deadlineOf(period, '2020-12-01'), 'vi')).toBe(
      'trước ngày 1/1/2021, ngày cuối cùng 31/12/2020',
    );
  });

  it('of years ago is told by its date', () => {
    expect(tell(BEFORE, '2026-11-22')).toEqual(['Hạn gửi đã qua từ ngày 10/6/2020', 'bad']);
  });

  it('that is none, or names no real day, is told so', () => {
    expect(tell(null, '2020-06-10')).toEqual(['Biểu mẫu không ghi thời hạn gửi.', 'quiet']);
    const impossible = { code: '2020', due: { raw: '31/6/2020', iso: null } };
    expect(dueWords(impossible, deadlineOf(impossible, '2020-06-10'), 'vi')).toBe('Hạn gửi: 31/6/2020');
  });
});
