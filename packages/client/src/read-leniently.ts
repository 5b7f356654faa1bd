import { claimedMajor, faultsOf, SCHEMA_MAJOR } from '@kehoach/contract';
import type { Fault, Schema } from '@kehoach/contract';

import { LoadError } from './errors.js';

/** A part of an answer that could not be read and was left out. */
export interface Dropped {
  /** JSON Pointer into the answer as it was received. */
  readonly pointer: string;
  readonly cause: string;
}

/** What could be read of an answer. */
export interface Reading<Value> {
  readonly value: Value;
  readonly dropped: readonly Dropped[];
}

/** A JSON object. */
export type Tree = Record<string, unknown>;

/** Rows of one array that are checked at once; keeps a slice of work short on a slow phone. */
export const ROWS_PER_SLICE = 500;

/** True for a JSON object. */
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Faults of an answer, a slice of its arrays at a time; their paths are counted from the whole answer. */
export function* sliceFaults(schema: Schema<unknown>, value: Tree): Generator<Fault[]> {
  let hasMore = true;
  for (let offset = 0; hasMore; offset += ROWS_PER_SLICE) {
    const slice: Tree = { ...value };
    const end = offset + ROWS_PER_SLICE;
    hasMore = false;
    for (const key of Object.keys(value)) {
      const rows = value[key];
      if (!Array.isArray(rows)) continue;
      slice[key] = rows.slice(offset, end);
      hasMore ||= rows.length > end;
    }
    const found: Fault[] = [];
    for (const { path, cause } of faultsOf(schema, slice)) {
      const [key, row, ...rest] = path;
      if (typeof row === 'number') found.push({ path: [key as string, row + offset, ...rest], cause });
      // What is no row was checked with the first slice.
      else if (offset === 0) found.push({ path, cause });
    }
    yield found;
  }
}

/** Checks that an answer can be of this contract at all. */
function assertReadable(value: unknown, url: string): asserts value is Tree {
  if (!isTree(value)) {
    throw new LoadError('contract', `${url}: a JSON object is expected at the top`, { url, path: '' });
  }
  const major = claimedMajor(value);
  if (major !== null && major !== SCHEMA_MAJOR) {
    throw new LoadError('version', `${url}: version ${major} of the contract is not known`, {
      url,
      path: '/schema',
    });
  }
}

/**
 * Reads a value by a schema: rows that cannot be read are left out and named, everything else stays. Long arrays are checked
 * in slices; `yieldTurn` gives the page a turn between them.
 *
 * @throws LoadError of kind `contract` or `version` when nothing of it can be read, `network` when the code for an answer with
 *   faults cannot be had.
 */
export async function readLeniently<Value>(
  schema: Schema<Value>,
  value: unknown,
  url: string,
  yieldTurn?: () => Promise<void>,
): Promise<Reading<Value>> {
  assertReadable(value, url);
  const faults: Fault[] = [];
  let slices = 0;
  for (const found of sliceFaults(schema, value)) {
    faults.push(...found);
    slices += 1;
    if (slices > 1) await yieldTurn?.();
  }
  if (faults.length === 0) return { value: value as Value, dropped: [] };
  // Loaded on use: most answers have no fault.
  const part = await import('./leave-out.js').catch((cause: unknown) => {
    throw new LoadError('network', `${url}: what reads faulty answers could not be loaded`, { url, cause });
  });
  return part.leaveOut(schema, value, faults, url);
}
