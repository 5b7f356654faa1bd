/**
 * Folds Vietnamese text for search: lower case, no diacritics, đ as d, every space as one space, every dash as `-`.
 * "Bình đẳng giới", "BINH DANG GIOI" and the same in NFD fold alike; so do "hoà" and "hòa".
 */
export function foldText(text: string): string {
  return foldWithMap(text).folded;
}

/** A folded text with, for each of its UTF-16 units, the place in the original that it came from. */
export interface FoldedText {
  readonly folded: string;
  /** One entry a unit, and one more for the end of the text. */
  readonly origins: readonly number[];
}

const COMBINING = /^[\u0300-\u036f]$/;
const SPACE = /^[\s\u00a0]$/;
const DASH = /^[\u2010-\u2015\u2212-]$/;
const known = new Map<string, string>();

function foldUnit(unit: string): string {
  const cached = known.get(unit);
  if (cached !== undefined) return cached;
  let folded: string;
  if (COMBINING.test(unit)) folded = '';
  else if (SPACE.test(unit)) folded = ' ';
  else if (DASH.test(unit)) folded = '-';
  else if (unit === 'đ' || unit === 'Đ' || unit === '\u00d0' || unit === '\u00f0') folded = 'd';
  else
    folded = unit
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  known.set(unit, folded);
  return folded;
}

/** Folds and remembers where each letter came from, so that matches can be marked in the original. */
function foldWithMap(text: string): FoldedText {
  const origins: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const part = foldUnit(text.charAt(index));
    if (part === ' ' && (folded === '' || folded.endsWith(' '))) continue;
    for (let unit = 0; unit < part.length; unit += 1) origins.push(index);
    folded += part;
  }
  origins.push(text.length);
  return { folded, origins };
}

/** A span of the original text, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a folded query occurs in a text, as spans of the original; combining marks belong to the letter before them. */
export function findSpans(text: string, foldedQuery: string): TextSpan[] {
  const query = foldedQuery.trim();
  if (query === '') return [];
  const { folded, origins } = foldWithMap(text);
  const spans: TextSpan[] = [];
  for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, at + query.length)) {
    const start = origins[at] as number;
    let end = (origins[at + query.length - 1] as number) + 1;
    while (end < text.length && COMBINING.test(text.charAt(end))) end += 1;
    spans.push({ start, end });
  }
  return spans;
}

/**
 * How well a text answers a query: 2 when it holds the query letter by letter with its tones, 1 when only after folding,
 * 0 when not at all. An empty query is answered by every text.
 */
export function matchRank(text: string, query: string): 0 | 1 | 2 {
  const plain = query.normalize('NFC').trim().toLowerCase();
  if (plain === '') return 2;
  if (!foldText(text).includes(foldText(plain).trim())) return 0;
  return text.normalize('NFC').toLowerCase().includes(plain) ? 2 : 1;
}
