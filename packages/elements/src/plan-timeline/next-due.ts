import { isPlanOver } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import { daysAhead, isHappening } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import { rememberLast } from './remember-last.js';

/** What lies ahead: `due` next, `begins` next, or goes on (`running`) until a day `days` away; all of it on one day. */
export interface Ahead {
  readonly kind: 'due' | 'begins' | 'running';
  readonly days: number;
  readonly items: readonly TimelineItem[];
}

/** Items that are neither over nor settled. */
export const openItems = (items: readonly TimelineItem[]) =>
  items.filter(({ state }) => state === 'soon' || state === 'running' || state === 'upcoming');

/** The nearest of these items; null where there are none whose day is known. */
export function nearest(
  kind: Ahead['kind'],
  items: readonly TimelineItem[],
  today: CalendarDate,
): Ahead | null {
  let days = Infinity;
  let found: TimelineItem[] = [];
  for (const item of items) {
    const ahead = daysAhead(item, today) ?? Infinity;
    if (ahead < days) found = [];
    if (ahead <= days && ahead < Infinity) found.push(item);
    days = Math.min(days, ahead);
  }
  return found.length > 0 ? { kind, days, items: found } : null;
}

/** What falls due next; null where nothing does any more. */
export const nextDue = rememberLast((items: readonly TimelineItem[], today: CalendarDate) =>
  nearest(
    'due',
    openItems(items).filter(({ kind }) => !isHappening(kind)),
    today,
  ),
);

/** Plans are over, and nobody knows how `count` of their items went, of which `deadlines` were to be met. */
export interface Ending {
  readonly kind: 'over';
  readonly deadlines: number;
  readonly count: number;
}

/** How all plans have ended; null while one goes on, while something lies ahead, and where nothing is left open. */
export function endingOf(items: readonly TimelineItem[], today: CalendarDate): Ending | null {
  const unknown = items.filter(({ state }) => state === 'outcome-unknown');
  const isOver = unknown.length > 0 && items.every(({ plan }) => isPlanOver(plan, today));
  if (!isOver || openItems(items).length > 0) return null;
  return {
    kind: 'over',
    deadlines: unknown.filter(({ kind }) => kind === 'deadline').length,
    count: unknown.length,
  };
}
