import * as z from 'zod/mini';

import { AgencyRef, Id, LocalizedText, openEnum, SchemaTag, SourceDate } from './primitives.js';

export const FIELD_TYPES = [
  'text',
  'long-text',
  'integer',
  'decimal',
  'percent',
  'date',
  'choice',
  'choices',
  'yes-no',
  'table',
  'task-result',
  'indicator-value',
  'file',
  'note',
] as const;
export const PERIOD_KINDS = [
  'month',
  'quarter',
  'six-month',
  'nine-month',
  'annual',
  'term',
  'thematic',
  'ad-hoc',
] as const;
export const RULE_KINDS = ['sum', 'not-after', 'required-when', 'at-most'] as const;
export const CONDITION_KINDS = ['equals', 'not-equals', 'at-least', 'filled'] as const;

/** One choice. */
export const FieldOption = z.object({
  value: z.string(),
  label: z.nullish(LocalizedText),
});
export type FieldOption = z.infer<typeof FieldOption>;

/** When a field is asked: a comparison with another field's answer. */
export const FieldCondition = z.object({
  fieldId: z.string(),
  is: openEnum(CONDITION_KINDS),
  value: z.optional(z.unknown()),
});
export type FieldCondition = z.infer<typeof FieldCondition>;

/** A value offered before the officer types, and where it comes from. */
export const FieldPrefill = z.object({
  value: z.optional(z.unknown()),
  from: z.nullish(openEnum(['plan', 'previous', 'api'])),
  source: z.nullish(LocalizedText),
});
export type FieldPrefill = z.infer<typeof FieldPrefill>;

/** A column of a table field: a simple field without conditions. */
export const TableColumn = z.object({
  id: Id,
  type: openEnum(FIELD_TYPES),
  label: z.nullish(LocalizedText),
  required: z.nullish(z.boolean()),
  min: z.nullish(z.number()),
  max: z.nullish(z.number()),
  unit: z.nullish(LocalizedText),
  options: z.nullish(z.array(FieldOption)),
});
export type TableColumn = z.infer<typeof TableColumn>;

/**
 * A question. `min` and `max` bound numbers, or the count of characters, choices or rows; `pattern` is a regular expression
 * without flags that the whole text must match; `activityId` and `indicatorId` name what a result or value is about;
 * `columns` belong to a table.
 */
export const ReportField = z.object({
  id: Id,
  type: openEnum(FIELD_TYPES),
  label: z.nullish(LocalizedText),
  help: z.nullish(LocalizedText),
  required: z.nullish(z.boolean()),
  min: z.nullish(z.number()),
  max: z.nullish(z.number()),
  pattern: z.nullish(z.string()),
  unit: z.nullish(LocalizedText),
  options: z.nullish(z.array(FieldOption)),
  columns: z.nullish(z.array(TableColumn)),
  activityId: z.nullish(z.string()),
  indicatorId: z.nullish(z.string()),
  prefill: z.nullish(FieldPrefill),
  visibleWhen: z.nullish(FieldCondition),
  allowNoData: z.nullish(z.boolean()),
});
export type ReportField = z.infer<typeof ReportField>;

/** A step of the form. */
export const ReportSection = z.object({
  id: Id,
  title: z.nullish(LocalizedText),
  help: z.nullish(LocalizedText),
  fields: z.nullish(z.array(ReportField)),
});
export type ReportSection = z.infer<typeof ReportSection>;

/**
 * A rule over several fields, in the order of `fieldIds`.
 * `sum`: the first equals the sum of the others; `not-after`: the first date is not after the second; `at-most`: the first
 * number is at most the second; `required-when`: the first is required when the second is filled (or `true`).
 */
export const ReportRule = z.object({
  kind: openEnum(RULE_KINDS),
  fieldIds: z.array(z.string()),
  message: z.nullish(LocalizedText),
});
export type ReportRule = z.infer<typeof ReportRule>;

/** The period a report is about; always explicit, never derived: bodies differ in cut-off and due dates. */
export const ReportingPeriod = z.object({
  code: z.string(),
  kind: z.nullish(openEnum(PERIOD_KINDS)),
  dataFrom: z.nullish(SourceDate),
  dataTo: z.nullish(SourceDate),
  due: z.nullish(SourceDate),
  bound: z.nullish(openEnum(['before', 'by'])),
});
export type ReportingPeriod = z.infer<typeof ReportingPeriod>;

/** Limits of attachments: how many, how large each (`maxBytes`), which file name endings (`.pdf`). */
export const AttachmentLimits = z.object({
  max: z.nullish(z.number()),
  maxBytes: z.nullish(z.number()),
  accept: z.nullish(z.array(z.string())),
});
export type AttachmentLimits = z.infer<typeof AttachmentLimits>;

/** A report form. `links` win over the standard routes. */
export const ReportForm = z.object({
  schema: SchemaTag,
  id: Id,
  title: z.nullish(LocalizedText),
  planId: z.nullish(z.string()),
  reportingPeriod: z.nullish(ReportingPeriod),
  agencies: z.nullish(z.array(AgencyRef)),
  receiver: z.nullish(AgencyRef),
  sections: z.nullish(z.array(ReportSection)),
  rules: z.nullish(z.array(ReportRule)),
  attachments: z.nullish(AttachmentLimits),
  links: z.nullish(
    z.object({ submit: z.nullish(z.string()), draft: z.nullish(z.string()), upload: z.nullish(z.string()) }),
  ),
  version: z.nullish(z.union([z.string(), z.number()])),
  updated: z.nullish(z.string()),
});
export type ReportForm = z.infer<typeof ReportForm>;
