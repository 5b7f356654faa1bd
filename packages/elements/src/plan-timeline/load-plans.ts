import { listOf, ShownPlan } from '@kehoach/contract';
import type { ListOf, Plan, Schema } from '@kehoach/contract';
import type { Client, Loaded, LoadOptions } from '@kehoach/client';

import { isItem } from './plan-items.js';
import type { TimelinePlan } from './plan-items.js';

/** What a timeline shows. */
export interface TimelineData {
  readonly plans: readonly TimelinePlan[];
  /** Plans beyond {@link MOST_PLANS}, which are not loaded. */
  readonly left: number;
}

/** What the `data` property takes: a plan, a list of plans as the API gives it, or an array of plans. */
export type PlanTimelineData = Plan | { readonly items: readonly unknown[] } | readonly Plan[];

/** Plans that are shown at once. */
export const MOST_PLANS = 12;

/** A page of a list; its rows are plans, or name them by `url`. */
export const PlanList = listOf(ShownPlan);
export type PlanOrList = ShownPlan | ListOf<ShownPlan>;

/** True for the shape of a list. */
export function isList(value: unknown): value is ListOf<ShownPlan> {
  return Array.isArray((value as { items?: unknown } | null | undefined)?.items);
}

/** The schema for what was received: an address may hold a plan or a list. */
export const schemaFor = (json: unknown) => (isList(json) ? PlanList : ShownPlan) as Schema<PlanOrList>;

/**
 * Loads the plans of one or several addresses; a list's plans are loaded with it.
 *
 * @throws LoadError when no plan at all can be had.
 */
export async function loadPlans(
  addresses: readonly string[],
  client: Client,
  options: LoadOptions,
): Promise<Loaded<TimelineData>> {
  const [address = ''] = addresses;
  if (addresses.length === 1) {
    const loaded = await client.load(address, schemaFor, options);
    const { value: plan, url } = loaded;
    if (!isList(plan)) return { ...loaded, value: { plans: [{ plan, url }], left: 0 } };
  }
  const { loadManyPlans } = await import('./load-many-plans.js');
  return loadManyPlans(addresses, client, options);
}

/** Items that a timeline shows. */
export function countItems({ plans }: TimelineData): number {
  return plans.flatMap(({ plan }) => (plan.activities ?? []).filter(isItem)).length;
}
