import {
  isPlanInForce,
  parsePeriod,
  readDate,
  readDates,
  firstDayOf,
  lastDayOf,
  todayInVietnam,
} from '@kehoach/contract';
import type { LocalizedText, Plan, PlanSummary, ReadPeriod } from '@kehoach/contract';

import type { PlanStore } from '../database/plan-store.js';
import type { ReportFormStore } from '../database/report-form-store.js';
import { foldText } from '../fold-text.js';
import type { ApiContext } from '../http/api-env.js';
import { readJsonResponse } from '../http/etag.js';
import type { Handlers } from '../http/mount-routes.js';
import { linkHeader, paginate } from '../http/paging.js';
import { ProblemError } from '../http/problem.js';
import type { Clock } from '../instant.js';
import type { Publisher } from '../publisher.js';

interface PlanRouteParts {
  readonly plans: PlanStore;
  readonly reportForms: ReportFormStore;
  readonly publisher: Publisher;
  readonly clock: Clock;
}

function wordsOf(text: LocalizedText | null | undefined): string {
  if (text === null || text === undefined) return '';
  return typeof text === 'string'
    ? text
    : Object.values(text)
        .filter((word) => word !== null)
        .join(' ');
}

/** True when number and title hold every word of the question, in any order, with or without diacritics. */
export function matchesWords(plan: Pick<PlanSummary, 'number' | 'title'>, question: string): boolean {
  const text = foldText(`${plan.number ?? ''} ${wordsOf(plan.title)}`);
  return foldText(question)
    .split(' ')
    .every((word) => text.includes(word));
}

/** True when the plan's period and the period asked for have a day in common. An open end goes on for ever. */
export function overlaps(plan: Pick<PlanSummary, 'period'>, asked: ReadPeriod): boolean {
  const start = firstDayOf(readDate(plan.period?.start));
  const end = lastDayOf(readDate(plan.period?.end));
  if (start === null && end === null) return false;
  return (start === null || start <= asked.end) && (end === null || end >= asked.start);
}

function readPeriodParameter(text: string): ReadPeriod {
  const period = parsePeriod(text);
  if (period) return period;
  throw new ProblemError('invalid-query', {
    errors: [
      {
        parameter: 'period',
        code: 'invalid',
        detail: '"period" có dạng 2024, 2024-Q1, 2024-S1, 2024-9M, 2024-06 hoặc 2021/2025.',
      },
    ],
  });
}

/** The plan with the addresses of its parts on this server, relative to its root, and with all of its report forms. */
function withLinks(plan: Plan, base: string, { plans, reportForms }: PlanRouteParts): Plan {
  const listed = plan.reportForms ?? [];
  const others = reportForms
    .formsOf(plan.id)
    .filter((form) => !listed.some((link) => link.id === form.id))
    .map(({ id, title, reportingPeriod }) => ({ id, title, due: reportingPeriod?.due ?? null }));
  const hasIndicators = plans.countIndicators(plan.id) > 0;
  return {
    ...plan,
    indicatorsUrl: hasIndicators ? `${base}/plans/${encodeURIComponent(plan.id)}/indicators` : null,
    reportForms: [...listed, ...others].map((link) =>
      reportForms.form(link.id) === null
        ? link
        : { ...link, url: `${base}/report-forms/${encodeURIComponent(link.id)}` },
    ),
  };
}

/** The members that are not null. */
function present<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member != null)) as Partial<Value>;
}

/** Reading plans, their indicators and report forms: public, cacheable, without credentials. */
export function createPlanRoutes(parts: PlanRouteParts): Handlers {
  const { plans, reportForms, publisher, clock } = parts;

  const matches = (context: ApiContext) => {
    const unit = context.req.query('unit') ?? '';
    const status = context.req.query('status') ?? '';
    const words = context.req.query('q') ?? '';
    const code = context.req.query('period') ?? '';
    const period = code === '' ? null : readPeriodParameter(code);
    const today = todayInVietnam(clock());
    return (plan: PlanSummary) =>
      (unit === '' || plan.unitId === unit) &&
      (status === '' || (status === 'in-force' ? isPlanInForce(plan, today) : plan.status === status)) &&
      (period === null || overlaps(plan, period)) &&
      (words.trim() === '' || matchesWords(plan, words));
  };

  const found = <Value>(value: Value | null): Value => {
    if (value === null) throw new ProblemError('not-found');
    return value;
  };

  return {
    listPlans: (context) => {
      publisher.refresh();
      const base = context.get('base');
      const page = paginate(context, plans.heads().filter(matches(context)), (plan) => [
        firstDayOf(readDates(plan.issued)[0] ?? null) ?? '',
        plan.id,
      ]);
      const items = page.items.map((plan) => ({
        ...plan,
        url: `${base}/plans/${encodeURIComponent(plan.id)}`,
      }));
      return readJsonResponse(context, { ...page, items }, 'public', linkHeader(page));
    },

    getPlan: (context) => {
      publisher.refresh();
      const plan = found(plans.plan(context.req.param('id') ?? ''));
      return readJsonResponse(context, withLinks(plan, context.get('base'), parts), 'public');
    },

    listPlanIndicators: (context) => {
      publisher.refresh();
      const plan = found(plans.plan(context.req.param('id') ?? ''));
      const items = plans.indicatorsOf(plan.id);
      const list = { schema: 'kehoach/1', title: plan.title ?? null, items, total: items.length, next: null };
      return readJsonResponse(context, list, 'public');
    },

    getIndicator: (context) => {
      publisher.refresh();
      return readJsonResponse(context, found(plans.indicator(context.req.param('id') ?? '')), 'public');
    },

    getReportForm: (context) => {
      publisher.refresh();
      const form = found(reportForms.form(context.req.param('id') ?? ''));
      const base = context.get('base');
      const standard = { submit: `${base}/reports`, draft: `${base}/drafts`, upload: `${base}/uploads` };
      const links = { ...standard, ...present(form.links ?? {}) };
      return readJsonResponse(context, { ...form, links }, 'public');
    },
  };
}
