import { msg, str } from '@lit/localize';

import type { DisaggregatedValue, Observation } from '@kehoach/contract';

import type { GaugeReading } from './read-gauges.js';
import type { Speech } from './speech.js';

/** The observation that the shown value comes from; where there is none, the newest one that has parts. */
export function shownObservation({
  indicator,
  standing: { current },
}: GaugeReading): Pick<Observation, 'period' | 'by'> | null {
  const withParts = (indicator.series ?? []).filter(({ by }) => by?.length);
  return current ?? withParts[withParts.length - 1] ?? null;
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

/** The women's and the men's value and the gap, where both are known. For use while rendering. */
export function sexWords(reading: GaugeReading, say: Speech): string {
  const split = sexSplit(reading);
  if (!split) return '';
  const [female, male] = split;
  return msg(
    str`Nữ ${say.value(female)}, nam ${say.value(male)}, chênh ${say.amount(Math.abs(female - male))}.`,
    { id: 'indicator-gauge.sex' },
  );
}
