import type { CalendarDate } from '@kehoach/contract';

import type { TimelineItem } from './plan-items.js';

/** What a reader, or an attribute, asks for; an empty text asks for nothing. */
export interface Filters {
  readonly agency: string;
  /** Id of a section, or place of a plan and id (`0:II`) where several plans are shown. */
  readonly section: string;
  readonly kind: string;
  /** A state of the timeline or a status of the contract. */
  readonly status: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const NO_FILTERS: Filters = { agency: '', section: '', kind: '', status: '', from: '', to: '' };

/** True when nothing is asked for. */
export function isUnfiltered(filters: Filters): boolean {
  return Object.values(filters).every((value) => value === '');
}

function touches({ timing }: TimelineItem, from: CalendarDate, to: CalendarDate): boolean {
  if (from === '' && to === '') return true;
  const { occurrence } = timing;
  if (!occurrence) return false;
  return (from === '' || occurrence.end >= from) && (to === '' || (occurrence.start ?? occurrence.end) <= to);
}

/** True when an item answers all filters. A section also holds what its parts hold. */
export function isMatch(item: TimelineItem, filters: Filters): boolean {
  const { agency, section, kind, status, from, to } = filters;
  const { activity, planIndex } = item;
  return (
    (agency === '' || item.agencyIds.includes(agency)) &&
    (section === '' || item.path.some(({ id }) => id === section || `${planIndex}:${id}` === section)) &&
    (kind === '' || item.kind === kind) &&
    (status === '' || item.state === status || item.timing.code === status || activity.status === status) &&
    touches(item, from, to)
  );
}
