import { pickText } from '@kehoach/contract';
import type { LocalizedText, Party } from '@kehoach/contract';

import type { CsvCell } from '../internal/csv.js';
import { sectionNumber, sectionTitle } from '../internal/sections.js';
import { partnersOf } from './read-duties.js';
import type { DutyRow } from './read-duties.js';
import { roleTags } from './role-tags.js';
import type { TableModel } from './shown-rows.js';

/** Columns of the file, in their order. */
export const CSV_COLUMNS = [
  'duty',
  'agency',
  'written',
  'roles',
  'partners',
  'sectionNumber',
  'sectionTitle',
  'activities',
  'target',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The rows as cells, one row for each party of each duty, names and roles in words. */
export function dutyCells({ lang }: Pick<TableModel, 'lang'>, rows: readonly DutyRow[]): CsvCell[][] {
  const words = (text: LocalizedText | null | undefined) => pickText(text, lang)?.text ?? '';
  const rolesOf = (party: Party | null) =>
    roleTags(party)
      .map((tag) => (tag.ownWords === null ? tag.words : `${tag.words} (${words(tag.ownWords)})`))
      .join('; ');
  const partnerOf = (party: Party) => {
    const roles = rolesOf(party);
    const name = words(party.nameAsWritten) || (party.agencyId ?? '');
    return roles === '' ? name : `${name} (${roles})`;
  };
  return rows.map((row) => {
    const { entry, party, agency } = row;
    const cells: Record<CsvColumn, string> = {
      duty: words(entry.duty.summary),
      agency: agency ? words(agency.name) || agency.id : '',
      written: words(party?.nameAsWritten),
      roles: rolesOf(party),
      partners: partnersOf(row).map(partnerOf).join('; '),
      sectionNumber: sectionNumber(entry.path) || entry.sectionAsWritten,
      sectionTitle: words(sectionTitle(entry.path)),
      activities: [...entry.activities.map(({ title }) => words(title)), ...entry.missingActivityIds].join(
        '; ',
      ),
      target: words(entry.duty.target),
    };
    return CSV_COLUMNS.map((column) => cells[column]);
  });
}
