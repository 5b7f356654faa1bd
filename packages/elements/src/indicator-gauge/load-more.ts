import { MOST_PAGES } from '@kehoach/client';
import type { Loaded } from '@kehoach/client';

import type { Indicators } from './load-indicators.js';

type Page = Loaded<Indicators>;
type Load = (url: string) => Promise<Page>;

/** Where a list goes on: pages are followed on the same origin only. */
function nextAddress({ url, value }: Page): string | null {
  if (!value.next) return null;
  try {
    const next = new URL(value.next, url);
    return next.origin === new URL(url).origin ? next.href : null;
  } catch {
    return null;
  }
}

/** One board of several answers, in their order. */
function join(pages: readonly Page[]): Page {
  const [first] = pages as [Page];
  const items = pages.flatMap(({ value }) => value.items);
  return {
    ...first,
    value: { ...first.value, next: null, items },
    dropped: pages.flatMap(({ dropped }) => dropped),
  };
}

async function allPages(first: Page, load: Load): Promise<Page> {
  const pages = [first];
  const visited = new Set([first.url]);
  let next = nextAddress(first);
  while (next !== null && !visited.has(next) && visited.size < MOST_PAGES) {
    visited.add(next);
    const page = await load(next);
    pages.push(page);
    next = nextAddress(page);
  }
  return join(pages);
}

/** Adds the further pages of a list, and what further addresses hold, to a first answer. */
export async function loadMore(first: Page, addresses: readonly string[], load: Load): Promise<Page> {
  const all = [await allPages(first, load)];
  all.push(...(await Promise.all(addresses.map(async (url) => allPages(await load(url), load)))));
  const board = join(all);
  // Boards of several sources stand under no one's title.
  return all.length === 1 ? board : { ...board, value: { ...board.value, title: null } };
}
