import { warnOnce } from '@kehoach/client';
import { ROLE_CODES } from '@kehoach/contract';

import { oneOf } from '../internal/attributes.js';
import { wholeNumberOf } from '../internal/whole-number.js';
import type { DutyFilters, FilterName } from './filter-rows.js';
import type { SortOrder } from './sort-order.js';
import { PAGE_SIZE } from './page-size.js';
import { TABLE_VIEWS } from './toolbar.js';
import type { TableViewName } from './toolbar.js';

/** Bounds of `page-size`. */
const PAGE_SIZES = [10, 1000] as const;

/** What a reader has chosen in the widget; what is absent follows the attributes. */
export interface ReaderChoice extends Partial<DutyFilters> {
  readonly view?: TableViewName;
  /** The search as typed. */
  readonly query?: string;
  readonly order?: SortOrder;
  /** Whether the filters are open. */
  readonly hasFilters?: boolean;
  /** Whether agencies are open unless the reader closes them one by one. */
  readonly areAllOpen?: boolean;
  /** Whether a long list is to be a plain table of all its rows. */
  readonly isWhole?: boolean;
  /** How many pages of rows are open. */
  readonly pages?: number;
}

/** The choice of a reader who wants to see everything. */
export const NOTHING_ASKED = { agency: '', section: '', role: '', query: '' } as const satisfies ReaderChoice;

/** The attributes that say what to show at first. */
interface Attributes {
  readonly localName: string;
  readonly view: string;
  readonly agency: string;
  readonly section: string;
  readonly dutyRole: string;
  readonly pageSize: number;
}

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

export function viewOf(host: Attributes, choice: ReaderChoice): TableViewName {
  return choice.view ?? oneOf(host, 'view', host.view, TABLE_VIEWS, 'agencies');
}

export function filtersOf(host: Attributes, { agency, section, role }: ReaderChoice): DutyFilters {
  return {
    agency: agency ?? host.agency ?? '',
    section: section ?? host.section ?? '',
    role: role ?? oneOf(host, 'duty-role', host.dutyRole, [...ROLE_CODES, ''], ''),
  };
}

export function pageSizeOf(host: Attributes): number {
  return wholeNumberOf(host, 'page-size', host.pageSize, PAGE_SIZES, PAGE_SIZE);
}

/** Tells the integrator of attributes that name nothing of the plan; a reader's choice is told to the reader only. */
export function warnOfUnknown(host: Attributes, unknown: readonly FilterName[], choice: ReaderChoice): void {
  for (const name of unknown) {
    if (choice[name] !== undefined) continue;
    warnOnce(
      `<${host.localName} ${name}="${filtersOf(host, choice)[name]}">: the plan has none of that id; it is ignored.`,
    );
  }
}
