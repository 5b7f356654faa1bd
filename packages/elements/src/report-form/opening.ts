import type { CalendarDate, ReportForm } from '@kehoach/contract';
import { firstDayOf, lastDayOf, readDate } from '@kehoach/contract';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { formatDateRange, formatSourceDate } from '../internal/format-date.js';
import { badge } from '../internal/badge.js';
import type { Language } from '../internal/locale.js';
import { daysLeftWords, deadlineOf, deadlineTone, dueWords } from './deadline-words.js';

/** Who is asked for, and who gets it, where the form says so. */
export interface PartyNames {
  readonly agency: string;
  readonly receiver: string;
}

/** "số liệu từ 15/12/2024 đến 5/6/2025", as far as the form says. */
function dataWords(form: ReportForm, language: Language): string {
  const { dataFrom, dataTo } = form.reportingPeriod ?? {};
  const from = firstDayOf(readDate(dataFrom));
  const to = lastDayOf(readDate(dataTo));
  if (from !== null && to !== null) {
    return msg(str`số liệu ${formatDateRange(from, to, language)}`, { id: 'report-form.opening.data' });
  }
  const until = formatSourceDate(dataTo, language);
  return until === '' ? '' : msg(str`số liệu đến ${until}`, { id: 'report-form.opening.data-until' });
}

/** From whom to whom, about which days: the line under the heading. */
export function partiesLine(form: ReportForm, { agency, receiver }: PartyNames, language: Language): string {
  const to = receiver === '' ? '' : msg(str`gửi ${receiver}`, { id: 'report-form.opening.to' });
  const parties = agency !== '' && receiver !== '' ? `${agency} → ${receiver}` : agency || to;
  return [parties, dataWords(form, language)].filter((part) => part !== '').join(' · ');
}

/** The sentence that answers the officer's first question: until when, and how long is that. */
export function opening(form: ReportForm, today: CalendarDate, language: Language): TemplateResult {
  const period = form.reportingPeriod;
  const deadline = deadlineOf(period, today);
  const { tone, picture } = deadlineTone(deadline);
  const due = period ? dueWords(period, deadline, language) : '';
  const isLate = deadline.daysLeft !== null && deadline.daysLeft < 0;
  return html`<p class="answer" part="answer">
    ${badge(tone, picture, daysLeftWords(deadline, language))}
    ${due === '' ? nothing : html`<span>${due}</span>`}
    ${
      isLate
        ? html`<span class="quiet"
            >${msg('Vẫn điền được; nơi nhận quyết định có nhận hay không.', { id: 'report-form.opening.late' })}</span
          >`
        : nothing
    }
  </p>`;
}
