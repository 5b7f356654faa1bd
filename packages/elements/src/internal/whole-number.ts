import { warnOnce } from '@kehoach/client';

import type { Named } from './attributes.js';

/** A whole number within bounds; the fallback when absent or wrong, which is told once. */
export function wholeNumberOf(
  host: Named,
  attribute: string,
  value: number | null | undefined,
  [least, most]: readonly [number, number],
  fallback: number,
): number {
  if (value === null || value === undefined) return fallback;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  warnOnce(
    `<${host.localName} ${attribute}="${value}">: expected a whole number from ${least} to ${most}; ${fallback} is used instead.`,
  );
  return fallback;
}
