import type { ReportForm } from '@kehoach/contract';

import { detailFaults } from './details-step.js';
import type { Fault } from './faults.js';
import { readReport } from './read-report.js';
import type { ReportReading } from './read-report.js';
import { attachmentIdOf, filesOfField } from './report-draft.js';
import type { ReportDraft } from './report-draft.js';
import { DETAILS_STEP, stepOfField, stepsOf } from './steps.js';
import type { Step } from './steps.js';

/** A form, what was typed into it, and what follows from the two. */
export interface Session {
  readonly form: ReportForm;
  readonly draft: ReportDraft;
  readonly reading: ReportReading;
  readonly steps: readonly Step[];
}

/** Reads a draft against its form. */
export function createSession(form: ReportForm, draft: ReportDraft): Session {
  const filesOf = (fieldId: string) => {
    const files = filesOfField(draft, fieldId);
    return { count: files.length, sentIds: files.filter(({ isSent }) => isSent).map(attachmentIdOf) };
  };
  const reading = readReport(form, draft.entries, { language: draft.language, filesOf });
  const { visible, faults } = reading;
  const countFiles = (fieldId: string) => filesOf(fieldId).count;
  return {
    form,
    draft,
    reading,
    steps: stepsOf(form, { entries: draft.entries, visible, faults, countFiles }),
  };
}

/** What has to be put right before the form goes on from a step. */
export function faultsOfStep(session: Session, step: Step, isAgencyNamed: boolean): Fault[] {
  if (step.id === DETAILS_STEP) return detailFaults(session.draft, isAgencyNamed);
  return session.reading.faults.filter(({ fieldId }) => stepOfField(session.steps, fieldId) === step);
}
