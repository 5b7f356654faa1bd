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
const PLAN_MEMBER = /^(indicatorsUrl|activities|duties|sections|issuer)$/;

const has = (value: unknown, member: RegExp) =>
  Object.keys(Object(value) as object).some((key) => member.test(key));
const isList = (value: unknown): value is ListOf<Indicator> => has(value, /^items$/);
const isPlan = (value: unknown): value is IndicatorsLink => !isList(value) && has(value, PLAN_MEMBER);

/** The schema for what was received: an address may hold an indicator, a list of them, or a plan. */
const schemaFor = (json: unknown) =>
  (isList(json) ? IndicatorList : isPlan(json) ? IndicatorsLink : Indicator) as Schema<Received>;

/**
 * Loads an indicator, a page of a list, or that of a `plan`, whose `indicatorsUrl` is followed. An indicator stands under its
 * own title.
 *
 * @throws LoadError as the client does, and of kind `address` where a plan leads to a host that the page does not allow.
 */
async function loadOne(
  url: string,
  client: Client,
  options: LoadOptions,
  plan?: IndicatorsLink,
): Promise<Loaded<Indicators>> {
  const loaded = await client.load(url, schemaFor, options);
  const { value } = loaded;
  if (!isPlan(value)) {
    const board: Indicators = isList(value) ? value : { ...value, title: null, items: [value] };
    return { ...loaded, value: { ...board, title: board.title ?? plan?.title } };
  }
  if (plan) throw new LoadError('contract', `${url}: indicators are expected`, { url });
  // Data of the page have no address, and nothing is asked for them.
  if (!value.indicatorsUrl || loaded.url === '') return { ...loaded, value: { ...value, items: [] } };
  const [address = ''] = resolveAddresses(new URL(value.indicatorsUrl, loaded.url).href);
  return loadOne(address, client, options, value);
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
