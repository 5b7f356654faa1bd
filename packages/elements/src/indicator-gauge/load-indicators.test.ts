import { clientOf } from '@kehoach/client';
import { describe, expect, it } from 'vitest';

import { loadIndicators } from './load-indicators.js';

describe('data of the page', () => {
  const read = async (data: unknown) => (await loadIndicators([''], clientOf(data), {})).value;

  it('are an indicator, a list or an array by their shape', async () => {
    for (const data of [{ id: '1' }, { items: [{ id: '1' }] }, [{ id: '1' }]])
      expect((await read(data)).items.map(({ id }) => id)).toEqual(['1']);
  });

  it('ask no server for the indicators that a plan names: there are none', async () => {
    const plan = { id: 'p', activities: [], indicatorsUrl: 'https://api.example/plans/p/indicators' };
    expect((await read(plan)).items).toEqual([]);
  });
});
