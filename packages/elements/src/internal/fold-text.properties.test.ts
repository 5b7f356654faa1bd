import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findSpans, foldText, matchRank, toneText } from './fold-text.js';

// The same cases in every run.
fc.configureGlobal({ seed: 580 });

/** Vietnamese words in all tones, agencies, other scripts, and what CMSes put between them. */
const WORDS = [
  ...['Bình', 'đẳng', 'GIỚI', 'hoà', 'hòa', 'thuỷ', 'Thủy', 'khoẻ', 'quý', 'ngoài', 'Ưỡn', 'ƯỜNG', 'ỷ'],
  ...['Sở', 'LĐ-TB&XH', 'UBND', '妇女', '🎗️', 'İ', 'ﬁ', '𝒜', 'ð', 'Đ', '8/3', '"', '\u0301'],
];
const GAPS = [' ', '\u00a0', '\n', '  ', '', '-', '–', '—', '\u2212', '\u00ad', '\u202f'];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(text, fc.string({ unit: 'binary' }));
const COMBINING = /^[\u0300-\u036f]/;

describe('foldText', () => {
  // Kills: the table of codes filled with the code of the unit itself instead of what it folds to, for capitals.
  it('changes nothing that it has folded', () =>
    fc.assert(
      fc.property(anyText, (words) => {
        expect(foldText(foldText(words))).toBe(foldText(words));
      }),
    ));

  // Kills: combining marks kept; capitals kept; a space without break kept; a dash kept.
  it('folds what reads alike alike: NFC and NFD, capitals, spaces, dashes', () =>
    fc.assert(
      fc.property(text, (words) => {
        const folded = foldText(words);
        const variants = [
          words.normalize('NFD'),
          words.normalize('NFC'),
          words.replace(/ /g, '\u00a0'),
          words.replace(/-/g, '–'),
          words.replace(/[a-zà-ỹđ]/gu, (letter) => letter.toUpperCase()),
        ];
        for (const variant of variants) expect(foldText(variant)).toBe(folded);
      }),
    ));

  // Kills: a string made of the first 8192 codes only.
  it('folds a long text as it folds its parts', () =>
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 2000 }), (words, times) => {
        expect(foldText(`a${words}|`.repeat(times))).toBe(foldText(`a${words}|`).repeat(times));
      }),
      { numRuns: 30 },
    ));
});

describe('findSpans', () => {
  const forms = fc.tuple(text, fc.constantFrom('NFC', 'NFD')).map(([words, form]) => words.normalize(form));
  const searched = forms.chain((words) =>
    fc.tuple(
      fc.constant(words),
      fc.oneof(
        fc
          .tuple(fc.nat(words.length), fc.nat(words.length))
          .map(([a, b]) => foldText(words.slice(Math.min(a, b), Math.max(a, b)))),
        text.map(foldText),
      ),
    ),
  );
  /** Half of a letter beyond the first plane is nothing that can be typed. */
  const isTyped = (query: string) => query.trim() !== '' && encodeURIComponentSafe(query);

  // Kills: an end one unit early or late; places in the folded text instead of the original.
  it('gives parts of the text that fold to the query', () =>
    fc.assert(
      fc.property(searched, ([words, query]) => {
        fc.pre(isTyped(query));
        for (const { start, end } of findSpans(words, query)) {
          expect(foldText(words.slice(start, end)).trim()).toBe(query.trim());
        }
      }),
    ));

  // Kills: a search that goes on within the match; combining marks left behind; spans found once only.
  it('gives them in order, apart from each other, inside the text, with their combining marks, and all of them', () =>
    fc.assert(
      fc.property(searched, ([words, query]) => {
        fc.pre(isTyped(query));
        const spans = findSpans(words, query);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(COMBINING.test(words.slice(end))).toBe(false);
          expect(encodeURIComponentSafe(words.slice(start, end))).toBe(true);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(words.length);
        expect(spans).toHaveLength(foldText(words).split(query.trim()).length - 1);
      }),
      { examples: [[['hahaha', 'haha']]] },
    ));
});

/** False where a text holds half of a letter beyond the first plane. */
function encodeURIComponentSafe(words: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(words);
}

describe('matchRank', () => {
  // Kills: 2 for what is found only after folding; 0 for what is found with its tones.
  it('is 2 for a part of the text as it is, in NFC or NFD, and never 2 without its tones', () =>
    fc.assert(
      fc.property(text, text, (words, query) => {
        fc.pre(foldText(query).trim() !== '');
        const whole = `${words} ${query} ${words}`;
        expect(matchRank(whole, query)).toBe(2);
        expect(matchRank(whole.normalize('NFD'), query)).toBe(2);
        const rank = matchRank(words, query);
        expect(rank > 0).toBe(foldText(words).includes(foldText(query).trim()));
        if (rank === 2) expect(toneText(words)).toContain(toneText(query).trim());
        const bare = foldText(words).trim();
        const hasBare = toneText(words).includes(toneText(bare));
        expect(matchRank(words, bare)).toBe(hasBare ? 2 : 1);
      }),
    ));

  // Kills: the older place of a tone kept as it is.
  it('takes both places of a tone for one', () =>
    fc.assert(
      fc.property(fc.constantFrom(...'̣̀́̉̃'), fc.constantFrom('oa', 'oe', 'uy'), text, (tone, vowels, words) => {
        const [first = '', last = ''] = vowels;
        const [older, newer] = [`h${first}${tone}${last}`, `h${first}${last}${tone}`];
        expect(matchRank(`${words} ${older}`, newer)).toBe(2);
        expect(matchRank(`${words} ${newer}`, older)).toBe(2);
      }),
    ));
});
