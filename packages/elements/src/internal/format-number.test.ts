import { describe, expect, it } from 'vitest';

import { formatBytes, formatNumber, formatShare } from './format-number.js';

describe('formatNumber', () => {
  it('follows the language', () => {
    expect(formatNumber(1234567.5, 'vi')).toBe('1.234.567,5');
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5');
  });
});

describe('formatShare', () => {
  it('writes percent with one decimal', () => expect(formatShare(0.44561, 'vi')).toBe('44,6%'));
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [12_400_000, '12,4 MB'],
    [250_000_000, '250 MB'],
  ])('writes %i', (bytes, words) => expect(formatBytes(bytes, 'vi')).toBe(words));
});
