import type { Indicator } from '@kehoach/contract';

/** The indicators that a list of ids or codes names, in the order of the data, and the words that name none. */
export function chooseIndicators(
  indicators: readonly Indicator[],
  wanted: string,
): { chosen: readonly Indicator[]; unknown: readonly string[] } {
  const words = wanted.match(/\S+/g) ?? [];
  const isNamed = ({ id, code }: Indicator, word: string) => [id, code].includes(word);
  return {
    chosen: indicators.filter((one) => words.length === 0 || words.some((word) => isNamed(one, word))),
    unknown: words.filter((word) => !indicators.some((one) => isNamed(one, word))),
  };
}
