import { describe, expect, it } from 'vitest';

import { sha256Hex, toCanonicalJson } from './canonical-json.js';
import { toInstant } from './instant.js';

describe('canonical JSON', () => {
  it('does not depend on the order of members, at any depth', () => {
    expect(toCanonicalJson({ b: [{ d: 1, c: 'x' }], a: null })).toBe('{"a":null,"b":[{"c":"x","d":1}]}');
    expect(toCanonicalJson({ a: null, b: [{ c: 'x', d: 1 }] })).toBe('{"a":null,"b":[{"c":"x","d":1}]}');
  });

  it('keeps the order of lists and leaves out what JSON cannot say', () => {
    expect(toCanonicalJson([2, 1, undefined, { a: undefined }])).toBe('[2,1,null,{}]');
  });

  it('is hashed over its UTF-8 bytes', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('đ')).toBe('bf502a39582f3ed3530d27b1687b8f250a933b0526842dd148ee4ad227255427');
  });
});

describe('an instant', () => {
  it('is Viet Nam’s clock with its offset, to the second', () => {
    expect(toInstant(Date.UTC(2025, 11, 31, 17, 0, 0, 999))).toBe('2026-01-01T00:00:00+07:00');
  });
});
