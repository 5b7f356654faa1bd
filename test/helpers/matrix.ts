import type { ResponsibilityTable } from '@kehoach/elements';

import { mount, settled, until } from './mount.js';
import { part, parts, wordsOf } from './table-reading.js';

/** A matrix of this plan, in a place of this many pixels. */
export async function matrix(
  data: unknown,
  attributes: Record<string, string> = {},
  width = 1200,
): Promise<ResponsibilityTable> {
  const table = await mount('kh-responsibility-table', { view: 'matrix', ...attributes });
  (table.parentElement as HTMLElement).style.inlineSize = `${width}px`;
  table.data = data;
  await until(() => part(table, '.matrix, .block, .toolbar ~ .state') !== null, 'the matrix is shown');
  await settled(table);
  return table;
}

/** The full names of the columns, as assistive technology has them. */
export const columnNames = (table: ResponsibilityTable) =>
  parts(table, '.matrix thead th:not(.corner) .spoken').map(wordsOf);

/** The heads of the rows, without their places. */
export const rowNames = (table: ResponsibilityTable) => parts(table, '.matrix .head .title').map(wordsOf);

/** The row with this head. */
export const rowOf = (table: ResponsibilityTable, name: string) =>
  parts(table, '.matrix tr').filter((row) =>
    wordsOf(row.querySelector('.title')).startsWith(name),
  )[0] as HTMLTableRowElement;

/** What assistive technology reads in the cells of a row; empty cells are left out. */
export const cellWords = (row: HTMLTableRowElement) =>
  [...row.querySelectorAll('td')]
    .map((cell) => wordsOf(cell.querySelector('.spoken, .party')))
    .filter(Boolean);

/** The marks in a row, cell by cell. */
export const marksIn = (row: HTMLTableRowElement) =>
  [...row.querySelectorAll('td')].map((cell) => [...cell.querySelectorAll('.mark')].map(wordsOf).join(' '));
