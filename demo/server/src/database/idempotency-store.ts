import type { Database } from './open-database.js';

/** An answer as it was sent the first time. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What a key stands for when a request arrives with it.
 * - `new`: it was not known and is now taken
 * - `running`: the first request with it has no answer yet
 * - `other-payload`: it was used for something else
 * - `answered`: it has an answer, which is given again
 */
export type KeyState =
  | { readonly kind: 'new' | 'running' | 'other-payload' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer };

/** Idempotency keys per owner. An answered key is kept for good: a retry may come weeks later. */
export interface IdempotencyStore {
  /** Takes the key if it is free. */
  begin(owner: string, key: string, payloadSha256: string): KeyState;
  /** Keeps the answer. Call it within the transaction that the answer tells about. */
  answer(owner: string, key: string, answer: KeptAnswer): void;
  /** Frees a key whose request failed: the corrected request may use it again. */
  release(owner: string, key: string): void;
  /** Frees the keys of requests that ended with an earlier process. */
  releaseAbandoned(): void;
}

export function createIdempotencyStore(database: Database): IdempotencyStore {
  const insert = database.prepare(
    'INSERT INTO idempotency (owner, key, payload_sha256) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const select = database.prepare('SELECT * FROM idempotency WHERE owner = ? AND key = ?');
  const update = database.prepare(
    'UPDATE idempotency SET status = ?, headers = ?, body = ? WHERE owner = ? AND key = ?',
  );
  const remove = database.prepare('DELETE FROM idempotency WHERE owner = ? AND key = ? AND status IS NULL');
  const removeAll = database.prepare('DELETE FROM idempotency WHERE status IS NULL');
  return {
    begin: (owner, key, payloadSha256) => {
      if (insert.run(owner, key, payloadSha256).changes === 1) return { kind: 'new' };
      const row = select.get(owner, key);
      if (row === undefined) return { kind: 'running' };
      if (row['payload_sha256'] !== payloadSha256) return { kind: 'other-payload' };
      if (row['status'] === null) return { kind: 'running' };
      return {
        kind: 'answered',
        answer: {
          status: Number(row['status']),
          headers: JSON.parse(String(row['headers'])) as Record<string, string>,
          body: String(row['body']),
        },
      };
    },
    answer: (owner, key, { status, headers, body }) =>
      void update.run(status, JSON.stringify(headers), body, owner, key),
    release: (owner, key) => void remove.run(owner, key),
    releaseAbandoned: () => void removeAll.run(),
  };
}
