import { daysInMonth, formatIso, parseIso } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';
import type { LocalizedText, SourceDate, SourceDates } from './primitives.js';

/** A {@link SourceDate} in one shape. `iso` is a real calendar date or null; a month or a year stands for its first day. */
export interface ReadDate {
  readonly raw: string | null;
  readonly iso: CalendarDate | null;
  readonly precision: 'day' | 'month' | 'year' | 'none';
  readonly inferred: LocalizedText | null;
}

/** How precise a date is by the characters it is written with. */
const PRECISIONS: Readonly<Record<number, ReadDate['precision']>> = { 4: 'year', 7: 'month', 10: 'day' };

type ReadIso = Pick<ReadDate, 'iso' | 'precision'>;

/** Plans name few days many times. */
const known = new Map<string, ReadIso>();

/** The first day that a part of a date stands for. */
const firstDay = (part: string) => `${part}-01-01`.slice(0, 10);

/** Reads a whole or partial ISO date; `said` makes it coarser where the source gives no more than a year or a month. */
function readIso(text: string, said?: string | null): ReadIso {
  const part = text.slice(0, said === 'year' ? 4 : said === 'month' ? 7 : 10);
  const before = known.get(part);
  if (before && part === text) return before;
  if (!PRECISIONS[text.length] || !parseIso(firstDay(text))) return { iso: null, precision: 'none' };
  const read = { iso: firstDay(part), precision: PRECISIONS[part.length] as ReadIso['precision'] };
  known.set(part, read);
  return read;
}

/** Reads a date of the contract. A date that does not exist keeps its wording and has no `iso`: nothing is rolled over. */
export function readDate(date: SourceDate | null | undefined): ReadDate | null {
  const isPlain = typeof date === 'string';
  const whole: Exclude<SourceDate, string> = isPlain ? { raw: date, iso: date } : (date ?? {});
  const read = readIso((whole.iso ?? '').trim(), whole.precision);
  const words = whole.raw?.trim() ? whole.raw.normalize('NFC') : null;
  const raw = isPlain && read.iso !== null ? null : words;
  return raw === null && read.iso === null ? null : { raw, inferred: whole.inferred ?? null, ...read };
}

/** All dates of a document that may carry several. */
export function readDates(dates: SourceDates | null | undefined): ReadDate[] {
  const list = Array.isArray(dates) ? dates : [dates];
  return list.map((date) => readDate(date)).filter((date) => date !== null);
}

/** The first day that a date may mean. */
export function firstDayOf(date: ReadDate | null): CalendarDate | null {
  return date?.iso ?? null;
}

/** The last day that a date may mean: the last of its month or year where the source gives no day. */
export function lastDayOf(date: ReadDate | null): CalendarDate | null {
  const { iso = null, precision } = date ?? {};
  if (iso === null) return null;
  if (precision === 'day') return iso;
  const [year, month] = iso.split('-').map(Number) as [number, number];
  return precision === 'year' ? formatIso(year, 12, 31) : formatIso(year, month, daysInMonth(year, month));
}
