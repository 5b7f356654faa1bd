import { msg, str } from '@lit/localize';

import type { Occurrence } from '@kehoach/contract';

import { formatDate } from '../internal/format-date.js';
import type { Language, LocaleController } from '../internal/locale.js';
import { sectionNumber, sectionTitle } from '../internal/sections.js';
import type { TimelineItem } from './plan-items.js';

/** Why the last valid day is not the day that the source names; empty where it is. */
export function boundReason(
  { activity: { when } }: TimelineItem,
  { end }: Occurrence,
  language: Language,
): string {
  if (when?.bound !== 'before' || !when.due) return '';
  const last = formatDate(end, language);
  return msg(str`“Trước” không gồm chính ngày đó, nên muộn nhất là ${last}.`, {
    id: 'plan-timeline.details.before',
  });
}

/** An item's state as the plan's owner gave it, in percent where there is one; empty without either. */
export function progressWords({ activity: { status, progress } }: TimelineItem): string {
  const known: Record<string, string> = {
    planned: msg('đã lên kế hoạch', { id: 'plan-timeline.status.planned' }),
    'in-progress': msg('đang thực hiện', { id: 'plan-timeline.status.in-progress' }),
    done: msg('đã hoàn thành', { id: 'plan-timeline.status.done' }),
    cancelled: msg('đã hủy', { id: 'plan-timeline.status.cancelled' }),
    unknown: msg('chưa rõ', { id: 'plan-timeline.status.unknown' }),
  };
  const words = status ? (known[status] ?? status) : '';
  const share = typeof progress === 'number' ? `${progress}%` : '';
  return [words, share].filter((part) => part !== '').join(', ');
}

/** Number and title of the section that holds an item; empty where the document names none. */
export function sectionWords(locale: Pick<LocaleController, 'words'>, { path }: TimelineItem): string {
  return [sectionNumber(path), locale.words(sectionTitle(path))].filter((part) => part !== '').join(' · ');
}
