/** The middle of the numbers; the mean of the two middle ones where their count is even. `null` of none. */
export function median(numbers) {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * What several runs of one contender say together: the median of every measure. A measure that a run could not take
 * (`null`) makes the whole `null`; one that is missing from all runs is left out.
 */
export function medians(runs) {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = runs.map((run) => run[name]).filter((value) => value !== undefined);
      return [name, values.includes(null) ? null : median(values)];
    }),
  );
}
