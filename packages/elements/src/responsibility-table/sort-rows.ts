import { pickText, ROLE_CODES, roleCodeOf } from '@kehoach/contract';
import type { LocalizedText } from '@kehoach/contract';

import type { DutyRow } from './read-duties.js';
import type { TableModel } from './shown-rows.js';
import type { SortBy, SortColumn, SortOrder } from './sort-order.js';

let collator: Intl.Collator | null = null;

/** Compares words in the order of Vietnamese dictionaries, numbers by their value. */
export function compareWords(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}

/** The place of each distinct word in Vietnamese order. */
export function rankWords(words: Iterable<string>): Map<string, number> {
  const sorted = [...new Set(words)].sort(compareWords);
  const ranks = new Map<string, number>();
  sorted.forEach((word, rank) => ranks.set(word, rank));
  return ranks;
}

/** Ranks of rows in a column, from 0; -1 for what is missing, which stands last in both directions. */
type RankOf = (row: DutyRow) => number;
const MISSING = -1;

interface Ranks {
  readonly rankOf: RankOf;
  /** How many ranks there are. */
  readonly count: number;
}

/**
 * Sorts rows by ranks of distinct words, so that a long table compares words once and numbers afterwards. Rank and place are
 * one number, so that what is equal stays as it stands and no comparison runs code.
 */
export class RowSorter {
  readonly #model: Pick<TableModel, 'all' | 'lang'>;
  readonly #ranks = new Map<SortColumn, Ranks>();

  constructor(model: Pick<TableModel, 'all' | 'lang'>) {
    this.#model = model;
  }

  /** The rows in this order; rows that are equal in it stay as they stand. */
  sort(rows: readonly DutyRow[], order: SortOrder): DutyRow[] {
    // By the last column first: each sort keeps the order of those before it among equals.
    let sorted = [...rows];
    for (let nth = order.length - 1; nth >= 0; nth -= 1) sorted = this.#sortBy(sorted, order[nth] as SortBy);
    return sorted;
  }

  #sortBy(rows: DutyRow[], { column, isDescending }: SortBy): DutyRow[] {
    const { rankOf, count } = this.#ranksOf(column);
    const keys = new Float64Array(rows.length);
    rows.forEach((row, place) => {
      const rank = rankOf(row);
      const shown = isDescending ? count - 1 - rank : rank;
      keys[place] = (rank === MISSING ? count : shown) * rows.length + place;
    });
    return [...keys.sort()].map((key) => rows[key % rows.length] as DutyRow);
  }

  #ranksOf(column: SortColumn): Ranks {
    const known = this.#ranks.get(column);
    if (known) return known;
    const made = this.#createRanks(column);
    this.#ranks.set(column, made);
    return made;
  }

  #createRanks(column: SortColumn): Ranks {
    switch (column) {
      case 'duty':
        return this.#byWords(({ entry }) => entry.duty.summary);
      case 'agency':
        return this.#byWords(({ agency, party }) => (agency ? agency.name : party?.nameAsWritten));
      case 'role':
        return { rankOf: firstRole, count: ROLE_CODES.length };
      case 'section':
        return this.#bySection();
    }
  }

  #byWords(textOf: (row: DutyRow) => LocalizedText | null | undefined): Ranks {
    const wordsOf = (row: DutyRow) => pickText(textOf(row), this.#model.lang)?.text;
    const words = new Set<string>();
    for (const row of this.#model.all.rows) {
      const word = wordsOf(row);
      if (word !== undefined) words.add(word);
    }
    const ranks = rankWords(words);
    return { rankOf: (row) => ranks.get(wordsOf(row) ?? '') ?? MISSING, count: ranks.size };
  }

  #bySection(): Ranks {
    const places = new Map<string, number>();
    for (const id of this.#model.all.paths.keys()) places.set(id, places.size);
    const rankOf: RankOf = ({ entry: { path, sectionAsWritten } }) => {
      const id = path[path.length - 1]?.id;
      if (id !== undefined) return places.get(id) ?? MISSING;
      return sectionAsWritten === '' ? MISSING : places.size;
    };
    return { rankOf, count: places.size + 1 };
  }
}

/** The place of the first role of a row in the order of `ROLE_CODES`. */
function firstRole({ party }: DutyRow): number {
  let first = MISSING;
  for (const { code } of party?.roles ?? []) {
    const place = ROLE_CODES.indexOf(roleCodeOf(code));
    if (first === MISSING || place < first) first = place;
  }
  return first;
}

const sorters = new WeakMap<TableModel, RowSorter>();

/** Rows in this order; the ranks of a table are made once. */
export function sortRows(model: TableModel, rows: readonly DutyRow[], order: SortOrder): readonly DutyRow[] {
  if (order.length === 0) return rows;
  const sorter = sorters.get(model) ?? new RowSorter(model);
  sorters.set(model, sorter);
  return sorter.sort(rows, order);
}
