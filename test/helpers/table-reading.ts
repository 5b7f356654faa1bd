import type { ResponsibilityTable } from '@kehoach/elements';

/** One element inside a table. */
export const part = <Found extends Element = HTMLElement>(table: ResponsibilityTable, selector: string) =>
  table.renderRoot.querySelector<Found>(selector);

/** All elements of a kind inside a table. */
export const parts = (table: ResponsibilityTable, selector: string) => [
  ...table.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** What has the focus inside a table. */
export const focused = (table: ResponsibilityTable) =>
  (table.shadowRoot?.activeElement ?? null) as HTMLElement | null;

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

/** Names of the agencies whose blocks are shown, without short names. */
export const headings = (table: ResponsibilityTable) =>
  parts(table, '.block [role="heading"]').map((one) => wordsOf(one).replace(/ \(.*\)$/, ''));
