import { describe, expect, it } from 'vitest';

import { formatInstant, formatTime } from './format-instant.js';

describe('instants', () => {
  it('are told as they are in Viet Nam, whatever the offset of the text and the zone of the machine', () => {
    expect(formatInstant('2025-06-05T09:41:08+07:00', 'vi')).toBe('09:41, 5/6/2025');
    expect(formatInstant('2025-06-04T20:30:00Z', 'vi')).toBe('03:30, 5/6/2025');
  });

  it('that are none stay as they are', () => {
    expect(formatInstant('hôm qua', 'vi')).toBe('hôm qua');
    expect(formatInstant('2025-06-05', 'vi')).toBe('2025-06-05');
  });

  it('of today need no date', () => {
    const morning = new Date('2025-06-05T10:42:00+07:00').getTime();
    expect(formatTime(morning, morning + 3_600_000, 'vi')).toBe('10:42');
    expect(formatTime(morning, morning + 14 * 3_600_000, 'vi')).toBe('10:42, 5/6/2025');
  });
});
