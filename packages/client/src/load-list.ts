import type { ListOf, Schema } from '@kehoach/contract';

import type { Dropped } from './read-leniently.js';
import type { Client, Loaded, LoadOptions } from './resource-cache.js';

/** Pages after which a list counts as endless. */
export const MOST_PAGES = 100;

/** Choices of {@link loadList}. */
export interface LoadListOptions extends LoadOptions {
  /** Rows after which no further page is asked for. */
  readonly most?: number;
}

/**
 * Loads a list and the pages behind its `next`, which is followed on the same origin only. The value is the first page's
 * with the rows of all; `next` stays where rows are left.
 *
 * @throws LoadError as `Client.load` does.
 */
export async function loadList<Row>(
  client: Client,
  url: string,
  schema: Schema<ListOf<Row>>,
  options: LoadListOptions = {},
): Promise<Loaded<ListOf<Row>>> {
  const first = await client.load(url, schema, options);
  const items = [...first.value.items];
  const dropped: Dropped[] = [...first.dropped];
  const visited = new Set([first.url]);
  let next = nextPage(first.value.next, first.url);
  while (
    next !== null &&
    items.length < (options.most ?? Infinity) &&
    visited.size < MOST_PAGES &&
    !visited.has(next)
  ) {
    visited.add(next);
    const page = await client.load(next, schema, options);
    items.push(...page.value.items);
    dropped.push(...page.dropped);
    next = nextPage(page.value.next, page.url);
  }
  return { ...first, value: { ...first.value, items, next }, dropped };
}

function nextPage(next: string | null | undefined, base: string): string | null {
  if (typeof next !== 'string' || next === '') return null;
  try {
    const url = new URL(next, base);
    return url.origin === new URL(base).origin ? url.href : null;
  } catch {
    return null;
  }
}
