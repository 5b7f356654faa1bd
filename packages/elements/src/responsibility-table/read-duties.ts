import type { Activity, Party, ShownPlan } from '@kehoach/contract';

import { sectionPaths } from '../internal/sections.js';
import type { SectionPath } from '../internal/sections.js';
import { readRows } from './read-rows.js';
import type { AgencyEntry, PlacedDuty, PlanRow, PlanRows } from './read-rows.js';

/** A duty with what its ids lead to. */
export interface DutyEntry extends PlacedDuty {
  /** Sections that hold it, the outermost first; empty where the plan's list lacks the id. */
  readonly path: SectionPath;
  /** The section as the duty writes it, where the plan's list lacks it. */
  readonly sectionAsWritten: string;
  readonly activities: readonly Activity[];
  /** Ids of activities that the plan lacks. */
  readonly missingActivityIds: readonly string[];
}

/** A row with all that its duty's ids lead to. */
export type DutyRow = PlanRow<DutyEntry>;

/** A plan's duties as the table shows them, all in the order of the document. */
export interface Responsibilities {
  readonly duties: readonly DutyEntry[];
  readonly rows: readonly DutyRow[];
  /** The plan's agencies, then the unknown ones in the order of their first duty. */
  readonly agencies: readonly AgencyEntry[];
  /** Paths of the plan's sections by their ids, in the order of the document. */
  readonly paths: ReadonlyMap<string, SectionPath>;
}

/** Reads a plan for the table; `read` is what the first view has read of it, and is added to. */
export function readDuties(plan: ShownPlan, read: PlanRows = readRows(plan)): Responsibilities {
  const paths = sectionPaths(plan);
  const activities = new Map<string, Activity>();
  for (const activity of plan.activities ?? []) activities.set(activity.id, activity);

  // Many duties name one section.
  const normal = new Map<string, string>();
  const inNfc = (id: string) => {
    const known = normal.get(id) ?? id.normalize('NFC');
    normal.set(id, known);
    return known;
  };
  // What the first view has read becomes what the table shows: ten thousand rows are not made twice.
  for (const placed of read.duties) {
    const sectionId = placed.duty.source?.section ?? '';
    const path = paths.get(sectionId) ?? NONE;
    const ids = placed.duty.activityIds ?? NONE;
    // One by one: ten thousand objects made only to be copied over take three times as long.
    const entry = placed as { -readonly [Part in keyof DutyEntry]: DutyEntry[Part] };
    entry.path = path;
    entry.sectionAsWritten = path.length > 0 ? '' : inNfc(sectionId);
    entry.activities =
      ids.length > 0
        ? ids.map((id) => activities.get(id)).filter((activity) => activity !== undefined)
        : NONE;
    entry.missingActivityIds = ids.length > 0 ? ids.filter((id) => !activities.has(id)) : NONE;
  }
  const [duties, rows] = [read.duties, read.rows] as [readonly DutyEntry[], readonly DutyRow[]];
  return { duties, rows, agencies: read.agencies, paths };
}

/** Shared by all duties that have none. */
const NONE: readonly never[] = [];

/** The other parties of a row's duty. */
export function partnersOf({ entry, party }: DutyRow): Party[] {
  return (entry.duty.parties ?? []).filter((other) => other !== party);
}

/** Agencies of a duty by their ids, each once. */
export function agencyIdsOf({ duty }: PlacedDuty): string[] {
  const ids = (duty.parties ?? [])
    .map(({ agencyId }) => agencyId)
    .filter((id) => typeof id === 'string' && id !== '');
  return [...new Set(ids as string[])];
}
