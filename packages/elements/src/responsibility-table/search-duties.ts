import { pickText } from '@kehoach/contract';
import type { LocalizedText } from '@kehoach/contract';

import { foldText } from '../internal/fold-text.js';
import { highlight } from '../internal/highlight.js';
import { sectionNumber } from '../internal/sections.js';
import type { DutyEntry, DutyRow } from './read-duties.js';
import type { AgencyEntry } from './read-rows.js';
import { roleTags } from './role-tags.js';
import type { Rank, TableModel } from './shown-rows.js';

/** What a reader typed, ready to be compared. */
export interface Query {
  /** In NFC and lower case, with its tones. */
  readonly plain: string;
  readonly folded: string;
}

interface Haystack {
  readonly plain: string;
  readonly folded: string;
}

/** No text folds to it, so that no match reaches from one text into the next. */
const BETWEEN = '\u0001';
/** Texts folded in one go ahead of the first letter typed; keeps a slice of work short on a slow phone. */
const SLICE = 300;

/** The query in a text that a reader typed; null when it is empty. */
export function queryOf(typed: string): Query | null {
  const folded = foldText(typed).trim();
  if (folded === '') return null;
  return { plain: typed.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase(), folded };
}

type Found = Rank | 0;

function rankOf({ plain, folded }: Haystack, query: Query): Found {
  if (!folded.includes(query.folded)) return 0;
  return plain.includes(query.plain) ? 2 : 1;
}

const better = (one: Found, other: Found): Found => (one > other ? one : other);

/**
 * Search in duties: what they ask, their target, section and activities, and for each party its agency's name, short name
 * and aliases, the name as written and its roles. A party is not found by the names of its partners. Texts are folded once.
 */
export class DutySearch {
  readonly #model: Pick<TableModel, 'all' | 'lang'>;
  readonly #haystacks = new Map<object, Haystack>();
  #next = 0;

  constructor(model: Pick<TableModel, 'all' | 'lang'>) {
    this.#model = model;
  }

  /** Folds some texts ahead; true while there are more. */
  foldAhead(): boolean {
    const { duties } = this.#model.all;
    const end = Math.min(this.#next + SLICE, duties.length);
    for (; this.#next < end; this.#next += 1) this.#ofDuty(duties[this.#next] as DutyEntry);
    return this.#next < duties.length;
  }

  /** How each row that answers the query does so; rows that do not are left out. */
  ranks(rows: readonly DutyRow[], query: Query): Map<DutyRow, Rank> {
    const byDuty = new Map<DutyEntry, Found>();
    const found = new Map<DutyRow, Rank>();
    for (const row of rows) {
      let rank: Found | undefined = byDuty.get(row.entry);
      if (rank === undefined) {
        rank = rankOf(this.#ofDuty(row.entry), query);
        byDuty.set(row.entry, rank);
      }
      if (rank < 2 && row.party) rank = better(rank, rankOf(this.#ofParty(row), query));
      if (rank < 2 && row.agency) rank = better(rank, rankOf(this.#ofAgency(row.agency), query));
      if (rank !== 0) found.set(row, rank);
    }
    return found;
  }

  #ofDuty(entry: DutyEntry): Haystack {
    return this.#haystack(entry, () => [
      entry.duty.summary,
      entry.duty.target,
      sectionNumber(entry.path),
      entry.sectionAsWritten,
      ...entry.path.map(({ title }) => title),
      ...entry.activities.map(({ title }) => title),
    ]);
  }

  #ofAgency(agency: AgencyEntry): Haystack {
    return this.#haystack(agency, () => [
      agency.name,
      agency.agency?.shortName,
      ...(agency.agency?.aliases ?? []),
    ]);
  }

  #ofParty({ party }: DutyRow): Haystack {
    return this.#haystack(party ?? {}, () => [
      party?.nameAsWritten,
      ...roleTags(party).flatMap(({ words, ownWords }) => [words, ownWords]),
    ]);
  }

  #haystack(owner: object, texts: () => readonly (LocalizedText | null | undefined)[]): Haystack {
    const known = this.#haystacks.get(owner);
    if (known) return known;
    const words = texts().map((text) => pickText(text, this.#model.lang)?.text ?? '');
    const plain = words.join(BETWEEN).toLowerCase();
    const made = { plain, folded: foldText(plain) };
    this.#haystacks.set(owner, made);
    return made;
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
