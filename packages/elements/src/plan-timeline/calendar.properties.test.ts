import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, baseOccurrence, occurrencesBetween, lastDayOf, readDate } from '@kehoach/contract';

import { somePlan } from './arbitraries.node.js';
import { calendarEvents } from './calendar-events.js';
import { toCalendar } from './calendar-file.js';
import { calendarOf, entriesOf, HOST, readCalendar } from './calendar-testing.node.js';
import type { Days } from './calendar-testing.node.js';
import type { TimelineItem } from './plan-items.js';
import { itemsOf } from './plan-testing.node.js';

// The same cases in every run.
fc.configureGlobal({ seed: 580 });

const LAST_YEAR = 2036;

/** The days of an item by the contract's own rules, a deadline on its last one. */
function daysOf({ activity: { when }, kind, plan }: TimelineItem): Days[] {
  const base = baseOccurrence(when);
  if (!base) return [];
  const planEnd = lastDayOf(readDate(plan.period?.end));
  const latest = `${LAST_YEAR}-12-31`;
  const until = planEnd !== null && planEnd < latest ? planEnd : latest;
  const firstOf = ({ start, end }: typeof base) => (kind === 'deadline' ? end : (start ?? end));
  const all = occurrencesBetween(when, base.start ?? base.end, `${LAST_YEAR}-12-31`);
  return (when?.recurs === 'yearly' ? all : [base])
    .filter((occurrence) => firstOf(occurrence) <= until || occurrence.end === base.end)
    .map((occurrence) => [firstOf(occurrence), occurrence.end] as const);
}

const byFirst = ([a]: Days, [b]: Days) => (a < b ? -1 : 1);
/** "p/a/2020@host" is of the item "p/a@host". */
const itemOf = (uid: string) => uid.replace(/\/\d{4}@/, '@');

describe('a calendar', () => {
  // Kills: an inclusive DTEND (days one short); a start one day late; UNTIL left out; a yearly item of February as one rule.
  it('means to another program the days that the contract means, repetitions included', () =>
    fc.assert(
      fc.property(somePlan, (plan) => {
        for (const item of itemsOf(plan)) {
          const read = readCalendar(calendarOf([item]), LAST_YEAR).flatMap(({ days }) => days);
          expect(read.filter(([first]) => first <= `${LAST_YEAR}-12-31`).sort(byFirst)).toEqual(daysOf(item));
        }
      }),
      { numRuns: 60 },
    ));

  // Kills: the last item dropped; a number of a doubled id counted among the items shown only; the number, or its mark, left out.
  it('has every item with a day, by a name of its own that no filter changes, and counts the others', () =>
    fc.assert(
      fc.property(somePlan, fc.infiniteStream(fc.boolean()), (plan, keep) => {
        const items = itemsOf(plan);
        const shown = items.filter(() => keep.next().value);
        const whole = calendarEvents(items, items, () => HOST);
        const some = calendarEvents(items, shown, () => HOST);
        const names = whole.events.map(({ uid }) => uid);
        expect(new Set(names).size).toBe(names.length);
        const nameOf = new Map(whole.events.map(({ item, uid }) => [item, itemOf(uid)]));
        for (const { item, uid } of some.events) expect(itemOf(uid)).toBe(nameOf.get(item));
        expect(new Set(some.events.map(({ item }) => item)).size + some.left).toBe(shown.length);
        expect(some.left).toBe(shown.filter(({ timing }) => !timing.occurrence).length);
        const read = readCalendar(toCalendar({ name: '', about: '' }, entriesOf(whole)), LAST_YEAR);
        expect(read.map(({ uid }) => uid)).toEqual(names);
      }),
      { numRuns: 60 },
    ));

  const letters = fc.constantFrom(...'Tậ,;:"\\n\nđ🎗한 ', '\r\n', 'END:VEVENT');
  const words = fc
    .array(letters, { minLength: 1, maxLength: 200, size: 'max' })
    .map((parts) => parts.join(''));
  /** Texts of RFC 5545, 3.3.11, read back; `node-ical` takes "\\\\n" for a new line. */
  const unescape = (text: string) =>
    text.replace(/\\(.)/g, (_pair, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

  // Kills: a comma, a semicolon or a backslash not escaped; folding without the space; a fold at 76 octets.
  it('gives texts back, in lines of at most 75 octets that none of them can end', () =>
    fc.assert(
      fc.property(words, (title) => {
        const item = itemsOf({ id: 'p', activities: [{ id: 'a', title, when: { due: '2020-06-09' } }] })[0];
        const text = calendarOf([item as TimelineItem]);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
        const lines = text.replaceAll('\r\n ', '').split('\r\n');
        const [summary] = lines.filter((line) => line.startsWith('SUMMARY:'));
        expect(summary?.replace(/\\./g, '')).not.toMatch(/[,;\\]/);
        expect(unescape(summary?.slice('SUMMARY:'.length) ?? '')).toBe(title.replaceAll('\r\n', '\n'));
        expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
      }),
    ));

  // Kills: the end of an entry on its last day, or two days after it.
  it('ends the day after the last one', () =>
    fc.assert(
      fc.property(somePlan, (plan) => {
        const items = itemsOf(plan);
        for (const event of calendarEvents(items, items, () => HOST).events) {
          const [entry] = entriesOf({ events: [event], left: 0 });
          const text = entry && toCalendar({ name: '', about: '' }, [entry]);
          expect(text).toContain(`DTEND;VALUE=DATE:${addDays(event.last, 1).replaceAll('-', '')}`);
        }
      }),
      { numRuns: 60 },
    ));
});
