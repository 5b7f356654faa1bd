import type { DutyFilters } from './filter-rows.js';
import type { SortOrder } from './sort-order.js';
import type { TableViewName } from './toolbar.js';

/** What a reader has chosen in the widget; what is absent follows the attributes. */
export interface ReaderChoice extends Partial<DutyFilters> {
  readonly view?: TableViewName;
  /** The search as typed. */
  readonly query?: string;
  readonly order?: SortOrder;
  /** Whether the filters behind their button are shown. */
  readonly isMoreOpen?: boolean;
  /** How many pages of rows are open. */
  readonly pages?: number;
}

/** The choice of a reader who wants to see everything. */
export const NOTHING_ASKED = { agency: '', section: '', role: '', query: '' } as const satisfies ReaderChoice;

/** Attributes and the choice that each of them sets. */
const SET_BY = { view: 'view', agency: 'agency', section: 'section', dutyRole: 'role' } as const;

/**
 * The choice after properties of the element changed: the last word counts, so an attribute set later wins over what the
 * reader had chosen before it, and other data begin anew.
 */
export function choiceAfter(choice: ReaderChoice, changed: ReadonlyMap<PropertyKey, unknown>): ReaderChoice {
  if (changed.has('src') || changed.has('data')) return {};
  const kept: Record<string, unknown> = { ...choice };
  for (const property of Object.keys(SET_BY) as (keyof typeof SET_BY)[]) {
    if (changed.has(property)) delete kept[SET_BY[property]];
  }
  return kept;
}
