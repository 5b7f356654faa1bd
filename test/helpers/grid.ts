import { expect } from '@open-wc/testing';
import type { ResponsibilityTable } from '@kehoach/elements';
import { manyDuties } from '@kehoach/stories/many-duties.js';

import { sendKeys } from './keyboard.js';
import { mount, settled, until } from './mount.js';
import { focused, part, parts, wordsOf } from './table-reading.js';

/** Duties of a list that is a grid. */
export const COUNT = 10_000;

/** What only the last of them says. */
export const LAST = `(việc ${COUNT})`;

/** A plan of so many duties. */
export const MANY = manyDuties(COUNT);

/** A table in its list view, with rows, in a place of this width. */
export async function list(
  data: unknown = MANY,
  attributes: Record<string, string> = {},
  width = '',
): Promise<ResponsibilityTable> {
  const table = await mount('kh-responsibility-table', { view: 'list', ...attributes }, { data });
  if (width !== '') table.style.cssText = `width: ${width}; min-width: 0`;
  await until(() => part(table, 'tbody [role="rowheader"]') !== null, 'the rows are there');
  await settled(table);
  return table;
}

/** The rows that are drawn. */
export const rowsOf = (table: ResponsibilityTable) => parts(table, 'tbody > tr[aria-rowindex]');

/** The box that they scroll in. */
export const box = (table: ResponsibilityTable) => part(table, '.grid') as HTMLElement;

/** Place of the focus: index of its row for assistive technology, number of its cell. */
export const place = (table: ResponsibilityTable) => {
  const cell = focused(table)?.closest('td, th');
  const row = cell?.parentElement;
  return row ? [Number(row.getAttribute('aria-rowindex')), [...row.children].indexOf(cell) + 1] : null;
};

/** Gives the focus to the one stop of the rows. */
export const focusBody = (table: ResponsibilityTable) => part(table, 'tbody [tabindex="0"]')?.focus();

/** Presses keys, one after the other, and waits for what they do. */
export async function press(table: ResponsibilityTable, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled(table);
}

/** Scrolls the box, and waits for its rows. */
export async function scrollTo(table: ResponsibilityTable, top: number): Promise<void> {
  box(table).scrollTop = top;
  await until(() => seen(table).length > 0 && isFilled(table), 'the rows of that place are drawn');
}

/** Rows that are seen in the box, below its head. */
export function seen(table: ResponsibilityTable): HTMLElement[] {
  const { top, bottom } = box(table).getBoundingClientRect();
  return rowsOf(table).filter((row) => {
    const rect = row.getBoundingClientRect();
    return rect.bottom > top && rect.top < bottom;
  });
}

/** True where rows fill the box without a hole. */
export function isFilled(table: ResponsibilityTable): boolean {
  const rows = seen(table).map((row) => row.getBoundingClientRect());
  const { top, bottom } = box(table).getBoundingClientRect();
  const touch = rows.every((rect, nth) => nth === 0 || Math.abs(rect.top - (rows[nth - 1]?.bottom ?? 0)) < 1);
  const start = Math.max(top, part(table, 'thead')?.getBoundingClientRect().bottom ?? top);
  return (
    touch && (rows[0]?.top ?? Infinity) <= start + 1 && (rows[rows.length - 1]?.bottom ?? 0) >= bottom - 2
  );
}

/** Expects the last of {@link COUNT} duties in a row. */
export function expectLast(row: Element | null | undefined): void {
  expect(wordsOf(row ?? null)).to.contain(LAST);
  expect(row?.getAttribute('aria-rowindex')).to.equal(`${COUNT + 1}`);
}
