import type { Indicator, Plan, ReportField, ReportForm } from '@kehoach/contract';

import { EMPTY_DATASET } from '../dataset.js';
import type { Dataset, PublishedData } from '../dataset.js';

/** Agencies of the tests; the third has a token and no form. */
export const AGENCY = { agencyId: 'so-a', name: 'Sở A' };
export const OTHER_AGENCY = { agencyId: 'so-b', name: 'Sở B' };
export const UNADDRESSED_AGENCY = { agencyId: 'so-c', name: 'Sở C' };

/** Noon of 15/3/2021 in Viet Nam. */
export const NOON = Date.UTC(2021, 2, 15, 5, 0, 0);

const PLANS: readonly Plan[] = [
  {
    schema: 'kehoach/1',
    id: 'plan-2021',
    number: '58/KH-UBND',
    title: { vi: 'Kế hoạch Đầu tư vì bình đẳng giới', en: 'Investment plan' },
    unitId: 'tinh-a',
    issued: '2021-01-10',
    period: { start: '2021-01-01', end: '2021-12-31' },
    status: null,
    activities: [{ id: 'a1', title: 'Tập huấn' }],
    reportForms: [{ id: 'form-full', title: 'Báo cáo 6 tháng' }],
  },
  {
    schema: 'kehoach/1',
    id: 'plan-2020',
    number: '12/KH-UBND',
    title: 'Kế hoạch năm 2020 của huyện B',
    unitId: 'huyen-b',
    issued: [{ raw: 'ngày 02/3/2020', iso: '2020-03-02' }, '2020-03-05'],
    period: { start: '2020-01-01', end: '2020-12-31' },
    status: 'completed',
  },
  { schema: 'kehoach/1', id: 'plan-bare', title: 'Kế hoạch không ngày' },
];

const INDICATORS: readonly Indicator[] = [
  {
    schema: 'kehoach/1',
    id: 'ind-2',
    title: 'Tỷ lệ nữ lãnh đạo',
    milestones: [{ period: '2025', value: 60 }],
  },
  { schema: 'kehoach/1', id: 'ind-1', title: 'Tỷ số giới tính khi sinh' },
];

const FIELDS: readonly ReportField[] = [
  { id: 'note', type: 'note' },
  { id: 'name', type: 'text', required: true, min: 2, max: 20, pattern: '[^<>]+' },
  { id: 'words', type: 'long-text', max: 50 },
  { id: 'count', type: 'integer', min: 0, max: 100 },
  { id: 'money', type: 'decimal', min: 0 },
  { id: 'share', type: 'percent', max: 100 },
  { id: 'from', type: 'date' },
  { id: 'to', type: 'date' },
  { id: 'verdict', type: 'choice', options: [{ value: 'met' }, { value: 'unmet' }] },
  {
    id: 'means',
    type: 'choices',
    min: 1,
    max: 2,
    options: [{ value: 'radio' }, { value: 'web' }, { value: 'talk' }],
  },
  { id: 'has-contact', type: 'yes-no' },
  {
    id: 'contact',
    type: 'text',
    required: true,
    visibleWhen: { fieldId: 'has-contact', is: 'equals', value: true },
  },
  { id: 'contact-note', type: 'text', visibleWhen: { fieldId: 'contact', is: 'filled' } },
  {
    id: 'events',
    type: 'table',
    max: 2,
    columns: [
      { id: 'title', type: 'text', required: true },
      { id: 'day', type: 'date' },
      { id: 'people', type: 'integer', min: 0 },
    ],
  },
  { id: 'task', type: 'task-result', activityId: 'a1' },
  { id: 'trained', type: 'indicator-value', min: 0, allowNoData: true },
  { id: 'rate', type: 'indicator-value', unit: { vi: '%' } },
  { id: 'women', type: 'integer' },
  { id: 'men', type: 'integer' },
  { id: 'files', type: 'file', max: 2 },
];

const FULL_FORM: ReportForm = {
  schema: 'kehoach/1',
  id: 'form-full',
  title: 'Báo cáo 6 tháng',
  planId: 'plan-2021',
  reportingPeriod: { code: '2021-S1', kind: 'six-month', due: '2021-06-10', bound: 'before' },
  agencies: [AGENCY, OTHER_AGENCY],
  sections: [
    { id: 's1', fields: FIELDS.slice(0, 9) },
    { id: 's2', fields: FIELDS.slice(9) },
  ],
  rules: [
    { kind: 'sum', fieldIds: ['count', 'women', 'men'], message: { vi: 'Tổng phải bằng nữ cộng nam.' } },
    { kind: 'not-after', fieldIds: ['from', 'to'] },
    { kind: 'at-most', fieldIds: ['women', 'count'] },
    { kind: 'required-when', fieldIds: ['words', 'has-contact'] },
  ],
  attachments: { max: 2, maxBytes: 100_000, accept: ['.pdf', '.docx'] },
  version: 1,
};

const OTHER_FORM: ReportForm = {
  schema: 'kehoach/1',
  id: 'form-open',
  planId: 'plan-2021',
  title: 'Báo cáo năm',
};

/** Three plans, two indicators and two forms: one with every field type and rule, one that asks nothing. */
export const FIXTURE: Dataset = {
  plans: PLANS,
  indicators: INDICATORS,
  planIndicators: { 'plan-2021': ['ind-1', 'ind-2'] },
  reportForms: [FULL_FORM, OTHER_FORM],
};

/** The fixture, with a sample plan whose title tells the day it was made for. */
export function createFixtureData(dataset: Dataset = FIXTURE): PublishedData {
  return {
    dataset,
    createSample: (today) => ({
      ...EMPTY_DATASET,
      plans: [{ schema: 'kehoach/1', id: 'sample', title: `Kế hoạch mẫu ${today}`, issued: '2019-01-01' }],
    }),
  };
}

/** A submission for `form-full` that is right as it is. */
export function createSubmission(
  change: Record<string, unknown> = {},
  answers: Record<string, unknown> = {},
) {
  return {
    formId: 'form-full',
    planId: 'plan-2021',
    agency: AGENCY,
    period: '2021-S1',
    signer: 'Nguyễn Thị Bình',
    answers: { name: 'Báo cáo', ...answers },
    ...change,
  };
}
