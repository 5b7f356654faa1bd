import { describe, expect, it } from 'vitest';

import { PAGE_SIZE } from './page-size.js';
import { choiceAfter, filtersOf, pageSizeOf, viewOf } from './reader-choice.js';

const host = {
  localName: 'kh-responsibility-table',
  view: 'list',
  agency: 'so-y-te',
  section: '',
  dutyRole: 'lead',
  pageSize: 50,
};
const changed = (...names: string[]) => new Map(names.map((name) => [name, undefined]));

describe('what is asked for', () => {
  it('is the attributes until the reader chooses', () => {
    expect(viewOf(host, {})).toBe('list');
    expect(filtersOf(host, {})).toEqual({ agency: 'so-y-te', section: '', role: 'lead' });
  });

  it('is the reader’s choice, also of everything', () => {
    expect(viewOf(host, { view: 'agencies' })).toBe('agencies');
    expect(filtersOf(host, { agency: '', role: 'guide' })).toEqual({
      agency: '',
      section: '',
      role: 'guide',
    });
  });

  it('falls back for values that no attribute knows', () => {
    const odd = { ...host, view: 'gantt', dutyRole: 'boss', pageSize: Number.NaN };
    expect(viewOf(odd, {})).toBe('agencies');
    expect(filtersOf(odd, {}).role).toBe('');
    expect(pageSizeOf(odd)).toBe(PAGE_SIZE);
  });
});

describe('choiceAfter', () => {
  const choice = { view: 'agencies', agency: 'a', role: 'lead', query: 'x' } as const;

  it('gives way to an attribute that is set later', () => {
    expect(choiceAfter(choice, changed('agency', 'dutyRole'))).toEqual({ view: 'agencies', query: 'x' });
  });

  it('begins anew with other data', () => {
    expect(choiceAfter(choice, changed('src'))).toEqual({});
    expect(choiceAfter(choice, changed('data'))).toEqual({});
  });

  it('stays otherwise', () => {
    expect(choiceAfter(choice, changed('today'))).toEqual(choice);
  });
});
