import { describe, expect, it } from 'vitest';

import { cellAfter } from './matrix-keys.js';

const SIZE = { rows: 30, columns: 5 };
const AT = { row: 12, column: 2 };

describe('cellAfter', () => {
  it.each([
    ['ArrowLeft', false, [12, 1]],
    ['ArrowRight', false, [12, 3]],
    ['ArrowUp', false, [11, 2]],
    ['ArrowDown', false, [13, 2]],
    ['PageUp', false, [2, 2]],
    ['PageDown', false, [22, 2]],
    ['Home', false, [12, 0]],
    ['End', false, [12, 4]],
    ['Home', true, [0, 0]],
    ['End', true, [29, 4]],
  ] as const)('leads with %s (Ctrl: %s) to %j', (key, hasCtrl, [row, column]) => {
    expect(cellAfter(key, hasCtrl, AT, SIZE)).toEqual({ row, column });
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Home'])('stays in the first cell with %s', (key) => {
    expect(cellAfter(key, false, { row: 0, column: 0 }, SIZE)).toEqual({ row: 0, column: 0 });
  });

  it.each(['ArrowRight', 'ArrowDown', 'PageDown', 'End'])('stays in the last cell with %s', (key) => {
    expect(cellAfter(key, false, { row: 29, column: 4 }, SIZE)).toEqual({ row: 29, column: 4 });
  });

  it('leads nowhere with other keys', () => {
    expect(cellAfter('Enter', false, AT, SIZE)).toBe(null);
  });
});
