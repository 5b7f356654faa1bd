import type { AgencyEntry, PlanRow } from './read-rows.js';

/** The rows of one agency; `agency` is null for parties that the document names by words only. */
export interface AgencyBlock<Row extends PlanRow = PlanRow> {
  /** Unique in the table. */
  readonly key: string;
  readonly agency: AgencyEntry | null;
  readonly rows: readonly Row[];
}

/** With so few agencies, or rows, a reader wants to see the duties at once. */
const FEW_AGENCIES = 3;
const FEW_ROWS = 10;

/**
 * Rows by agency, in the order of the plan's list; agencies that its list lacks follow, then what has no agency id. Every
 * row stands in exactly one block, in the order in which it came.
 */
export function groupByAgency<Row extends PlanRow>(
  agencies: readonly AgencyEntry[],
  rows: readonly Row[],
): AgencyBlock<Row>[] {
  const rowsOf = new Map<AgencyEntry | null, Row[]>();
  for (const agency of [...agencies, null]) rowsOf.set(agency, []);
  for (const row of rows) rowsOf.get(row.agency)?.push(row);
  return [...rowsOf]
    .filter(([, own]) => own.length > 0)
    .map(([agency, own]) => ({ key: `agency/${agency?.id ?? ''}`, agency, rows: own }));
}

/** True when there is so little to show that it need not be opened first. */
export function areFew(blocks: readonly AgencyBlock[]): boolean {
  return blocks.length <= FEW_AGENCIES || blocks.flatMap(({ rows }) => rows).length <= FEW_ROWS;
}
