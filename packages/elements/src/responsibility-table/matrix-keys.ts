import { cellAfter } from './grid-keys.js';

/** Rows that the page keys leap over. */
const LEAP = 10;

/** What of a cell takes the focus: its button, or the cell itself where there is nothing to press. */
const stopOf = (cell: Element | undefined) =>
  cell?.hasAttribute('data-stop') ? cell : cell?.querySelector(':scope > [data-stop]');

/** Rows that the arrows visit; what is open below a row is reached with Tab. */
const rowsOf = (table: HTMLTableElement) => [...table.rows].filter((row) => stopOf(row.cells[0]));

/**
 * Moves the focus among the cells of a matrix as the grid pattern of ARIA says (APG, "Grid"); keys elsewhere pass.
 *
 * @param keptColumn the column that the arrows keep while they pass rows that are one cell wide
 * @returns the column to keep from now on
 */
export function moveInMatrix(event: KeyboardEvent, keptColumn: number): number {
  const target = event.target as HTMLElement;
  const cell = target.closest<HTMLTableCellElement>('th, td');
  const table = target.closest('table');
  if (!cell || !table || !target.hasAttribute('data-stop')) return keptColumn;
  const rows = rowsOf(table);
  const own = cell.parentElement as HTMLTableRowElement;
  const isWhole = cell.colSpan > 1;
  const at = { row: rows.indexOf(own), column: isWhole ? keptColumn : cell.cellIndex };
  const columns = (rows[0] as HTMLTableRowElement).cells.length;
  const page = (row: number, direction: 1 | -1) => row + direction * LEAP;
  const next = cellAfter(event, at, { rows: rows.length, columns, page });
  if (!next) return keptColumn;
  event.preventDefault();
  const { cells } = rows[next.row] as HTMLTableRowElement;
  reveal(table, stopOf(cells[Math.min(next.column, cells.length - 1)]) as HTMLElement);
  return next.column;
}

/** Focuses a cell where heads that stay in place do not cover it. */
function reveal(table: HTMLTableElement, stop: HTMLElement): void {
  const area = table.parentElement as HTMLElement;
  area.style.scrollPaddingBlockStart = `${table.tHead?.offsetHeight ?? 0}px`;
  const head = stop.closest('tr')?.cells[0];
  if (head && head.colSpan === 1) area.style.scrollPaddingInlineStart = `${head.offsetWidth}px`;
  stop.focus();
}
