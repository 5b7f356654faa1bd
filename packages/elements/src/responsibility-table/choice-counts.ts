import { roleCodeOf } from '@kehoach/contract';

import { ANSWERS } from './filter-rows.js';
import type { FilterName } from './filter-rows.js';
import type { DutyRow, Responsibilities } from './read-duties.js';
import type { ShownRows } from './shown-rows.js';

/** How many duties each choice of a filter leaves, by role code, agency id and section; a choice without any is absent. */
export type ChoiceCounts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

/** What is asked for when choices are counted: the filters, and the search where something is typed. */
export type Asked = Pick<ShownRows, 'filters' | 'search'>;

const NAMES: readonly FilterName[] = ['role', 'agency', 'section'];
const NOTHING: Asked = { filters: { agency: '', section: '', role: '' }, search: null };

/** What a row can be chosen by: roles of its party, its agency, its sections from the outermost to its own. */
const CHOICES: Record<FilterName, (row: DutyRow) => readonly string[]> = {
  role: ({ party }) => (party?.roles ?? []).map(({ code }) => roleCodeOf(code)),
  agency: ({ agency }) => (agency ? [agency.id] : []),
  section: ({ entry: { path, sectionAsWritten } }) =>
    path.length > 0 ? path.map(({ id }) => id) : sectionAsWritten === '' ? [] : [sectionAsWritten],
};

/** Counts duties by what their rows can be chosen by. */
class DutyCounter {
  readonly counts = new Map<string, number>();
  /** Places of the duties that were counted last: rows of one duty follow each other. */
  readonly #last = new Map<string, number>();

  count(value: string, duty: number): void {
    if (this.#last.get(value) === duty) return;
    this.#last.set(value, duty);
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }
}

/**
 * How many duties are shown if a choice is made: those that answer the search and all filters but the choice's own, which it
 * would replace. Without `asked`, of all duties. Takes time in proportion to the rows, whatever the number of choices.
 */
export function countChoices(all: Responsibilities, { filters, search }: Asked = NOTHING): ChoiceCounts {
  // A row that two filters leave out is shown by no single choice, and need not be searched.
  const near = new Map<DutyRow, FilterName | null>();
  for (const row of all.rows) {
    const failed = NAMES.filter((name) => !ANSWERS[name](row, filters));
    if (failed.length < 2) near.set(row, failed[0] ?? null);
  }
  const counters = { role: new DutyCounter(), agency: new DutyCounter(), section: new DutyCounter() };
  const rows = [...near.keys()];
  for (const row of search?.(rows).keys() ?? rows) {
    const failed = near.get(row);
    for (const name of failed ? [failed] : NAMES)
      for (const value of CHOICES[name](row)) counters[name].count(value, row.entry.index);
  }
  return { role: counters.role.counts, agency: counters.agency.counts, section: counters.section.counts };
}
