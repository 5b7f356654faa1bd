import type { Draft } from '@kehoach/contract';

import type { Database } from './open-database.js';

/** Drafts, each under its owner's agency and a key that the client names. */
export interface DraftStore {
  read(owner: string, key: string): Draft | null;
  /** Keeps the draft; its `version` must be a number. */
  write(owner: string, key: string, draft: Draft): void;
  remove(owner: string, key: string): void;
}

export function createDraftStore(database: Database): DraftStore {
  const select = database.prepare('SELECT body FROM drafts WHERE owner = ? AND key = ?');
  const upsert = database.prepare(
    `INSERT INTO drafts (owner, key, version, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (owner, key) DO UPDATE SET version = excluded.version, body = excluded.body`,
  );
  const remove = database.prepare('DELETE FROM drafts WHERE owner = ? AND key = ?');
  return {
    read: (owner, key) => {
      const row = select.get(owner, key);
      return row === undefined ? null : (JSON.parse(String(row['body'])) as Draft);
    },
    write: (owner, key, draft) =>
      void upsert.run(owner, key, Number(draft.version ?? 0), JSON.stringify(draft)),
    remove: (owner, key) => void remove.run(owner, key),
  };
}
