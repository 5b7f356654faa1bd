import { msg, str } from '@lit/localize';

import { saveFile, sourceLines } from '../internal/download.js';
import { permalinkTo } from '../internal/permalink.js';
import { calendarEvents, hostOfCalendar } from './calendar-events.js';
import type { CalendarEvent } from './calendar-events.js';
import { toCalendar } from './calendar-file.js';
import type { CalendarEntry } from './calendar-file.js';
import { daysWords, inferredReason, wordingOf } from './date-words.js';
import { boundReason, progressWords, sectionWords } from './item-facts.js';
import type { TimelineItem } from './plan-items.js';
import { planName } from './plan-tag.js';
import { fileNameOf } from './file-name.js';
import { kindWords } from './state-words.js';
import type { ViewContext } from './view-context.js';

const line = (label: string, words: string) => (words === '' ? '' : `${label}: ${words}`);
const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');

/** What an entry tells: the source's wording, the day computed from it and why, place in the document, agencies. */
function descriptionOf(view: ViewContext, { item, first, last }: CalendarEvent): string {
  const { locale } = view;
  const { timing, activity, agencyIds, planIndex } = item;
  const occurrence = { start: timing.occurrence?.start ? first : null, end: last };
  const wording = wordingOf(item);
  const reason = boundReason(item, occurrence, locale.language);
  const names = agencyIds.map((id) => locale.words(view.agencies.get(id)?.name) || id);
  return lines([
    locale.words(activity.summary),
    line(msg('Văn bản ghi', { id: 'plan-timeline.details.wording' }), wording && `“${wording}”`),
    line(
      msg('Tính ra', { id: 'plan-timeline.details.computed' }),
      `${daysWords(item, locale.language, occurrence)} ${reason}`.trim(),
    ),
    line(msg('Suy ra', { id: 'plan-timeline.details.inferred' }), locale.words(inferredReason(item))),
    line(msg('Tình trạng', { id: 'plan-timeline.details.status' }), progressWords(item)),
    line(msg('Phần', { id: 'plan-timeline.details.section' }), sectionWords(locale, item)),
    line(msg('Cơ quan', { id: 'plan-timeline.details.agencies' }), names.join('; ')),
    line(msg('Kế hoạch', { id: 'plan-timeline.details.plan' }), planName(view, planIndex)),
  ]);
}

function entryOf(view: ViewContext, event: CalendarEvent): CalendarEntry {
  const { activity, kind, plan } = event.item;
  const category = kindWords(kind);
  const title = view.locale.words(activity.title) || category;
  const { url, isHostPage } = view;
  return {
    ...event,
    plan,
    category,
    // On the day itself an entry has no more than its title to tell that something must be done by then.
    summary: kind === 'deadline' ? line(category, title) : title,
    description: descriptionOf(view, event),
    url: permalinkTo({ widget: 'plan-timeline', url, item: activity.id, isHostPage }),
    isCancelled: activity.status === 'cancelled',
  };
}

/**
 * Saves items as a calendar (.ics) and tells how many of them have no day and are not in it; where none has one there is
 * nothing to save. Without alarms: each calendar has its own for whole days.
 */
export function saveCalendar(view: ViewContext, items: readonly TimelineItem[] = view.items): void {
  const hostOf = ({ planIndex }: TimelineItem) =>
    hostOfCalendar(view.plans[planIndex]?.url, location.href, document.baseURI);
  const { events, left } = calendarEvents(view.all, items, hostOf);
  const leftWords =
    left > 0 &&
    msg(str`${left} mục không có ngày nên không có trong lịch.`, { id: 'plan-timeline.calendar.left' });
  const saved = items.length - left;
  const savedWords = saved > 0 && msg(str`Tệp lịch có ${saved} mục.`, { id: 'plan-timeline.calendar.saved' });
  const told = [savedWords, leftWords].filter((words) => words !== false).join(' ');
  if (saved > 0) {
    const ids = [...view.plans.map(({ plan }) => plan.id), items.length === 1 ? items[0]?.activity.id : ''];
    const name = view.plans.map((_plan, index) => planName(view, index)).join('; ');
    const about = sourceLines(view.source, view.url, view.locale).map(([label, ...cells]) =>
      line(`${label}`, cells.filter((cell) => cell !== null).join(' ')),
    );
    const text = toCalendar(
      { name, about: lines([...about, told]) },
      events.map((event) => entryOf(view, event)),
    );
    saveFile(`${fileNameOf(ids)}.ics`, 'text/calendar;charset=utf-8', text);
  }
  view.say(told);
}
