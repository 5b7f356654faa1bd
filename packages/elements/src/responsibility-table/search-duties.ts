import { pickText, roleCodeOf } from '@kehoach/contract';
import type { LocalizedText } from '@kehoach/contract';

import { foldText, hasMovableTone, toneText } from '../internal/fold-text.js';
import { highlight } from '../internal/highlight.js';
import { sectionNumber } from '../internal/sections.js';
import type { DutyRow } from './read-duties.js';
import { ownWordsOf } from './role-tags.js';
import { roleWords } from './role-words.js';
import type { Rank, TableModel } from './shown-rows.js';

/** What a reader typed, ready to be compared. */
export interface Query {
  /** In NFC and lower case, with its tones. */
  readonly plain: string;
  /** The same with "hoà" and "hòa" written alike; null where it has no such word. */
  readonly tones: string | null;
  readonly folded: string;
}

/** Rows whose texts are folded in one go ahead of the first letter typed; keeps a slice of work short on a slow phone. */
const SLICE = 500;

/** The query in a text that a reader typed; null when it is empty. */
export function queryOf(typed: string): Query | null {
  const folded = foldText(typed).trim();
  if (folded === '') return null;
  const plain = typed.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return { plain, tones: hasMovableTone(plain) ? toneText(plain) : null, folded };
}

type Text = LocalizedText | null | undefined;

/** Letters are compared tone by tone only where the folded text answers: one copy of each text is kept, not two. */
function rankOf(words: string, folded: string, { plain, tones, folded: wanted }: Query): Rank | 0 {
  if (!folded.includes(wanted)) return 0;
  if (words.toLowerCase().includes(plain)) return 2;
  return tones !== null && toneText(words).includes(tones) ? 2 : 1;
}

/** Not looked at for this query. */
const UNKNOWN = 3;

/**
 * Search in duties: what they ask, their target, section and activities, and for each party its agency's name, short name
 * and aliases, the name as written and its roles. A party is not found by the names of its partners. Every text is folded
 * once and looked at once for each query, however many rows share it.
 */
export class DutySearch {
  readonly #model: Pick<TableModel, 'all' | 'lang'>;
  /** Numbers of the distinct texts, by their words. */
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #folded: string[] = [];
  /** Numbers of the texts of each row, row after row as in the plan, and where the numbers of each row end. */
  readonly #textsOfRows: number[] = [];
  readonly #ends: number[] = [];
  /** Numbers of the texts of what many rows share. */
  readonly #shared = new Map<unknown, readonly number[]>();

  constructor(model: Pick<TableModel, 'all' | 'lang'>) {
    this.#model = model;
  }

  /** Folds the texts of some rows ahead; true while there are more. */
  foldAhead(): boolean {
    const { rows } = this.#model.all;
    const end = Math.min(this.#ends.length + SLICE, rows.length);
    while (this.#ends.length < end) this.#readRow(rows[this.#ends.length] as DutyRow);
    return end < rows.length;
  }

  /** How each of these rows, which stand in the order of the plan, answers the query; rows that do not are left out. */
  ranks(rows: readonly DutyRow[], query: Query): Map<DutyRow, Rank> {
    while (this.foldAhead());
    const ranks = new Uint8Array(this.#words.length).fill(UNKNOWN);
    const found = new Map<DutyRow, Rank>();
    let next = 0;
    this.#model.all.rows.forEach((row, place) => {
      if (row !== rows[next]) return;
      next += 1;
      let best = 0;
      for (let at = this.#ends[place - 1] ?? 0; at < (this.#ends[place] as number); at += 1) {
        const number = this.#textsOfRows[at] as number;
        if (ranks[number] === UNKNOWN)
          ranks[number] = rankOf(this.#words[number] as string, this.#folded[number] as string, query);
        best = Math.max(best, ranks[number] as number);
      }
      if (best > 0) found.set(row, best as Rank);
    });
    return found;
  }

  #readRow({ entry, party, agency }: DutyRow): void {
    const { duty, path, activities, sectionAsWritten } = entry;
    this.#add(duty.summary, duty.target, sectionAsWritten, party?.nameAsWritten);
    this.#addShared(path, () => [sectionNumber(path), ...path.map(({ title }) => title)]);
    for (const activity of activities) this.#add(activity.title);
    for (const role of party?.roles ?? []) {
      this.#addShared(role.code, () => [roleWords(roleCodeOf(role.code))]);
      this.#add(ownWordsOf(role));
    }
    if (agency)
      this.#addShared(agency, () => [
        agency.name,
        agency.agency?.shortName,
        ...(agency.agency?.aliases ?? []),
      ]);
    this.#ends.push(this.#textsOfRows.length);
  }

  #add(...texts: readonly Text[]): void {
    for (const text of texts) {
      const number = this.#numberOf(text);
      if (number !== null) this.#textsOfRows.push(number);
    }
  }

  #addShared(key: unknown, texts: () => readonly Text[]): void {
    let numbers = this.#shared.get(key);
    if (!numbers) {
      numbers = texts()
        .map((text) => this.#numberOf(text))
        .filter((number) => number !== null);
      this.#shared.set(key, numbers);
    }
    this.#textsOfRows.push(...numbers);
  }

  #numberOf(text: Text): number | null {
    const words = pickText(text, this.#model.lang)?.text ?? '';
    if (words === '') return null;
    const known = this.#numbers.get(words);
    if (known !== undefined) return known;
    this.#folded.push(foldText(words));
    const number = this.#words.push(words) - 1;
    this.#numbers.set(words, number);
    return number;
  }
}

const searches = new WeakMap<TableModel, DutySearch>();

/** The search of a table; its texts are folded once. */
export function searchOf(model: TableModel): DutySearch {
  const search = searches.get(model) ?? new DutySearch(model);
  searches.set(model, search);
  return search;
}

/** Marks where words hold what was typed; null where they do not. */
export function markMatches(words: string, query: Query) {
  const marked = highlight(words, query.folded);
  return marked === words ? null : marked;
}
