import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { SCHEMA_STEPS } from './schema.js';

export type Database = DatabaseSync;

/** Milliseconds that a statement waits for another process that writes to the same file. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens the database in `file` (`:memory:` for one that lives as long as the process), creates it when missing and brings
 * its tables up to date.
 *
 * @throws Error when the file was written by a newer version of this program.
 */
export function openDatabase(file: string): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version > SCHEMA_STEPS.length) {
    database.close();
    throw new Error(`The database ${file} was written by a newer version of this server.`);
  }
  for (const [step, statements] of SCHEMA_STEPS.entries()) {
    if (step >= version) {
      inTransaction(database, () => database.exec(`${statements}; PRAGMA user_version = ${step + 1};`));
    }
  }
  return database;
}

/** Runs `work` so that all of its writes happen or none. `work` must not wait for anything. */
export function inTransaction<Result>(database: Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
