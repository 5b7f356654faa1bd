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

/** Faults of one slice, their paths counted from the whole answer. */
export function* sliceFaults(schema: Schema<unknown>, value: Tree): Generator<Fault[]> {
  const head: Tree = { ...value };
  const long = Object.keys(value).filter((key) => {
    const rows = value[key];
    return Array.isArray(rows) && rows.length > ROWS_PER_SLICE;
  });
  for (const key of long) head[key] = [];
  yield faultsOf(schema, head);
  for (const key of long) {
    const rows = value[key] as unknown[];
    for (let offset = 0; offset < rows.length; offset += ROWS_PER_SLICE) {
      const faults = faultsOf(schema, {
        ...emptied(head),
        [key]: rows.slice(offset, offset + ROWS_PER_SLICE),
      });
      yield faults
        .filter((fault) => fault.path[0] === key)
        .map(({ path, cause }) => ({
          path: path.map((part, index) => (index === 1 && typeof part === 'number' ? part + offset : part)),
          cause,
        }));
    }
  }
}

/** The same members with every array empty: rows of one array are checked without checking the others again. */
function emptied(head: Tree): Tree {
  const copy: Tree = { ...head };
  for (const key of Object.keys(copy)) if (Array.isArray(copy[key])) copy[key] = [];
  return copy;
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
