import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fileNameOf } from './file-name.js';

describe('fileNameOf', () => {
  it('joins ids and leaves out empty ones', () => {
    expect(fileNameOf(['580-kh-ubnd-2020', '', undefined, 'kế-hoạch'])).toBe('580-kh-ubnd-2020-kế-hoạch');
    expect(fileNameOf(['', undefined])).toBe('kehoach');
  });

  it('writes a dash for what file systems refuse', () => {
    expect(fileNameOf(['580/KH-UBND: "2020"?'])).toBe('580-KH-UBND-2020');
    expect(fileNameOf(['../../etc/passwd'])).toBe('etc-passwd');
    expect(fileNameOf(['a\u0000b\u202ec\u00a0d.'])).toBe('a-b-c-d');
    expect(fileNameOf(['***'])).toBe('kehoach');
  });

  it('is no device of Windows', () => {
    expect(fileNameOf(['con'])).toBe('_con');
    expect(fileNameOf(['LPT1.2020'])).toBe('_LPT1.2020');
    expect(fileNameOf(['console'])).toBe('console');
  });

  // Seen to fail where a slash was left, and where the length was not limited.
  it('is a name that every file system takes, whatever the ids are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), { maxLength: 4 }),
        (ids) => {
          const name = fileNameOf(ids);
          expect(name).toMatch(/^[^\p{C}\s\\/:*?"<>|]+$/u);
          expect(name).not.toMatch(/^[-.]|[-.]$/);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(201);
        },
      ),
    );
  });
});
