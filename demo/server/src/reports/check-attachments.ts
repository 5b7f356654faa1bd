import type { ReportForm, ReportSubmission } from '@kehoach/contract';

import type { KeptAttachment } from '../database/report-store.js';
import { toPointer } from '../http/json-pointer.js';
import { extensionOf } from '../uploads/file-kind.js';
import type { Uploads } from '../uploads/create-uploads.js';
import { answerOf } from './answers.js';
import { fault } from './faults.js';
import type { Fault } from './faults.js';

/** The files of a submission as the server received them, and what is wrong with them. */
export interface CheckedAttachments {
  readonly attachments: readonly KeptAttachment[];
  readonly faults: readonly Fault[];
}

function checkLimits(attachment: KeptAttachment, form: ReportForm, pointer: string): Fault[] {
  const { accept, maxBytes } = form.attachments ?? {};
  const endings = (accept ?? []).map((ending) => ending.toLowerCase());
  if (endings.length > 0 && !endings.includes(extensionOf(attachment.name))) {
    return [fault(pointer, 'attachment-type', endings.join(', '))];
  }
  return typeof maxBytes === 'number' && attachment.bytes > maxBytes
    ? [fault(pointer, 'attachment-too-large', maxBytes)]
    : [];
}

/** File fields answer with ids out of the submission's own list of attachments. */
function checkFileFields({ answers, attachments }: ReportSubmission, form: ReportForm): Fault[] {
  const listed = new Set((attachments ?? []).map((attachment) => attachment.id));
  return (form.sections ?? [])
    .flatMap((section) => section.fields ?? [])
    .filter((field) => field.type === 'file')
    .flatMap((field) => {
      const answer = answerOf(answers, field.id);
      return Array.isArray(answer)
        ? answer.flatMap((id, index) =>
            typeof id !== 'string' || listed.has(id)
              ? []
              : [fault(toPointer(['answers', field.id, index]), 'unknown-attachment')],
          )
        : [];
    });
}

/**
 * Looks at every attachment of a submission: uploaded completely, by the caller, free or already part of the reports `holderIds`,
 * and within the form's limits.
 */
export async function checkAttachments(
  submission: ReportSubmission,
  form: ReportForm,
  agencyId: string,
  holderIds: readonly string[],
  uploads: Uploads,
): Promise<CheckedAttachments> {
  const listed = submission.attachments ?? [];
  const faults: Fault[] = [];
  const attachments: KeptAttachment[] = [];
  const most = form.attachments?.max;
  if (typeof most === 'number' && listed.length > most) faults.push(fault('/attachments', 'too-many', most));

  for (const [index, { id }] of listed.entries()) {
    const pointer = toPointer(['attachments', index]);
    if (listed.findIndex((other) => other.id === id) < index) {
      faults.push(fault(pointer, 'repeated'));
      continue;
    }
    const settled = await uploads.settle(agencyId, id);
    if (settled.kind !== 'finished') {
      faults.push(
        fault(pointer, settled.kind === 'unfinished' ? 'unfinished-attachment' : 'unknown-attachment'),
      );
    } else if (uploads.isHeldElsewhere(id, holderIds)) {
      faults.push(fault(pointer, 'used-attachment'));
    } else {
      faults.push(...checkLimits(settled.attachment, form, pointer));
      attachments.push(settled.attachment);
    }
  }
  return { attachments, faults: [...faults, ...checkFileFields(submission, form)] };
}
