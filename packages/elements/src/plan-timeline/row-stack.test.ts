import { describe, expect, it } from 'vitest';

import { seeded } from './plan-testing.node.js';
import { RowStack } from './row-stack.js';
import type { Box } from './row-stack.js';

describe('RowStack', () => {
  it('fills the first row with room', () => {
    const stack = new RowStack(1);
    const rows = [
      { left: 0, right: 5 },
      { left: 2, right: 4 },
      { left: 6, right: 9 },
      { left: 6, right: 9 },
    ].map((box) => stack.put(box));
    expect(rows).toEqual([0, 1, 0, 1]);
  });

  it('keeps the gap: a box may begin where the one before ends plus the gap, not earlier', () => {
    const stack = new RowStack(1);
    expect(stack.put({ left: 0, right: 5 })).toBe(0);
    expect(stack.put({ left: 5.9, right: 6 })).toBe(1);
    expect(stack.put({ left: 6, right: 7 })).toBe(0);
  });

  it('has no row for what finds none', () => {
    const stack = new RowStack(0, 1);
    stack.put({ left: 0, right: 5 });
    expect(stack.isFull(4)).toBe(true);
    expect(stack.put({ left: 4, right: 6 })).toBeNull();
    expect(stack.isFull(5)).toBe(false);
  });

  it('never lets two boxes of one row overlap', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seeded(seed);
      const boxes: Box[] = Array.from({ length: 60 }, () => {
        const left = random() * 100;
        return { left, right: left + random() * 20 };
      }).sort((a, b) => a.left - b.left);
      const stack = new RowStack(0.5);
      const rows = new Map<number, Box[]>();
      for (const box of boxes) {
        const row = stack.put(box) as number;
        for (const other of rows.get(row) ?? []) {
          expect(box.left >= other.right + 0.5 || box.right + 0.5 <= other.left).toBe(true);
        }
        rows.set(row, [...(rows.get(row) ?? []), box]);
      }
    }
  });
});
