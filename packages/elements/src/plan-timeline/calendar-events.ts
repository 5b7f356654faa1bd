import { originOf } from '@kehoach/client';
import {
  addDays,
  baseOccurrence,
  daysBetween,
  formatIso,
  lastDayOf,
  occurrencesBetween,
  parseIso,
  readDate,
} from '@kehoach/contract';
import type { CalendarDate, Occurrence } from '@kehoach/contract';

import type { TimelineItem } from './plan-items.js';

/** The days of an entry of a calendar, both inclusive, and how it goes on. */
export interface CalendarDays {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** Where it comes again every year: the last day on which it may begin, empty where no end is known. Else null. */
  readonly until: CalendarDate | null;
}

/** An item in a calendar; a yearly one whose length changes with leap years has an entry for each year. */
export interface CalendarEvent extends CalendarDays {
  readonly item: TimelineItem;
  /** The same in every file about this item, and in no other: plan, activity, host of the API. */
  readonly uid: string;
}

/** What of a timeline has its place in a calendar, and how many items have none for want of a day. */
export interface CalendarEvents {
  readonly events: readonly CalendarEvent[];
  readonly left: number;
}

/** Years after which the calendar's leap years come again, but for 1900 and 2100. */
const LEAP_YEARS_WITHIN = 8;
/** Entries of a yearly item that cannot be one rule; as many as a timeline draws. */
const MOST_ENTRIES = 60;
const LAST_YEAR = 9999;

const yearOf = (day: CalendarDate) => Number(day.slice(0, 4));
const yearEnd = (year: number) => formatIso(Math.min(year, LAST_YEAR), 12, 31);

/** The same day some years later; null where that year has no such day. */
function yearsLater(day: CalendarDate, years: number): CalendarDate | null {
  const later = `${yearOf(day) + years}`.padStart(4, '0') + day.slice(4);
  return parseIso(later) && later;
}

/** A deadline stands on its last valid day; everything else on all of its days. */
function spanOf({ kind }: TimelineItem, { start, end }: Occurrence) {
  return { first: kind === 'deadline' ? end : (start ?? end), last: end };
}

type Span = ReturnType<typeof spanOf>;

/** True when "every year, as many days" (RFC 5545, 3.8.5.3) gives exactly these spans: not where they end with February. */
function isRule(spans: readonly Span[], [base]: readonly Span[] = spans): boolean {
  if (!base) return false;
  const days = daysBetween(base.first, base.last);
  const years = yearOf((spans[spans.length - 1] as Span).first) - yearOf(base.first);
  let at = 0;
  for (let year = 0; year <= years; year += 1) {
    const first = yearsLater(base.first, year);
    if (first === null) continue;
    const span = spans[at];
    if (span?.first !== first || span.last !== addDays(first, days)) return false;
    at += 1;
  }
  return at === spans.length;
}

/** When an item stands in a calendar; empty without a day that exists. */
export function calendarDays(item: TimelineItem): CalendarDays[] {
  const { when } = item.activity;
  const base = baseOccurrence(when);
  if (!base) return [];
  const own = spanOf(item, base);
  const once = { ...own, until: null };
  if (when?.recurs !== 'yearly') return [once];
  const planEnd = lastDayOf(readDate(item.plan.period?.end));
  const until = planEnd ?? '';
  const spansUpTo = (years: number) => {
    const end = yearEnd(yearOf(own.last) + years);
    const horizon = planEnd !== null && planEnd < end ? planEnd : end;
    return occurrencesBetween(when, base.start ?? base.end, horizon)
      .map((occurrence) => spanOf(item, occurrence))
      .filter(({ first, last }) => first <= horizon || last === own.last);
  };
  const few = spansUpTo(LEAP_YEARS_WITHIN);
  if (few.length < 2) return [once];
  if (isRule(few)) return [{ ...own, until }];
  return spansUpTo(MOST_ENTRIES).map((span) => ({ ...span, until: null }));
}

/** An id as a part of a longer one: what joins the parts is written otherwise. */
const part = (id: string) => id.replace(/[%/#@]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/**
 * The host that ids of entries end with: the first of these addresses that has one. A frame of its own text has none
 * (`about:srcdoc`, origin "null"); its base is the page around it. The last resort is a name that nobody can have (RFC 2606).
 */
export function hostOfCalendar(...addresses: readonly (string | null | undefined)[]): string {
  for (const address of addresses) {
    const origin = originOf(address ?? '');
    if (origin?.startsWith('http')) return new URL(origin).host;
  }
  return 'kehoach.invalid';
}

/**
 * The items shown as entries of a calendar. `all` are the items before filtering: of several with one id each keeps its
 * number whatever is filtered. `hostOf` gives the host of the API that a plan came from.
 */
export function calendarEvents(
  all: readonly TimelineItem[],
  shown: readonly TimelineItem[],
  hostOf: (item: TimelineItem) => string,
): CalendarEvents {
  const names = new Map<TimelineItem, (year: string) => string>();
  const count = new Map<string, number>();
  for (const item of all) {
    const name = `${part(item.plan.id)}/${part(item.activity.id)}`;
    const host = part(hostOf(item));
    const nth = (count.get(`${name}@${host}`) ?? 0) + 1;
    count.set(`${name}@${host}`, nth);
    names.set(item, (year) => `${name}${nth > 1 ? `#${nth}` : ''}${year}@${host}`);
  }
  const events: CalendarEvent[] = [];
  let left = 0;
  for (const item of shown) {
    const days = calendarDays(item);
    const uid = names.get(item);
    if (days.length === 0 || !uid) left += 1;
    else
      for (const entry of days)
        events.push({ ...entry, item, uid: uid(days.length > 1 ? `/${yearOf(entry.first)}` : '') });
  }
  return { events, left };
}
