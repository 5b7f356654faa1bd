import { plans } from '@kehoach/demo-data';
import type { ResponsibilityTable } from '@kehoach/elements';

import { mount, settled, until } from './mount.js';
import { part, parts, sentence, wordsOf } from './table-reading.js';

/** A table as it is when its plan has arrived: with many agencies they are closed. */
export async function closed(
  attributes: Record<string, string> = {},
  properties: Partial<ResponsibilityTable> = {},
): Promise<ResponsibilityTable> {
  const table = await mount('kh-responsibility-table', attributes, properties);
  await until(() => part(table, '.block, tbody tr, .toolbar ~ .state') !== null, 'the plan is shown');
  return table;
}

/** Presses the button that opens all agencies, where it is there. */
export async function openAll(table: ResponsibilityTable): Promise<void> {
  const [button] = parts(table, '.toolbar button').filter((one) => wordsOf(one) === 'Mở tất cả');
  button?.click();
  await until(() => part(table, 'tbody tr, .toolbar ~ .state') !== null, 'the rows are shown');
}

/** Waits until a list has drawn the rows below the screen too. */
export async function whole(table: ResponsibilityTable): Promise<void> {
  await settled(table);
  await until(() => part(table, 'tbody[aria-busy]') === null, 'all rows are drawn');
}

/** A table that shows its rows, or says that there are none. */
export async function ready(
  attributes: Record<string, string> = {},
  properties: Partial<ResponsibilityTable> = {},
): Promise<ResponsibilityTable> {
  const table = await closed(attributes, properties);
  await openAll(table);
  await whole(table);
  return table;
}

/** A table with a plan set by property. */
export const withData = (data: unknown, attributes: Record<string, string> = {}) =>
  ready(attributes, { data });

/** Presses the button with these words. */
export async function clickText(table: ResponsibilityTable, words: string): Promise<void> {
  const button = parts(table, 'button').filter((one) => wordsOf(one).startsWith(words))[0];
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
  await whole(table);
  if (words === 'Bộ lọc') await until(() => part(table, '.filters select') !== null, 'the filters are there');
}

/** Types into the search box and waits until the rows answer. */
export async function search(table: ResponsibilityTable, typed: string): Promise<void> {
  const input = part<HTMLInputElement>(table, 'input') as HTMLInputElement;
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => sentence(table).includes(`khớp “${typed}”`), 'the rows answer');
  await whole(table);
}

/** Chooses in the filter with this label. */
export async function choose(table: ResponsibilityTable, label: string, value: string): Promise<void> {
  if (!part(table, '.filters select')) await clickText(table, 'Bộ lọc');
  const field = parts(table, '.filters label').filter((one) => wordsOf(one).startsWith(label))[0];
  const select = field?.querySelector('select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new InputEvent('change', { bubbles: true }));
  await whole(table);
}

/** The full plan of the demonstration data. */
export const FULL = plans.filter(({ id }) => id === '580-kh-ubnd-2020')[0];

/** A table of {@link FULL} on a day after the merger of the provinces. */
export const full = (attributes: Record<string, string> = {}) =>
  withData(FULL, { today: '2026-11-22', ...attributes });
