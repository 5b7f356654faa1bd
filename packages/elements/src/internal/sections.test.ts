import type { Section } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { inOrder, sectionNumber, sectionPaths, sectionTitle } from './sections.js';

const section = (
  id: string,
  number: string | null,
  parentId: string | null = null,
  title?: string,
): Section => ({
  id,
  parentId,
  number,
  title,
});
const numberOf = (sections: Section[], id: string) => sectionNumber(sectionPaths({ sections }).get(id) ?? []);

describe('sectionNumber', () => {
  it('joins the markers of the source without their punctuation', () => {
    const sections = [section('x', 'IV-'), section('y', '1-', 'x'), section('z', 'a)', 'y')];
    expect(numberOf(sections, 'z')).toBe('IV.1.a');
  });

  it('writes a marker that repeats its parent once', () => {
    const sections = [section('x', 'II.'), section('y', '1.', 'x'), section('z', '1.1.', 'y')];
    expect(numberOf(sections, 'z')).toBe('II.1.1');
  });

  it('takes 11 under 1 for a number of its own', () => {
    expect(numberOf([section('x', '1'), section('y', '11', 'x')], 'y')).toBe('1.11');
  });

  it('goes over sections without a number', () => {
    const sections = [section('x', 'I.'), section('y', null, 'x'), section('z', '(b)', 'y')];
    expect(numberOf(sections, 'z')).toBe('I.b');
    expect(numberOf([section('end', null)], 'end')).toBe('');
  });
});

describe('sectionPaths', () => {
  it('ends a circle of parents', () => {
    const paths = sectionPaths({ sections: [section('a', '1', 'b'), section('b', '2', 'a')] });
    expect(paths.get('a')?.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('keeps the order of the document', () => {
    const sections = [
      { id: 'late', order: 2 },
      { id: 'early', order: 1 },
    ];
    expect([...sectionPaths({ sections }).keys()]).toEqual(['early', 'late']);
  });
});

describe('sectionTitle', () => {
  it('is that of the innermost section with a title', () => {
    const sections = [section('a', 'I', null, 'Mục đích'), section('b', 'a)', 'a')];
    expect(sectionTitle(sectionPaths({ sections }).get('b') ?? [])).toBe('Mục đích');
  });
});

describe('inOrder', () => {
  it('leaves rows without an order where they stand', () => {
    const rows: Section[] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(inOrder(rows)).toEqual(rows);
    expect(inOrder(null)).toEqual([]);
  });
});
