import { roleCodeOf } from '@kehoach/contract';

import type { FilterName } from './filter-rows.js';
import type { DutyEntry, Responsibilities } from './read-duties.js';
import { remember } from './remember.js';

/** How many duties each choice of a filter leaves when it is the only one; a choice without any is absent. */
export type ChoiceCounts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

/** Counts a plan's duties once: by role code, by agency id, and by section, which holds its parts too. */
export const countsOf = remember(({ duties, rows }: Responsibilities): ChoiceCounts => {
  const counts = {
    role: new Map<string, number>(),
    agency: new Map<string, number>(),
    section: new Map<string, number>(),
  };
  const count = (name: FilterName, values: Iterable<string>) => {
    for (const value of values) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  };
  const partiesOf = new Map<DutyEntry, { readonly roles: Set<string>; readonly agencies: Set<string> }>();
  for (const entry of duties) partiesOf.set(entry, { roles: new Set(), agencies: new Set() });
  for (const { entry, party, agency } of rows) {
    const own = partiesOf.get(entry);
    for (const { code } of party?.roles ?? []) own?.roles.add(roleCodeOf(code));
    if (agency) own?.agencies.add(agency.id);
  }
  for (const [{ path, sectionAsWritten }, { roles, agencies }] of partiesOf) {
    count('role', roles);
    count('agency', agencies);
    count('section', new Set(sectionAsWritten === '' ? path.map(({ id }) => id) : [sectionAsWritten]));
  }
  return counts;
});
