import type { ShownPlan } from '@kehoach/contract';

import type { Language } from '../internal/locale.js';
import { filterRows, knownFilters } from './filter-rows.js';
import type { DutyFilters, FilterName } from './filter-rows.js';
import { readDuties } from './read-duties.js';
import type { DutyRow, Responsibilities } from './read-duties.js';
import type { PlanRows } from './read-rows.js';

/** A plan read once for readers of one language. */
export interface TableModel {
  readonly plan: ShownPlan;
  /** Language that texts of the data are picked in. */
  readonly lang: string;
  /** Language of the interface. */
  readonly language: Language;
  readonly all: Responsibilities;
}

/** Reads a plan for readers of `lang` under an interface in `language`; `read` is what the first view has read of it. */
export function createTableModel(
  plan: ShownPlan,
  lang: string,
  language: Language,
  read?: PlanRows,
): TableModel {
  return { plan, lang, language, all: readDuties(plan, read) };
}

/** 2: found letter by letter with its tones, 1: found after folding. */
export type Rank = 1 | 2;

/** What the parts that load on use do to rows; null while they are not there, or nothing is asked of them. */
export interface RowTools {
  /** The rows that answer what was typed, in their order. */
  readonly search: ((rows: readonly DutyRow[]) => ReadonlyMap<DutyRow, Rank>) | null;
  readonly sort: ((rows: readonly DutyRow[]) => readonly DutyRow[]) | null;
  /** Puts rows that hold the very tones of what was typed first. */
  readonly isByRelevance: boolean;
}

/** The rows to show, and what could not be obeyed. */
export interface ShownRows {
  readonly rows: readonly DutyRow[];
  readonly dutyCount: number;
  /** The filters that were obeyed. */
  readonly filters: DutyFilters;
  readonly unknown: readonly FilterName[];
  /** Those of any rows that answer what was typed; null while nothing is looked for. */
  readonly search: RowTools['search'];
  readonly isSearching: boolean;
  /** True when anything is asked for that could leave rows out. */
  readonly isFiltered: boolean;
}

/** The rows that answer filters and search, in the order asked for, else in that of the document. */
export function shownRows(all: Responsibilities, asked: DutyFilters, tools: RowTools): ShownRows {
  const { filters, unknown } = knownFilters(all, asked);
  const filtered = filterRows(all.rows, filters);
  const ranks = tools.search?.(filtered) ?? null;
  let rows = ranks ? [...ranks.keys()] : filtered;
  if (ranks && tools.isByRelevance) {
    rows = [2, 1].flatMap((rank) => rows.filter((row) => ranks.get(row) === rank));
  }
  return {
    rows: tools.sort?.(rows) ?? rows,
    dutyCount: countDuties(all, rows),
    filters,
    unknown,
    search: tools.search,
    isSearching: ranks !== null,
    isFiltered: ranks !== null || Object.values(filters).some((value) => value !== ''),
  };
}

/** How many duties the rows are of; duties are told apart by their places in the data. */
function countDuties({ duties }: Responsibilities, rows: readonly DutyRow[]): number {
  const isCounted = new Uint8Array(duties.length);
  let count = 0;
  for (const { entry } of rows) {
    if (!isCounted[entry.index]) count += 1;
    isCounted[entry.index] = 1;
  }
  return count;
}
