/** A cell of the grid's body, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What the keys of a grid need to know of it. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** The row one page away from another, down (1) or up (-1); one outside of the grid stands for its first or last row. */
  page(row: number, direction: 1 | -1): number;
}

/** A key as the browser tells it. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Where a key leads from a cell, by the grid pattern of the ARIA Authoring Practices ("Data Grids"): arrows do not wrap, page
 * keys pass as many rows as the grid says, Home and End lead to the ends of the row, with Control to those of the grid. Null
 * for keys that lead nowhere: what the pattern keeps for selection (Shift), and what is the browser's.
 *
 * Where the pattern has Home and End stay, at the ends of a row, they lead on to the first and the last row: not all keyboards
 * have a Control key at hand.
 */
export function cellAfter(pressed: PressedKey, { row, column }: CellPlace, size: GridSize): CellPlace | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (altKey || shiftKey) return null;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  if (ctrlKey || metaKey) {
    if (key === 'Home') return { row: 0, column: 0 };
    return key === 'End' ? { row: lastRow, column: lastColumn } : null;
  }
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, lastRow), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'PageDown':
      return { row: Math.min(Math.max(size.page(row, 1), row + 1), lastRow), column };
    case 'PageUp':
      return { row: Math.max(Math.min(size.page(row, -1), row - 1), 0), column };
    case 'Home':
      return { row: column === 0 ? 0 : row, column: 0 };
    case 'End':
      return { row: column === lastColumn ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
