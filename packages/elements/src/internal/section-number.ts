import type { LocalizedText } from '@kehoach/contract';

import type { SectionPath } from './sections.js';

const MARKS_BEFORE = /^[\s(]+/;
const MARKS_AFTER = /[\s.):–—-]+$/;

/** A marker without its punctuation: "IV-" → "IV", "a)" → "a". */
export function bareNumber(number: string | null | undefined): string {
  return (number ?? '').normalize('NFC').replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '');
}

/**
 * How a document's part is cited: "IV-" › "1-" › "a)" → `IV.1.a`. A marker that repeats its parent's ("1.1." under "1.") is
 * written once. Only numbers that the source has; empty where it has none.
 */
export function sectionNumber(path: SectionPath): string {
  let label = '';
  let before = '';
  let parent = '';
  for (const section of path) {
    const own = bareNumber(section.number);
    if (own === '') continue;
    const isRepeating = parent !== '' && own.startsWith(`${parent}.`);
    if (!isRepeating) before = label;
    label = before === '' ? own : `${before}.${own}`;
    parent = own;
  }
  return label;
}

/** Title of the innermost section that has one. */
export function sectionTitle(path: SectionPath): LocalizedText | null {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const title = path[depth]?.title;
    if (title !== null && title !== undefined && title !== '') return title;
  }
  return null;
}
