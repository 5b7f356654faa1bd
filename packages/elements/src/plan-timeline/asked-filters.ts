import type { PropertyValues } from 'lit';

import { dateOf, oneOf } from '../internal/attributes.js';
import { NO_FILTERS } from './filter-items.js';
import type { Filters } from './filter-items.js';
import { ITEM_KINDS, ITEM_STATES } from './plan-items.js';

/** The attributes of an element that preset filters. */
export type FilterAttributes = { readonly localName: string } & {
  readonly [Name in keyof Filters]: string | null;
};

/** Stands for "no filter" among the values of an attribute. */
const ALL = 'all';
const STATUSES = [...ITEM_STATES, 'planned', 'in-progress', 'unknown', ALL] as const;

/**
 * The filters after attributes have changed: one that did not change leaves what a reader chose. Null stands for a first
 * reading of all.
 */
export function askedFilters(
  host: FilterAttributes,
  changed: PropertyValues | null,
  filters: Filters,
): Filters {
  const names = (Object.keys(NO_FILTERS) as (keyof Filters)[]).filter(
    (name) => !changed || changed.has(name),
  );
  if (names.length === 0) return filters;
  const asked: Filters = {
    agency: host.agency ?? '',
    section: host.section ?? '',
    kind: host.kind ? oneOf(host, 'kind', host.kind, [...ITEM_KINDS, ALL], ALL) : '',
    status: host.status ? oneOf(host, 'status', host.status, STATUSES, ALL) : '',
    from: dateOf(host, 'from', host.from) ?? '',
    to: dateOf(host, 'to', host.to) ?? '',
  };
  const next = { ...filters };
  for (const name of names) next[name] = asked[name] === ALL ? '' : asked[name];
  return next;
}
