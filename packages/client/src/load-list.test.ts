import { listOf, PlanSummary } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { loadList } from './load-list.js';
import { createClient } from './resource-cache.js';

const PAGES: Record<string, unknown> = {
  'https://api.example/plans': { items: [{ id: '1' }, { id: '2' }], next: '/plans?cursor=2', total: 4 },
  'https://api.example/plans?cursor=2': {
    items: [{ id: '3' }, { name: 'x' }],
    next: 'https://api.example/plans?cursor=3',
  },
  'https://api.example/plans?cursor=3': { items: [{ id: '4' }], next: null },
  'https://api.example/away': { items: [{ id: '1' }], next: 'https://elsewhere.example/plans' },
  'https://api.example/circle': { items: [{ id: '1' }], next: '/circle' },
};

function setUp() {
  const asked: string[] = [];
  const send = ((url: string) => {
    asked.push(url);
    const response = new Response(JSON.stringify(PAGES[url]));
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  }) as unknown as typeof fetch;
  return { client: createClient({ fetch: send }), asked };
}

const Plans = listOf(PlanSummary);

describe('loadList', () => {
  it('follows next to the last page', async () => {
    const { client } = setUp();
    const { value } = await loadList(client, 'https://api.example/plans', Plans);
    expect(value.items.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(value.next).toBeNull();
  });

  it('tells the rows that could not be read on any page', async () => {
    const { client } = setUp();
    const { dropped } = await loadList(client, 'https://api.example/plans', Plans);
    expect(dropped.map(({ pointer }) => pointer)).toEqual(['/items/1/id']);
  });

  it('stops when it has enough rows', async () => {
    const { client, asked } = setUp();
    const { value } = await loadList(client, 'https://api.example/plans', Plans, { most: 2 });
    expect(asked).toHaveLength(1);
    expect(value.next).toBe('https://api.example/plans?cursor=2');
  });

  it('never follows next to another origin', async () => {
    const { client, asked } = setUp();
    await loadList(client, 'https://api.example/away', Plans);
    expect(asked).toEqual(['https://api.example/away']);
  });

  it('ends a list that points at itself', async () => {
    const { client, asked } = setUp();
    await loadList(client, 'https://api.example/circle', Plans);
    expect(asked).toHaveLength(1);
  });
});
