import { msg, str } from '@lit/localize';

import { readDate } from '@kehoach/contract';
import type { LocalizedText } from '@kehoach/contract';

import { formatDateRange } from '../internal/format-date.js';
import type { Language } from '../internal/locale.js';
import { isHappening } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';

/** When an item is, in the words of the source; empty where it gives none. */
export function wordingOf({ activity: { when } }: TimelineItem): string {
  const raw = when?.raw ?? readDate(when?.due)?.raw ?? readDate(when?.start)?.raw ?? readDate(when?.end)?.raw;
  return raw?.normalize('NFC').trim() ?? '';
}

/** True when the days of an item end with a day by which something must be done. */
export function hasLastDay({ kind, timing }: TimelineItem): boolean {
  return !isHappening(kind) && timing.occurrence !== null && timing.occurrence.start === null;
}

/** The days of an item as computed: "ngày cuối hợp lệ 9/6/2020", "15/11–15/12/2020". Empty without a day. */
export function daysWords(
  item: TimelineItem,
  language: Language,
  occurrence = item.timing.occurrence,
): string {
  if (!occurrence) {
    return wordingOf(item) !== ''
      ? msg('không xác định được ngày', { id: 'plan-timeline.date.unclear' })
      : '';
  }
  const days = formatDateRange(occurrence.start, occurrence.end, language);
  return hasLastDay(item) ? msg(str`ngày cuối hợp lệ ${days}`, { id: 'plan-timeline.date.last-day' }) : days;
}

/** Why a part of the date was filled in, null when the source gives it whole. */
export function inferredReason({ activity: { when } }: TimelineItem): LocalizedText | null {
  for (const date of [when?.due, when?.start, when?.end]) {
    const reason = readDate(date)?.inferred;
    if (reason) return reason;
  }
  return null;
}

/** The mark of an inferred date: "năm suy ra" where the source writes no year. */
export function inferredWords({ activity: { when } }: TimelineItem): string {
  const raw = readDate(when?.due)?.raw ?? readDate(when?.start)?.raw ?? '';
  return /\d{4}/.test(raw)
    ? msg('ngày suy ra', { id: 'plan-timeline.date.inferred' })
    : msg('năm suy ra', { id: 'plan-timeline.date.inferred-year' });
}
