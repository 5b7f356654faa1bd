import { describe, expect, it } from 'vitest';

import { activityTiming } from './activity-timing.js';
import { BODY_SCHEMAS } from './body-schemas.js';
import { faultsOf } from './check.js';
import * as examples from './examples.js';
import type { Answer } from './report.js';
import { CONDITION_KINDS, FIELD_TYPES, RULE_KINDS } from './report-form.js';
import type { SchemaName } from './routes.js';
import { ROLE_CODES } from './role-codes.js';
import { readDate } from './source-date.js';

const plan = examples.EXAMPLE_PLAN;
const form = examples.EXAMPLE_REPORT_FORM;
const fields = (form.sections ?? []).flatMap((section) => section.fields ?? []);
const idsOf = (rows: readonly { id: string }[] | null | undefined) => (rows ?? []).map(({ id }) => id);

describe('examples', () => {
  it.each(Object.keys(examples.EXAMPLES_BY_SCHEMA) as SchemaName[])('of %s are valid', (name) => {
    for (const body of examples.EXAMPLES_BY_SCHEMA[name])
      expect(faultsOf(BODY_SCHEMAS[name], body)).toEqual([]);
  });

  it('say that they are examples', () => {
    expect(JSON.stringify(plan.title)).toContain('minh hoạ');
    for (const indicator of examples.EXAMPLE_INDICATOR_LIST.items) {
      expect(JSON.stringify(indicator.title)).toContain('minh hoạ');
    }
    expect(JSON.stringify(form.title)).toContain('minh hoạ');
  });

  it('are in NFC, and in three languages where they are in more than one', () => {
    const text = JSON.stringify(examples);
    expect(text).toBe(text.normalize('NFC'));
    const inLanguages = [...text.matchAll(/\{"vi":[^{}]*\}/g)].map((match) => JSON.parse(match[0]) as object);
    expect(inLanguages.length).toBeGreaterThan(100);
    for (const languages of inLanguages) {
      expect(Object.keys(languages)).toEqual(['vi', 'en', 'zh-Hans']);
      const [vi, en, zh] = Object.values(languages) as string[];
      if (/\p{L}/u.test(vi ?? '')) expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toBe(vi);
    }
  });

  it('lead only to reserved addresses', () => {
    const hosts = [...JSON.stringify(examples).matchAll(/https?:\/\/([^/"]+)/g)].map((match) => match[1]);
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([]);
  });
});

describe('example plan', () => {
  it('has ids that are unique and lead somewhere', () => {
    const activityIds = idsOf(plan.activities);
    const agencyIds = idsOf(plan.agencies);
    for (const ids of [activityIds, agencyIds, idsOf(plan.duties), idsOf(plan.sections), idsOf(plan.units)]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const activity of plan.activities ?? []) {
      expect(agencyIds).toEqual(expect.arrayContaining(activity.agencyIds ?? []));
      if (activity.sectionId) expect(idsOf(plan.sections)).toContain(activity.sectionId);
      if (activity.parentId) expect(activityIds).toContain(activity.parentId);
    }
    for (const duty of plan.duties ?? []) {
      expect(activityIds).toEqual(expect.arrayContaining(duty.activityIds ?? []));
      for (const party of duty.parties ?? []) if (party.agencyId) expect(agencyIds).toContain(party.agencyId);
    }
  });

  it('shows each state on EXAMPLE_TODAY', () => {
    const states = Object.fromEntries(
      (plan.activities ?? []).map((activity) => {
        const { code, daysLeft } = activityTiming(activity, plan, examples.EXAMPLE_TODAY);
        return [activity.id, [code, daysLeft]];
      }),
    );
    expect(states).toEqual({
      objective: ['undated', null],
      communication: ['undated', null],
      late: ['late', -42],
      running: ['running', 25],
      'action-month': ['upcoming', 193],
      'women-day': ['done', -89],
      'vietnamese-women-day': ['upcoming', 137],
      done: ['done', -5],
      cancelled: ['cancelled', 117],
      'no-information': ['due-no-information', -21],
      undated: ['undated', null],
      'undated-no-status': ['undated', null],
      'impossible-date': ['undated', null],
      'unknown-kind': ['upcoming', 117],
      'due-soon': ['upcoming', 4],
      'annual-report': ['upcoming', 187],
    });
  });

  it('has duties with several roles and with several parties, and a role that the table has not', () => {
    const duties = plan.duties ?? [];
    expect(duties).toHaveLength(12);
    expect(duties.some((duty) => (duty.parties ?? []).some((party) => (party.roles ?? []).length > 3))).toBe(
      true,
    );
    expect(duties.some((duty) => (duty.parties ?? []).length > 2)).toBe(true);
    const codes = duties.flatMap((duty) => (duty.parties ?? []).flatMap((party) => party.roles ?? []));
    expect(codes.filter(({ code }) => !(ROLE_CODES as readonly string[]).includes(code))).toHaveLength(1);
  });

  it('has groups of agencies, and succession before and after EXAMPLE_TODAY', () => {
    const agencies = plan.agencies ?? [];
    expect(agencies.filter(({ kind }) => kind === 'group')).toHaveLength(2);
    const from = agencies
      .flatMap(({ succeededBy }) => succeededBy ?? [])
      .map((edge) => readDate(edge.from)?.iso ?? '');
    expect(from.some((day) => day <= examples.EXAMPLE_TODAY)).toBe(true);
    expect(from.some((day) => day > examples.EXAMPLE_TODAY)).toBe(true);
  });

  it('has a note that points at the place it is about', () => {
    const [note] = plan.notes ?? [];
    const place = (note?.pointer ?? '')
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], plan);
    expect(place).toHaveProperty('raw', note?.raw);
  });
});

describe('example report', () => {
  it('has every type of field, every kind of rule and of condition', () => {
    expect(new Set(fields.map(({ type }) => type))).toEqual(new Set(FIELD_TYPES));
    expect(new Set((form.rules ?? []).map(({ kind }) => kind))).toEqual(new Set(RULE_KINDS));
    expect(new Set(fields.flatMap(({ visibleWhen }) => visibleWhen?.is ?? []))).toEqual(
      new Set(CONDITION_KINDS),
    );
  });

  it('has fields, rules and conditions that name fields of the form', () => {
    const ids = idsOf(fields);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [
      ...(form.rules ?? []).flatMap(({ fieldIds }) => fieldIds),
      ...fields.flatMap(({ visibleWhen }) => visibleWhen?.fieldId ?? []),
      ...Object.keys(examples.EXAMPLE_ANSWERS),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has an answer of every shape', () => {
    const shapes = new Set(Object.values(examples.EXAMPLE_ANSWERS).map(shapeOf));
    expect([...shapes].sort()).toEqual([
      'boolean',
      'denominator,numerator',
      'female,male,total',
      'noData',
      'number',
      'progress,status,summary',
      'rows',
      'string',
      'strings',
    ]);
  });
});

function shapeOf(answer: Answer): string {
  if (Array.isArray(answer)) return typeof answer[0] === 'string' ? 'strings' : 'rows';
  return typeof answer === 'object' ? Object.keys(answer).sort().join() : typeof answer;
}
