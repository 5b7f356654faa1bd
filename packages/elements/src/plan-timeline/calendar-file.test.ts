import { describe, expect, it } from 'vitest';

import { toCalendar } from './calendar-file.js';
import type { CalendarEntry } from './calendar-file.js';
import { readCalendar } from './calendar-testing.node.js';

const ENTRY: CalendarEntry = {
  uid: 'p/a@api.example.gov.vn',
  plan: { updated: '2025-06-05T09:41:08+07:00' },
  first: '2020-06-09',
  last: '2020-06-09',
  until: null,
  summary: 'Báo cáo',
  description: '',
  category: 'Hạn nộp',
  url: 'https://portal.example.gov.vn/ke-hoach;jsessionid=1,2?kh-item=a',
  isCancelled: false,
};
const textOf = (change: Partial<CalendarEntry> = {}) =>
  toCalendar({ name: 'Kế hoạch 580', about: 'Nguồn: tỉnh' }, [{ ...ENTRY, ...change }]);
const linesOf = (change?: Partial<CalendarEntry>) => textOf(change).replaceAll('\r\n ', '').split('\r\n');
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('toCalendar', () => {
  it('writes what a calendar program needs, a line each, the last one ended', () =>
    expect(linesOf()).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:-\/\/kehoach\/\/plan-timeline \d+\.\d+\.\d+\/\/VI$/),
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Kế hoạch 580',
      'X-WR-CALDESC:Nguồn: tỉnh',
      'BEGIN:VEVENT',
      'UID:p/a@api.example.gov.vn',
      'DTSTAMP:20250605T024108Z',
      'DTSTART;VALUE=DATE:20200609',
      'DTEND;VALUE=DATE:20200610',
      'SUMMARY:Báo cáo',
      'CATEGORIES:Hạn nộp',
      'URL:https://portal.example.gov.vn/ke-hoach;jsessionid=1,2?kh-item=a',
      'LAST-MODIFIED:20250605T024108Z',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]));

  it('says that a cancelled item is cancelled, and when a yearly one ends', () => {
    const lines = linesOf({ isCancelled: true, until: '2025-12-31' });
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).toContain('RRULE:FREQ=YEARLY;UNTIL=20251231');
    expect(linesOf({ until: '' })).toContain('RRULE:FREQ=YEARLY');
  });

  it.each([
    ['2025-06-05', '20250604T170000Z'],
    ['2025-06-05T09:41', '20250605T024100Z'],
    ['2025-06-05T09:41:08.123Z', '20250605T094108Z'],
  ])('takes the update %s for the moment %s in every zone', (updated, stamp) =>
    expect(linesOf({ plan: { updated } })).toContain(`DTSTAMP:${stamp}`),
  );

  it('takes the day of issue where no update is known, and never the clock', () => {
    const issued = linesOf({ plan: { updated: 'hôm qua', issued: '2020-02-28' } });
    expect(issued).toContain('DTSTAMP:20200227T170000Z');
    expect(issued.some((line) => line.startsWith('LAST-MODIFIED'))).toBe(false);
    expect(linesOf({ plan: {} })).toContain('DTSTAMP:19700101T000000Z');
  });

  it('gives the length of what ends on the last day that can be written', () =>
    expect(linesOf({ first: '9999-12-30', last: '9999-12-31' })).toContain('DURATION:P2D'));

  it('folds lines at 75 octets and within no letter', () => {
    const summary = 'Tháng hành động vì bình đẳng giới 🎗️ và phòng ngừa bạo lực 暴力预防 '.repeat(20);
    const text = textOf({ summary });
    for (const line of text.split('\r\n')) expect(bytesOf(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(() => encodeURIComponent(text)).not.toThrow();
    expect(readCalendar(text)[0]?.event.summary).toBe(summary);
  });

  it('gives texts back as they were, with their signs and lines', () => {
    const words = 'Một, hai; ba\\ \n\nBốn: “năm” 🎉\\';
    const { event } = readCalendar(textOf({ summary: words, description: words }))[0] ?? {};
    expect(event?.summary).toBe(words);
    expect(event?.description).toBe(words);
  });

  it('lets no text begin a line of its own', () =>
    expect(linesOf({ summary: 'a\r\nEND:VEVENT\rATTACH:x\u0000' })).toContain(
      'SUMMARY:a\\nEND:VEVENT\\nATTACH:x',
    ));
});
