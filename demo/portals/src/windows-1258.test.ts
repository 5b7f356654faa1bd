import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { encodeWindows1258, splitTones } from './windows-1258.js';

describe('encodeWindows1258', () => {
  it('keeps every letter of Vietnamese', () => {
    const text = 'Ủy ban nhân dân quận Hai Bà Trưng: đẳng, giới, phụ nữ, ngày lễ, Ỷ ỹ ằ ẵ ặ ệ ợ ữ ỡ Đ đ';
    const decoded = iconv.decode(Buffer.from(encodeWindows1258(text)), 'windows1258');
    expect(decoded.normalize('NFC')).toBe(text);
  });
  it('writes the tone behind its letter', () => {
    expect(splitTones('ệ')).toBe('ê\u0323');
    expect(splitTones('ữ')).toBe('ư\u0303');
  });
  it('refuses what the encoding lacks instead of writing a question mark', () => {
    expect(() => encodeWindows1258('中')).toThrow(RangeError);
  });
});
