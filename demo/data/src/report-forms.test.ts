import { FIELD_TYPES, lastValidDay, parsePeriod, ReportForm, RULE_KINDS } from '@kehoach/contract';
import type { ReportField } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { indicators } from './indicators.js';
import { asObject, rows, walk } from './plan-testing.js';
import { plans } from './plans.js';
import { reportForms } from './report-forms.js';

function formById(id: string) {
  const form = reportForms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

const halfYear = formById('580-kh-ubnd-2020-6-thang');
const year = formById('580-kh-ubnd-2020-nam');
const plan = plans.find(({ id }) => id === '580-kh-ubnd-2020');
const activityById = new Map(rows(plan?.activities).map((activity) => [activity.id, activity]));
const fieldsOf = (form: ReportForm) => rows(form.sections).flatMap((section) => rows(section.fields));
const fieldOf = (form: ReportForm, id: string) => fieldsOf(form).find((field) => field.id === id);

const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'vi' in value;

describe.each(reportForms.map((form) => [form.id, form] as const))('form %s', (_id, form) => {
  const fields = fieldsOf(form);
  const ids = fields.map(({ id }) => id);

  it('follows the contract and loses nothing by being read', () => {
    expect(ReportForm.parse(structuredClone(form))).toEqual(form);
  });

  it('asks each question once, and its rules and conditions are about questions that come before or are asked', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of rows(form.rules)) for (const id of rule.fieldIds) expect(ids).toContain(id);
    for (const [index, { id, visibleWhen }] of fields.entries()) {
      if (visibleWhen) expect(ids.slice(0, index), id).toContain(visibleWhen.fieldId);
    }
  });

  it('is about tasks of the plan and indicators that are known, and says where in the plan', () => {
    const tasks = fields.filter(({ type }) => type === 'task-result');
    expect(tasks.length).toBeGreaterThan(3);
    for (const { activityId, label, help } of tasks) {
      const activity = activityById.get(activityId ?? '');
      expect(activity?.kind).toBe('task');
      expect(label).toMatchObject(activity?.title as object);
      expect((help as { vi: string }).vi).toMatch(/^Kế hoạch 580\/KH-UBND, mục II\./);
    }
    const known = new Set(indicators.map(({ id }) => id));
    const measured = fields.filter(({ indicatorId }) => indicatorId);
    expect(measured.length).toBeGreaterThan(1);
    for (const { indicatorId, allowNoData } of measured) {
      expect(known.has(indicatorId ?? '')).toBe(true);
      expect(allowNoData).toBe(true);
    }
  });

  it('goes from agencies of the plan to the one that the plan names as receiver', () => {
    const names = new Map(rows(plan?.agencies).map(({ id, name }) => [id, name]));
    const reporters = rows(form.agencies);
    for (const { agencyId, name } of [...reporters, form.receiver ?? {}])
      expect(name).toEqual(names.get(agencyId ?? ''));
    expect(form.receiver?.agencyId).toBe('so-ldtbxh');
    const reporting = reporters.map(({ agencyId }) => agencyId);
    expect(reporting).toEqual(expect.arrayContaining(['so-ban-nganh-khac', 'ubnd-cap-huyen']));
    expect(reporting).not.toContain('so-ldtbxh');
  });

  it('takes at most 3 files of 20 MB of five kinds', () => {
    expect(form.attachments).toEqual({
      max: 3,
      maxBytes: 20_971_520,
      accept: ['.pdf', '.docx', '.xlsx', '.jpg', '.png'],
    });
  });

  it('warns against personal data of victims before the first free text', () => {
    const warning = fields.findIndex(({ type }) => type === 'note');
    const free = fields.findIndex(({ type }) => type === 'text' || type === 'long-text');
    expect(warning).toBeGreaterThanOrEqual(0);
    expect(warning).toBeLessThan(free);
  });

  it('limits every text and gives every count a lower bound', () => {
    for (const { id, type, max, min } of fields) {
      if (type === 'text' || type === 'long-text') expect(max, id).toBeGreaterThan(0);
      if (['integer', 'decimal', 'percent', 'indicator-value'].includes(type))
        expect(min, id).toBeGreaterThanOrEqual(0);
    }
  });

  it('lets women and men add up to the total', () => {
    const sums = rows(form.rules).filter(({ kind }) => kind === 'sum');
    expect(sums.map(({ fieldIds }) => fieldIds)).toEqual([['trainees', 'trainees-female', 'trainees-male']]);
  });

  it('speaks three languages', () => {
    const texts = [...walk(form)].filter(([, value]) => isText(value)) as [string, Record<string, string>][];
    for (const [pointer, text] of texts) {
      if (/\/due\//.test(pointer)) continue;
      expect(text['zh-Hans'], pointer).toMatch(/\p{Script=Han}|^PDF/u);
      expect(text['en'], pointer).toBeTruthy();
    }
    for (const { id, label } of fields) expect(isText(label), id).toBe(true);
    for (const [pointer, value] of walk(form)) {
      if (typeof value === 'string') expect(value, pointer).toBe(value.normalize('NFC'));
    }
  });
});

describe('the reporting periods', () => {
  it.each([
    [halfYear, 'report-6m', 'six-month', '2020-06-09'],
    [year, 'report-annual', 'annual', '2020-12-09'],
  ] as const)(
    'have the due date of the plan, with its bound and wording',
    (form, activityId, kind, lastDay) => {
      const { due, bound, dataFrom, dataTo, code } = form.reportingPeriod ?? { code: '' };
      const when = activityById.get(activityId)?.when;
      expect(due).toEqual(when?.due);
      expect(bound).toBe(when?.bound);
      expect(lastValidDay({ due, bound })).toBe(lastDay);
      expect([dataFrom, dataTo]).toEqual([null, null]);
      expect(form.reportingPeriod?.kind).toBe(kind);
      expect(parsePeriod(code)?.year).toBe(2020);
    },
  );

  it('are linked from the plan, and from no other', () => {
    const links = plans.flatMap(({ id, reportForms: forms }) =>
      rows(forms).map((link) => [id, link.id, link.url]),
    );
    expect(links).toEqual(reportForms.map(({ id, planId }) => [planId, id, `../report-forms/${id}`]));
    const dues = rows(plan?.reportForms).map(({ due }) => due);
    expect(dues).toEqual(reportForms.map((form) => form.reportingPeriod?.due));
  });
});

describe('the annual form', () => {
  const types = (fields: readonly ReportField[]) => [...new Set(fields.map(({ type }) => type))].sort();

  it('has every type of field and every kind of rule', () => {
    expect(types(fieldsOf(year))).toEqual([...FIELD_TYPES].sort());
    expect([...new Set(rows(year.rules).map(({ kind }) => kind))].sort()).toEqual([...RULE_KINDS].sort());
  });

  it('follows the usual outline, with the indicators as an annex', () => {
    const sections = rows(year.sections).map(({ id }) => id);
    expect(sections).toEqual([
      'direction',
      'results',
      'solutions',
      'limits',
      'proposals',
      'next-year',
      'annex',
    ]);
    const annex = rows(rows(year.sections)[6]?.fields);
    expect(annex.filter(({ type }) => type === 'percent').length).toBeGreaterThanOrEqual(7);
  });

  it('offers what the plan says, with the place where it says it', () => {
    const window = activityById.get('action-month')?.when;
    const start = fieldOf(year, 'action-month-start')?.prefill;
    const end = fieldOf(year, 'action-month-end')?.prefill;
    expect([start?.value, end?.value]).toEqual(
      [window?.start, window?.end].map((date) => asObject(date ?? {}).iso),
    );
    const models = fieldOf(year, 'models')?.prefill;
    expect(models?.value).toEqual(rows(plan?.models).map(({ name }) => ({ name })));
    for (const { prefill } of fieldsOf(year)) {
      if (prefill)
        expect(prefill).toMatchObject({
          from: 'plan',
          source: { vi: expect.stringContaining('580/KH-UBND') },
        });
    }
  });
});
