import { describe, expect, it } from 'vitest';

import { addedSort, nextSort } from './sort-order.js';
import type { SortOrder } from './sort-order.js';

const up = (column: 'agency' | 'role') => ({ column, isDescending: false });
const down = (column: 'agency' | 'role') => ({ column, isDescending: true });

describe('nextSort', () => {
  it.each<[SortOrder, SortOrder]>([
    [[], [up('role')]],
    [[up('role')], [down('role')]],
    [[down('role')], []],
    [[up('agency')], [up('role')]],
    [[up('role'), up('agency')], [up('role')]],
  ])('asks after %j for %j', (order, next) => {
    expect(nextSort(order, 'role')).toEqual(next);
  });
});

describe('addedSort', () => {
  it.each<[SortOrder, SortOrder]>([
    [[up('agency')], [up('agency'), up('role')]],
    [
      [up('agency'), up('role')],
      [up('agency'), down('role')],
    ],
    [[up('agency'), down('role')], [up('agency')]],
    [
      [up('role'), down('agency')],
      [down('role'), down('agency')],
    ],
    [[], [up('role')]],
  ])('asks after %j for %j', (order, next) => {
    expect(addedSort(order, 'role')).toEqual(next);
  });
});
