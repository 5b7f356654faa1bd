import iconv from 'iconv-lite';

/** Tone marks: windows-1258 has them as letters of their own, behind the letter that carries them. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Splits each Vietnamese letter into a base that windows-1258 has and its tone: "ệ" becomes "ê" and a dot below. */
export function splitTones(text: string): string {
  let split = '';
  for (const letter of text.normalize('NFC')) {
    const parts = letter.normalize('NFD');
    const tones = parts.match(TONES);
    split += tones ? parts.replace(TONES, '').normalize('NFC') + tones.join('') : letter;
  }
  return split;
}

/**
 * Encodes a page as old portals store it.
 *
 * @throws RangeError for a character that windows-1258 does not have: a page must not lose letters on its way.
 */
export function encodeWindows1258(text: string): Uint8Array<ArrayBuffer> {
  const split = splitTones(text);
  const bytes = iconv.encode(split, 'windows1258');
  const back = iconv.decode(bytes, 'windows1258');
  if (back !== split) {
    const lost = [...split].filter((letter, index) => letter !== [...back][index])[0];
    throw new RangeError(`windows-1258 has no "${lost ?? ''}"`);
  }
  return new Uint8Array(bytes);
}
