import { firstDayOf, pickText, readDate } from '@kehoach/contract';
import type { Agency, CalendarDate, LocalizedText, Succession } from '@kehoach/contract';

/** Who has taken over an agency's functions by `today`: edges that begin later, or at an unknown time, do not count yet. */
export function successorsOn(agency: Agency | undefined, today: CalendarDate): Succession[] {
  return (agency?.succeededBy ?? []).filter((edge) => {
    const from = firstDayOf(readDate(edge.from));
    return from !== null && from <= today;
  });
}

/** Who has each function now: of several edges for the same functions (`scope`) those that begin last. */
export function latestSuccessors(edges: readonly Succession[]): Succession[] {
  const scopeOf = ({ scope }: Succession) => pickText(scope, 'vi')?.text ?? '';
  const dayOf = ({ from }: Succession) => firstDayOf(readDate(from)) ?? '';
  return edges.filter(
    (edge) => !edges.some((other) => scopeOf(other) === scopeOf(edge) && dayOf(other) > dayOf(edge)),
  );
}

/** The name of a successor: its own, else that of the agency its id names. */
export function successorName(edge: Succession, agencies: ReadonlyMap<string, Agency>): LocalizedText | null {
  return edge.name ?? (edge.agencyId ? agencies.get(edge.agencyId)?.name : null) ?? null;
}
