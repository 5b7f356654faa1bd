import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import { describe, expect, it } from 'vitest';

import { readDuties } from './read-duties.js';
import { DutySearch, markMatches, queryOf } from './search-duties.js';
import type { Query } from './search-duties.js';
import { shownRows } from './shown-rows.js';

const all = readDuties(EXAMPLE_PLAN);
const search = new DutySearch({ all, lang: 'vi' });
const ranks = (typed: string) => search.ranks(all.rows, queryOf(typed) as Query);
const found = (typed: string) => [...new Set([...ranks(typed).keys()].map(({ entry }) => entry.duty.id))];

describe('DutySearch', () => {
  it.each([
    'tap huan long ghep gioi',
    'Tập huấn lồng ghép giới',
    'TẬP HUẤN LỒNG GHÉP GIỚI',
    'tập huấn\u00a0lồng  ghép',
  ])('finds what a duty asks by %j', (typed) => expect(found(typed)).toEqual(['d2']));

  it('finds đ by d and text in NFD', () => {
    expect(found('don doc')).toContain('d1');
    expect(found('đôn đốc'.normalize('NFD'))).toContain('d1');
  });

  it('finds an agency by its short name and aliases, and only its own rows', () => {
    const rows = [...ranks('LĐTBXH').keys()];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ agency }) => agency?.id === 'so-ldtbxh')).toBe(true);
    expect([...ranks('so ld-tb&xh').keys()]).toEqual(rows);
  });

  it('finds parties that the document names by words only', () => {
    expect([...ranks('cơ quan, đơn vị có liên quan').keys()].map(({ key }) => key)).toEqual(['11/1']);
  });

  it('finds roles by their words, an unknown one by its code', () => {
    expect(
      [...ranks('phoi hop').keys()].every(({ party }) =>
        party?.roles?.some(({ code }) => code === 'coordinate'),
      ),
    ).toBe(true);
    expect(found('provide-content')).toEqual(['d9']);
  });

  it('finds targets, sections and activities', () => {
    expect(found('12 chuyên mục')).toEqual(['d9']);
    expect(found('III.10')).toEqual(['d12']);
    expect(found('tháng hành động')).toContain('d11');
  });

  it('does not find across the end of one text and the start of the next', () => {
    expect(found('lồng ghép giới 100%')).toEqual([]);
  });

  it.each([
    ['xã hội hoá', 2],
    ['xã hội hóa', 2],
    ['xã hội hoa', 1],
    ['xã hội hỏa', 1],
  ])('takes both places of a tone for the same word: %s', (typed, rank) => {
    const duties = readDuties({ id: 'p', duties: [{ id: 'd', summary: 'Xã hội hóa nguồn lực' }] });
    const own = new DutySearch({ all: duties, lang: 'vi' });
    expect([...own.ranks(duties.rows, queryOf(typed) as Query).values()]).toEqual([rank]);
  });

  it('tells exact tones from folded matches', () => {
    expect(new Set(ranks('tập huấn lồng ghép').values())).toEqual(new Set([2]));
    expect(new Set(ranks('tap huan long ghep').values())).toEqual(new Set([1]));
  });

  it('folds ahead in slices until everything is folded', () => {
    const duties = [...Array(1100).keys()].map((id) => ({ id: `${id}`, summary: `Việc ${id}` }));
    const fresh = new DutySearch({ all: readDuties({ id: 'p', duties }), lang: 'vi' });
    expect([fresh.foldAhead(), fresh.foldAhead(), fresh.foldAhead()]).toEqual([true, true, false]);
  });

  it('looks at no other rows than it is given', () => {
    const some = all.rows.filter((_, place) => place % 2 === 1);
    const inAll = [...ranks('phoi hop').keys()];
    const inSome = [...search.ranks(some, queryOf('phoi hop') as Query).keys()];
    expect(inSome).toEqual(inAll.filter((row) => some.includes(row)));
    expect(inSome.length).toBeLessThan(inAll.length);
  });

  it('finds nothing for words that are not there', () => {
    expect(found('không có gì như thế')).toEqual([]);
  });
});

describe('queryOf', () => {
  it('is null for nothing but space', () => {
    expect(queryOf('  \u00a0')).toBeNull();
  });
});

describe('markMatches', () => {
  it('is null where nothing matches', () => {
    expect(markMatches('Sở Y tế', queryOf('dau tu') as Query)).toBeNull();
    expect(markMatches('Sở Kế hoạch và Đầu tư', queryOf('dau tu') as Query)).not.toBeNull();
  });
});

describe('shownRows', () => {
  const nothing = { agency: '', section: '', role: '' };
  const plan = readDuties({
    id: 'p',
    duties: [
      { id: 'folded', summary: 'Bảng lao đông' },
      { id: 'exact', summary: 'Bộ luật Lao động' },
      { id: 'other', summary: 'Việc khác' },
    ],
  });
  const finder = new DutySearch({ all: plan, lang: 'vi' });
  const shown = (isByRelevance: boolean) =>
    shownRows(plan, nothing, {
      search: (rows) => finder.ranks(rows, queryOf('lao động') as Query),
      sort: null,
      isByRelevance,
    });

  it('puts exact tones first where relevance counts', () => {
    expect(shown(true).rows.map(({ entry }) => entry.duty.id)).toEqual(['exact', 'folded']);
    expect(shown(false).rows.map(({ entry }) => entry.duty.id)).toEqual(['folded', 'exact']);
  });

  it('counts duties and says that it left some out', () => {
    expect(shown(true)).toMatchObject({ dutyCount: 2, isFiltered: true, isSearching: true });
  });

  it('shows everything when nothing is asked for', () => {
    const everything = shownRows(plan, nothing, { search: null, sort: null, isByRelevance: false });
    expect(everything).toMatchObject({ rows: plan.rows, isFiltered: false, isSearching: false });
  });
});
