import type { ReportForm, ReportSubmission } from '@kehoach/contract';

import { toPointer } from '../http/json-pointer.js';
import { answerOf, askedFields, isFilledAnswer } from './answers.js';
import { checkAnswer } from './check-answer.js';
import { checkRules } from './check-rules.js';
import { fault } from './faults.js';
import type { Fault } from './faults.js';

function checkHead(submission: ReportSubmission, form: ReportForm, agencyId: string): Fault[] {
  const faults: Fault[] = [];
  if (submission.agency.agencyId !== agencyId) faults.push(fault('/agency/agencyId', 'wrong-agency'));
  const addressed = (form.agencies ?? [])
    .map((agency) => agency.agencyId)
    .filter((id) => typeof id === 'string');
  if (addressed.length > 0 && !addressed.includes(agencyId)) {
    faults.push(fault('/agency/agencyId', 'not-addressed'));
  }
  const { planId, period } = submission;
  if (typeof planId === 'string' && typeof form.planId === 'string' && planId !== form.planId) {
    faults.push(fault('/planId', 'wrong-plan'));
  }
  const code = form.reportingPeriod?.code;
  if (code !== undefined && code !== period) faults.push(fault('/period', 'wrong-period', code));
  return faults;
}

/**
 * What is wrong with a submission by the form it answers: agency, plan and period, each answer, then the rules. Files are
 * looked at in check-attachments.ts.
 */
export function checkSubmission(submission: ReportSubmission, form: ReportForm, agencyId: string): Fault[] {
  const { answers } = submission;
  const fields = (form.sections ?? []).flatMap((section) => section.fields ?? []);
  const known = new Set(fields.map((field) => field.id));
  const asked = askedFields(fields, answers);
  return [
    ...checkHead(submission, form, agencyId),
    ...Object.keys(answers)
      .filter((id) => !known.has(id))
      .map((id) => fault(toPointer(['answers', id]), 'unknown-field')),
    ...fields.flatMap((field) => {
      const pointer = toPointer(['answers', field.id]);
      const answer = answerOf(answers, field.id);
      if (asked.has(field.id)) return checkAnswer(answer, field, pointer);
      return isFilledAnswer(answer) ? [fault(pointer, 'not-asked')] : [];
    }),
    ...checkRules(form.rules ?? [], answers, asked),
  ];
}
