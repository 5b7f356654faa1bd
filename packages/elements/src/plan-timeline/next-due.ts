import type { CalendarDate } from '@kehoach/contract';

import { daysAhead, isHappening } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';

/** What lies ahead: `due` next, `begins` next, or goes on (`running`) until a day `days` away; all of it on one day. */
export interface Ahead {
  readonly kind: 'due' | 'begins' | 'running';
  readonly days: number;
  readonly items: readonly TimelineItem[];
}

/** Items that are neither over nor settled, and whose day is known. */
export const openItems = (items: readonly TimelineItem[], today: CalendarDate) =>
  items.filter(
    (item) => ['soon', 'running', 'upcoming'].includes(item.state) && daysAhead(item, today) !== null,
  );

/** The nearest of these items; null where there are none. */
export function nearest(
  kind: Ahead['kind'],
  items: readonly TimelineItem[],
  today: CalendarDate,
): Ahead | null {
  let days = Infinity;
  for (const item of items) days = Math.min(days, daysAhead(item, today) ?? days);
  const found = items.filter((item) => daysAhead(item, today) === days);
  return found.length > 0 ? { kind, days, items: found } : null;
}

/** What falls due next; null where nothing does any more. */
export const nextDue = (items: readonly TimelineItem[], today: CalendarDate) =>
  nearest(
    'due',
    openItems(items, today).filter(({ kind }) => !isHappening(kind)),
    today,
  );
