import type { ProblemCode } from './problem.js';

/** Name of a schema in the registry that JSON Schema and OpenAPI are made from. */
export type SchemaName =
  | 'Plan'
  | 'PlanList'
  | 'Indicator'
  | 'IndicatorList'
  | 'ReportForm'
  | 'Report'
  | 'ReportList'
  | 'ReportSubmission'
  | 'Draft'
  | 'Problem';

/** One parameter of a query or a header. */
export interface RouteParameter {
  readonly name: string;
  readonly summary: string;
  readonly required?: boolean;
  readonly type?: 'string' | 'integer';
}

/** One operation of the API: everything that JSON documents, the server and the tests need to know about it. */
export interface Route {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Path template relative to the API's base, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  /** True when a bearer token is needed. */
  readonly auth: boolean;
  readonly query?: readonly RouteParameter[];
  readonly headers?: readonly RouteParameter[];
  readonly request?: SchemaName;
  readonly success: {
    readonly status: 200 | 201 | 204;
    readonly body?: SchemaName;
    readonly headers?: readonly string[];
  };
  readonly problems: readonly ProblemCode[];
}

const READ_HEADERS = ['ETag'] as const;
const IF_MATCH: RouteParameter = {
  name: 'If-Match',
  summary: 'The version that the change was made from; `*` for any',
  required: true,
};
const LIST_QUERY: readonly RouteParameter[] = [
  { name: 'limit', summary: 'Rows per page, 1 to 200', type: 'integer' },
  { name: 'cursor', summary: 'Where the next page begins, taken from `next`' },
];
const WRITE_PROBLEMS = [
  'invalid-json',
  'invalid-body',
  'unauthenticated',
  'too-large',
  'unsupported-media-type',
  'rate-limited',
] as const satisfies readonly ProblemCode[];

/** Every JSON operation of version 1. Uploads follow the tus 1.0 protocol at `/uploads` and are not listed here. */
export const ROUTES: readonly Route[] = [
  {
    id: 'listPlans',
    method: 'get',
    path: '/plans',
    summary: 'Plans, newest first',
    auth: false,
    query: [
      { name: 'unit', summary: 'Id of the administrative unit' },
      { name: 'period', summary: 'Period code that the plan overlaps' },
      { name: 'status', summary: 'Status of the plan' },
      { name: 'q', summary: 'Words of number or title, with or without diacritics' },
      ...LIST_QUERY,
    ],
    success: { status: 200, body: 'PlanList', headers: READ_HEADERS },
    problems: ['invalid-query', 'rate-limited'],
  },
  {
    id: 'getPlan',
    method: 'get',
    path: '/plans/{id}',
    summary: 'One plan with its activities, agencies and duties',
    auth: false,
    success: { status: 200, body: 'Plan', headers: READ_HEADERS },
    problems: ['not-found', 'rate-limited'],
  },
  {
    id: 'listPlanIndicators',
    method: 'get',
    path: '/plans/{id}/indicators',
    summary: 'The indicators that a plan is measured by',
    auth: false,
    success: { status: 200, body: 'IndicatorList', headers: READ_HEADERS },
    problems: ['not-found', 'rate-limited'],
  },
  {
    id: 'getIndicator',
    method: 'get',
    path: '/indicators/{id}',
    summary: 'One indicator with its milestones and values',
    auth: false,
    success: { status: 200, body: 'Indicator', headers: READ_HEADERS },
    problems: ['not-found', 'rate-limited'],
  },
  {
    id: 'getReportForm',
    method: 'get',
    path: '/report-forms/{id}',
    summary: 'One report form',
    auth: false,
    success: { status: 200, body: 'ReportForm', headers: READ_HEADERS },
    problems: ['not-found', 'rate-limited'],
  },
  {
    id: 'listReports',
    method: 'get',
    path: '/reports',
    summary: 'The reports of the caller’s agency',
    auth: true,
    query: [
      { name: 'form', summary: 'Id of the report form' },
      { name: 'agency', summary: 'Id of the agency' },
      ...LIST_QUERY,
    ],
    success: { status: 200, body: 'ReportList', headers: READ_HEADERS },
    problems: ['unauthenticated', 'invalid-query', 'rate-limited'],
  },
  {
    id: 'submitReport',
    method: 'post',
    path: '/reports',
    summary: 'Submit a report; repeating the key repeats the answer',
    auth: true,
    headers: [{ name: 'Idempotency-Key', summary: 'Opaque key of this set of answers', required: true }],
    request: 'ReportSubmission',
    success: { status: 201, body: 'Report', headers: ['ETag', 'Location'] },
    problems: [
      ...WRITE_PROBLEMS,
      'missing-idempotency-key',
      'in-progress',
      'idempotency-key-reused',
      'invalid-report',
      'not-found',
    ],
  },
  {
    id: 'getReport',
    method: 'get',
    path: '/reports/{id}',
    summary: 'One report of the caller’s agency',
    auth: true,
    success: { status: 200, body: 'Report', headers: READ_HEADERS },
    problems: ['unauthenticated', 'not-found', 'rate-limited'],
  },
  {
    id: 'replaceReport',
    method: 'put',
    path: '/reports/{id}',
    summary: 'Replace a report that was returned',
    auth: true,
    headers: [IF_MATCH],
    request: 'ReportSubmission',
    success: { status: 200, body: 'Report', headers: READ_HEADERS },
    problems: [
      ...WRITE_PROBLEMS,
      'forbidden',
      'not-found',
      'missing-precondition',
      'precondition-failed',
      'invalid-report',
    ],
  },
  {
    id: 'getDraft',
    method: 'get',
    path: '/drafts/{key}',
    summary: 'A draft of the caller',
    auth: true,
    success: { status: 200, body: 'Draft', headers: READ_HEADERS },
    problems: ['unauthenticated', 'not-found', 'rate-limited'],
  },
  {
    id: 'putDraft',
    method: 'put',
    path: '/drafts/{key}',
    summary: 'Create or change a draft',
    auth: true,
    headers: [{ ...IF_MATCH, required: false }],
    request: 'Draft',
    success: { status: 200, body: 'Draft', headers: READ_HEADERS },
    problems: [...WRITE_PROBLEMS, 'precondition-failed'],
  },
  {
    id: 'deleteDraft',
    method: 'delete',
    path: '/drafts/{key}',
    summary: 'Delete a draft',
    auth: true,
    headers: [{ ...IF_MATCH, required: false }],
    success: { status: 204 },
    problems: ['unauthenticated', 'not-found', 'precondition-failed', 'rate-limited'],
  },
];

/** The JSON operations under one id, for the server and the tests. */
export function routeById(id: string): Route {
  const route = ROUTES.filter((candidate) => candidate.id === id)[0];
  if (!route) throw new RangeError(`There is no route "${id}".`);
  return route;
}
