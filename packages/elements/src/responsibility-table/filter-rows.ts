import { roleCodeOf } from '@kehoach/contract';

import type { DutyRow, Responsibilities } from './read-duties.js';
import { hasRole } from './role-tags.js';

/** What a reader, or an attribute, asks for; an empty text asks for everything. */
export interface DutyFilters {
  readonly agency: string;
  /** Id of a section, or the section as a duty writes it; holds its parts too. */
  readonly section: string;
  /** A role code. */
  readonly role: string;
}

export type FilterName = keyof DutyFilters;

function isIn({ entry }: DutyRow, section: string): boolean {
  return (
    entry.path.some(({ id }) => id === section) || (section !== '' && entry.sectionAsWritten === section)
  );
}

/** Whether a row answers each of the filters. */
export const ANSWERS: Record<FilterName, (row: DutyRow, filters: DutyFilters) => boolean> = {
  role: ({ party }, { role }) => role === '' || hasRole(party, roleCodeOf(role)),
  agency: (row, { agency }) => agency === '' || row.agency?.id === agency,
  section: (row, { section }) => section === '' || isIn(row, section),
};

/** The rows that answer all filters, in their order. */
export function filterRows(rows: readonly DutyRow[], filters: DutyFilters): readonly DutyRow[] {
  if (Object.values(filters).every((value) => value === '')) return rows;
  return rows.filter(
    (row) => ANSWERS.agency(row, filters) && ANSWERS.section(row, filters) && ANSWERS.role(row, filters),
  );
}

/** Filters without those that name nothing of this plan, and the names of these: they are told, not obeyed. */
export function knownFilters(
  { agencies, rows, paths }: Responsibilities,
  { agency, section, role }: DutyFilters,
): { readonly filters: DutyFilters; readonly unknown: readonly FilterName[] } {
  const hasAgency = agency === '' || agencies.some(({ id }) => id === agency);
  const hasSection = section === '' || paths.has(section) || rows.some((row) => isIn(row, section));
  const unknown: FilterName[] = [];
  if (!hasAgency) unknown.push('agency');
  if (!hasSection) unknown.push('section');
  return { filters: { agency: hasAgency ? agency : '', section: hasSection ? section : '', role }, unknown };
}
