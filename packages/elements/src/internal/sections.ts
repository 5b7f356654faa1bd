import type { Section, ShownPlan } from '@kehoach/contract';

export { bareNumber, sectionNumber, sectionTitle } from './section-number.js';

/** The sections that hold something, the outermost first, the innermost last. */
export type SectionPath = readonly Section[];

/** Rows in the order of the document: by `order` where it is given, else as they stand. */
export function inOrder<Row extends { order?: number | null }>(
  rows: readonly Row[] | null | undefined,
): Row[] {
  const all = [...(rows ?? [])];
  const places = all.map(({ order }, nth) => order ?? nth + 1);
  return places
    .map((_, nth) => nth)
    .sort((a, b) => (places[a] as number) - (places[b] as number))
    .map((nth) => all[nth] as Row);
}

/**
 * The path of every section of a plan, in the order of the document. The first of two sections with one id is kept; a
 * circle of parents ends where it would repeat.
 */
export function sectionPaths(plan: Pick<ShownPlan, 'sections'>): Map<string, SectionPath> {
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
