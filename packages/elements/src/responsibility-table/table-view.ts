import { agencyTable } from './agency-table.js';
import { cellLabel, foundName, partners, partyName, roles, section, writtenAs } from './cells.js';
import type { TableView } from './cells.js';
import { activities, dutyCell, rowClass } from './duty-cell.js';
import { dutyDetails } from './duty-details.js';
import type { Surroundings } from './first-view.js';
import { marked } from './names.js';
import type { PlanRows } from './read-rows.js';
import type { searchFor } from './reader-parts.js';

/** What rows are made of, for views that load on use. */
export const ROW_PARTS = {
  activities,
  cellLabel,
  dutyCell,
  dutyDetails,
  foundName,
  marked,
  partners,
  partyName,
  roles,
  rowClass,
  section,
  writtenAs,
};
export type RowParts = typeof ROW_PARTS;

/** What a reader of the rows has found and chosen, and can do. */
type Parts = Omit<
  TableView,
  keyof Surroundings | 'agencies' | 'mark' | 'marking' | 'secondName' | 'inside'
> & {
  readonly read: PlanRows;
  readonly search: ReturnType<typeof searchFor>;
};

/** What templates need to know once rows are drawn. */
export function createTableView(around: Surroundings, { read, search, ...parts }: Parts): TableView {
  const view: TableView = {
    ...around,
    ...parts,
    agencies: read.index,
    marking: search?.query.folded ?? '',
    mark: (words) => search && search.finder.markMatches(words, search.query),
    secondName: (agency) => foundName(view, agency) || around.locale.words(agency.agency?.shortName),
    inside: (block) => agencyTable(view, block),
  };
  return view;
}
