import { plans } from '@kehoach/demo-data';
import type { ResponsibilityTable } from '@kehoach/elements';

import { mount, settled, until } from './mount.js';

/** One element inside a table. */
export const part = <Found extends Element = HTMLElement>(table: ResponsibilityTable, selector: string) =>
  table.renderRoot.querySelector<Found>(selector);

/** All elements of a kind inside a table. */
export const parts = (table: ResponsibilityTable, selector: string) => [
  ...table.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The words of an element, white space folded. */
export const wordsOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The sentence under the heading, without the plan's name. */
export const sentence = (table: ResponsibilityTable) =>
  wordsOf(part(table, '.subtitle'))
    .replace(wordsOf(part(table, '.plan')), '')
    .trim();

/** What is told politely. */
export const status = (table: ResponsibilityTable) => wordsOf(part(table, '[role="status"]'));

export const rowCount = (table: ResponsibilityTable) => parts(table, 'tbody tr').length;

/** The block of the agency of that name. */
export const blockOf = (table: ResponsibilityTable, name: string) =>
  parts(table, '.block').filter((block) =>
    wordsOf(block.querySelector('[role="heading"]')).startsWith(name),
  )[0] as HTMLElement;

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

/** A table that shows its rows, or says that there are none. */
export async function ready(
  attributes: Record<string, string> = {},
  properties: Partial<ResponsibilityTable> = {},
): Promise<ResponsibilityTable> {
  const table = await closed(attributes, properties);
  await openAll(table);
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
  await settled(table);
  if (words === 'Bộ lọc') await until(() => part(table, '.filters select') !== null, 'the filters are there');
}

/** Types into the search box and waits until the rows answer. */
export async function search(table: ResponsibilityTable, typed: string): Promise<void> {
  const input = part<HTMLInputElement>(table, 'input') as HTMLInputElement;
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => sentence(table).includes(`khớp “${typed}”`), 'the rows answer');
}

/** Chooses in the filter with this label. */
export async function choose(table: ResponsibilityTable, label: string, value: string): Promise<void> {
  if (!part(table, '.filters select')) await clickText(table, 'Bộ lọc');
  const field = parts(table, '.filters label').filter((one) => wordsOf(one).startsWith(label))[0];
  const select = field?.querySelector('select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new InputEvent('change', { bubbles: true }));
  await settled(table);
}

/** The full plan of the demonstration data. */
export const FULL = plans.filter(({ id }) => id === '580-kh-ubnd-2020')[0];

/** A table of {@link FULL} on a day after the merger of the provinces. */
export const full = (attributes: Record<string, string> = {}) =>
  withData(FULL, { today: '2026-11-22', ...attributes });

/** Names of the agencies whose blocks are shown, without short names. */
export const headings = (table: ResponsibilityTable) =>
  parts(table, '.block [role="heading"]').map((one) => wordsOf(one).replace(/ \(.*\)$/, ''));
