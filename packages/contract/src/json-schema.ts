import * as z from 'zod/mini';

import * as agency from './agency.js';
import { BODY_SCHEMAS } from './body-schemas.js';
import * as duty from './duty.js';
import * as indicator from './indicator.js';
import * as plan from './plan.js';
import * as primitives from './primitives.js';
import * as problem from './problem.js';
import * as form from './report-form.js';
import * as report from './report.js';
import type { SchemaName } from './routes.js';
import { SCHEMA_NOTES } from './schema-notes.js';

/** A JSON value with members. */
export interface JsonObject {
  [key: string]: unknown;
}

/** What the bodies consist of. */
const PARTS = {
  LocalizedText: primitives.LocalizedText,
  SourceDateObject: primitives.SourceDateObject,
  SourceDate: primitives.SourceDate,
  SourceDates: primitives.SourceDates,
  AgencyRef: primitives.AgencyRef,
  Source: primitives.Source,
  DocumentRef: primitives.DocumentRef,
  UnitLink: agency.UnitLink,
  AdministrativeUnit: agency.AdministrativeUnit,
  Succession: agency.Succession,
  Agency: agency.Agency,
  Role: duty.Role,
  Party: duty.Party,
  Duty: duty.Duty,
  DatePeriod: plan.DatePeriod,
  Section: plan.Section,
  ActivityWhen: plan.ActivityWhen,
  Activity: plan.Activity,
  ParentProgramme: plan.ParentProgramme,
  PlanAttachment: plan.PlanAttachment,
  SourceNote: plan.SourceNote,
  NamedItem: plan.NamedItem,
  Signatory: plan.Signatory,
  Recipient: plan.Recipient,
  ReportFormLink: plan.ReportFormLink,
  Contact: plan.Contact,
  PlanSummary: plan.PlanSummary,
  Milestone: indicator.Milestone,
  DisaggregatedValue: indicator.DisaggregatedValue,
  Observation: indicator.Observation,
  SeriesBreak: indicator.SeriesBreak,
  IndicatorScale: indicator.IndicatorScale,
  FieldOption: form.FieldOption,
  FieldCondition: form.FieldCondition,
  FieldPrefill: form.FieldPrefill,
  TableColumn: form.TableColumn,
  ReportField: form.ReportField,
  ReportSection: form.ReportSection,
  ReportRule: form.ReportRule,
  ReportingPeriod: form.ReportingPeriod,
  AttachmentLimits: form.AttachmentLimits,
  RatioAnswer: report.RatioAnswer,
  SexAnswer: report.SexAnswer,
  TaskResultAnswer: report.TaskResultAnswer,
  NoDataAnswer: report.NoDataAnswer,
  TableRow: report.TableRow,
  Answer: report.Answer,
  ReportAttachment: report.ReportAttachment,
  Receipt: report.Receipt,
  ReportComment: report.ReportComment,
  ProblemDetail: problem.ProblemDetail,
} satisfies Record<string, z.ZodMiniType>;

/** Name of every schema that a generated document refers to by name. */
export type NamedSchema = SchemaName | keyof typeof PARTS;

/** Every named schema: what a request or an answer consists of, and its parts. */
export const NAMED_SCHEMAS: Record<NamedSchema, z.ZodMiniType> = { ...BODY_SCHEMAS, ...PARTS };

const registry = z.registry<{ id: NamedSchema }>();
for (const name of Object.keys(NAMED_SCHEMAS) as NamedSchema[])
  registry.add(NAMED_SCHEMAS[name], { id: name });

/** Writes the notes of every named schema and of its members into the JSON Schemas under their names. */
function annotate(schemas: Record<string, JsonObject>): Record<string, JsonObject> {
  for (const [name, schema] of Object.entries(schemas)) {
    const { summary, members } = SCHEMA_NOTES[name as NamedSchema];
    schema.description = summary;
    const properties = (schema.properties ?? {}) as Record<string, JsonObject>;
    for (const [member, note] of Object.entries(members ?? {})) {
      const property = properties[member];
      if (!property) throw new RangeError(`There is a note on ${name}.${member}, which does not exist.`);
      property.description = note;
    }
  }
  return schemas;
}

/** What the schemas accept is described, so members that they do not name are allowed. */
const ACCEPTED = { io: 'input' } as const;

/**
 * One self-contained JSON Schema (2020-12) for each request or answer body of the API.
 *
 * @throws RangeError when a note is on a member that does not exist.
 */
export function createJsonSchemas(): Record<SchemaName, JsonObject> {
  const entries = Object.entries(BODY_SCHEMAS).map(([name, schema]) => {
    const document = z.toJSONSchema(schema, { ...ACCEPTED, metadata: registry }) as JsonObject;
    annotate(document.$defs as Record<string, JsonObject>);
    return [name, { title: name, ...document }];
  });
  return Object.fromEntries(entries) as Record<SchemaName, JsonObject>;
}

/**
 * Every named schema as a component of an OpenAPI 3.1 document.
 *
 * @throws RangeError when a note is on a member that does not exist.
 */
export function createComponentSchemas(): Record<NamedSchema, JsonObject> {
  const { schemas } = z.toJSONSchema(registry, { ...ACCEPTED, uri: componentPointer });
  const entries = Object.entries(schemas).map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [
    name,
    schema,
  ]);
  return annotate(Object.fromEntries(entries) as Record<NamedSchema, JsonObject>);
}

/** Where an OpenAPI document keeps a named schema. */
export function componentPointer(name: string): string {
  return `#/components/schemas/${name}`;
}

/** File name of a body's JSON Schema: `plan-list.schema.json`. */
export function schemaFileName(name: SchemaName): string {
  return `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.schema.json`;
}
