import { randomBytes } from 'node:crypto';

import type { Report, ReportForm, ReportSubmission } from '@kehoach/contract';

import { sha256Hex, toCanonicalJson } from '../canonical-json.js';
import type { MetaStore } from '../database/meta-store.js';
import type { ReportFormStore } from '../database/report-form-store.js';
import type { KeptAttachment, KeptReport, ReportStore } from '../database/report-store.js';
import type { Caller } from '../database/token-store.js';
import { ProblemError } from '../http/problem.js';
import { toInstant } from '../instant.js';
import type { Clock } from '../instant.js';
import type { Uploads } from '../uploads/create-uploads.js';
import { checkAttachments } from './check-attachments.js';
import { checkSubmission } from './check-submission.js';
import { fault } from './faults.js';
import type { Fault } from './faults.js';

export interface ReceiverParts {
  readonly reports: ReportStore;
  readonly reportForms: ReportFormStore;
  readonly uploads: Uploads;
  readonly meta: MetaStore;
  readonly clock: Clock;
}

/** A submission that was found right, with the files that belong to it. */
export interface CheckedSubmission {
  readonly submission: ReportSubmission;
  readonly attachments: readonly KeptAttachment[];
  readonly form: ReportForm;
}

/** Takes in submissions: checks first, which waits for files, then keeps, which does not wait and fits a transaction. */
export interface Receiver {
  /**
   * @param current the report that the submission replaces in place, null for a new one
   * @throws ProblemError `not-found` for an unknown form, `invalid-report` with a pointer to each fault
   */
  check(submission: ReportSubmission, caller: Caller, current: Report | null): Promise<CheckedSubmission>;
  /** Keeps a new report. Call it within a transaction. */
  add(checked: CheckedSubmission, caller: Caller): Report;
  /** Keeps a new version. Call it within a transaction; null when `current` is no longer the current one. */
  replace(checked: CheckedSubmission, caller: Caller, current: Report): Report | null;
}

const ID_BYTES = 18;

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ProblemError('invalid-report', { errors: faults });
}

export function createReceiver({ reports, reportForms, uploads, meta, clock }: ReceiverParts): Receiver {
  const nextReceiptNumber = (receivedAt: string) => {
    const year = receivedAt.slice(0, 4);
    return `BC-${year}-${String(meta.count(`receipts:${year}`)).padStart(6, '0')}`;
  };

  const keep = (
    { submission, attachments, form }: CheckedSubmission,
    caller: Caller,
    identity: { id: string; version: number; receiptNumber: string },
  ): KeptReport => {
    // Looked at again: another request may have taken a file while this one waited for its bytes.
    const holderIds = holdersOf(submission, identity.id);
    if (attachments.some(({ uploadId }) => uploads.isHeldElsewhere(uploadId, holderIds))) {
      refuse([fault('/attachments', 'used-attachment')]);
    }
    const receivedAt = toInstant(clock());
    const content = {
      formId: form.id,
      planId: form.planId ?? submission.planId ?? null,
      agency: submission.agency,
      period: submission.period,
      number: submission.number ?? null,
      signer: submission.signer ?? null,
      contact: submission.contact ?? null,
      answers: submission.answers,
      attachments: attachments.map(({ uploadId, ...file }) => ({ id: uploadId, ...file })),
      replacesId: submission.replacesId ?? null,
    };
    const text = toCanonicalJson(content);
    const sha256 = sha256Hex(text);
    const { id, version, receiptNumber } = identity;
    const report: Report = {
      schema: 'kehoach/1',
      id,
      ...content,
      status: 'submitted',
      submittedAt: receivedAt,
      receipt: { number: receiptNumber, receivedAt, sha256 },
      comments: [],
      version,
    };
    return {
      report,
      agencyId: caller.agencyId,
      submission: text,
      sha256,
      receivedAt,
      attachments,
      version,
      receiptNumber,
    };
  };

  return {
    check: async (submission, caller, current) => {
      const form = reportForms.form(submission.formId);
      if (form === null) {
        const error = { pointer: '/formId', code: 'unknown-form', detail: 'Không có mẫu báo cáo này.' };
        throw new ProblemError('not-found', { errors: [error] });
      }
      const faults = checkSubmission(submission, form, caller.agencyId);
      if (current !== null && current.formId !== form.id) faults.push(fault('/formId', 'wrong-form'));
      const { replacesId } = submission;
      if (typeof replacesId === 'string' && reports.read(caller.agencyId, replacesId)?.formId !== form.id) {
        faults.push(fault('/replacesId', 'unknown-report'));
      }
      const holderIds = holdersOf(submission, current?.id ?? null);
      const files = await checkAttachments(submission, form, caller.agencyId, holderIds, uploads);
      refuse([...faults, ...files.faults]);
      return { submission, form, attachments: files.attachments };
    },

    add: (checked, caller) => {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const receiptNumber = nextReceiptNumber(toInstant(clock()));
      const kept = keep(checked, caller, { id, version: 1, receiptNumber });
      reports.add(kept);
      return kept.report;
    },

    replace: (checked, caller, current) => {
      const version = Number(current.version ?? 1) + 1;
      const receiptNumber = current.receipt?.number ?? nextReceiptNumber(toInstant(clock()));
      const kept = keep(checked, caller, { id: current.id, version, receiptNumber });
      return reports.replace(kept) ? kept.report : null;
    },
  };
}

/** The reports that may already hold the submission's files: itself, and the one that it replaces. */
function holdersOf(submission: ReportSubmission, ownId: string | null): string[] {
  return [ownId, submission.replacesId].filter((id) => typeof id === 'string');
}
