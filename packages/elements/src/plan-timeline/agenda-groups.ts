import type { CalendarDate } from '@kehoach/contract';

import { daysAhead, ITEM_STATES } from './plan-items.js';
import type { ItemState, TimelineItem } from './plan-items.js';

/** Items of one state, the nearest day first. */
export interface AgendaGroup {
  readonly state: ItemState;
  readonly items: readonly TimelineItem[];
}

/** Items by state in the order of urgency: late first, then what lies ahead, then what nobody reported on, then the rest. */
export function agendaGroups(items: readonly TimelineItem[], today: CalendarDate): AgendaGroup[] {
  const days = new Map<TimelineItem, number>();
  for (const item of items) days.set(item, daysAhead(item, today) ?? 0);
  const byDay = (a: TimelineItem, b: TimelineItem) => (days.get(a) as number) - (days.get(b) as number);
  return ITEM_STATES.map((state) => ({
    state,
    items: items.filter((item) => item.state === state).sort(byDay),
  })).filter((group) => group.items.length > 0);
}
