import { describe, expect, it } from 'vitest';

import { toCsv } from './csv.js';

describe('toCsv', () => {
  it('begins with a byte order mark, for Excel', () => expect(toCsv([['Tỉnh']])).toBe('\ufeffTỉnh\r\n'));
  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv([['a,b', 'c "d"', 'e\nf']])).toBe('\ufeff"a,b","c ""d""","e\nf"\r\n');
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('never lets %j become a formula', (text) => {
    expect(toCsv([[text]])).toContain(`'${text}`);
  });
  it('keeps numbers as numbers', () => expect(toCsv([[-5, 1.5, null]])).toBe('\ufeff-5,1.5,\r\n'));
});
