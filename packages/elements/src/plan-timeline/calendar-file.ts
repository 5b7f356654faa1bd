import { addDays, daysBetween, readDates } from '@kehoach/contract';
import type { CalendarDate, ShownPlan } from '@kehoach/contract';

import { VERSION } from '../internal/version.js';
import type { CalendarDays } from './calendar-events.js';

/** A calendar's name and where it comes from. */
export interface CalendarHead {
  readonly name: string;
  readonly about: string;
}

/** An entry with its words, in plain text. */
export interface CalendarEntry extends CalendarDays {
  readonly uid: string;
  readonly plan: Pick<ShownPlan, 'updated' | 'issued'>;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Absolute address of the item. */
  readonly url: string;
  readonly isCancelled: boolean;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;
const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

const dateText = (day: CalendarDate) => day.replace(/-/g, '');

/** An instant, or a day, as a moment in UTC: a time without a zone is Viet Nam's. Null for any other text. */
function momentOf(text: string | null | undefined): string | null {
  const match = INSTANT.exec(text ?? '');
  if (!match) return null;
  const [whole, time, , , zone] = match;
  const date = new Date(`${whole}${time ? '' : 'T00:00'}${zone ? '' : '+07:00'}`);
  if (Number.isNaN(date.getTime())) return null;
  const two = (value: number) => `0${value}`.slice(-2);
  const day = [
    `${date.getUTCFullYear()}`.padStart(4, '0'),
    two(date.getUTCMonth() + 1),
    two(date.getUTCDate()),
  ];
  return `${day.join('')}T${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join('')}Z`;
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
function textOf(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A line cut into pieces of at most {@link MOST_OCTETS} octets of UTF-8, none within a letter. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) as number;
    const own = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + own > MOST_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    octets += own;
    result += letter;
  }
  return result;
}

/** The end of an entry is the day after its last one; where no calendar can write that day, its length is given. */
function endOf({ first, last }: CalendarDays): string {
  const after = dateText(addDays(last, 1));
  return after.length === 8 ? `DTEND;VALUE=DATE:${after}` : `DURATION:P${daysBetween(first, last) + 1}D`;
}

function linesOf(entry: CalendarEntry): string[] {
  const { first, until, plan } = entry;
  const revised = momentOf(plan.updated);
  // Without a METHOD it says when the entry was last revised (RFC 5545, 3.8.7.2): a file made twice is the same file.
  const stamp = revised ?? momentOf(readDates(plan.issued)[0]?.iso) ?? '19700101T000000Z';
  const lines = [
    'BEGIN:VEVENT',
    `UID:${textOf(entry.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateText(first)}`,
    endOf(entry),
  ];
  if (until !== null) lines.push(`RRULE:FREQ=YEARLY${until && `;UNTIL=${dateText(until)}`}`);
  lines.push(`SUMMARY:${textOf(entry.summary)}`);
  if (entry.description !== '') lines.push(`DESCRIPTION:${textOf(entry.description)}`);
  lines.push(`CATEGORIES:${textOf(entry.category)}`, `URL:${entry.url}`);
  if (entry.isCancelled) lines.push('STATUS:CANCELLED');
  if (revised !== null) lines.push(`LAST-MODIFIED:${revised}`);
  // A day of a plan does not make its reader busy.
  lines.push('TRANSP:TRANSPARENT', 'END:VEVENT');
  return lines;
}

/**
 * A calendar of whole days as iCalendar (RFC 5545).
 *
 * Written here and not by `ical-generator` 11, whose dates are right in every zone, because its events need
 * `crypto.randomUUID`, which pages without https lack; it escapes commas and semicolons in addresses, as in `;jsessionid=`;
 * gives UNTIL as a time where DTSTART is a date; and is fifteen times as large. `ical.js` is under the MPL.
 */
export function toCalendar({ name, about }: CalendarHead, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//kehoach//plan-timeline ${VERSION}//VI`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${textOf(name)}`,
    `X-WR-CALDESC:${textOf(about)}`,
  ];
  for (const entry of entries) lines.push(...linesOf(entry));
  lines.push('END:VCALENDAR', '');
  return lines.map(folded).join('\r\n');
}
