import type { ReportField } from '@kehoach/contract';
import { msg } from '@lit/localize';

import { answerLines } from '../answer-lines.js';
import type { FormView } from '../form-view.js';
import { readField } from '../validate.js';
import { entryFromAnswer } from './entry-from-answer.js';

/** Where a proposed value comes from, and what it was, for an officer who has to answer for it. */
export function proposalWords(view: FormView, field: ReportField): string {
  const { prefill } = field;
  if (prefill?.value === undefined || prefill.value === null) return '';
  const entry = entryFromAnswer(field, prefill.value, view.language);
  const { answer } = readField(field, entry, {
    language: view.language,
    filesOf: () => ({ sentIds: [], count: 0 }),
  });
  const value =
    answer === undefined || Array.isArray(answer) ? '' : answerLines(view, field, answer).join(' · ');
  const origins: Record<string, string> = {
    plan: msg('Điền sẵn từ kế hoạch', { id: 'report-form.proposal.plan' }),
    previous: msg('Điền sẵn từ kỳ trước', { id: 'report-form.proposal.previous' }),
  };
  const origin =
    origins[prefill.from ?? ''] ?? msg('Điền sẵn từ hệ thống', { id: 'report-form.proposal.api' });
  const source = view.locale.words(prefill.source);
  return [source === '' ? origin : `${origin} (${source})`, ...(value === '' ? [] : [value])].join(': ');
}
