import ical from 'node-ical';
import type { VEvent } from 'node-ical';

import type { CalendarDate } from '@kehoach/contract';

import { calendarEvents } from './calendar-events.js';
import type { CalendarEvents } from './calendar-events.js';
import { toCalendar } from './calendar-file.js';
import type { CalendarEntry } from './calendar-file.js';
import type { TimelineItem } from './plan-items.js';

/** First and last day, both inclusive. */
export type Days = readonly [CalendarDate, CalendarDate];

/** An entry as an independent reader of iCalendar understands it. */
export interface ReadEntry {
  readonly uid: string;
  readonly event: VEvent;
  /** Its days, then those of its repetitions up to the year asked for. */
  readonly days: readonly Days[];
}

export const HOST = 'api.example.gov.vn';

/** A day as the reader of a calendar gives it: midnight in the zone of the machine. */
function dayOf(date: Date, daysLater = 0): CalendarDate {
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Reads a calendar with `node-ical`; repetitions up to the end of `lastYear`. */
export function readCalendar(text: string, lastYear = 2030): ReadEntry[] {
  const events = Object.values(ical.sync.parseICS(text)).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  return events.map((event) => {
    const to = new Date(lastYear, 11, 31, 23);
    const instances = event.rrule
      ? ical.expandRecurringEvent(event, { from: new Date(event.start), to })
      : [event];
    return {
      uid: event.uid,
      event,
      days: instances.map(({ start, end }) => [dayOf(start), dayOf(end ?? start, -1)] as const),
    };
  });
}

/** Entries with the titles of their items as words. */
export function entriesOf({ events }: CalendarEvents): CalendarEntry[] {
  return events.map((event) => {
    const { activity, plan, kind } = event.item;
    const title = typeof activity.title === 'string' ? activity.title : activity.id;
    return {
      ...event,
      plan,
      summary: title,
      description: title,
      category: kind,
      url: 'https://portal.example.gov.vn/?kh-item=x',
      isCancelled: activity.status === 'cancelled',
    };
  });
}

/** Items as a calendar's text. */
export const calendarOf = (items: readonly TimelineItem[], shown = items) =>
  toCalendar({ name: 'Kế hoạch', about: '' }, entriesOf(calendarEvents(items, shown, () => HOST)));
