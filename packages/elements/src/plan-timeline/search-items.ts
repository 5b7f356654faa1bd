import { readDate } from '@kehoach/contract';
import type { Agency, LocalizedText } from '@kehoach/contract';

import { foldText } from '../internal/fold-text.js';
import { highlight } from '../internal/highlight.js';
import type { TimelineItem } from './plan-items.js';

/** Items whose texts are folded before the page gets a turn. */
const ITEMS_PER_SLICE = 500;

function wordsOf(text: LocalizedText | null | undefined): string {
  if (text === null || text === undefined) return '';
  return typeof text === 'string' ? text : Object.values(text).join('\n');
}

/** Everything of an item that a reader may look for, in all languages of the data. */
function textOf(item: TimelineItem, agencies: ReadonlyMap<string, Agency>): string {
  const { activity, path, plan, agencyIds } = item;
  const { when } = activity;
  const wordings = [when?.due, when?.start, when?.end].map((date) => readDate(date)?.raw ?? '');
  const parts = [activity.number ?? '', wordsOf(activity.title), wordsOf(activity.summary)];
  parts.push(when?.raw?.normalize('NFC') ?? '', ...wordings);
  for (const section of path) parts.push(wordsOf(section.title));
  for (const id of agencyIds) {
    const agency = agencies.get(id);
    parts.push(wordsOf(agency?.name), wordsOf(agency?.shortName), ...(agency?.aliases ?? []));
  }
  return [...parts, plan.number ?? ''].join('\n');
}

/** Texts of items, folded once. */
class FoldedItems {
  readonly #items: readonly TimelineItem[];
  readonly #agencies: ReadonlyMap<string, Agency>;
  readonly #folded: string[] = [];

  constructor(items: readonly TimelineItem[], agencies: ReadonlyMap<string, Agency>) {
    this.#items = items;
    this.#agencies = agencies;
  }

  /** Folds what is left, in slices between which the page gets a turn. */
  foldSoon(): void {
    if (this.#folded.length === this.#items.length) return;
    this.#fold(this.#folded.length + ITEMS_PER_SLICE);
    setTimeout(() => this.foldSoon());
  }

  holding(folded: string): ReadonlySet<TimelineItem> {
    this.#fold(this.#items.length);
    return new Set(this.#items.filter((_item, index) => (this.#folded[index] as string).includes(folded)));
  }

  #fold(upTo: number): void {
    for (let index = this.#folded.length; index < Math.min(upTo, this.#items.length); index += 1) {
      this.#folded.push(foldText(textOf(this.#items[index] as TimelineItem, this.#agencies)));
    }
  }
}

const folded = new WeakMap<readonly TimelineItem[], FoldedItems>();

function foldedItems(items: readonly TimelineItem[], agencies: ReadonlyMap<string, Agency>): FoldedItems {
  const known = folded.get(items) ?? new FoldedItems(items, agencies);
  folded.set(items, known);
  return known;
}

/** Folds the texts ahead of the first letter that a reader types. */
export function prepareSearch(items: readonly TimelineItem[], agencies: ReadonlyMap<string, Agency>): void {
  foldedItems(items, agencies).foldSoon();
}

/** The items that hold what was typed, whatever its tones and letter case. */
export function searchItems(
  items: readonly TimelineItem[],
  agencies: ReadonlyMap<string, Agency>,
  query: string,
): ReadonlySet<TimelineItem> {
  return foldedItems(items, agencies).holding(foldText(query).trim());
}

/**
 * Puts marks where a text holds what was typed. Every view has an order that says something, of the document or of time, so
 * that the matches with the tones that were typed do not come first: they are marked more strongly.
 */
export function markMatches(words: string, query: string) {
  return highlight(words, foldText(query), query);
}
