import { describe, expect, it } from 'vitest';

import type { Loaded } from '@kehoach/client';

import type { Indicators } from './load-indicators.js';
import { loadMore } from './load-more.js';

const LIST = 'https://api.example/indicators';

function page(url: string, ids: string[], next: string | null = null): Loaded<Indicators> {
  const items = ids.map((id) => ({ id }));
  const dropped = [{ pointer: `/items/${ids.length}`, cause: 'invalid_type' }];
  return {
    url,
    value: { title: 'Chỉ tiêu', items, source: null, updated: null, next },
    dropped,
    receivedAt: 0,
  };
}

function api(pages: Loaded<Indicators>[]) {
  const asked: string[] = [];
  const load = (url: string) => {
    asked.push(url);
    const found = pages.filter((one) => one.url === url)[0];
    return found ? Promise.resolve(found) : Promise.reject(new Error(`nothing at ${url}`));
  };
  return { asked, load };
}

const idsOf = ({ value }: Loaded<Indicators>) => value.items.map(({ id }) => id);

describe('loadMore', () => {
  it('follows the pages of a list and keeps their order, their title and what was left out', async () => {
    const { asked, load } = api([page(`${LIST}?page=2`, ['c'], `?page=3`), page(`${LIST}?page=3`, ['d'])]);
    const board = await loadMore(page(LIST, ['a', 'b'], '?page=2'), [], load);
    expect(idsOf(board)).toEqual(['a', 'b', 'c', 'd']);
    expect(asked).toEqual([`${LIST}?page=2`, `${LIST}?page=3`]);
    expect(board.value).toMatchObject({ title: 'Chỉ tiêu', next: null });
    expect(board.dropped.length).toBe(3);
  });

  it('does not follow a page to another origin, to no address, or in a circle', async () => {
    const { asked, load } = api([page(`${LIST}?page=2`, ['b'], LIST)]);
    expect(idsOf(await loadMore(page(LIST, ['a'], 'https://elsewhere.example/2'), [], load))).toEqual(['a']);
    expect(idsOf(await loadMore(page(LIST, ['a'], 'http://'), [], load))).toEqual(['a']);
    expect(asked).toEqual([]);
    expect(idsOf(await loadMore(page(LIST, ['a'], '?page=2'), [], load))).toEqual(['a', 'b']);
  });

  it('makes one board of several addresses, under no title of one of them', async () => {
    const other = 'https://api.example/other';
    const { load } = api([page(other, ['x'])]);
    const board = await loadMore(page(LIST, ['a']), [other], load);
    expect(idsOf(board)).toEqual(['a', 'x']);
    expect(board.value.title).toBeNull();
  });

  it('fails where an address fails', async () => {
    await expect(loadMore(page(LIST, ['a']), ['https://api.example/gone'], api([]).load)).rejects.toThrow(
      'gone',
    );
  });
});
