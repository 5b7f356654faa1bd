import type { Activity, Agency, Duty, LocalizedText, Party, Plan } from '@kehoach/contract';

import { indexAgencies } from '../internal/agency-names.js';
import { inOrder, sectionPaths } from '../internal/sections.js';
import type { SectionPath } from '../internal/sections.js';

/** An agency that the table knows: one of the plan's list, or an id that only a duty names. */
export interface AgencyEntry {
  readonly id: string;
  /** Null where the plan's list lacks the id. */
  readonly agency: Agency | null;
  /** The agency's name; for an unknown id the name that its first duty writes. */
  readonly name: LocalizedText | null;
}

/** A duty with what its ids lead to. */
export interface DutyEntry {
  readonly duty: Duty;
  /** Place of the duty in the data as received; notes of the source point to it. */
  readonly index: number;
  /** Sections that hold it, the outermost first; empty where the plan's list lacks the id. */
  readonly path: SectionPath;
  /** The section as the duty writes it, where the plan's list lacks it. */
  readonly sectionAsWritten: string;
  readonly activities: readonly Activity[];
  /** Ids of activities that the plan lacks. */
  readonly missingActivityIds: readonly string[];
}

/**
 * One row of the table: one party of one duty. A duty without parties has one row without a party, so that nothing is
 * dropped.
 */
export interface DutyRow {
  /** Unique in the table. */
  readonly key: string;
  readonly entry: DutyEntry;
  readonly party: Party | null;
  /** Null for a party that the document names by words only. */
  readonly agency: AgencyEntry | null;
}

/** A plan's duties as the table shows them, all in the order of the document. */
export interface Responsibilities {
  readonly duties: readonly DutyEntry[];
  readonly rows: readonly DutyRow[];
  /** The plan's agencies, then the unknown ones in the order of their first duty. */
  readonly agencies: readonly AgencyEntry[];
  /** Paths of the plan's sections by their ids, in the order of the document. */
  readonly paths: ReadonlyMap<string, SectionPath>;
}

/** The plan's agencies by id; asking for an id that the list lacks adds it at the end. */
function agencyIndex(plan: Plan) {
  const entries = new Map<string, AgencyEntry>();
  for (const [id, agency] of indexAgencies(plan.agencies))
    entries.set(id, { id, agency, name: agency.name ?? null });
  const entryOf = (party: Party): AgencyEntry | null => {
    const id = party.agencyId;
    if (!id) return null;
    const entry = entries.get(id) ?? { id, agency: null, name: party.nameAsWritten ?? null };
    entries.set(id, entry);
    return entry;
  };
  return { entries, entryOf };
}

/** Reads a plan for the table. */
export function readDuties(plan: Plan): Responsibilities {
  const { entries, entryOf } = agencyIndex(plan);
  const paths = sectionPaths(plan);
  const activities = new Map<string, Activity>();
  for (const activity of plan.activities ?? []) activities.set(activity.id, activity);
  const indexes = new Map<Duty, number>();
  for (const duty of plan.duties ?? []) indexes.set(duty, indexes.size);

  const duties: DutyEntry[] = [];
  const rows: DutyRow[] = [];
  for (const duty of inOrder(plan.duties)) {
    const sectionId = duty.source?.section ?? '';
    const path = paths.get(sectionId) ?? [];
    const index = indexes.get(duty) as number;
    const activityIds = duty.activityIds ?? [];
    const entry: DutyEntry = {
      duty,
      index,
      path,
      sectionAsWritten: path.length > 0 ? '' : sectionId.normalize('NFC'),
      activities: activityIds.map((id) => activities.get(id)).filter((activity) => activity !== undefined),
      missingActivityIds: activityIds.filter((id) => !activities.has(id)),
    };
    duties.push(entry);
    const parties = duty.parties ?? [];
    parties.forEach((party, place) => {
      rows.push({ key: `${index}/${place}`, entry, party, agency: entryOf(party) });
    });
    if (parties.length === 0) rows.push({ key: `${index}`, entry, party: null, agency: null });
  }
  return { duties, rows, agencies: [...entries.values()], paths };
}

/** The other parties of a row's duty. */
export function partnersOf({ entry, party }: DutyRow): Party[] {
  return (entry.duty.parties ?? []).filter((other) => other !== party);
}

/** Agencies of a duty by their ids, each once. */
export function agencyIdsOf({ duty }: DutyEntry): string[] {
  const ids = (duty.parties ?? [])
    .map(({ agencyId }) => agencyId)
    .filter((id) => typeof id === 'string' && id !== '');
  return [...new Set(ids as string[])];
}
