import { faultsOf } from '@kehoach/contract';
import type { Fault, Schema } from '@kehoach/contract';

import { LoadError } from './errors.js';
import { toPointer } from './json-pointer.js';
import { isTree } from './read-leniently.js';
import type { Reading, Tree } from './read-leniently.js';

type Path = Fault['path'];

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

/**
 * Leaves out what the faults name: the innermost row, else the member; where a member must be there, what holds it.
 *
 * @throws LoadError of kind `contract` with the pointer of the fault when the whole answer would have to go.
 */
export function leaveOut<Value>(
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
