import { uploadIdOf } from '@kehoach/client';
import type { Outgoing } from '@kehoach/client';
import type { Report, ReportAttachment, ReportForm } from '@kehoach/contract';

import type { Language } from '../internal/locale.js';
import { isTyped } from './entry.js';
import type { Entries } from './entry.js';
import { proposalsPart, retypePart } from './parts.js';

/** A file that was added to a question; its bytes are kept beside the draft until the report has arrived. */
export interface AttachedFile {
  /** Id on this computer. */
  readonly id: string;
  readonly fieldId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 in lower-case hex; null where the browser cannot compute it. */
  readonly sha256: string | null;
  /** Address of the upload, once it has begun. */
  readonly url: string | null;
  /** True when all bytes have arrived. */
  readonly isSent: boolean;
}

/** The files of one question, those that have arrived included. */
export function filesOfField(
  { files }: { readonly files: readonly AttachedFile[] },
  fieldId: string,
): AttachedFile[] {
  return files.filter((file) => file.fieldId === fieldId);
}

/** The id by which the receiver knows a file: that of its upload. */
export function attachmentIdOf({ id, url }: AttachedFile): string {
  return url === null ? id : uploadIdOf(url);
}

/** Details of the report itself, beside the answers. */
export interface ReportDetails {
  readonly agencyName: string;
  readonly number: string;
  readonly signer: string;
  readonly contact: string;
}

/** Everything about one report that must survive a reload; kept encrypted as one record, so that it is never half saved. */
export interface ReportDraft {
  readonly entries: Entries;
  readonly details: ReportDetails;
  readonly files: readonly AttachedFile[];
  /** Language that numbers were typed in. */
  readonly language: Language;
  readonly formVersion: string;
  readonly step: string;
  /** False while there is nothing but proposals of the form. */
  readonly isTouched: boolean;
  /** What Send was pressed for and is still on its way. */
  readonly outgoing: Outgoing | null;
  /** Everything sent whose outcome nobody knows: the same answers are sent under the same key again. */
  readonly unsettled: readonly Outgoing[];
  /** The report as the receiver kept it, once it has arrived. */
  readonly report: Report | null;
  /** The files that went with it, with the SHA-256 that this computer found. */
  readonly sentFiles: readonly ReportAttachment[];
}

export const NO_DETAILS: ReportDetails = { agencyName: '', number: '', signer: '', contact: '' };

export const versionOf = (form: ReportForm) => String(form.version ?? '');

const proposals = (form: ReportForm, language: Language): Entries =>
  proposalsPart.module?.proposedEntries(form, language) ?? {};

/** The draft that a form begins with. */
export function createDraft(form: ReportForm, language: Language): ReportDraft {
  return {
    entries: proposals(form, language),
    details: NO_DETAILS,
    files: [],
    language,
    formVersion: versionOf(form),
    step: '',
    isTouched: false,
    outgoing: null,
    unsettled: [],
    report: null,
    sentFiles: [],
  };
}

/**
 * A kept draft, brought to the form and the language of today. Proposals that nobody touched follow the form; answers to
 * questions that the form no longer has stay in the draft.
 */
export function reviveDraft(kept: ReportDraft, form: ReportForm, language: Language): ReportDraft {
  const own: Entries = Object.fromEntries(
    Object.keys(kept.entries)
      .filter((id) => !kept.entries[id]?.isPrefill)
      .map((id) => [id, kept.entries[id] ?? {}]),
  );
  const { module } = retypePart;
  // Numbers are read as they were typed until they can be written in the other way.
  const to = module ? language : kept.language;
  return {
    ...createDraft(form, to),
    ...kept,
    entries: {
      ...proposals(form, to),
      ...(module ? module.retypeEntries(form, own, kept.language, to) : own),
    },
    language: to,
  };
}

/** True when somebody would lose work if this draft were gone. */
export function hasAnswers(draft: ReportDraft | null): boolean {
  if (!draft) return false;
  const { entries, details, files } = draft;
  const isOwn = (id: string) => {
    const entry = entries[id];
    return entry !== undefined && !entry.isPrefill && isTyped(entry);
  };
  return (
    files.length > 0 ||
    Object.keys(entries).some(isOwn) ||
    [details.agencyName, details.number, details.signer, details.contact].some((text) => text.trim() !== '')
  );
}
