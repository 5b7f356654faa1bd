import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import type { Database } from './open-database.js';

/** The agency that a bearer token stands for. */
export interface Caller {
  readonly agencyId: string;
  readonly name: string;
}

/** A caller together with its token, for the start-up message and the demonstration portals only. */
export interface DemoToken extends Caller {
  readonly token: string;
}

/**
 * Bearer tokens of the demonstration agencies. They stand in the database as they are, because the demonstration prints
 * them and its portals hand them out; a real service would keep their hashes only.
 */
export interface TokenStore {
  /** Makes a random token for each agency that has none. */
  ensure(agencies: readonly Caller[]): void;
  callerOf(token: string): Caller | null;
  all(): DemoToken[];
}

const TOKEN_BYTES = 32;
const digest = (text: string) => createHash('sha256').update(text).digest();

export function createTokenStore(database: Database): TokenStore {
  const select = database.prepare('SELECT token, agency_id, name FROM tokens ORDER BY rowid');
  const insert = database.prepare(
    `INSERT INTO tokens (token, agency_id, name) VALUES (?, ?, ?)
     ON CONFLICT (agency_id) DO UPDATE SET name = excluded.name`,
  );
  const all = () =>
    select.all().map((row) => ({
      token: String(row['token']),
      agencyId: String(row['agency_id']),
      name: String(row['name']),
    }));
  return {
    all,
    ensure: (agencies) => {
      for (const { agencyId, name } of agencies) {
        insert.run(randomBytes(TOKEN_BYTES).toString('base64url'), agencyId, name);
      }
    },
    callerOf: (token) => {
      // Equal lengths and constant time: an answer's delay says nothing about a token.
      const offered = digest(token);
      const found = all().filter((row) => timingSafeEqual(digest(row.token), offered))[0];
      return found ? { agencyId: found.agencyId, name: found.name } : null;
    },
  };
}
