/** When a period begins and ends, in months counted from the year 0. */
export interface PeriodBounds {
  /** First month, counted from the year 0. */
  start: number;
  /** The month after the last one; `end / 12` is the moment in years. */
  end: number;
}

const MONTHS_PER_YEAR = 12;

/** Start and length in months of the named parts of a year. */
const PARTS: Record<string, readonly [start: number, months: number]> = {
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  S1: [0, 6],
  S2: [6, 6],
  '9M': [0, 9],
};

const MONTH = /^(?:0[1-9]|1[0-2])$/;

function boundsOfPart(year: number, part: string): PeriodBounds | null {
  const isMonth = MONTH.test(part);
  const [start, months] = isMonth ? [Number(part) - 1, 1] : (PARTS[part] ?? [0, 0]);
  if (months === 0) return null;
  const first = year * MONTHS_PER_YEAR + start;
  return { start: first, end: first + months };
}

/**
 * Reads a period code: `2024`, `2024-Q1`, `2024-S1` (half-year), `2024-9M`, `2024-06` or `2021/2025`.
 * Anything else, also a range that runs backwards, is null; nothing is guessed.
 */
export function boundsOfPeriod(code: string | null | undefined): PeriodBounds | null {
  const found = /^(\d{4})(?:-(\w{2})|\/(\d{4}))?$/.exec(code?.trim() ?? '');
  if (!found) return null;
  const year = Number(found[1]);
  const part = found[2];
  if (part) return boundsOfPart(year, part);
  const lastYear = Number(found[3] ?? year);
  if (lastYear < year) return null;
  return { start: year * MONTHS_PER_YEAR, end: (lastYear + 1) * MONTHS_PER_YEAR };
}

/** The calendar year in which a period ends. */
export function endYearOf(bounds: PeriodBounds): number {
  return Math.ceil(bounds.end / MONTHS_PER_YEAR) - 1;
}

/** Years from the end of one period to the end of another; negative when the second ends first. */
export function yearsBetween(from: PeriodBounds, to: PeriodBounds): number {
  return (to.end - from.end) / MONTHS_PER_YEAR;
}

/**
 * The moment an ISO date stands for, in years: 2024-07-01 is 2024.5. Days count as 1/31 of a month, which is exact enough
 * for questions of the kind "older than two years?". Null for anything that is no ISO date.
 */
export function yearsOfDate(isoDate: string | null | undefined): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate ?? '');
  if (!found) return null;
  return Number(found[1]) + (Number(found[2]) - 1 + (Number(found[3]) - 1) / 31) / MONTHS_PER_YEAR;
}
