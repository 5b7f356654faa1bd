import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cellAfter } from './grid-keys.js';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const PAGE = 7;
const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 12 }),
  columns: fc.integer({ min: 1, max: 6 }),
});
/** The list tells a row of the grid, the matrix counts rows. */
const page = (row: number, direction: 1 | -1) => row + direction * PAGE;
const keys = fc.constantFrom(
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Enter', 'a'],
);

describe('keys of a grid', () => {
  const size = { rows: 30, columns: 5, page };

  it.each([
    ['ArrowLeft', false, [12, 1]],
    ['ArrowRight', false, [12, 3]],
    ['ArrowUp', false, [11, 2]],
    ['ArrowDown', false, [13, 2]],
    ['PageUp', false, [5, 2]],
    ['PageDown', false, [19, 2]],
    ['Home', false, [12, 0]],
    ['End', false, [12, 4]],
    ['Home', true, [0, 0]],
    ['End', true, [29, 4]],
  ] as const)('lead with %s (Control: %s) to %j', (key, ctrlKey, [row, column]) => {
    expect(cellAfter({ ...none, key, ctrlKey }, { row: 12, column: 2 }, size)).toEqual({ row, column });
  });

  it.each([
    ['ArrowLeft', { row: 3, column: 0 }],
    ['ArrowUp', { row: 0, column: 2 }],
    ['PageUp', { row: 0, column: 2 }],
    ['ArrowRight', { row: 3, column: 4 }],
    ['ArrowDown', { row: 29, column: 2 }],
    ['PageDown', { row: 29, column: 2 }],
  ])('do not wrap: %s stays at %j', (key, at) => {
    expect(cellAfter({ ...none, key }, at, size)).toEqual(at);
  });

  it('never lead out of it (killed: no bound below the last row)', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), keys, fc.boolean(), ({ rows, columns }, r, c, key, ctrlKey) => {
        const at = { row: r % rows, column: c % columns };
        const next = cellAfter({ ...none, key, ctrlKey }, at, { rows, columns, page });
        if (!next) return;
        expect(next.row).toBeGreaterThanOrEqual(0);
        expect(next.row).toBeLessThan(rows);
        expect(next.column).toBeGreaterThanOrEqual(0);
        expect(next.column).toBeLessThan(columns);
      }),
    );
  });

  it('reach the last row by End pressed twice and by Control+End (killed: End stays in the row)', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), ({ rows, columns }, r, c) => {
        const size = { rows, columns, page };
        const at = { row: r % rows, column: c % columns };
        const last = { row: rows - 1, column: columns - 1 };
        const once = cellAfter({ ...none, key: 'End' }, at, size) ?? at;
        expect(cellAfter({ ...none, key: 'End' }, once, size)).toEqual(last);
        expect(cellAfter({ ...none, key: 'End', ctrlKey: true }, at, size)).toEqual(last);
      }),
    );
  });

  it('go on by a row where a page is no further (killed: a page key that stays at a row higher than the view)', () => {
    const size = { rows: 9, columns: 4, page: (row: number) => row };
    expect(cellAfter({ ...none, key: 'PageDown' }, { row: 3, column: 2 }, size)).toEqual({
      row: 4,
      column: 2,
    });
    expect(cellAfter({ ...none, key: 'PageUp' }, { row: 3, column: 2 }, size)).toEqual({ row: 2, column: 2 });
  });

  it('are left to the browser and the page otherwise', () => {
    const size = { rows: 9, columns: 4, page };
    const at = { row: 3, column: 2 };
    for (const pressed of [
      { key: 'a' },
      { key: 'ArrowDown', ctrlKey: true },
      { key: 'ArrowDown', altKey: true },
      { key: 'ArrowDown', shiftKey: true },
      { key: 'ArrowDown', metaKey: true },
    ])
      expect(cellAfter({ ...none, ...pressed }, at, size)).toBeNull();
  });
});
