import type { Indicator, ListOf } from '@kehoach/contract';

import strategy2020 from './indicators/nsge-2011-2020.json' with { type: 'json' };
import strategy2030 from './indicators/nsge-2021-2030.json' with { type: 'json' };

/** A list of indicators with an id of its own. */
export type IndicatorList = ListOf<Indicator> & { id: string };

/**
 * The targets of the two national strategies on gender equality, with every value that a published source gives; a year
 * without one is absent. Names, numbers and bounds are the documents'; definitions and notes are this project's words.
 */
export const indicatorLists: readonly IndicatorList[] = [strategy2030, strategy2020];

/** Which strategy each plan implements: it is nationwide, so plans of one period share one list. */
const LIST_BY_PLAN: Readonly<Record<string, IndicatorList>> = {
  '895-kh-ubnd-2024': strategy2030,
  '573-kh-ubnd-2023': strategy2030,
  'gia-lai-2023': strategy2030,
  '580-kh-ubnd-2020': strategy2020,
  '43-kh-ubnd-2020': strategy2020,
};

/** Every indicator of the lists. */
export const indicators: readonly Indicator[] = indicatorLists.flatMap((list) => list.items);

/** Ids of the indicators that a plan is measured by, in order, by the plan's id. */
export const planIndicators: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(LIST_BY_PLAN).map(([planId, list]) => [planId, list.items.map(({ id }) => id)]),
);
