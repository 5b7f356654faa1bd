import { daysInMonth, formatIso, isRealDay, parseIso } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';
import type { LocalizedText, SourceDate, SourceDates } from './primitives.js';

/** A {@link SourceDate} in one shape. `iso` is a real calendar date or null; a month or a year stands for its first day. */
export interface ReadDate {
  readonly raw: string | null;
  readonly iso: CalendarDate | null;
  readonly precision: 'day' | 'month' | 'year' | 'none';
  readonly inferred: LocalizedText | null;
}

const PARTIAL_ISO = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function readIso(text: string): Pick<ReadDate, 'iso' | 'precision'> {
  const match = PARTIAL_ISO.exec(text.trim());
  if (!match) return { iso: null, precision: 'none' };
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  if (!isRealDay(year, month, day)) return { iso: null, precision: 'none' };
  if (match[3] !== undefined) return { iso: match[0], precision: 'day' };
  return { iso: formatIso(year, month, day), precision: match[2] === undefined ? 'year' : 'month' };
}

/** Reads a date of the contract. A date that does not exist keeps its wording and has no `iso`: nothing is rolled over. */
export function readDate(date: SourceDate | null | undefined): ReadDate | null {
  if (date === null || date === undefined) return null;
  if (typeof date === 'string') {
    const read = readIso(date);
    if (read.iso !== null) return { raw: null, inferred: null, ...read };
    return date.trim() === '' ? null : { raw: date.normalize('NFC'), inferred: null, ...read };
  }
  const read = typeof date.iso === 'string' ? readIso(date.iso) : { iso: null, precision: 'none' as const };
  const raw = typeof date.raw === 'string' && date.raw.trim() !== '' ? date.raw.normalize('NFC') : null;
  if (read.iso === null) return raw === null ? null : { raw, inferred: date.inferred ?? null, ...read };
  const { iso, precision } = coarsen(read.iso, read.precision, date.precision);
  return { raw, iso, precision, inferred: date.inferred ?? null };
}

/** The first day of the month or year where the source gives no more, although the date names a day. */
function coarsen(
  iso: CalendarDate,
  precision: ReadDate['precision'],
  said: string | null | undefined,
): Pick<ReadDate, 'iso' | 'precision'> {
  if (said === 'year') return { iso: `${iso.slice(0, 4)}-01-01`, precision: said };
  if (said === 'month' && precision === 'day') return { iso: `${iso.slice(0, 7)}-01`, precision: said };
  return { iso, precision };
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
  if (!date || date.precision === 'day') return date?.iso ?? null;
  const parts = date.iso === null ? null : parseIso(date.iso);
  if (!parts) return null;
  if (date.precision === 'year') return formatIso(parts.year, 12, 31);
  if (date.precision === 'month')
    return formatIso(parts.year, parts.month, daysInMonth(parts.year, parts.month));
  return date.iso;
}
