import type { Agency, Duty, LocalizedText, Party, ShownPlan } from '@kehoach/contract';

import { indexAgencies } from '../internal/index-agencies.js';
import { inOrder } from '../internal/sections.js';

/** An agency that the table knows: one of the plan's list, or an id that only a duty names. */
export interface AgencyEntry {
  readonly id: string;
  /** Null where the plan's list lacks the id. */
  readonly agency: Agency | null;
  /** The agency's name; for an unknown id the name that its first duty writes. */
  readonly name: LocalizedText | null;
}

/** A duty and its place in the data as received; notes of the source point to it. */
export interface PlacedDuty {
  readonly duty: Duty;
  readonly index: number;
}

/**
 * One row of the table: one party of one duty. A duty without parties has one row without a party, so that nothing is
 * dropped.
 */
export interface PlanRow<Entry = PlacedDuty> {
  /** Unique in the table. */
  readonly key: string;
  readonly entry: Entry;
  readonly party: Party | null;
  /** Null for a party that the document names by words only. */
  readonly agency: AgencyEntry | null;
}

/** Who has which duty in a plan, in the order of the document. */
export interface PlanRows {
  readonly plan: ShownPlan;
  readonly duties: readonly PlacedDuty[];
  readonly rows: readonly PlanRow[];
  /** The plan's agencies, then the unknown ones in the order of their first duty. */
  readonly agencies: readonly AgencyEntry[];
  /** The plan's agencies by id. */
  readonly index: ReadonlyMap<string, Agency>;
}

/** Reads as much of a plan as its agencies and their numbers of duties need. */
export function readRows(plan: ShownPlan): PlanRows {
  const index = indexAgencies(plan.agencies);
  const entries = new Map<string, AgencyEntry>();
  for (const [id, agency] of index) entries.set(id, { id, agency, name: agency.name ?? null });
  const entryOf = ({ agencyId: id, nameAsWritten }: Party): AgencyEntry | null => {
    if (!id) return null;
    let entry = entries.get(id);
    if (!entry) entries.set(id, (entry = { id, agency: null, name: nameAsWritten ?? null }));
    return entry;
  };
  const received = plan.duties ?? [];
  const duties = inOrder(received.map((duty, place) => ({ duty, index: place, order: duty.order })));
  const rows: PlanRow[] = [];
  for (const entry of duties) {
    const key = `${entry.index}`;
    const parties = entry.duty.parties ?? [];
    if (parties.length === 0) rows.push({ key, entry, party: null, agency: null });
    parties.forEach((party, place) =>
      rows.push({ key: `${key}/${place}`, entry, party, agency: entryOf(party) }),
    );
  }
  return { plan, duties, rows, agencies: [...entries.values()], index };
}
