import { LoadError } from '@kehoach/client';
import type { Client, Loaded, LoadOptions } from '@kehoach/client';
import { Indicator, IndicatorsLink, listOf } from '@kehoach/contract';
import type { ListOf, LocalizedText, Schema, Source } from '@kehoach/contract';

import { resolveAddresses } from '../internal/addresses.js';

/** The indicators that one gauge or board shows, and what stands over and under them. */
export interface Indicators {
  readonly items: readonly Indicator[];
  readonly title?: LocalizedText | null;
  readonly source?: Source | null;
  readonly updated?: string | null;
  /** Address of the next page, null on the last. */
  readonly next?: string | null;
}

type Received = Indicator | ListOf<Indicator> | IndicatorsLink;

const IndicatorList = listOf(Indicator);
/** What only plans have, so that one without indicators is not taken for an indicator. */
const PLAN_MEMBERS = ['indicatorsUrl', 'activities', 'duties', 'sections', 'issuer'];

const has = (value: unknown, member: string) => Object.keys(Object(value) as object).includes(member);
const isList = (value: unknown): value is ListOf<Indicator> => has(value, 'items');
const isPlan = (value: unknown): value is IndicatorsLink =>
  !isList(value) && PLAN_MEMBERS.some((member) => has(value, member));

/** The schema for what was received: an address may hold an indicator, a list of them, or a plan. */
const schemaFor = (json: unknown) =>
  (isList(json) ? IndicatorList : isPlan(json) ? IndicatorsLink : Indicator) as Schema<Received>;

/** Any of the three as a board; an indicator stands under its own title, a plan's indicators are elsewhere. */
function boardOf(value: Received): Indicators {
  if (isList(value)) return value;
  return isPlan(value) ? { ...value, items: [] } : { ...value, title: null, items: [value] };
}

/**
 * Loads an indicator, a page of a list, or that of a plan, whose `indicatorsUrl` is followed.
 *
 * @throws LoadError as the client does, and of kind `address` where a plan leads to a host that the page does not allow.
 */
async function loadOne(url: string, client: Client, options: LoadOptions): Promise<Loaded<Indicators>> {
  const first = await client.load(url, schemaFor, options);
  const plan = first.value;
  // Data of the page have no address, and nothing is asked for them.
  if (!isPlan(plan) || !plan.indicatorsUrl || first.url === '') return { ...first, value: boardOf(plan) };
  const [address = ''] = resolveAddresses(new URL(plan.indicatorsUrl, first.url).href);
  const second = await client.load(address, schemaFor, options);
  if (isPlan(second.value))
    throw new LoadError('contract', `${address}: indicators are expected`, { url: address });
  const board = boardOf(second.value);
  return { ...second, value: { ...board, title: board.title ?? plan.title } };
}

/** Loads what the addresses name; several make one board, and so do the pages of a list. */
export async function loadIndicators(
  addresses: readonly string[],
  client: Client,
  options: LoadOptions,
): Promise<Loaded<Indicators>> {
  const load = (url: string) => loadOne(url, client, options);
  const [url = '', ...others] = addresses;
  let loaded = await load(url);
  if (others.length > 0 || loaded.value.next) {
    const { loadMore } = await import('./load-more.js');
    loaded = await loadMore(loaded, others, load);
  }
  // Links lead to what the page asked for, a plan for example, not to where its indicators were found.
  return { ...loaded, url };
}
