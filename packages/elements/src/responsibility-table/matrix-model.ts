import type { Activity, ShownPlan } from '@kehoach/contract';

import { inOrder } from '../internal/sections.js';
import type { SectionPath } from '../internal/sections.js';
import type { DutyEntry, DutyRow, Responsibilities } from './read-duties.js';
import type { AgencyEntry } from './read-rows.js';

/** Whose cell it is: an agency, or null for parties that the document names by words only. */
export type MatrixColumn = AgencyEntry | null;

/** A row of the matrix: an activity with all duties that belong to it, or a duty that belongs to none. */
export interface MatrixRow {
  /** Unique in the matrix. */
  readonly key: string;
  /** Null for a duty of its own, and where the plan lacks the activity. */
  readonly activity: Activity | null;
  /** Id of an activity that the plan lacks; else empty. */
  readonly missingActivityId: string;
  readonly entries: readonly DutyEntry[];
  /** Sections that hold it, the outermost first. */
  readonly path: SectionPath;
  /** The section as the data write it, where the plan's list lacks it. */
  readonly sectionAsWritten: string;
  /** The parties of its duties by their column; a column without a party is absent. */
  readonly cells: ReadonlyMap<MatrixColumn, readonly DutyRow[]>;
}

/**
 * Key of a cell, unique among rows and cells of a matrix. Ids may hold any letter, so they are told apart by the place of the
 * row's end, not by a letter between them; a column of parties named by words only has no id.
 */
export function cellKey({ key }: Pick<MatrixRow, 'key'>, column: MatrixColumn): string {
  return column ? `cell/${key.length}/${key}/${column.id}` : `words/${key}`;
}

/** The duties' rows behind what is open in a row of the matrix: the whole row, or one cell; null where nothing is. */
export function openedIn(
  row: MatrixRow,
  columns: readonly MatrixColumn[],
  openKey: string | null,
): readonly DutyRow[] | null {
  if (openKey === null) return null;
  const opened = columns.filter((column) => openKey === row.key || openKey === cellKey(row, column));
  const rows = opened.flatMap((column) => row.cells.get(column) ?? []);
  return rows.length === 0 ? null : rows;
}

/** Rows under one head: those of one section, parts without a title included. */
export interface MatrixSection {
  /** Unique in the matrix. */
  readonly key: string;
  /** Up to the innermost section that has a title; empty where none is known. */
  readonly path: SectionPath;
  readonly sectionAsWritten: string;
  readonly rows: readonly MatrixRow[];
}

/** Who does what, as rows and columns in the order of the document. */
export interface Matrix {
  /** Columns that have a party in some row; parties named by words only come last. */
  readonly columns: readonly MatrixColumn[];
  readonly sections: readonly MatrixSection[];
  /** All rows of all sections, as they follow each other. */
  readonly rows: readonly MatrixRow[];
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type OpenRow = Omit<Writable<MatrixRow>, 'entries' | 'cells'> & {
  readonly entries: DutyEntry[];
  readonly cells: Map<MatrixColumn, DutyRow[]>;
  /** Activities first, in their order; then what the plan lacks, then duties of their own, as they come. */
  readonly rank: number;
};

const titled = ({ title }: SectionPath[number]) => title !== null && title !== undefined && title !== '';

/** A path without its innermost parts that have no title: a paragraph "a)" stands under the head that it belongs to. */
function headPath(path: SectionPath): SectionPath {
  let length = path.length;
  while (length > 0 && !titled(path[length - 1] as SectionPath[number])) length -= 1;
  return length === 0 ? path.slice(0, 1) : path.slice(0, length);
}

/**
 * The matrix of the duties that have a row in `shown`, each with all its parties: a reader who looks for one agency sees whom
 * it works with. A duty of several activities stands in the row of each.
 */
export function createMatrix(
  { activities }: Pick<ShownPlan, 'activities'>,
  all: Responsibilities,
  shown: readonly DutyRow[],
): Matrix {
  const places = new Map<Activity, number>();
  for (const activity of inOrder(activities)) places.set(activity, places.size);
  const rowsOf = new Map<DutyEntry, DutyRow[]>();
  for (const { entry } of shown) rowsOf.set(entry, []);
  for (const row of all.rows) rowsOf.get(row.entry)?.push(row);

  const open = new Map<string, OpenRow>();
  const rowFor = (key: string, rank: number, entry: DutyEntry, own: Partial<OpenRow> = {}): OpenRow => {
    const known = open.get(key);
    if (known) return known;
    const { path, sectionAsWritten } = entry;
    const made = { key, rank, activity: null, missingActivityId: '', path, sectionAsWritten, ...own };
    const row = { ...made, entries: [], cells: new Map<MatrixColumn, DutyRow[]>() };
    open.set(key, row);
    return row;
  };
  const used = new Set<MatrixColumn>();
  for (const entry of all.duties) {
    const parties = rowsOf.get(entry);
    if (!parties) continue;
    const { activities: known, missingActivityIds: missing } = entry;
    const rows = new Set([
      ...known.map((activity) => {
        const path = all.paths.get(activity.sectionId ?? '');
        const place = path ? { path, sectionAsWritten: '' } : {};
        return rowFor(`activity/${activity.id}`, places.get(activity) ?? 0, entry, { activity, ...place });
      }),
      ...missing.map((id) => rowFor(`activity/${id}`, places.size, entry, { missingActivityId: id })),
    ]);
    if (rows.size === 0) rows.add(rowFor(`duty/${entry.index}`, places.size + 1, entry));
    for (const row of rows) {
      row.entries.push(entry);
      for (const party of parties) {
        used.add(party.agency);
        const cell = row.cells.get(party.agency) ?? [];
        row.cells.set(party.agency, cell);
        cell.push(party);
      }
    }
  }
  const sections = bySection(all, [...open.values()]);
  return {
    columns: [...all.agencies, null].filter((column) => used.has(column)),
    sections,
    rows: sections.flatMap(({ rows }) => rows),
  };
}

/** Rows under the heads of their sections: those of the plan's list in its order, then those only written, then none. */
function bySection({ paths }: Responsibilities, rows: readonly OpenRow[]): MatrixSection[] {
  const groups = new Map<string, Writable<MatrixSection> & { readonly rows: OpenRow[] }>();
  for (const row of rows) {
    const path = headPath(row.path);
    const id = path[path.length - 1]?.id;
    const key = id === undefined ? `written/${row.sectionAsWritten}` : `section/${id}`;
    const group = groups.get(key) ?? { key, path, sectionAsWritten: row.sectionAsWritten, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  const places = new Map<string, number>();
  for (const id of paths.keys()) places.set(id, places.size);
  const sectionPlace = (path: SectionPath) => places.get(path[path.length - 1]?.id ?? '') ?? places.size;
  const placeOf = ({ path, sectionAsWritten }: Pick<MatrixSection, 'path' | 'sectionAsWritten'>) =>
    sectionPlace(path) + (path.length === 0 && sectionAsWritten === '' ? 1 : 0);
  for (const group of groups.values())
    group.rows.sort((one, other) => placeOf(one) - placeOf(other) || one.rank - other.rank);
  return [...groups.values()].sort((one, other) => placeOf(one) - placeOf(other));
}
