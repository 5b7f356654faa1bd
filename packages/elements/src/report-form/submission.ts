import type { AgencyRef, ReportAttachment, ReportForm, ReportSubmission } from '@kehoach/contract';

import { toAnswers } from './read-report.js';
import type { ReportReading } from './read-report.js';
import { attachmentIdOf } from './report-draft.js';
import type { AttachedFile, ReportDetails, ReportDraft } from './report-draft.js';

function toAttachment(file: AttachedFile): ReportAttachment {
  const { name, mediaType, bytes, sha256, url } = file;
  return { id: attachmentIdOf(file), name, mediaType, bytes, sha256, url };
}

const filled = (text: string): string | null => {
  const plain = text.normalize('NFC').trim();
  return plain === '' ? null : plain;
};

/** The files of the questions that are asked. */
export function filesToSend(files: readonly AttachedFile[], reading: ReportReading): AttachedFile[] {
  return files.filter(({ fieldId }) => reading.visible.has(fieldId));
}

/** What is sent: the answers to what is asked, with the files they name. Equal drafts make equal submissions. */
export function createSubmission(
  form: ReportForm,
  agency: AgencyRef,
  draft: Pick<ReportDraft, 'files'> & { readonly details: ReportDetails },
  reading: ReportReading,
): ReportSubmission {
  const { number, signer, contact } = draft.details;
  return {
    formId: form.id,
    planId: form.planId ?? null,
    agency,
    period: form.reportingPeriod?.code ?? '',
    number: filled(number),
    signer: filled(signer),
    contact: filled(contact),
    answers: toAnswers(reading.answers),
    attachments: filesToSend(draft.files, reading).map(toAttachment),
  };
}
