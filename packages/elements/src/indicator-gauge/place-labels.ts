/** A label that wants to stand centred at a point of a track. Lengths in one unit of the caller's choice. */
export interface WantedLabel {
  /** Where its middle should be, from the start of the track. */
  at: number;
  width: number;
}

/** Where a label stands: its left edge and its row, 0 being the nearest to the track. */
export type PlacedLabel<Label> = Label & { left: number; row: number };

/**
 * Places labels so that none covers another and none leaves the track: each in the nearest row that has room, in the
 * order given, so that the first are the nearest. A label wider than the track starts at its beginning.
 */
export function placeLabels<Label extends WantedLabel>(
  labels: readonly Label[],
  trackLength: number,
  gap: number,
): PlacedLabel<Label>[] {
  const placed: PlacedLabel<Label>[] = [];
  for (const label of labels) {
    const { at, width } = label;
    const left = Math.max(0, Math.min(at - width / 2, trackLength - width));
    let row = 0;
    const isInWay = (other: PlacedLabel<Label>) =>
      other.row === row && left < other.left + other.width + gap && other.left < left + width + gap;
    while (placed.some(isInWay)) row += 1;
    placed.push({ ...label, left, row });
  }
  return placed;
}
