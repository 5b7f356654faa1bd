import type { Indicator } from '@kehoach/contract';

/** The indicators that a list of ids or codes names, in the order of the data, and the words that name none. */
export function chooseIndicators(
  indicators: readonly Indicator[],
  wanted: string,
): { chosen: readonly Indicator[]; unknown: readonly string[] } {
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return { chosen: indicators, unknown: [] };
  const isNamed = ({ id, code }: Indicator, word: string) => id === word || code === word;
  return {
    chosen: indicators.filter((indicator) => words.some((word) => isNamed(indicator, word))),
    unknown: words.filter((word) => !indicators.some((indicator) => isNamed(indicator, word))),
  };
}
