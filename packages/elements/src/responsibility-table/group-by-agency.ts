import type { AgencyEntry, DutyRow, Responsibilities } from './read-duties.js';
import type { ShownRows, TableModel } from './shown-rows.js';
import type { TableViewName } from './toolbar.js';

/** The rows of one agency; `agency` is null for parties that the document names by words only. */
export interface AgencyBlock {
  readonly key: string;
  readonly agency: AgencyEntry | null;
  readonly rows: DutyRow[];
}

/**
 * Rows by agency, in the order of the plan's list; agencies that its list lacks follow, then what has no agency id. Every
 * row stands in exactly one block, in the order in which it came.
 */
export function groupByAgency(
  { agencies }: Pick<Responsibilities, 'agencies'>,
  rows: readonly DutyRow[],
): AgencyBlock[] {
  const blocks = new Map<AgencyEntry | null, AgencyBlock>();
  for (const row of rows) {
    const block = blocks.get(row.agency);
    if (block) block.rows.push(row);
    else blocks.set(row.agency, { key: row.agency?.id ?? '', agency: row.agency, rows: [row] });
  }
  return [...agencies, null].map((agency) => blocks.get(agency)).filter((block) => block !== undefined);
}

/** Agencies of the plan's list that no duty names, in its order. */
export function agenciesWithoutDuty({
  agencies,
  rows,
}: Pick<Responsibilities, 'agencies' | 'rows'>): AgencyEntry[] {
  const named = new Set(rows.map(({ agency }) => agency));
  return agencies.filter((agency) => !named.has(agency));
}

/** The first `most` rows, with their blocks; a block that is cut keeps its first rows. */
export function firstRows(blocks: readonly AgencyBlock[], most: number): AgencyBlock[] {
  const shown: AgencyBlock[] = [];
  let room = most;
  for (const block of blocks) {
    if (room <= 0) break;
    shown.push(block.rows.length <= room ? block : { ...block, rows: block.rows.slice(0, room) });
    room -= block.rows.length;
  }
  return shown;
}

/** Place of a duty's first row among those that a view shows, in its order; -1 where it shows none. */
export function placeOfDuty(
  { model, shown }: { readonly model: Pick<TableModel, 'all'>; readonly shown: Pick<ShownRows, 'rows'> },
  view: TableViewName,
  id: string,
): number {
  const rows =
    view === 'list' ? shown.rows : groupByAgency(model.all, shown.rows).flatMap((block) => block.rows);
  return rows.map(({ entry }) => entry.duty.id).indexOf(id);
}
