import { pickText } from '@kehoach/contract';
import type { LocalizedText, Role } from '@kehoach/contract';

import type { TimelineItem } from './plan-items.js';

/** An agency of an activity with what it does there; `agencyId` is null for a party that the plan names by words only. */
export interface AgencyRoles {
  readonly agencyId: string | null;
  readonly nameAsWritten: LocalizedText | null;
  /** In the order of the duties, each code once; words of the source's own are never left out. */
  readonly roles: readonly Role[];
}

/**
 * The agencies of an activity, first those that it names, then the other parties of the duties that name it, with the roles
 * that these duties give them.
 */
export function agencyRoles({ plan, activity, agencyIds }: TimelineItem): AgencyRoles[] {
  const found = new Map<string, AgencyRoles & { roles: Role[] }>();
  const entryOf = (agencyId: string | null, nameAsWritten: LocalizedText | null) => {
    const key = agencyId === null ? `words ${pickText(nameAsWritten, 'vi')?.text}` : `id ${agencyId}`;
    const entry = found.get(key) ?? { agencyId, nameAsWritten, roles: [] };
    found.set(key, entry);
    return entry;
  };
  for (const id of agencyIds) entryOf(id, null);
  for (const { activityIds, parties } of plan.duties ?? []) {
    if (!activityIds?.includes(activity.id)) continue;
    for (const party of parties ?? []) {
      const id = party.agencyId || null;
      if (id === null && !party.nameAsWritten) continue;
      const { roles } = entryOf(id, party.nameAsWritten ?? null);
      for (const role of party.roles ?? []) {
        if (role.words || !roles.some(({ code, words }) => code === role.code && !words)) roles.push(role);
      }
    }
  }
  return [...found.values()];
}
