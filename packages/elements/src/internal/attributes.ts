import { warnOnce } from '@kehoach/client';
import { parseIso, todayInVietnam } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

/** An element, for messages to the integrator. */
export type Named = { readonly localName: string };

/** The value of an attribute with a fixed set of values; a wrong one is told once and read as the fallback. */
export function oneOf<const Allowed extends string>(
  host: Named,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Allowed[],
  fallback: NoInfer<Allowed>,
): Allowed {
  if (value === null || value === undefined || value === '') return fallback;
  if ((allowed as readonly string[]).includes(value)) return value as Allowed;
  warnOnce(
    `<${host.localName} ${attribute}="${value}">: expected ${allowed.join(', ')}; "${fallback}" is used instead.`,
  );
  return fallback;
}

/** An ISO date of an attribute; null when it is absent or wrong, which is told once. */
export function dateOf(
  host: Named,
  attribute: string,
  value: string | null | undefined,
): CalendarDate | null {
  if (value === null || value === undefined || value === '') return null;
  if (parseIso(value)) return value;
  warnOnce(`<${host.localName} ${attribute}="${value}">: expected a date such as 2020-06-10; it is ignored.`);
  return null;
}

/** The day that states are computed for: the `today` attribute, else the current date in Viet Nam. */
export function todayOf(host: Named & { readonly today?: string | null }): CalendarDate {
  return dateOf(host, 'today', host.today) ?? todayInVietnam(Date.now());
}
