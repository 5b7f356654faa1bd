import { isPlanOver } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import { daysAhead, isHappening } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';

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
export const nextDue = (items: readonly TimelineItem[], today: CalendarDate) =>
  nearest(
    'due',
    openItems(items).filter(({ kind }) => !isHappening(kind)),
    today,
  );

/** How plans have ended: `deadlines` of the `count` items of which nobody knows how they went, and what is `done`. */
export interface Ending {
  readonly kind: 'over';
  readonly deadlines: number;
  readonly count: number;
  readonly done: number;
}

/** How all plans have ended; null while one goes on, while something lies ahead, and where no item has a day. */
export function endingOf(items: readonly TimelineItem[], today: CalendarDate): Ending | null {
  const dated = items.filter(({ timing }) => timing.occurrence);
  const isOver = dated.length > 0 && dated.every(({ plan }) => isPlanOver(plan, today));
  if (!isOver || openItems(dated).length > 0) return null;
  const unknown = dated.filter(({ state }) => state === 'outcome-unknown');
  return {
    kind: 'over',
    deadlines: unknown.filter(({ kind }) => kind === 'deadline').length,
    count: unknown.length,
    done: dated.filter(({ state }) => state === 'done').length,
  };
}
