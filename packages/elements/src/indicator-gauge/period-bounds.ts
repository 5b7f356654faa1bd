/** When a period begins and ends, in months counted from the year 0. */
export interface PeriodBounds {
  /** First month, counted from the year 0. */
  start: number;
  /** The month after the last one; `end / 12` is the moment in years. */
  end: number;
}

const MONTHS_PER_YEAR = 12;

const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|S([12])|(9M)|(0[1-9]|1[0-2]))|\/(\d{4}))?$/;

/**
 * Reads a period code: `2024`, `2024-Q1`, `2024-S1` (half-year), `2024-9M`, `2024-06` or `2021/2025`.
 * Anything else, also a range that runs backwards, is null; nothing is guessed.
 */
export function boundsOfPeriod(code: string | null | undefined): PeriodBounds | null {
  const found = PERIOD.exec(code?.trim() ?? '');
  if (!found) return null;
  const [, year, quarter, half, nineMonths, month, lastYear = year] = found;
  // How long a part is, and which of the year's parts of that length.
  const [months, place] = quarter
    ? [3, quarter]
    : half
      ? [6, half]
      : month
        ? [1, month]
        : [nineMonths ? 9 : MONTHS_PER_YEAR, 1];
  const start = Number(year) * MONTHS_PER_YEAR + months * (Number(place) - 1);
  const end = (Number(lastYear) - Number(year)) * MONTHS_PER_YEAR + start + months;
  return end > start ? { start, end } : null;
}

/** A row of an indicator with its place in time; it has a value. */
export type Placed<Row> = Row & { readonly value: number; readonly bounds: PeriodBounds };

/** The rows that have a value and a period that can be read. */
export function placed<Row extends { period: string; value?: number | null }>(
  rows: readonly Row[] | null | undefined,
): Placed<Row>[] {
  return (rows ?? []).flatMap((row) => {
    const { period, value } = row;
    const bounds = boundsOfPeriod(period);
    return bounds && Number.isFinite(value) ? [{ ...row, value: value as number, bounds }] : [];
  });
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
  const month = boundsOfPeriod(isoDate?.slice(0, 7));
  const day = Number(isoDate?.slice(8, 10));
  return month && day ? (month.start + (day - 1) / 31) / MONTHS_PER_YEAR : null;
}
