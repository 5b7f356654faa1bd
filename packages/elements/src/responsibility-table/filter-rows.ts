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
export const FILTER_NAMES = ['agency', 'section', 'role'] as const satisfies readonly FilterName[];

function isIn({ entry }: DutyRow, section: string): boolean {
  return (
    entry.path.some(({ id }) => id === section) || (section !== '' && entry.sectionAsWritten === section)
  );
}

/** The rows that answer all filters, in their order. */
export function filterRows(rows: readonly DutyRow[], { agency, section, role }: DutyFilters): DutyRow[] {
  return rows.filter(
    (row) =>
      (agency === '' || row.agency?.id === agency) &&
      (section === '' || isIn(row, section)) &&
      (role === '' || hasRole(row.party, roleCodeOf(role))),
  );
}

/** Filters without those that name nothing of this plan, and the names of these: they are told, not obeyed. */
export function knownFilters(
  { agencies, rows, sections }: Responsibilities,
  filters: DutyFilters,
): { readonly filters: DutyFilters; readonly unknown: readonly FilterName[] } {
  const isKnown: Record<FilterName, (value: string) => boolean> = {
    agency: (value) => agencies.some(({ id }) => id === value),
    section: (value) =>
      sections.some((path) => path[path.length - 1]?.id === value) || rows.some((row) => isIn(row, value)),
    role: () => true,
  };
  const unknown = FILTER_NAMES.filter((name) => filters[name] !== '' && !isKnown[name](filters[name]));
  const known: Record<FilterName, string> = { ...filters };
  for (const name of unknown) known[name] = '';
  return { filters: known, unknown };
}
