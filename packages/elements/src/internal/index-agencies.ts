import type { Agency } from '@kehoach/contract';

/** The agencies of a plan by id; the first of two with one id is kept. */
export function indexAgencies(agencies: readonly Agency[] | null | undefined): Map<string, Agency> {
  const index = new Map<string, Agency>();
  for (const agency of agencies ?? []) if (!index.has(agency.id)) index.set(agency.id, agency);
  return index;
}
