/** A cell of the grid's body, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What the keys of a grid need to know of it. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** The row one page away from another, down (1) or up (-1). */
  page(row: number, direction: 1 | -1): number;
}

/** A key as the browser tells it. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Where a key leads from a cell, by the grid pattern of the ARIA Authoring Practices; null for keys that lead nowhere. Home
 * and End lead to the ends of the row and, pressed there once more, to the first and the last row, as with Control.
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
      return { row: Math.max(size.page(row, 1), Math.min(row + 1, lastRow)), column };
    case 'PageUp':
      return { row: Math.min(size.page(row, -1), Math.max(row - 1, 0)), column };
    case 'Home':
      return { row: column === 0 ? 0 : row, column: 0 };
    case 'End':
      return { row: column === lastColumn ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
