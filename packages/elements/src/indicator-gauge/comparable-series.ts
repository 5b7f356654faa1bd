import { boundsOfPeriod } from './period-bounds.js';
import type { PeriodBounds } from './period-bounds.js';
import type { AssessableIndicator } from './progress-types.js';

/** A value that can be placed in time. */
export interface SeriesPoint {
  period: string;
  value: number;
  bounds: PeriodBounds;
  status: string | null;
}

/** What is not settled, the less the further behind. Without a status, or with one we do not know, a value is final. */
const UNSETTLED: readonly (string | null)[] = ['provisional', 'estimated'];

/** How long a period is. */
export const monthsOf = ({ end, start }: PeriodBounds) => end - start;

function pointOf(
  period: string,
  value: number | null | undefined,
  status: string | null,
): SeriesPoint | null {
  const bounds = boundsOfPeriod(period);
  return bounds && Number.isFinite(value)
    ? { period: period.trim(), value: value as number, bounds, status }
    : null;
}

/**
 * The values of a series that can be compared in time, oldest first: by the end of their periods; of two that end together
 * the longer counts as the newer, being the more complete. Null, suppressed and unreadable rows are left out; of several
 * values for one period the most settled stays.
 */
export function readSeries({ series }: AssessableIndicator): SeriesPoint[] {
  const byPeriod = new Map<string, SeriesPoint>();
  for (const { period, value, status = null } of series ?? []) {
    const point = status === 'suppressed' ? null : pointOf(period, value, status);
    const rival = point && byPeriod.get(point.period);
    const isWorse = rival && UNSETTLED.indexOf(rival.status) < UNSETTLED.indexOf(status);
    if (point && !isWorse) byPeriod.set(point.period, point);
  }
  return [...byPeriod.values()].sort(
    (a, b) => a.bounds.end - b.bounds.end || monthsOf(a.bounds) - monthsOf(b.bounds),
  );
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
  current: SeriesPoint,
  baselineYear?: number,
): FoundBaseline {
  const own = baselineYear === undefined ? indicator.baseline : null;
  const given = own ? pointOf(own.period, own.value, null) : null;
  const earlier = [...(given ? [given] : []), ...points].filter(
    ({ bounds }) => bounds.end < current.bounds.end && bounds.end > (baselineYear ?? -1) * 12,
  );
  const comparable = earlier.filter(({ bounds }) => !isBroken(indicator, bounds, current.bounds));
  const alike = comparable.filter(
    (point) => point === given || monthsOf(point.bounds) === monthsOf(current.bounds),
  );
  return { baseline: alike[0] ?? comparable[0] ?? null, isCut: comparable.length < earlier.length };
}
