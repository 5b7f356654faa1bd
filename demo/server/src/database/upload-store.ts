import type { Database } from './open-database.js';

/** An upload as the database knows it; `bytes` is null while the client has not told the length. */
export interface UploadRow {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly mediaType: string;
  readonly metadata: Record<string, string | null>;
  readonly bytes: number | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly sha256: string | null;
}

/** What is known when an upload begins. */
export type NewUpload = Omit<UploadRow, 'finishedAt' | 'sha256'>;

/** Uploads; their bytes are files beside the database. */
export interface UploadStore {
  read(id: string): UploadRow | null;
  add(upload: NewUpload): void;
  setBytes(id: string, bytes: number): void;
  finish(id: string, finishedAt: string, sha256: string): void;
  remove(id: string): void;
  /** True when a report holds the file; it is then never removed or changed. */
  isAccepted(id: string): boolean;
  /** True when a report other than these holds the file. */
  isAcceptedElsewhere(id: string, reportIds: readonly string[]): boolean;
  /** Ids of uploads that began before `instant` (epoch milliseconds) and belong to no report. */
  abandonedBefore(instant: number): string[];
  ids(): string[];
}

export function createUploadStore(database: Database): UploadStore {
  const select = database.prepare('SELECT * FROM uploads WHERE id = ?');
  const selectIds = database.prepare('SELECT id FROM uploads');
  const insert = database.prepare(
    `INSERT INTO uploads (id, owner, name, media_type, metadata, bytes, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const updateBytes = database.prepare('UPDATE uploads SET bytes = ? WHERE id = ?');
  const updateFinished = database.prepare('UPDATE uploads SET finished_at = ?, sha256 = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM uploads WHERE id = ?');
  const selectHolder = database.prepare('SELECT report_id FROM report_attachments WHERE upload_id = ?');
  const selectAbandoned = database.prepare(
    `SELECT id FROM uploads WHERE unixepoch(created_at) * 1000 < ?
     AND NOT EXISTS (SELECT 1 FROM report_attachments WHERE upload_id = uploads.id)`,
  );
  return {
    read: (id) => {
      const row = select.get(id);
      if (row === undefined) return null;
      return {
        id,
        owner: String(row['owner']),
        name: String(row['name']),
        mediaType: String(row['media_type']),
        metadata: JSON.parse(String(row['metadata'])) as Record<string, string | null>,
        bytes: row['bytes'] === null ? null : Number(row['bytes']),
        createdAt: String(row['created_at']),
        finishedAt: row['finished_at'] === null ? null : String(row['finished_at']),
        sha256: row['sha256'] === null ? null : String(row['sha256']),
      };
    },
    add: ({ id, owner, name, mediaType, metadata, bytes, createdAt }) =>
      void insert.run(id, owner, name, mediaType, JSON.stringify(metadata), bytes, createdAt),
    setBytes: (id, bytes) => void updateBytes.run(bytes, id),
    finish: (id, finishedAt, sha256) => void updateFinished.run(finishedAt, sha256, id),
    remove: (id) => void remove.run(id),
    isAccepted: (id) => selectHolder.get(id) !== undefined,
    isAcceptedElsewhere: (id, reportIds) =>
      selectHolder.all(id).some((row) => !reportIds.includes(String(row['report_id']))),
    abandonedBefore: (instant) => selectAbandoned.all(instant).map((row) => String(row['id'])),
    ids: () => selectIds.all().map((row) => String(row['id'])),
  };
}
