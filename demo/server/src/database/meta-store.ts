import type { Database } from './open-database.js';

/** Single values that the server keeps about its own database. */
export interface MetaStore {
  read(key: string): string | null;
  write(key: string, value: string): void;
  /** Counts up and returns the new value: 1, 2, 3 … Call it within the transaction that uses the number. */
  count(key: string): number;
}

export function createMetaStore(database: Database): MetaStore {
  const select = database.prepare('SELECT value FROM meta WHERE key = ?');
  const upsert = database.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const read = (key: string) => {
    const row = select.get(key);
    return row === undefined ? null : String(row['value']);
  };
  const write = (key: string, value: string) => void upsert.run(key, value);
  const count = (key: string) => {
    const next = Number(read(key) ?? 0) + 1;
    write(key, String(next));
    return next;
  };
  return { read, write, count };
}
