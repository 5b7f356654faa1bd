import type { LocalizedText, Plan, Section } from '@kehoach/contract';

/** The sections that hold something, the outermost first, the innermost last. */
export type SectionPath = readonly Section[];

/** Rows in the order of the document: by `order` where it is given, else as they stand. */
export function inOrder<Row extends { order?: number | null }>(
  rows: readonly Row[] | null | undefined,
): Row[] {
  const places = new Map<Row, number>();
  for (const row of rows ?? []) places.set(row, row.order ?? places.size + 1);
  return [...(rows ?? [])].sort((a, b) => (places.get(a) as number) - (places.get(b) as number));
}

/**
 * The path of every section of a plan, in the order of the document. The first of two sections with one id is kept; a
 * circle of parents ends where it would repeat.
 */
export function sectionPaths(plan: Pick<Plan, 'sections'>): Map<string, SectionPath> {
  const byId = new Map<string, Section>();
  for (const section of inOrder(plan.sections)) if (!byId.has(section.id)) byId.set(section.id, section);
  const paths = new Map<string, SectionPath>();
  for (const id of byId.keys()) {
    const path: Section[] = [];
    for (let at = byId.get(id); at && !path.includes(at); at = byId.get(at.parentId ?? '')) path.unshift(at);
    paths.set(id, path);
  }
  return paths;
}

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
