import { lastValidDay } from '@kehoach/contract';
import type { Activity, DocumentRef, Duty, Plan, SourceDate } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { asObject, fixtureOf, namesIn, rows, vietnamese } from './plan-testing.js';
import type { DateObject, Fixture, FixtureDate } from './plan-testing.js';
import { plans } from './plans.js';

/** One row per document: what a reader counts in it. Guards plan and fixture against being wrong together. */
const COUNTED = {
  '895-kh-ubnd-2024': {
    nodes: 8,
    campaigns: 0,
    deadlines: 0,
    agencies: 5,
    duties: 2,
    roleTags: 4,
    documents: 0,
    parents: 3,
    targetGroups: 3,
    models: 0,
    recipients: 0,
    notes: 7,
  },
  '573-kh-ubnd-2023': {
    nodes: 17,
    campaigns: 1,
    deadlines: 0,
    agencies: 5,
    duties: 7,
    roleTags: 13,
    documents: 1,
    parents: 6,
    targetGroups: 5,
    models: 1,
    recipients: 0,
    notes: 7,
  },
  'gia-lai-2023': {
    nodes: 21,
    campaigns: 0,
    deadlines: 0,
    agencies: 2,
    duties: 2,
    roleTags: 3,
    documents: 0,
    parents: 3,
    targetGroups: 5,
    models: 0,
    recipients: 0,
    notes: 7,
  },
  '580-kh-ubnd-2020': {
    nodes: 48,
    campaigns: 3,
    deadlines: 4,
    agencies: 28,
    duties: 64,
    roleTags: 115,
    documents: 14,
    parents: 10,
    targetGroups: 14,
    models: 5,
    recipients: 10,
    notes: 26,
  },
  '43-kh-ubnd-2020': {
    nodes: 10,
    campaigns: 3,
    deadlines: 0,
    agencies: 5,
    duties: 3,
    roleTags: 6,
    documents: 0,
    parents: 2,
    targetGroups: 5,
    models: 1,
    recipients: 0,
    notes: 7,
  },
} as const;

function activityById(plan: Plan, id: string): Activity {
  const found = rows(plan.activities).find((activity) => activity.id === id);
  if (!found) throw new Error(`no activity ${id}`);
  return found;
}

/** A plan may fill in a year that the extraction leaves open; that its day is the worded one is checked apart. */
function withoutFilledInYear(row: FixtureDate, drawn: FixtureDate | undefined): FixtureDate {
  return drawn?.iso === null && row.inferred ? { ...row, iso: null, inferred: false } : row;
}

/** Which roles the duties of a plan carry: each role of a duty once, however many owners share it. */
function countRoleTags(plan: Plan, fixture: Fixture): number {
  const ownerRoles = (duty: Duty) => {
    const owners =
      fixture.duties.find((row) => row.id === duty.id)?.parties.filter((party) => !party.partner) ?? [];
    const parties = rows(duty.parties).slice(0, owners.length);
    return new Set(parties.flatMap((party) => rows(party.roles).map((role) => role.code))).size;
  };
  return rows(plan.duties).reduce((sum, duty) => sum + ownerRoles(duty), 0);
}

/** The plan's dates in the shape and order of a fixture; periods are worded as years and carry no wording here. */
function datesOf(plan: Plan): FixtureDate[] {
  const row = (where: string, date: SourceDate | null | undefined, rest: Partial<FixtureDate> = {}) => {
    const { raw = null, iso = null, inferred } = date ? asObject(date) : {};
    return { where, raw, iso, bound: null, lastValidDay: null, inferred: Boolean(inferred), ...rest };
  };
  const documents = (list: readonly DocumentRef[] | null | undefined, where: string) =>
    rows(list).flatMap((document, index) => {
      const issued = Array.isArray(document.issued)
        ? document.issued
        : document.issued
          ? [document.issued]
          : [];
      return issued.map((date, nth) => row(`${where}/${index}/issued/${nth}`, date));
    });
  const ends = ['start', 'end'] as const;
  const activities = rows(plan.activities).flatMap((activity) => {
    const { when, kind, id } = activity;
    const worded = (part: 'start' | 'end' | 'due', rest: Partial<FixtureDate> = {}) =>
      row(`activities/${id}/${part}`, when?.[part], { raw: when?.raw ?? null, ...rest });
    if (kind === 'campaign') return ends.map((end) => worded(end));
    if (kind === 'event') return [worded('start')];
    const day = when?.due ? lastValidDay(when) : null;
    return kind === 'deadline' ? [worded('due', { bound: when?.bound ?? null, lastValidDay: day })] : [];
  });
  return [
    ...(plan.issued && !Array.isArray(plan.issued) ? [row('issued', plan.issued)] : []),
    ...ends
      .filter((end) => plan.period?.[end])
      .map((end) => row(`period/${end}`, plan.period?.[end], { raw: null })),
    ...documents(plan.legalBasis, 'legalBasis'),
    ...documents(plan.references, 'references'),
    ...activities,
  ];
}

describe('plans of real documents', () => {
  it('are all exported, each with its fixture', () => {
    expect(plans.map((plan) => plan.id).sort()).toEqual(namesIn('plans/'));
    expect(namesIn('fixtures/')).toEqual(namesIn('plans/'));
  });
});

describe.each(plans)('plan $id', (plan) => {
  const fixture = fixtureOf(plan.id);

  it('has the document’s activities, in its order', () => {
    const drawn = rows(plan.activities).map(({ id, parentId = null, order, kind, number = null }) => ({
      id,
      parentId,
      order,
      kind,
      number,
    }));
    expect(drawn).toEqual(fixture.activities);
  });

  it('has the document’s agencies, in its order', () => {
    expect(rows(plan.agencies).map((agency) => agency.id)).toEqual(fixture.agencies);
  });

  it('has the document’s duties with their sections', () => {
    const drawn = rows(plan.duties).map((duty) => ({ id: duty.id, section: duty.source?.section }));
    expect(drawn).toEqual(fixture.duties.map(({ id, section }) => ({ id, section })));
  });

  it.each(fixture.duties)('gives duty $id to the parties of the document', ({ id, parties }) => {
    const duty = rows(plan.duties).find((row) => row.id === id);
    const drawn = rows(duty?.parties);
    expect(drawn).toHaveLength(parties.length);
    parties.forEach((party, index) => {
      const { agencyId = null, nameAsWritten, roles } = drawn[index] ?? {};
      // A sentence may leave its agency unnamed; then the id alone stands.
      expect(agencyId ?? vietnamese(nameAsWritten)).toBeTruthy();
      if (party.id !== undefined) expect(agencyId).toBe(party.id);
      else {
        expect(vietnamese(nameAsWritten)).toBe(party.words);
        const agency = rows(plan.agencies).find((row) => row.id === agencyId);
        if (agencyId !== null)
          expect([vietnamese(agency?.name), ...rows(agency?.aliases)]).toContain(party.words);
      }
      if (party.roles) expect(rows(roles).map((role) => role.code)).toEqual(party.roles);
    });
  });

  it('dates everything as the document does', () => {
    const dates = datesOf(plan).map((row, index) => withoutFilledInYear(row, fixture.dates[index]));
    expect(dates).toEqual(fixture.dates);
  });

  it('puts nothing undated on the axis', () => {
    for (const { id, kind } of fixture.activities) {
      if (!['campaign', 'event', 'deadline'].includes(kind))
        expect(activityById(plan, id).when ?? null).toBeNull();
    }
  });

  it('holds of each kind as much as its fixture', () => {
    const byKind: Record<string, number> = {};
    for (const { kind } of rows(plan.activities)) byKind[kind ?? ''] = (byKind[kind ?? ''] ?? 0) + 1;
    expect({
      byKind,
      legalBasis: rows(plan.legalBasis).length,
      references: rows(plan.references).length,
      attachments: rows(plan.attachments).length,
    }).toEqual({
      byKind: fixture.counts['byKind'],
      legalBasis: fixture.counts['legalBasis'],
      references: fixture.counts['references'],
      attachments: fixture.counts['attachments'],
    });
  });

  it('holds as much as the document', () => {
    const counts = COUNTED[plan.id as keyof typeof COUNTED];
    const ofKind = (...kinds: string[]) =>
      rows(plan.activities).filter(({ kind }) => kinds.includes(kind ?? '')).length;
    expect({
      nodes: ofKind('group', 'objective', 'task'),
      campaigns: ofKind('campaign', 'event'),
      deadlines: ofKind('deadline'),
      agencies: rows(plan.agencies).length,
      duties: rows(plan.duties).length,
      roleTags: countRoleTags(plan, fixture),
      documents: rows(plan.legalBasis).length + rows(plan.references).length,
      parents: rows(plan.parents).length,
      targetGroups: rows(plan.targetGroups).length,
      models: rows(plan.models).length,
      recipients: rows(plan.recipients).length,
      notes: rows(plan.notes).length,
    }).toEqual(counts);
  });
});

describe('plan 580-kh-ubnd-2020', () => {
  const plan = plans.find(({ id }) => id === '580-kh-ubnd-2020') as Plan;

  it('has 34 tasks, one legal basis and 13 references', () => {
    expect(rows(plan.activities).filter(({ kind }) => kind === 'task')).toHaveLength(34);
    expect(plan.legalBasis).toHaveLength(1);
    expect(plan.references).toHaveLength(13);
  });

  it('keeps the three dates of plan 3002/KH-UBND apart and the impossible one without a day', () => {
    const issued = rows(plan.references).find(({ number }) => number === '3002/KH-UBND')
      ?.issued as DateObject[];
    expect(issued.map(({ raw, iso }) => [raw, iso])).toEqual([
      ['24/12/2015', '2015-12-24'],
      ['24/5/2015', '2015-05-24'],
      ['24/15/2015', null],
    ]);
  });
});
