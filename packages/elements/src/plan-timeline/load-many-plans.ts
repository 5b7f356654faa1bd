import type { ShownPlan } from '@kehoach/contract';
import { concurrently, isAbort, LoadError, loadList, webUrl } from '@kehoach/client';
import type { Client, Dropped, Loaded, LoadOptions } from '@kehoach/client';

import { isList, MOST_PLANS, PlanList, schemaFor } from './load-plans.js';
import type { TimelineData } from './load-plans.js';
import type { TimelinePlan } from './plan-items.js';

/** Requests at a time. */
const AT_ONCE = 4;

/** What could not be read of one plan among several, named by its address where it has one. */
function droppedOf(url: string, dropped: readonly Dropped[]): Dropped[] {
  return dropped.map(({ pointer, cause }) => ({ pointer: url ? `${url}#${pointer}` : pointer, cause }));
}

/** What became of one address, or of one row of a list. */
interface Part {
  readonly plans: readonly TimelinePlan[];
  readonly left: number;
  readonly dropped: readonly Dropped[];
  readonly receivedAt: number;
  readonly error?: LoadError;
}

/** Runs a part; a failure becomes part of the result, so that one plan does not take the others away. */
async function attempt(address: string, work: () => Promise<Part>): Promise<Part> {
  try {
    return await work();
  } catch (error) {
    if (isAbort(error) || !(error instanceof LoadError)) throw error;
    const dropped = [
      { pointer: address, cause: error.status === null ? error.kind : `HTTP ${error.status}` },
    ];
    return { plans: [], left: 0, dropped, receivedAt: 0, error };
  }
}

function join(parts: readonly Part[]): Part {
  const plans = parts.flatMap((part) => part.plans);
  let left = Math.max(0, plans.length - MOST_PLANS);
  for (const part of parts) left += part.left;
  return {
    plans: plans.slice(0, MOST_PLANS),
    left,
    dropped: parts.flatMap((part) => part.dropped),
    receivedAt: Math.max(0, ...parts.map(({ receivedAt }) => receivedAt)),
    error: parts.filter(({ error }) => error)[0]?.error,
  };
}

/** A row that only names its plan by an address; a whole plan needs no request. */
function addressOf(row: ShownPlan & { readonly url?: unknown }, base: string): string | null {
  const isWhole = Array.isArray(row.activities);
  return isWhole || typeof row.url !== 'string' ? null : webUrl(row.url, base);
}

async function loadRows(address: string, client: Client, options: LoadOptions): Promise<Part> {
  // The first page was just received, also for a refresh: only the plans behind it are asked again.
  const list = await loadList(client, address, PlanList, { signal: options.signal, most: MOST_PLANS });
  const rows = list.value.items.slice(0, MOST_PLANS);
  const parts = await concurrently(rows, AT_ONCE, (row) => {
    const url = addressOf(row, list.url);
    const { receivedAt } = list;
    if (url === null) {
      const plans = [{ plan: row, url: list.url }];
      return Promise.resolve<Part>({ plans, left: 0, dropped: [], receivedAt });
    }
    return attempt(url, () => loadAddress(url, client, options, false));
  });
  const joined = join(parts);
  const total = Math.max(list.value.total ?? 0, list.value.items.length);
  return {
    ...joined,
    left: joined.left + total - rows.length,
    dropped: [...droppedOf(list.url, list.dropped), ...joined.dropped],
  };
}

async function loadAddress(
  address: string,
  client: Client,
  options: LoadOptions,
  mayList: boolean,
): Promise<Part> {
  const { value, url, dropped, receivedAt } = await client.load(address, schemaFor, options);
  if (!isList(value)) {
    return { plans: [{ plan: value, url }], left: 0, dropped: droppedOf(url, dropped), receivedAt };
  }
  if (mayList) return loadRows(address, client, options);
  throw new LoadError('contract', `${url}: a plan is expected, not a list`, { url, path: '/items' });
}

/**
 * Loads lists and several addresses: up to {@link MOST_PLANS} plans, {@link AT_ONCE} at a time. A plan that cannot be had is
 * reported among what was dropped.
 *
 * @throws LoadError when no plan at all can be had.
 */
export async function loadManyPlans(
  addresses: readonly string[],
  client: Client,
  options: LoadOptions,
): Promise<Loaded<TimelineData>> {
  const [first = ''] = addresses;
  const parts =
    addresses.length === 1
      ? [await loadRows(first, client, options)]
      : await concurrently(addresses, AT_ONCE, (address) =>
          attempt(address, () => loadAddress(address, client, options, true)),
        );
  const { plans, left, dropped, receivedAt, error } = join(parts);
  if (plans.length === 0 && error) throw error;
  return { url: first, value: { plans, left }, dropped, receivedAt };
}
