import { LoadError, problemOf } from '@kehoach/client';
import type { ReportForm, ReportSubmission } from '@kehoach/contract';

import type { Fault } from '../faults.js';
import { cellPart } from '../faults.js';
import { fieldsOf } from '../form-fields.js';
import { attachmentIdOf } from '../report-draft.js';
import type { ReportDraft } from '../report-draft.js';

/** Boxes of the step about the report, which stand for `/number` and so on. */
const DETAIL_FIELDS = ['number', 'signer', 'contact', 'agency'] as const;

const unescape = (part: string) => part.replace(/~1/g, '/').replace(/~0/g, '~');

interface Place {
  readonly fieldId: string;
  readonly part: string | null;
}

function placeOf(pointer: string, form: ReportForm, draft: ReportDraft, submission: ReportSubmission): Place {
  const nowhere = { fieldId: '', part: null };
  const [head = '', id = '', index = '', ...rest] = pointer.split('/').slice(1).map(unescape);
  if ((DETAIL_FIELDS as readonly string[]).includes(head)) return { fieldId: '', part: head };
  if (head === 'attachments') {
    const attachment = submission.attachments?.[Number(id)];
    const file = draft.files.filter((known) => attachmentIdOf(known) === attachment?.id)[0];
    return file ? { fieldId: file.fieldId, part: null } : nowhere;
  }
  const field = head === 'answers' ? fieldsOf(form).filter((known) => known.id === id)[0] : undefined;
  if (!field) return nowhere;
  if (field.type !== 'table' || rest[0] === undefined)
    return { fieldId: id, part: index === '' ? null : index };
  // Rows without a word are not sent, so that the receiver counts the filled ones.
  const rows = (draft.entries[id]?.rows ?? []).filter(({ cells }) =>
    Object.keys(cells).some((column) => (cells[column] ?? '').trim() !== ''),
  );
  const row = rows[Number(index)];
  return { fieldId: id, part: row ? cellPart(row.id, rest[0]) : null };
}

/** What the receiver found wrong, each beside the question that its pointer names; in its own words. */
export function receiverFaults(
  error: unknown,
  form: ReportForm,
  draft: ReportDraft,
  submission: ReportSubmission,
): Fault[] {
  if (!(error instanceof LoadError)) return [];
  return (problemOf(error)?.errors ?? []).map(({ pointer, detail }) => ({
    ...placeOf(pointer, form, draft, submission),
    code: 'receiver',
    ...(detail !== '' && { words: detail }),
  }));
}
