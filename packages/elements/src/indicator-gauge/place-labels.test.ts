import { describe, expect, it } from 'vitest';

import { placeLabels } from './place-labels.js';

describe('placeLabels', () => {
  it('centres a label under its point and keeps it on the track', () => {
    const labels = [
      { at: 0, width: 40 },
      { at: 100, width: 40 },
      { at: 200, width: 40 },
    ];
    expect(placeLabels(labels, 200, 8)).toMatchObject([
      { left: 0, row: 0 },
      { left: 80, row: 0 },
      { left: 160, row: 0 },
    ]);
  });

  it('moves a label that would cover another to the next row, and only that', () => {
    const labels = [
      { at: 50, width: 40 },
      { at: 60, width: 40 },
      { at: 110, width: 40 },
    ];
    expect(placeLabels(labels, 200, 8).map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(placeLabels(labels, 200, 21).map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  it('begins a label wider than the track at its start', () => {
    expect(placeLabels([{ at: 30, width: 300 }], 200, 8)).toMatchObject([{ left: 0, row: 0 }]);
  });

  it('never lets labels touch, whatever they are', () => {
    let state = 3;
    const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
    for (let run = 0; run < 300; run += 1) {
      const length = 120 + random() * 600;
      const labels = Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({
        at: random() * length,
        width: 10 + random() * 100,
      }));
      const placed = placeLabels(labels, length, 6);
      for (const [index, label] of placed.entries()) {
        expect(label.left).toBeGreaterThanOrEqual(0);
        expect(label.left + label.width).toBeLessThanOrEqual(length + 1e-9);
        const isClear = placed
          .slice(index + 1)
          .filter(({ row }) => row === label.row)
          .every(
            (other) =>
              other.left >= label.left + label.width + 6 || other.left + other.width + 6 <= label.left,
          );
        expect(isClear).toBe(true);
        // Nothing is moved away without need: each higher row is there because every lower one is taken.
        for (let row = 0; row < label.row; row += 1)
          expect(placed.some((other) => other.row === row)).toBe(true);
      }
    }
  });
});
