import { pickText, ROLE_CODES, roleCodeOf } from '@kehoach/contract';
import type { LocalizedText } from '@kehoach/contract';

import type { DutyRow } from './read-duties.js';
import type { TableModel } from './shown-rows.js';
import type { SortColumn, SortOrder } from './sort-order.js';

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

/** Where what is missing stands: last, in both directions. */
const MISSING = Infinity;

type RankOf = (row: DutyRow) => number;

/** Sorts rows by ranks of distinct words, so that a long table compares words once and numbers afterwards. */
export class RowSorter {
  readonly #model: Pick<TableModel, 'all' | 'lang'>;
  readonly #ranks = new Map<SortColumn, RankOf>();

  constructor(model: Pick<TableModel, 'all' | 'lang'>) {
    this.#model = model;
  }

  /** The rows in this order; rows that are equal in it stay as they stand. */
  sort(rows: readonly DutyRow[], order: SortOrder): DutyRow[] {
    const keys = order.map(({ column, isDescending }) => ({ rankOf: this.#rankOf(column), isDescending }));
    return [...rows].sort((a, b) => {
      for (const { rankOf, isDescending } of keys) {
        const [one, other] = [rankOf(a), rankOf(b)];
        if (one === other) continue;
        if (one === MISSING || other === MISSING) return one === MISSING ? 1 : -1;
        return isDescending ? other - one : one - other;
      }
      return 0;
    });
  }

  #rankOf(column: SortColumn): RankOf {
    const known = this.#ranks.get(column);
    if (known) return known;
    const made = this.#createRank(column);
    this.#ranks.set(column, made);
    return made;
  }

  #createRank(column: SortColumn): RankOf {
    switch (column) {
      case 'duty':
        return this.#byWords(({ entry }) => entry.duty.summary);
      case 'agency':
        return this.#byWords(({ agency, party }) => (agency ? agency.name : party?.nameAsWritten));
      case 'role':
        return ({ party }) => {
          const places = (party?.roles ?? []).map(({ code }) => ROLE_CODES.indexOf(roleCodeOf(code)));
          return places.length === 0 ? MISSING : Math.min(...places);
        };
      case 'section':
        return this.#bySection();
    }
  }

  #byWords(textOf: (row: DutyRow) => LocalizedText | null | undefined): RankOf {
    const words = new Map<DutyRow, string>();
    for (const row of this.#model.all.rows) {
      const word = pickText(textOf(row), this.#model.lang)?.text;
      if (word !== undefined) words.set(row, word);
    }
    const ranks = rankWords(words.values());
    return (row) => ranks.get(words.get(row) ?? '') ?? MISSING;
  }

  #bySection(): RankOf {
    const places = new Map<string, number>();
    for (const id of this.#model.all.paths.keys()) places.set(id, places.size);
    return ({ entry: { path, sectionAsWritten } }) => {
      const id = path[path.length - 1]?.id;
      if (id !== undefined) return places.get(id) ?? MISSING;
      return sectionAsWritten === '' ? MISSING : places.size;
    };
  }
}

const sorters = new WeakMap<TableModel, RowSorter>();

/** Rows in this order; the ranks of a table are made once. */
export function sortRows(model: TableModel, rows: readonly DutyRow[], order: SortOrder): readonly DutyRow[] {
  if (order.length === 0) return rows;
  const sorter = sorters.get(model) ?? new RowSorter(model);
  sorters.set(model, sorter);
  return sorter.sort(rows, order);
}
