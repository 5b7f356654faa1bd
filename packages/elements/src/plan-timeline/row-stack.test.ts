import { describe, expect, it } from 'vitest';

import { seeded } from './plan-testing.node.js';
import { RowStack } from './row-stack.js';
import type { Box } from './row-stack.js';

describe('RowStack', () => {
  it('fills the first row with room, also between two boxes', () => {
    const stack = new RowStack(1);
    const rows = [
      { left: 0, right: 5 },
      { left: 12, right: 14 },
      { left: 2, right: 4 },
      { left: 6, right: 11 },
      { left: 6, right: 9 },
    ].map((box) => stack.put(box));
    expect(rows).toEqual([0, 0, 1, 0, 1]);
  });

  it('keeps the gap: a box may begin where another ends plus the gap, not earlier', () => {
    const stack = new RowStack(1);
    expect(stack.put({ left: 2, right: 5 })).toBe(0);
    expect(stack.put({ left: 5.9, right: 6 })).toBe(1);
    expect(stack.put({ left: 6, right: 7 })).toBe(0);
    expect(stack.put({ left: 0, right: 1.1 })).toBe(1);
    expect(stack.put({ left: 0, right: 1 })).toBe(0);
  });

  it('has no row for what finds none', () => {
    const stack = new RowStack(0, 1);
    stack.put({ left: 0, right: 5 });
    expect(stack.hasRoom({ left: 4, right: 6 })).toBe(false);
    expect(stack.put({ left: 4, right: 6 })).toBeNull();
    expect(stack.hasRoom({ left: 5, right: 6 })).toBe(true);
    expect(stack.rows).toBe(1);
  });

  it('never lets two boxes of one row overlap', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seeded(seed);
      const stack = new RowStack(0.5);
      const rows = new Map<number, Box[]>();
      for (let count = 0; count < 60; count += 1) {
        const left = random() * 100;
        const box = { left, right: left + random() * 20 };
        const row = stack.put(box) as number;
        const others = rows.get(row) ?? [];
        expect(others.every((other) => left >= other.right + 0.5 || box.right + 0.5 <= other.left)).toBe(
          true,
        );
        rows.set(row, [...others, box]);
      }
    }
  });
});
