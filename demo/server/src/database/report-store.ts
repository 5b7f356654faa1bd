import type { Report } from '@kehoach/contract';

import type { Database } from './open-database.js';

/** A file that was accepted together with a report. */
export interface KeptAttachment {
  readonly uploadId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A report and what its receipt certifies: `submission` is the text whose SHA-256 the receipt carries. */
export interface KeptReport {
  readonly report: Report;
  readonly agencyId: string;
  readonly version: number;
  readonly receiptNumber: string;
  readonly receivedAt: string;
  readonly submission: string;
  readonly sha256: string;
  readonly attachments: readonly KeptAttachment[];
}

/** Reports as the receiver keeps them. Every call that writes belongs into a transaction. */
export interface ReportStore {
  /** The agency's own report; null for an unknown id and for another agency's. */
  read(agencyId: string, id: string): Report | null;
  /** The agency's reports, newest first. */
  list(agencyId: string): Report[];
  add(report: KeptReport): void;
  /** Keeps the version before under `report_versions`; false when that version is no longer the current one. */
  replace(report: KeptReport): boolean;
}

export function createReportStore(database: Database): ReportStore {
  const select = database.prepare('SELECT body FROM reports WHERE id = ? AND agency_id = ?');
  const selectAll = database.prepare(
    'SELECT body FROM reports WHERE agency_id = ? ORDER BY received_at DESC, id DESC',
  );
  const insert = database.prepare(
    `INSERT INTO reports (id, agency_id, form_id, period, status, version, receipt_number, received_at, sha256,
       submission, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const keepVersion = database.prepare(
    `INSERT INTO report_versions (report_id, version, sha256, submission, body)
     SELECT id, version, sha256, submission, body FROM reports WHERE id = ? AND version = ?`,
  );
  const update = database.prepare(
    `UPDATE reports SET status = ?, version = ?, received_at = ?, sha256 = ?, submission = ?, body = ? WHERE id = ?`,
  );
  const insertAttachment = database.prepare(
    `INSERT INTO report_attachments (report_id, version, upload_id, name, media_type, bytes, sha256)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );

  const parse = (row: Record<string, unknown>) => JSON.parse(String(row['body'])) as Report;
  const addAttachments = ({ report, version, attachments }: KeptReport) => {
    for (const { uploadId, name, mediaType, bytes, sha256 } of attachments) {
      insertAttachment.run(report.id, version, uploadId, name, mediaType, bytes, sha256);
    }
  };

  return {
    read: (agencyId, id) => {
      const row = select.get(id, agencyId);
      return row === undefined ? null : parse(row);
    },
    list: (agencyId) => selectAll.all(agencyId).map(parse),
    add: (kept) => {
      const { report } = kept;
      insert.run(
        report.id,
        kept.agencyId,
        report.formId,
        report.period,
        report.status ?? 'submitted',
        kept.version,
        kept.receiptNumber,
        kept.receivedAt,
        kept.sha256,
        kept.submission,
        JSON.stringify(report),
      );
      addAttachments(kept);
    },
    replace: (kept) => {
      const { report } = kept;
      if (keepVersion.run(report.id, kept.version - 1).changes === 0) return false;
      const body = JSON.stringify(report);
      const status = report.status ?? 'submitted';
      update.run(status, kept.version, kept.receivedAt, kept.sha256, kept.submission, body, report.id);
      addAttachments(kept);
      return true;
    },
  };
}
