import { msg, str } from '@lit/localize';

import { readDate } from '@kehoach/contract';
import type { LocalizedText } from '@kehoach/contract';

import { formatDateRange } from '../internal/format-date.js';
import type { Language } from '../internal/locale.js';
import { isHappening } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';

/** The first of an item's dates that has such a part. */
function firstOf<Part extends 'raw' | 'inferred'>({ activity: { when } }: TimelineItem, part: Part) {
  const parts = [when?.due, when?.start, when?.end].map((date) => readDate(date)?.[part]);
  return parts.filter((value) => value)[0];
}

/** When an item is, in the words of the source; empty where it gives none. */
export function wordingOf(item: TimelineItem): string {
  const raw = item.activity.when?.raw ?? firstOf(item, 'raw');
  return raw?.normalize('NFC').trim() ?? '';
}

/** True when the days of an item end with a day by which something must be done. */
export function hasLastDay({ kind, timing }: TimelineItem): boolean {
  return !isHappening(kind) && timing.occurrence?.start === null;
}

/** The days of an item as computed: "ngày cuối hợp lệ 9/6/2020", "15/11–15/12/2020". Empty without a day. */
export function daysWords(
  item: TimelineItem,
  language: Language,
  occurrence = item.timing.occurrence,
): string {
  if (!occurrence) {
    return wordingOf(item) && msg('không xác định được ngày', { id: 'plan-timeline.date.unclear' });
  }
  const days = formatDateRange(occurrence.start, occurrence.end, language);
  return hasLastDay(item) ? msg(str`ngày cuối hợp lệ ${days}`, { id: 'plan-timeline.date.last-day' }) : days;
}

/** Why a part of the date was filled in, undefined when the source gives it whole. */
export const inferredReason = (item: TimelineItem): LocalizedText | null | undefined =>
  firstOf(item, 'inferred');

/** The mark of an inferred date: "năm suy ra" where the source writes no year. */
export function inferredWords(item?: TimelineItem): string {
  return item && /\d{4}/.test(firstOf(item, 'raw') ?? '')
    ? msg('ngày suy ra', { id: 'plan-timeline.date.inferred' })
    : msg('năm suy ra', { id: 'plan-timeline.date.inferred-year' });
}
