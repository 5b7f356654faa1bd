import type { Activity, ActivityWhen, Duty, LocalizedText, Party, RoleCode } from '@kehoach/contract';

/** What an activity may add to its id, place and title. */
export interface ActivityRest {
  number?: string;
  parentId?: string;
  when?: ActivityWhen;
  agencyIds?: string[];
  status?: Activity['status'];
  progress?: number;
  evidenceUrl?: string;
  summary?: LocalizedText;
}

/** An activity before it knows its place in the order. */
export function activity(
  id: string,
  sectionId: string,
  kind: Activity['kind'],
  title: LocalizedText,
  rest: ActivityRest = {},
): Activity {
  return {
    id,
    number: rest.number ?? null,
    parentId: rest.parentId ?? null,
    sectionId,
    kind,
    title,
    summary: rest.summary ?? null,
    when: rest.when ?? null,
    agencyIds: rest.agencyIds ?? [],
    status: rest.status ?? null,
    progress: rest.progress ?? null,
    evidenceUrl: rest.evidenceUrl ?? null,
  };
}

/** Counts rows through from 1, in the order they stand. */
export function inOrder<Row extends object>(rows: readonly Row[]): (Row & { order: number })[] {
  return rows.map((row, index) => ({ ...row, order: index + 1 }));
}

/** A page that proves a result; the host is reserved for examples (RFC 2606) and serves no plan. */
export function evidence(name: string): string {
  return `https://example.org/minh-hoa/${name}`;
}

/** Agencies and their roles in one duty. */
export type Roles = Record<string, RoleCode[]>;

/** Builds duties that name their agencies as the sample's list does. */
export function createDutyBuilder(agencyNames: ReadonlyMap<string, LocalizedText | null>) {
  const party = (agencyId: string, codes: RoleCode[]): Party => ({
    agencyId,
    nameAsWritten: agencyNames.get(agencyId) ?? null,
    roles: codes.map((code) => ({ code })),
  });
  return (
    id: string,
    section: string,
    roles: Roles,
    summary: LocalizedText,
    activityIds: string[] = [],
    target: LocalizedText | null = null,
  ): Duty => ({
    id,
    parties: Object.entries(roles).map(([agencyId, codes]) => party(agencyId, codes)),
    summary,
    activityIds,
    target,
    source: { section, quote: null },
  });
}
