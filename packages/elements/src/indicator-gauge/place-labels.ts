/** A label that wants to stand centred at a point of a track. Lengths in one unit of the caller's choice. */
export interface WantedLabel {
  id: string;
  /** Where its middle should be, from the start of the track. */
  at: number;
  width: number;
}

/** Where a label stands: its left edge and its row, 0 being the nearest to the track. */
export interface PlacedLabel {
  id: string;
  left: number;
  row: number;
}

/**
 * Places labels so that none covers another and none leaves the track: each in the nearest row that has room, in the
 * order given, so that the first are the nearest. A label wider than the track starts at its beginning.
 */
export function placeLabels(labels: readonly WantedLabel[], trackLength: number, gap: number): PlacedLabel[] {
  const rows: { from: number; to: number }[][] = [];
  return labels.map(({ id, at, width }) => {
    const left = Math.max(0, Math.min(at - width / 2, trackLength - width));
    const isFree = (row: { from: number; to: number }[]) =>
      row.every((taken) => left >= taken.to + gap || left + width + gap <= taken.from);
    let row = 0;
    while (rows[row] && !isFree(rows[row] ?? [])) row += 1;
    const taken = { from: left, to: left + width };
    rows[row] = [...(rows[row] ?? []), taken];
    return { id, left, row };
  });
}
