import type { Observation } from '@kehoach/contract';

import { boundsOfPeriod, placed } from './period-bounds.js';
import type { PeriodBounds, Placed } from './period-bounds.js';
import type { AssessableIndicator } from './progress-types.js';

/** A value that can be placed in time. */
export type SeriesPoint = Placed<Pick<Observation, 'period' | 'status' | 'by'>>;

/** What is not settled, the less the further behind. Without a status, or with one we do not know, a value is final. */
const UNSETTLED: readonly unknown[] = ['provisional', 'estimated'];

/** How long a period is. */
export const monthsOf = ({ end, start }: PeriodBounds) => end - start;

/** By the end of their periods; of two that end together the longer counts as the newer, being the more complete. */
const inTime = (a: SeriesPoint, b: SeriesPoint) =>
  a.bounds.end - b.bounds.end || monthsOf(a.bounds) - monthsOf(b.bounds);

const unsettled = ({ status }: SeriesPoint) => UNSETTLED.indexOf(status);

/**
 * The values of a series that can be compared in time, oldest first. Null, suppressed and unreadable rows are left out; of
 * several values for one period the most settled stays.
 */
export function readSeries({ series }: AssessableIndicator): SeriesPoint[] {
  const points = placed(series)
    .filter(({ status }) => status !== 'suppressed')
    .sort((a, b) => inTime(a, b) || unsettled(b) - unsettled(a));
  return points.filter((point, index) => {
    const next = points[index + 1];
    return !next || inTime(point, next) !== 0;
  });
}

/**
 * True when the series breaks between the ends of two periods: values are then not comparable. A period that straddles the
 * break counts as after it.
 */
export function isBroken(
  { breaks }: AssessableIndicator,
  earlier: PeriodBounds,
  later: PeriodBounds,
): boolean {
  return (breaks ?? []).some(({ period }) => {
    const month = boundsOfPeriod(period)?.start ?? NaN;
    return earlier.end <= month && month < later.end;
  });
}

export interface FoundBaseline {
  baseline: SeriesPoint | null;
  /** True where earlier values were left out because the series breaks. */
  isCut: boolean;
}

/**
 * What the current value is measured from: the indicator's own baseline, else its first earlier value, in either case only
 * from the same side of every series break. Values of periods as long as the current one are preferred: a half-year's
 * count says little beside a year's. With `baselineYear` it is the first value of that year or later.
 */
export function chooseBaseline(
  indicator: AssessableIndicator,
  points: readonly SeriesPoint[],
  { bounds: now }: SeriesPoint,
  baselineYear?: number,
): FoundBaseline {
  const given = indicator.baseline;
  const own: SeriesPoint[] = placed(given && baselineYear === undefined ? [given] : []);
  const earlier = [...own, ...points].filter(
    ({ bounds: { end } }) => end < now.end && end > (baselineYear ?? -1) * 12,
  );
  const comparable = earlier.filter(({ bounds }) => !isBroken(indicator, bounds, now));
  const alike = comparable.filter((point) => own.includes(point) || monthsOf(point.bounds) === monthsOf(now));
  return { baseline: alike[0] ?? comparable[0] ?? null, isCut: comparable.length < earlier.length };
}
