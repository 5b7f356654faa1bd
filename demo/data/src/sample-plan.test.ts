import {
  activityTiming,
  addDays,
  Indicator,
  lastValidDay,
  parseIso,
  Plan,
  readDate,
  ReportForm,
  ROLE_CODES,
} from '@kehoach/contract';
import type { Activity, Observation } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { rows, vietnamese, walk } from './plan-testing.js';
import { plans as realPlans } from './plans.js';
import {
  createSampleData,
  SAMPLE_COMMUNE_PLAN_ID,
  SAMPLE_LABEL,
  SAMPLE_PROVINCE_PLAN_ID,
} from './sample-plan.js';

/** Ordinary days, and those on which arithmetic with months and years goes wrong. */
const DAYS = [
  '2026-11-22',
  '2027-01-01',
  '2027-12-31',
  '2028-02-29',
  '2027-02-28',
  '2027-03-31',
  '2027-07-01',
];

/** Statuses of the gauge that the values must lead to; `mau-<status>` is the indicator's id. */
const PROGRESS_STATUSES = [
  'achieved',
  'missed',
  'on-track',
  'acceleration-needed',
  'limited-progress',
  'deterioration',
  'no-trend',
  'not-available',
];

const isMet = { '>=': (a: number, b: number) => a >= b, '<=': (a: number, b: number) => a <= b };

/** "Achievement first, then pace" for yearly series of positive numbers, written anew to check the sample's numbers. */
function assess({ series, milestones, breaks, direction }: Indicator): string {
  const points = rows(series).filter(
    (point): point is Observation & { value: number } => point.value !== null,
  );
  const current = points.at(-1);
  if (!current) return 'not-available';
  const year = Number(current.period);
  const target = rows(milestones).find((milestone) => Number(milestone.period) >= year);
  if (!target) throw new Error('no milestone');
  if (isMet[target.bound as keyof typeof isMet](current.value, target.value)) return 'achieved';
  if (Number(target.period) === year) return 'missed';
  const firstYear = Math.max(0, ...rows(breaks).map(({ period }) => Number(period)));
  const baseline = points.find((point) => Number(point.period) >= firstYear);
  if (!baseline || baseline === current) return 'no-trend';
  const growth = (to: number, toYear: number) =>
    (to / baseline.value) ** (1 / (toYear - Number(baseline.period))) - 1;
  const sign = direction === 'down' ? -1 : 1;
  const ratio = (sign * growth(current.value, year)) / Math.abs(growth(target.value, Number(target.period)));
  if (ratio >= 0.95) return 'on-track';
  if (ratio >= 0.6) return 'acceleration-needed';
  return ratio >= 0 ? 'limited-progress' : 'deterioration';
}

describe('createSampleData', () => {
  it('gives the same data for the same day', () => {
    expect(createSampleData('2027-05-05')).toEqual(createSampleData('2027-05-05'));
  });

  it('is not among the plans of real documents', () => {
    expect(realPlans.filter((plan) => plan.id.startsWith('mau'))).toEqual([]);
    expect(JSON.stringify(realPlans)).not.toContain(SAMPLE_LABEL);
  });

  it.each(['2027-02-29', '2027-2-3', '', 'hôm nay'])('refuses %j, which is no calendar date', (today) => {
    expect(() => createSampleData(today)).toThrow(RangeError);
  });
});

describe.each(DAYS)('sample of %s', (today) => {
  const { plans, indicators, planIndicators, reportForms } = createSampleData(today);
  const byId = (id: string) => plans.find((plan) => plan.id === id) as Plan;
  const province = byId(SAMPLE_PROVINCE_PLAN_ID);
  const commune = byId(SAMPLE_COMMUNE_PLAN_ID);
  const timingOf = (plan: Plan) => (activity: Activity) => activityTiming(activity, plan, today);
  const codesOf = (plan: Plan) => rows(plan.activities).map((activity) => timingOf(plan)(activity).code);

  it('meets the contract and says nothing that the contract does not know', () => {
    for (const plan of plans) expect(Plan.parse(structuredClone(plan))).toEqual(plan);
    for (const indicator of indicators)
      expect(Indicator.parse(structuredClone(indicator))).toEqual(indicator);
    for (const form of reportForms) expect(ReportForm.parse(structuredClone(form))).toEqual(form);
  });

  it('says in every title and source that it is sample data', () => {
    for (const item of [...plans, ...indicators, ...reportForms])
      expect(vietnamese(item.title), item.id).toContain(SAMPLE_LABEL);
    for (const item of [...plans, ...indicators])
      expect(vietnamese(item.source?.name)?.toLowerCase(), item.id).toContain(SAMPLE_LABEL);
  });

  it('is in NFC and gives every text in another language in Vietnamese too', () => {
    for (const [pointer, value] of walk({ plans, indicators, reportForms })) {
      if (typeof value === 'string') expect(value, pointer).toBe(value.normalize('NFC'));
      if (typeof value === 'object' && value !== null && 'en' in value)
        expect(value, pointer).toHaveProperty('vi');
    }
  });

  it('names only days that exist', () => {
    for (const [pointer, value] of walk({ plans, reportForms })) {
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
        expect(parseIso(value), pointer).not.toBeNull();
    }
  });

  it('points only at what it holds', () => {
    for (const plan of plans) {
      const sections = rows(plan.sections).map(({ id }) => id);
      const activities = rows(plan.activities).map(({ id }) => id);
      const agencies = rows(plan.agencies).map(({ id }) => id);
      const units = rows(plan.units).map(({ id }) => id);
      for (const activity of rows(plan.activities)) {
        expect(sections).toContain(activity.sectionId);
        if (activity.parentId) expect(activities).toContain(activity.parentId);
        for (const id of rows(activity.agencyIds)) expect(agencies).toContain(id);
      }
      for (const duty of rows(plan.duties)) {
        expect(sections).toContain(duty.source?.section);
        for (const id of rows(duty.activityIds)) expect(activities).toContain(id);
        for (const party of rows(duty.parties)) {
          expect(agencies).toContain(party.agencyId);
          expect(party.nameAsWritten).toBeTruthy();
        }
      }
      for (const agency of rows(plan.agencies)) expect(units).toContain(agency.unitId);
      expect(units).toContain(plan.unitId);
      for (const list of [activities, agencies, sections, rows(plan.duties).map(({ id }) => id)])
        expect(new Set(list).size).toBe(list.length);
    }
    const fields = rows(reportForms[0]?.sections).flatMap((section) => rows(section.fields));
    const activityIds = fields.flatMap(({ activityId }) => activityId ?? []);
    const indicatorIds = fields.flatMap(({ indicatorId }) => indicatorId ?? []);
    for (const id of activityIds) expect(rows(province.activities).map((row) => row.id)).toContain(id);
    for (const id of indicatorIds) expect(indicators.map((row) => row.id)).toContain(id);
    const fieldIds = fields.map(({ id }) => id);
    for (const rule of rows(reportForms[0]?.rules))
      expect(fieldIds).toEqual(expect.arrayContaining(rule.fieldIds));
    for (const field of fields) if (field.visibleWhen) expect(fieldIds).toContain(field.visibleWhen.fieldId);
  });

  it('shows every stored status, progress and evidence', () => {
    const activities = rows(province.activities);
    const statuses = new Set(activities.map(({ status }) => status));
    expect(statuses).toEqual(new Set(['planned', 'in-progress', 'done', 'cancelled', 'unknown', null]));
    const progress = activities.flatMap((activity) => activity.progress ?? []);
    expect(progress).toEqual(expect.arrayContaining([0, 100]));
    expect(progress.some((value) => value > 0 && value < 100)).toBe(true);
    for (const { status, evidenceUrl } of activities)
      if (status === 'done') expect(evidenceUrl).toMatch(/^https:/);
  });

  it('has activities in every computed state of a plan in force', () => {
    expect(new Set(codesOf(province))).toEqual(
      new Set(['done', 'cancelled', 'running', 'upcoming', 'late', 'due-no-information', 'undated']),
    );
  });

  it('has its next deadline in 12 days', () => {
    const due = rows(province.activities).filter(({ when, status }) => when?.due && status !== 'done');
    const daysLeft = due
      .map((activity) => timingOf(province)(activity).daysLeft ?? -1)
      .filter((days) => days >= 0);
    expect(Math.min(...daysLeft)).toBe(12);
    const deadline = rows(province.activities).find(({ id }) => id === 'III.b');
    expect(deadline?.kind).toBe('deadline');
    expect(lastValidDay(deadline?.when ?? {})).toBe(addDays(today, 12));
    expect(deadline?.when?.raw).toMatch(/^trước ngày /);
  });

  it('has a campaign under way and overdue tasks in both plans', () => {
    const running = rows(province.activities).filter((row) => timingOf(province)(row).code === 'running');
    expect(running.map(({ kind }) => kind)).toContain('campaign');
    for (const plan of plans) expect(codesOf(plan)).toContain('late');
  });

  it('has a task of the commune due today', () => {
    const daysLeft = rows(commune.activities).map((activity) => timingOf(commune)(activity).daysLeft);
    expect(daysLeft).toContain(0);
  });

  it('has two plans of the promised size, the commune under the province', () => {
    const count = (key: 'activities' | 'agencies' | 'duties') =>
      rows(province[key]).length + rows(commune[key]).length;
    expect({ activities: count('activities'), agencies: count('agencies'), duties: count('duties') }).toEqual(
      {
        activities: 42,
        agencies: 15,
        duties: 40,
      },
    );
    const unit = rows(commune.units).find(({ id }) => id === commune.unitId);
    expect(unit?.parentId).toBe(province.unitId);
  });

  it('uses every role of the table', () => {
    const roles = rows(province.duties).flatMap((duty) =>
      rows(duty.parties).flatMap((party) => rows(party.roles)),
    );
    expect(new Set(roles.map(({ code }) => code))).toEqual(new Set(ROLE_CODES));
  });

  it('has one succession behind it and one ahead', () => {
    const from = rows(province.agencies)
      .flatMap((agency) => rows(agency.succeededBy))
      .map((edge) => readDate(edge.from)?.iso ?? '');
    expect(from.map((day) => day > today).sort()).toEqual([false, true]);
  });

  it('has an indicator for each progress status, two years of values each', () => {
    expect(indicators.map(({ id }) => id)).toEqual(PROGRESS_STATUSES.map((status) => `mau-${status}`));
    expect(planIndicators).toEqual({ [province.id]: indicators.map(({ id }) => id) });
    expect(province.indicatorsUrl).toBe(`${province.id}/indicators`);
    for (const indicator of indicators) {
      expect(assess(indicator), indicator.id).toBe(indicator.id.replace('mau-', ''));
      const year = Number(today.slice(0, 4));
      expect(rows(indicator.series).map(({ period }) => period)).toEqual([`${year - 2}`, `${year - 1}`]);
    }
  });

  it('has provisional, estimated and suppressed values, values by sex and a break', () => {
    const values = indicators.flatMap(({ series }) => rows(series));
    expect(new Set(values.map(({ status }) => status))).toEqual(
      new Set(['final', 'provisional', 'estimated', 'suppressed']),
    );
    const bySex = values.filter(({ by }) => by?.length);
    expect(bySex.map(({ by }) => rows(by).map(({ key }) => key))).toContainEqual(['female', 'male']);
    expect(indicators.filter(({ breaks }) => breaks?.length).map(({ id }) => id)).toEqual(['mau-no-trend']);
  });

  it('asks for a report on a half-year that is over, by the next deadline', () => {
    const period = reportForms[0]?.reportingPeriod;
    expect(readDate(period?.dataTo)?.iso?.localeCompare(today)).toBe(-1);
    expect(lastValidDay({ due: period?.due, bound: period?.bound })).toBe(addDays(today, 12));
    expect(rows(province.reportForms).map(({ id, due }) => [id, due])).toEqual([
      [reportForms[0]?.id, period?.due],
    ]);
  });
});
