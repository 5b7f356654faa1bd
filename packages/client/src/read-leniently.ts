import { claimedMajor, faultsOf, SCHEMA_MAJOR } from '@kehoach/contract';
import type { Fault, Schema } from '@kehoach/contract';

import { LoadError } from './errors.js';
import { toPointer } from './json-pointer.js';

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

type Path = Fault['path'];
type Tree = Record<string, unknown>;

/** Rows of one array that are checked at once; keeps a slice of work short on a slow phone. */
export const ROWS_PER_SLICE = 500;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The shortest path that has to go so that a fault is gone: its innermost row, else the member itself. */
function cutOf(path: Path): Path {
  for (let length = path.length; length > 0; length -= 1) {
    if (typeof path[length - 1] === 'number') return path.slice(0, length);
  }
  return path;
}

/** Paths to leave out, as a tree: a row that goes is removed from its array, a member that goes becomes null. */
interface Cuts {
  isGone: boolean;
  readonly inner: Map<string | number, Cuts>;
}

const noCuts = (): Cuts => ({ isGone: false, inner: new Map() });

function addCut(cuts: Cuts, path: Path): void {
  let node = cuts;
  for (const key of path) {
    const next = node.inner.get(key) ?? noCuts();
    node.inner.set(key, next);
    node = next;
  }
  node.isGone = true;
}

/** A copy of `value` without what the cuts name; everything that no cut touches is shared, not copied. */
function prune(value: unknown, cuts: Cuts): unknown {
  if (Array.isArray(value)) {
    const kept: unknown[] = [];
    value.forEach((row: unknown, index) => {
      const cut = cuts.inner.get(index);
      if (!cut?.isGone) kept.push(cut ? prune(row, cut) : row);
    });
    return kept;
  }
  if (!isTree(value)) return value;
  const copy: Tree = { ...value };
  for (const [key, cut] of cuts.inner) copy[key] = cut.isGone ? null : prune(copy[key], cut);
  return copy;
}

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
 * Leaves out what the faults name: the innermost row, else the member; where a member must be there, what holds it.
 *
 * @throws LoadError of kind `contract` with the pointer of the fault when the whole answer would have to go.
 */
function repair<Value>(
  schema: Schema<Value>,
  value: Tree,
  faults: readonly Fault[],
  url: string,
): Reading<Value> {
  const cuts = noCuts();
  let rest: unknown = value;
  let paths = faults.map(({ path }) => cutOf(path));
  while (paths.length > 0) {
    if (paths.some((path) => path.length === 0)) {
      const { path, cause } = faults[0] as Fault;
      const pointer = toPointer(path);
      throw new LoadError('contract', `${url}: ${pointer || '/'} (${cause})`, { url, path: pointer });
    }
    for (const path of paths) addCut(cuts, path);
    rest = prune(value, cuts);
    // A row is gone for good; only a member that may not be null can still be at fault.
    paths = faultsOf(schema, rest).map(({ path }) => path.slice(0, -1));
  }
  return {
    value: rest as Value,
    dropped: faults.map(({ path, cause }) => ({ pointer: toPointer(path), cause })),
  };
}

/** Reads a value by a schema: rows that cannot be read are left out and named, everything else stays. */
export function readLeniently<Value>(schema: Schema<Value>, value: unknown, url: string): Reading<Value> {
  assertReadable(value, url);
  const faults: Fault[] = [];
  for (const found of sliceFaults(schema, value)) faults.push(...found);
  return repair(schema, value, faults, url);
}

/** Like {@link readLeniently}, giving the page a turn between slices. */
export async function readInSlices<Value>(
  schema: Schema<Value>,
  value: unknown,
  url: string,
  yieldTurn: () => Promise<void>,
): Promise<Reading<Value>> {
  assertReadable(value, url);
  const faults: Fault[] = [];
  let slices = 0;
  for (const found of sliceFaults(schema, value)) {
    faults.push(...found);
    slices += 1;
    if (slices > 1) await yieldTurn();
  }
  return repair(schema, value, faults, url);
}
