import { describe, expect, it } from 'vitest';

import { checkFile } from './file-checks.js';

const limits = { max: 2, maxBytes: 100, accept: ['.pdf', '.DOCX', '.png'] };
const file = (name: string, ...parts: (string | number[])[]) =>
  new File(
    parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))),
    name,
  );

describe('checkFile', () => {
  it('takes files whose bytes are what their name says', async () => {
    expect(await checkFile(file('Báo cáo.PDF', '%PDF-1.7 …'), limits)).toBeNull();
    expect(await checkFile(file('a.docx', 'PK\x03\x04'), limits)).toBeNull();
    expect(await checkFile(file('a.png', [0x89, 0x50, 0x4e, 0x47]), limits)).toBeNull();
    expect(await checkFile(file('a.pdf', '\n\n junk before %PDF-1.4'), limits)).toBeNull();
  });

  it.each([
    ['type', file('a.exe', 'MZ')],
    ['type', file('pdf', '%PDF-')],
    ['empty', file('a.pdf')],
    ['too-large', file('a.pdf', '%PDF-', 'x'.repeat(100))],
    ['content', file('a.pdf', 'MZ')],
    ['content', file('a.docx', '%PDF-')],
    ['password', file('a.docx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ])('refuses for %s', async (fault, given) => {
    expect(await checkFile(given, limits)).toBe(fault);
  });

  it('takes endings that it knows nothing about when the form accepts all', async () => {
    expect(await checkFile(file('a.dat', 'x'), null)).toBeNull();
  });
});
