import { parseVietnameseDate, Plan, ROLE_CODES } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { asObject, readText, rows, walk } from './plan-testing.js';
import type { DateObject } from './plan-testing.js';
import { plans } from './plans.js';

function resolvePointer(root: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);
}

const isDateObject = (value: unknown): value is DateObject =>
  typeof value === 'object' && value !== null && 'iso' in value;

/** Dates of later events (successions, validity) come from legal acts, not from the document. */
const isFromLegalAct = (pointer: string) => /^\/(units|agencies)\//.test(pointer);

/** The words of one end of a window, where both ends carry the wording of the whole ("từ 15/11 đến 15/12"). */
function wordsOf(date: DateObject, pointer: string): string {
  const parts = (date.raw ?? '').split('đến');
  return (pointer.endsWith('/start') ? parts[0] : parts.at(-1)) ?? '';
}

/** True when the words alone mean this date, or mean it in the year that a reason says was filled in. */
function isAccountedFor(date: DateObject, pointer: string): boolean {
  const words = wordsOf(date, pointer);
  if (date.iso === null || date.iso === undefined)
    return words !== '' && parseVietnameseDate(words).iso === null;
  if (date.precision === 'year') return words.includes(date.iso.slice(0, 4));
  const year = date.inferred ? Number(date.iso.slice(0, 4)) : undefined;
  return parseVietnameseDate(words, year).iso === date.iso;
}

describe.each(plans)('plan $id', (plan) => {
  const values = [...walk(plan)];

  it('meets the contract and says nothing that the contract does not know', () => {
    expect(Plan.parse(structuredClone(plan))).toEqual(plan);
  });

  it('is in NFC and holds no trace of a lost encoding', () => {
    const text = readText(`plans/${plan.id}.json`);
    expect(text).toBe(text.normalize('NFC'));
    // A note may quote the damage that it is about.
    const damaged = values.filter(
      ([pointer, value]) => !pointer.startsWith('/notes') && String(value).includes('\uFFFD'),
    );
    expect(damaged.map(([pointer]) => pointer)).toEqual([]);
  });

  it('names no activity, duty, section, agency or unit twice', () => {
    for (const list of [plan.activities, plan.duties, plan.sections, plan.agencies, plan.units]) {
      const ids = rows<{ id: string }>(list).map((row) => row.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('points only at what it holds', () => {
    const idsOf = (list: readonly { id: string }[] | null | undefined) => rows(list).map((row) => row.id);
    const [agencies, units, sections, activities] = [
      plan.agencies,
      plan.units,
      plan.sections,
      plan.activities,
    ].map(idsOf);
    const targets: Record<string, string[] | undefined> = {
      agencyId: agencies,
      agencyIds: agencies,
      unitId: units,
      sectionId: sections,
      activityIds: activities,
      section: sections,
    };
    for (const [pointer, value] of values) {
      const key =
        pointer
          .replace(/\/\d+$/, '')
          .split('/')
          .at(-1) ?? '';
      const known = key === 'parentId' ? idsOf(plan[pointer.split('/')[1] as 'activities']) : targets[key];
      if (known && typeof value === 'string') expect(known, pointer).toContain(value);
    }
  });

  it('has notes whose pointers lead to a place in it', () => {
    for (const { pointer } of rows(plan.notes)) {
      if (pointer !== null && pointer !== undefined)
        expect(resolvePointer(plan, pointer), pointer).toBeDefined();
    }
  });

  it('carries no sentence of the document', () => {
    for (const duty of rows(plan.duties)) expect(duty.source?.quote ?? null).toBeNull();
  });

  it('uses role codes of the table', () => {
    const codes = rows(plan.duties).flatMap((duty) =>
      rows(duty.parties).flatMap((party) => rows(party.roles)),
    );
    for (const { code } of codes) expect(ROLE_CODES).toContain(code);
  });

  it('gives each date in the source’s wording or says what was inferred', () => {
    for (const [pointer, value] of values) {
      if (isDateObject(value) && !isFromLegalAct(pointer))
        expect(isAccountedFor(value, pointer), pointer).toBe(true);
    }
  });

  it('writes no date of the document without its wording', () => {
    const bare = values.filter(
      ([, value]) => typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value),
    );
    const unworded = bare.map(([pointer]) => pointer).filter((pointer) => !pointer.endsWith('/iso'));
    expect(unworded.filter((pointer) => !isFromLegalAct(pointer))).toEqual([]);
  });

  it('names the act or the reason behind each succession', () => {
    for (const agency of rows(plan.agencies)) {
      for (const edge of rows(agency.succeededBy)) expect(edge.act, agency.id).toBeTruthy();
      if (agency.validTo) expect(asObject(agency.validTo).inferred, agency.id).toBeTruthy();
    }
    for (const unit of rows(plan.units)) {
      if (unit.validTo || unit.validFrom) expect(unit.legalAct, unit.id).toBeTruthy();
    }
  });
});
