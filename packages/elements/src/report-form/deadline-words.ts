import { addDays, daysBetween, firstDayOf, lastDayOf, readDate } from '@kehoach/contract';
import type { CalendarDate, ReportingPeriod } from '@kehoach/contract';
import { msg, str } from '@lit/localize';

import { formatDate, formatSourceDate } from '../internal/format-date.js';
import type { Language } from '../internal/locale.js';
import type { Tone } from '../internal/badge.js';
import { CLOCK, LATE } from '../internal/due-icons.js';
import type { Strokes } from '../internal/icons.js';

/** How a form stands on a day: the last day to send it, and how many days are left until then (negative after it). */
export interface Deadline {
  readonly lastDay: CalendarDate | null;
  readonly daysLeft: number | null;
}

/** Days before the last one from which the deadline is near. */
const SOON_DAYS = 7;
/** Days after which nobody counts them any more. */
const LONG_AGO_DAYS = 60;

/** The deadline of a reporting period: "before 10/6" is met on 9/6 at the latest. */
export function deadlineOf(period: ReportingPeriod | null | undefined, today: CalendarDate): Deadline {
  const due = readDate(period?.due);
  const first = firstDayOf(due);
  const before = first === null ? null : addDays(first, -1);
  const lastDay = period?.bound === 'before' ? before : lastDayOf(due);
  return { lastDay, daysLeft: lastDay === null ? null : daysBetween(today, lastDay) };
}

/** Colour and picture of a deadline. */
export function deadlineTone({ daysLeft }: Deadline): { readonly tone: Tone; readonly picture: Strokes } {
  if (daysLeft === null) return { tone: 'quiet', picture: CLOCK };
  if (daysLeft < 0) return { tone: 'bad', picture: LATE };
  return { tone: daysLeft <= SOON_DAYS ? 'soon' : 'quiet', picture: CLOCK };
}

/** The sentence that answers "how long do I have?". */
export function daysLeftWords({ lastDay, daysLeft }: Deadline, language: Language): string {
  if (lastDay === null || daysLeft === null) {
    return msg('Biểu mẫu không ghi thời hạn gửi.', { id: 'report-form.deadline.none' });
  }
  if (daysLeft > 0) return msg(str`Còn ${daysLeft} ngày để gửi`, { id: 'report-form.deadline.left' });
  if (daysLeft === 0) return msg('Hôm nay là ngày cuối cùng để gửi', { id: 'report-form.deadline.today' });
  if (daysLeft < -LONG_AGO_DAYS) {
    return msg(str`Hạn gửi đã qua từ ngày ${formatDate(addDays(lastDay, 1), language)}`, {
      id: 'report-form.deadline.long-ago',
    });
  }
  return msg(str`Đã quá hạn ${-daysLeft} ngày`, { id: 'report-form.deadline.late' });
}

/** The due date as the form writes it, with the last day that meets it: "trước ngày 10/6/2020, ngày cuối cùng 9/6". */
export function dueWords(period: ReportingPeriod, { lastDay }: Deadline, language: Language): string {
  const due = readDate(period.due);
  if (!due) return '';
  const written = due.iso === null ? (due.raw ?? '') : formatSourceDate(period.due, language);
  if (period.bound !== 'before' || lastDay === null || due.iso === null) {
    return due.iso === null
      ? msg(str`Hạn gửi: ${written}`, { id: 'report-form.deadline.raw' })
      : msg(str`chậm nhất ngày ${written}`, { id: 'report-form.deadline.by' });
  }
  const isSameYear = lastDay.slice(0, 4) === due.iso.slice(0, 4);
  const last = formatDate(lastDay, language, !isSameYear);
  return msg(str`trước ngày ${written}, ngày cuối cùng ${last}`, { id: 'report-form.deadline.before' });
}
