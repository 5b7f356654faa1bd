import type { Observation } from '@kehoach/contract';

import { boundsOfPeriod, endYearOf } from './period-bounds.js';
import type { PeriodBounds } from './period-bounds.js';
import type { AssessableIndicator, DisaggregationKey, ProgressFlag } from './progress-types.js';

/** A value that can be placed in time. */
export interface SeriesPoint {
  period: string;
  value: number;
  bounds: PeriodBounds;
  status: string | null;
}

export interface ReadSeries {
  /** Oldest first. Of several values for one period the most settled stays. */
  points: SeriesPoint[];
  /** What was left out. */
  flags: ProgressFlag[];
  /** True when there is no total although parts have values. */
  isOnlyDisaggregated: boolean;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The more settled, the higher. A value without a status, or with one we do not know, counts as final. */
function certaintyOf(status: string | null): number {
  const rank = ['estimated', 'provisional'].indexOf(status ?? '');
  return rank < 0 ? 2 : rank;
}

const monthsOf = (bounds: PeriodBounds) => bounds.end - bounds.start;

/** By end; of two that end together the longer period counts as the newer, being the more complete. */
function compareByEnd(a: SeriesPoint, b: SeriesPoint): number {
  return a.bounds.end - b.bounds.end || monthsOf(a.bounds) - monthsOf(b.bounds);
}

function valueOf(observation: Observation, by: DisaggregationKey | undefined): number | null {
  if (!by) return observation.value ?? null;
  const parts = observation.by ?? [];
  const part = parts.filter(({ dimension, key }) => dimension === by.dimension && key === by.key)[0];
  return part?.value ?? null;
}

const hasParts = (observation: Observation) => (observation.by ?? []).some((part) => isNumber(part.value));

/** The values of a series, or of one part of it, that can be compared in time. Null, suppressed and unreadable rows are skipped. */
export function readSeries(indicator: AssessableIndicator, by?: DisaggregationKey): ReadSeries {
  const flags = new Set<ProgressFlag>();
  const byPeriod = new Map<string, SeriesPoint>();
  const observations = indicator.series ?? [];
  for (const observation of observations) {
    const bounds = boundsOfPeriod(observation.period);
    const status = observation.status ?? null;
    const value = valueOf(observation, by);
    if (status === 'suppressed') flags.add('suppressed');
    else if (!bounds) flags.add('unreadable-period');
    else if (!isNumber(value)) flags.add('missing-values');
    else {
      const period = observation.period.trim();
      const rival = byPeriod.get(period);
      if (rival && certaintyOf(rival.status) > certaintyOf(status)) continue;
      byPeriod.set(period, { period, value, bounds, status });
    }
  }
  const points = [...byPeriod.values()].sort(compareByEnd);
  const isOnlyDisaggregated = !by && points.length === 0 && observations.some(hasParts);
  return { points, flags: [...flags], isOnlyDisaggregated };
}

/** The months, counted from the year 0, from which on values are no longer comparable with earlier ones. */
export function breakMonthsOf(indicator: AssessableIndicator): number[] {
  const months: number[] = [];
  for (const { period } of indicator.breaks ?? []) {
    const bounds = boundsOfPeriod(period);
    if (bounds) months.push(bounds.start);
  }
  return months;
}

/** True when a break lies between the ends of two periods. A period that straddles the break counts as after it. */
export function isBroken(
  earlier: PeriodBounds,
  later: PeriodBounds,
  breakMonths: readonly number[],
): boolean {
  return breakMonths.some((month) => earlier.end <= month && month < later.end);
}

export interface FoundBaseline {
  point: SeriesPoint | null;
  flags: ProgressFlag[];
}

interface BaselineQuery {
  indicator: AssessableIndicator;
  points: readonly SeriesPoint[];
  current: SeriesPoint;
  baselineYear?: number | undefined;
  by?: DisaggregationKey | undefined;
}

function givenBaseline({ indicator, current, baselineYear, by }: BaselineQuery): SeriesPoint | null {
  const given = indicator.baseline;
  const bounds = boundsOfPeriod(given?.period);
  if (by || baselineYear !== undefined || !given || !bounds || !isNumber(given.value)) return null;
  if (bounds.end >= current.bounds.end) return null;
  return { period: given.period.trim(), value: given.value, bounds, status: null };
}

/**
 * What the current value is measured from: the indicator's own baseline, else its first earlier value, in either case only
 * from the same side of every series break. Values of periods as long as the current one are preferred: a half-year's
 * count says little beside a year's.
 */
export function chooseBaseline(query: BaselineQuery): FoundBaseline {
  const { points, current, baselineYear } = query;
  const flags: ProgressFlag[] = [];
  const breakMonths = breakMonthsOf(query.indicator);
  const isComparable = (point: SeriesPoint) => !isBroken(point.bounds, current.bounds, breakMonths);
  const isSameLength = (point: SeriesPoint) => monthsOf(point.bounds) === monthsOf(current.bounds);

  const given = givenBaseline(query);
  const earlier = points.filter(
    ({ bounds }) => bounds.end < current.bounds.end && endYearOf(bounds) >= (baselineYear ?? -Infinity),
  );
  if ([...earlier, ...(given ? [given] : [])].some((point) => !isComparable(point)))
    flags.push('series-break');
  if (given && isComparable(given)) return { point: given, flags };

  const comparable = earlier.filter(isComparable);
  const point = comparable.filter(isSameLength)[0] ?? comparable[0] ?? null;
  if (point && baselineYear === undefined) flags.push('inferred');
  if (point && !isSameLength(point)) flags.push('mixed-periods');
  return { point, flags };
}
