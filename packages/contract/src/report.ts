import * as z from 'zod/mini';

import { AgencyRef, Id, openEnum, SchemaTag } from './primitives.js';

export const REPORT_STATUSES = [
  'draft',
  'prepared',
  'submitted',
  'returned',
  'accepted',
  'withdrawn',
] as const;

/** A share given by its two parts; the percentage is computed. */
export const RatioAnswer = z.object({
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
});
export type RatioAnswer = z.infer<typeof RatioAnswer>;

/** A count or value with its sex breakdown. */
export const SexAnswer = z.object({
  total: z.nullable(z.number()),
  female: z.nullish(z.number()),
  male: z.nullish(z.number()),
});
export type SexAnswer = z.infer<typeof SexAnswer>;

/** The result of one task of the plan: its status, its progress in percent and words. */
export const TaskResultAnswer = z.object({
  status: z.nullable(z.string()),
  progress: z.nullish(z.number()),
  summary: z.nullish(z.string()),
});
export type TaskResultAnswer = z.infer<typeof TaskResultAnswer>;

/** "Chưa có số liệu" is an answer, with its reason. */
export const NoDataAnswer = z.object({ noData: z.string() });
export type NoDataAnswer = z.infer<typeof NoDataAnswer>;

/** One row of a table: a value for each column id. */
export const TableRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export type TableRow = z.infer<typeof TableRow>;

/** What an officer answers to one field. A file field answers with the ids of attachments. */
export const Answer = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(TableRow),
  RatioAnswer,
  SexAnswer,
  NoDataAnswer,
  TaskResultAnswer,
]);
export type Answer = z.infer<typeof Answer>;

/** Answers by field id. */
export type Answers = Record<string, Answer>;

/** A file that belongs to a report: where it was uploaded, its size in bytes and its SHA-256 in lower-case hex. */
export const ReportAttachment = z.object({
  id: Id,
  name: z.string(),
  mediaType: z.nullish(z.string()),
  bytes: z.nullish(z.number()),
  sha256: z.nullish(z.string()),
  url: z.nullish(z.string()),
});
export type ReportAttachment = z.infer<typeof ReportAttachment>;

/** Proof that a report arrived: the receiver's number, the instant with its offset, the SHA-256 of what was kept. */
export const Receipt = z.object({
  number: z.string(),
  receivedAt: z.string(),
  sha256: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

/** A remark of the receiver on one answer; a pointer is `/answers/<fieldId>/…`. */
export const ReportComment = z.object({
  pointer: z.nullish(z.string()),
  text: z.nullish(z.string()),
  by: z.nullish(z.string()),
  at: z.nullish(z.string()),
});
export type ReportComment = z.infer<typeof ReportComment>;

/** What an officer sends: a report without what the receiver adds. */
export const ReportSubmission = z.object({
  schema: SchemaTag,
  formId: Id,
  planId: z.nullish(z.string()),
  agency: AgencyRef,
  period: z.string(),
  number: z.nullish(z.string()),
  signer: z.nullish(z.string()),
  contact: z.nullish(z.string()),
  answers: z.record(z.string(), Answer),
  attachments: z.nullish(z.array(ReportAttachment)),
  replacesId: z.nullish(z.string()),
  version: z.nullish(z.union([z.string(), z.number()])),
});
export type ReportSubmission = z.infer<typeof ReportSubmission>;

/** A report as the receiver keeps it. */
export const Report = z.object({
  schema: SchemaTag,
  id: Id,
  formId: Id,
  planId: z.nullish(z.string()),
  agency: AgencyRef,
  period: z.string(),
  number: z.nullish(z.string()),
  signer: z.nullish(z.string()),
  contact: z.nullish(z.string()),
  answers: z.record(z.string(), Answer),
  attachments: z.nullish(z.array(ReportAttachment)),
  status: z.nullish(openEnum(REPORT_STATUSES)),
  submittedAt: z.nullish(z.string()),
  receipt: z.nullish(Receipt),
  comments: z.nullish(z.array(ReportComment)),
  replacesId: z.nullish(z.string()),
  version: z.nullish(z.union([z.string(), z.number()])),
});
export type Report = z.infer<typeof Report>;

/** A draft on the server: answers so far, kept under a key that the client names. */
export const Draft = z.object({
  schema: SchemaTag,
  formId: Id,
  agencyId: z.nullish(z.string()),
  period: z.nullish(z.string()),
  answers: z.record(z.string(), Answer),
  attachments: z.nullish(z.array(ReportAttachment)),
  updated: z.nullish(z.string()),
  version: z.nullish(z.union([z.string(), z.number()])),
});
export type Draft = z.infer<typeof Draft>;
