import { pickText, roleCodeOf } from '@kehoach/contract';
import type { LocalizedText } from '@kehoach/contract';

import { foldText } from '../internal/fold-text.js';
import { highlight } from '../internal/highlight.js';
import { sectionNumber } from '../internal/sections.js';
import type { DutyEntry, DutyRow } from './read-duties.js';
import { ownWordsOf } from './role-tags.js';
import { roleWords } from './role-words.js';
import type { Rank, TableModel } from './shown-rows.js';

/** What a reader typed, ready to be compared. */
export interface Query {
  /** In NFC and lower case, with its tones. */
  readonly plain: string;
  readonly folded: string;
}

/** Texts folded in one go ahead of the first letter typed; keeps a slice of work short on a slow phone. */
const SLICE = 1000;

/** The query in a text that a reader typed; null when it is empty. */
export function queryOf(typed: string): Query | null {
  const folded = foldText(typed).trim();
  if (folded === '') return null;
  return { plain: typed.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase(), folded };
}

type Found = Rank | 0;
type Text = LocalizedText | null | undefined;

/** Letters are compared tone by tone only where the folded text answers: one copy of each text is kept, not two. */
function rankOf(words: string, folded: string, { plain, folded: wanted }: Query): Found {
  if (!folded.includes(wanted)) return 0;
  return words.toLowerCase().includes(plain) ? 2 : 1;
}

/**
 * Search in duties: what they ask, their target, section and activities, and for each party its agency's name, short name
 * and aliases, the name as written and its roles. A party is not found by the names of its partners. Texts are folded once;
 * what many duties share is looked at once for each query.
 */
export class DutySearch {
  readonly #model: Pick<TableModel, 'all' | 'lang'>;
  /** Folded summaries and targets, by the places of their duties in the data as received. */
  readonly #own: [summary: string, target: string][] = [];
  readonly #foldedWords = new Map<string, string>();
  #next = 0;

  constructor(model: Pick<TableModel, 'all' | 'lang'>) {
    this.#model = model;
  }

  /** Folds some texts ahead; true while there are more. */
  foldAhead(): boolean {
    const { duties } = this.#model.all;
    const end = Math.min(this.#next + SLICE, duties.length);
    for (; this.#next < end; this.#next += 1) this.#ownOf(duties[this.#next] as DutyEntry);
    return this.#next < duties.length;
  }

  /** How each row that answers the query does so; rows that do not are left out. */
  ranks(rows: readonly DutyRow[], query: Query): Map<DutyRow, Rank> {
    const found = new Map<DutyRow, Rank>();
    const byDuty: Found[] = [];
    const shared = new Map<object | string, Found>();
    const once = (key: object | string, texts: () => readonly Text[]): Found => {
      let rank = shared.get(key);
      if (rank === undefined) shared.set(key, (rank = this.#best(texts(), query)));
      return rank;
    };
    for (const row of rows) {
      const { entry, party, agency } = row;
      let rank = (byDuty[entry.index] ??= this.#ofDuty(entry, query, once));
      if (rank < 2 && party) {
        const written = this.#words(party.nameAsWritten);
        if (written !== '')
          rank = better(
            rank,
            once(written, () => [written]),
          );
        for (const role of party.roles ?? []) {
          const own = ownWordsOf(role);
          rank = better(
            rank,
            once(role.code, () => [roleWords(roleCodeOf(role.code))]),
          );
          if (own) rank = better(rank, this.#best([own], query));
        }
      }
      if (rank < 2 && agency) {
        const names = () => [agency.name, agency.agency?.shortName, ...(agency.agency?.aliases ?? [])];
        rank = better(rank, once(agency, names));
      }
      if (rank !== 0) found.set(row, rank);
    }
    return found;
  }

  #ofDuty(entry: DutyEntry, query: Query, once: (key: object, texts: () => readonly Text[]) => Found): Found {
    const { duty, path, activities, sectionAsWritten } = entry;
    const [summary, target] = this.#ownOf(entry);
    let rank: Found = 0;
    if (summary.includes(query.folded)) rank = rankOf(this.#words(duty.summary), summary, query);
    if (target !== '') rank = better(rank, rankOf(this.#words(duty.target), target, query));
    if (path.length > 0) {
      rank = better(
        rank,
        once(path, () => [sectionNumber(path), ...path.map(({ title }) => title)]),
      );
    }
    if (sectionAsWritten !== '') rank = better(rank, this.#best([sectionAsWritten], query));
    for (const activity of activities)
      rank = better(
        rank,
        once(activity, () => [activity.title]),
      );
    return rank;
  }

  #ownOf({ index, duty: { summary, target } }: DutyEntry): readonly [string, string] {
    return (this.#own[index] ??= [foldText(this.#words(summary)), foldText(this.#words(target))]);
  }

  #best(texts: readonly Text[], query: Query): Found {
    let rank: Found = 0;
    for (const text of texts) {
      const words = this.#words(text);
      let folded = this.#foldedWords.get(words);
      if (folded === undefined) this.#foldedWords.set(words, (folded = foldText(words)));
      rank = better(rank, rankOf(words, folded, query));
    }
    return rank;
  }

  #words(text: Text): string {
    return pickText(text, this.#model.lang)?.text ?? '';
  }
}

const better = (one: Found, other: Found): Found => (one > other ? one : other);

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
