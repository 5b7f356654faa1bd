import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toCsv } from './csv.js';

// The same cases in every run.
fc.configureGlobal({ seed: 580 });

/** The records of RFC 4180, section 2, read letter by letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quote is not closed');
        if (text[at] === '"') at += 1;
        cell += text.charAt(at);
      }
      at += 1;
    } else while (at < text.length && !/[,"\r\n]/.test(text.charAt(at))) cell += text.charAt(at++);
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.slice(at, at + 2) === '\r\n') {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`unexpected ${JSON.stringify(text.charAt(at))} at ${at}`);
  }
  return rows;
}

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', ';', '\n', '\r', '=', '+', '-', '@', '\t', 'ă', '🎗', "'", ' '))
    .map((parts) => parts.join('')),
);
const cell = fc.oneof(words, fc.double({ noNaN: true }), fc.constant(null));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
const RISKY = /^[=+\-@\t\r]/;

describe('toCsv', () => {
  // Kills: a quote not doubled; a cell with a line break not quoted; a row dropped.
  it('is read back as it was by RFC 4180, with nothing more than a quote before what could be a formula', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(toCsv(rows).slice(1));
        const expected = rows.map((row) =>
          row.map((one) => {
            if (typeof one === 'string') return RISKY.test(one) ? `'${one}` : one;
            return one === null ? '' : String(one);
          }),
        );
        expect(read).toEqual(expected);
      }),
    ));

  // Kills: the guard without `@`, or after a tab.
  it('begins no text as a formula', () =>
    fc.assert(
      fc.property(words, (text) => {
        expect(readCsv(toCsv([[text]]).slice(1))[0]?.[0]).not.toMatch(RISKY);
      }),
    ));
});
