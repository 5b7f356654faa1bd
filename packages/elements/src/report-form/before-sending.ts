import { detailFaults } from './details-step.js';
import type { Fault } from './faults.js';
import type { Session } from './form-session.js';
import type { AttachedFile } from './report-draft.js';
import { filesToSend } from './submission.js';

/** What has to be put right before the report can be sent: everything, and all files must have arrived. */
export function faultsBeforeSending(
  session: Session,
  isAgencyNamed: boolean,
  files: { isFailed(file: AttachedFile): boolean; readonly taking: ReadonlySet<string> },
): Fault[] {
  const { draft, reading } = session;
  const faults = [...detailFaults(draft, isAgencyNamed), ...reading.faults];
  const tell = (fieldId: string, code: 'file-failed' | 'file-unsent') => {
    if (!faults.some((fault) => fault.fieldId === fieldId)) faults.push({ fieldId, part: null, code });
  };
  for (const file of filesToSend(draft.files, reading)) {
    if (!file.isSent) tell(file.fieldId, files.isFailed(file) ? 'file-failed' : 'file-unsent');
  }
  for (const fieldId of files.taking) if (reading.visible.has(fieldId)) tell(fieldId, 'file-unsent');
  return faults;
}
