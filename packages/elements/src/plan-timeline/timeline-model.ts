import { warnOnce } from '@kehoach/client';
import type { Agency } from '@kehoach/contract';

import { indexAgencies } from '../internal/index-agencies.js';
import { isMatch, NO_FILTERS } from './filter-items.js';
import type { Filters } from './filter-items.js';
import type { TimelineItem, TimelinePlan } from './plan-items.js';

/** What is known about the data on one day, before any filter. */
export interface TimelineModel {
  readonly items: readonly TimelineItem[];
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Items with a day that exists. */
  readonly dated: number;
}

/** What is known about plans and their items. */
export function readModel(plans: readonly TimelinePlan[], items: readonly TimelineItem[]): TimelineModel {
  return {
    items,
    agencies: indexAgencies(plans.flatMap(({ plan }) => plan.agencies ?? [])),
    dated: items.filter(({ timing }) => timing.occurrence !== null).length,
  };
}

/** True when the data know this agency: by their list, or by an item that names its id. */
export function hasAgency({ agencies, items }: TimelineModel, id: string): boolean {
  return agencies.has(id) || items.some(({ agencyIds }) => agencyIds.includes(id));
}

/** The filters that the data can answer; an agency or a section that they do not know is told once and left out. */
export function knownFilters(model: TimelineModel, filters: Filters): Filters {
  const { agency, section } = filters;
  const isAgency = agency === '' || hasAgency(model, agency);
  const isSection = section === '' || model.items.some((item) => isMatch(item, { ...NO_FILTERS, section }));
  if (isAgency && isSection) return filters;
  if (!isAgency)
    warnOnce(`<kh-plan-timeline agency="${agency}">: the plan has no such agency; it is ignored.`);
  if (!isSection)
    warnOnce(`<kh-plan-timeline section="${section}">: the plan has no such section; it is ignored.`);
  return { ...filters, agency: isAgency ? agency : '', section: isSection ? section : '' };
}

/** The items that answer filters and search, in the order of the documents. */
export function filterItems(
  items: readonly TimelineItem[],
  filters: Filters,
  found: ReadonlySet<TimelineItem> | null,
): readonly TimelineItem[] {
  return items.filter((item) => isMatch(item, filters) && (found === null || found.has(item)));
}
