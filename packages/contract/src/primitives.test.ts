import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { faultsOf } from './check.js';
import { claimedMajor, Id, LocalizedText, openEnum, SourceDates } from './primitives.js';
import type { Schema } from './check.js';

describe('claimedMajor', () => {
  it.each([
    ['kehoach/1', 1],
    ['kehoach/1.4', 1],
    ['kehoach/2', 2],
    ['kehoach/10', 10],
  ])('of %s is %i', (schema, major) => expect(claimedMajor({ schema })).toBe(major));

  it.each([
    '',
    'kehoach',
    'kehoach/',
    'kehoach/v1',
    'kehoach/1x',
    'other/1',
    'https://kehoach/1',
    1,
    null,
    undefined,
    {},
  ])('is none in the tag %j', (schema) => expect(claimedMajor({ schema })).toBeNull());

  it.each([null, undefined, 'kehoach/1', 1, [], {}])('is none in %j', (value) => {
    expect(claimedMajor(value)).toBeNull();
  });
});

describe('building blocks', () => {
  const accepts = (schema: Schema<unknown>, value: unknown) => faultsOf(schema, value).length === 0;

  it('take every word of an open list', () => {
    const colour = openEnum(['red', 'green']);
    expect(['red', 'blue', ''].every((word) => accepts(colour, word))).toBe(true);
    expect([1, null, {}].some((word) => accepts(colour, word))).toBe(false);
  });

  it('hold a word of an open list to what a string is held to, which the widget build takes it for', () => {
    const places = (schema: Schema<unknown>, value: unknown) =>
      faultsOf(schema, value).map(({ path }) => path);
    const words = z.object({ word: z.nullish(openEnum(['a', 'b'])) });
    const strings = z.object({ word: z.nullish(z.string()) });
    for (const word of ['a', 'c', '', null, undefined, 1, true, {}, ['a']])
      expect(places(words, { word })).toEqual(places(strings, { word }));
  });

  it('take an id that is not empty', () => {
    expect(accepts(Id, 'a')).toBe(true);
    expect(['', 1, null].some((id) => accepts(Id, id))).toBe(false);
  });

  it('take a text in one language or in several', () => {
    expect(['', 'a', {}, { vi: 'a', en: null }].every((text) => accepts(LocalizedText, text))).toBe(true);
    expect([1, ['a'], { vi: 1 }].some((text) => accepts(LocalizedText, text))).toBe(false);
  });

  it('take one date, or several', () => {
    const dates = ['2020-03-02', { raw: '24/15/2015', iso: null }, ['2020', { raw: 'x' }], []];
    expect(dates.every((date) => accepts(SourceDates, date))).toBe(true);
    expect([1, [1], { iso: 2020 }].some((date) => accepts(SourceDates, date))).toBe(false);
  });
});
