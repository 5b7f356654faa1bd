import type { DisaggregatedValue, Observation } from '@kehoach/contract';

import type { GaugeReading } from './read-gauges.js';

/** The observation that the shown value comes from; where there is none, the newest one that has parts. */
export function shownObservation({ indicator, standing: { current } }: GaugeReading): Observation | null {
  const series = indicator.series ?? [];
  const isShown = ({ period, value }: Observation) =>
    period.trim() === current?.period && value === current.value;
  const withParts = series.filter(({ by }) => (by ?? []).length > 0);
  return (current ? series.filter(isShown)[0] : withParts[withParts.length - 1]) ?? null;
}

const valueOf = (parts: readonly DisaggregatedValue[], key: string) =>
  parts.filter((part) => part.dimension === 'sex' && part.key === key)[0]?.value ?? null;

/** Women's and men's part of the shown value; null unless both are there. */
export function sexSplit(reading: GaugeReading): [female: number, male: number] | null {
  const parts = shownObservation(reading)?.by ?? [];
  const female = valueOf(parts, 'female');
  const male = valueOf(parts, 'male');
  return female === null || male === null ? null : [female, male];
}
