import * as z from 'zod/mini';

import { AdministrativeUnit, Agency, Level } from './agency.js';
import { Duty } from './duty.js';
import {
  AgencyRef,
  DocumentRef,
  Id,
  LocalizedText,
  openEnum,
  SchemaTag,
  Source,
  SourceDate,
  SourceDates,
} from './primitives.js';

/** What a plan's status may say; null means: in force until its period ends. */
export const PLAN_STATUSES = ['draft', 'in-force', 'completed', 'superseded', 'withdrawn'] as const;
export const ACTIVITY_KINDS = ['objective', 'group', 'task', 'campaign', 'event', 'deadline'] as const;
export const ACTIVITY_STATUSES = ['planned', 'in-progress', 'done', 'cancelled', 'unknown'] as const;
/** `before`: strictly before the day named; `by`: that day is the last valid one. */
export const DUE_BOUNDS = ['before', 'by'] as const;

/** First and last day of a span; either end may be open. */
export const DatePeriod = z.object({
  start: z.nullish(SourceDate),
  end: z.nullish(SourceDate),
});
export type DatePeriod = z.infer<typeof DatePeriod>;

/** A part of the document, as numbered and titled there. `order` is the order of appearance. */
export const Section = z.object({
  id: Id,
  parentId: z.nullish(z.string()),
  number: z.nullish(z.string()),
  order: z.nullish(z.number()),
  kind: z.nullish(z.string()),
  title: z.nullish(LocalizedText),
});
export type Section = z.infer<typeof Section>;

/** When an activity happens: both ends inclusive, a due date with its bound, and the source's wording. */
export const ActivityWhen = z.object({
  start: z.nullish(SourceDate),
  end: z.nullish(SourceDate),
  due: z.nullish(SourceDate),
  bound: z.nullish(openEnum(DUE_BOUNDS)),
  recurs: z.nullish(openEnum(['yearly'])),
  raw: z.nullish(z.string()),
});
export type ActivityWhen = z.infer<typeof ActivityWhen>;

/** An objective, a group, a task, a campaign window, an event day or a deadline. `progress` is in percent, 0–100. */
export const Activity = z.object({
  id: Id,
  number: z.nullish(z.string()),
  order: z.nullish(z.number()),
  parentId: z.nullish(z.string()),
  sectionId: z.nullish(z.string()),
  kind: z.nullish(openEnum(ACTIVITY_KINDS)),
  title: z.nullish(LocalizedText),
  summary: z.nullish(LocalizedText),
  when: z.nullish(ActivityWhen),
  agencyIds: z.nullish(z.array(z.string())),
  status: z.nullish(openEnum(ACTIVITY_STATUSES)),
  progress: z.nullish(z.number()),
  evidenceUrl: z.nullish(z.string()),
});
export type Activity = z.infer<typeof Activity>;

/** A strategy or programme that the plan implements. */
export const ParentProgramme = z.object({
  name: z.nullish(LocalizedText),
  period: z.nullish(DatePeriod),
  kind: z.nullish(z.string()),
  document: z.nullish(DocumentRef),
});
export type ParentProgramme = z.infer<typeof ParentProgramme>;

/** A file beside the plan; many real plans give only a file name. `bytes` is its size. */
export const PlanAttachment = z.object({
  title: z.nullish(LocalizedText),
  url: z.nullish(z.string()),
  mediaType: z.nullish(z.string()),
  bytes: z.nullish(z.number()),
});
export type PlanAttachment = z.infer<typeof PlanAttachment>;

/** An error or oddity of the source itself. `pointer` is a JSON Pointer into the plan, `raw` the words concerned. */
export const SourceNote = z.object({
  pointer: z.nullish(z.string()),
  kind: z.nullish(z.string()),
  raw: z.nullish(z.string()),
  explanation: z.nullish(LocalizedText),
});
export type SourceNote = z.infer<typeof SourceNote>;

/** A named thing with an optional remark: target group, model, source of money. */
export const NamedItem = z.object({
  name: z.nullish(LocalizedText),
  note: z.nullish(LocalizedText),
});
export type NamedItem = z.infer<typeof NamedItem>;

/** Who signed, in which office and in which form ("KT. CHỦ TỊCH"). */
export const Signatory = z.object({
  name: z.nullish(LocalizedText),
  position: z.nullish(LocalizedText),
  form: z.nullish(z.string()),
});

/** A recipient of the document and why it receives it ("để b/c"). */
export const Recipient = z.object({
  agencyId: z.nullish(z.string()),
  name: z.nullish(LocalizedText),
  purpose: z.nullish(LocalizedText),
});
export type Recipient = z.infer<typeof Recipient>;

/** A report form that belongs to the plan. */
export const ReportFormLink = z.object({
  id: Id,
  title: z.nullish(LocalizedText),
  url: z.nullish(z.string()),
  due: z.nullish(SourceDate),
});
export type ReportFormLink = z.infer<typeof ReportFormLink>;

/** Whom readers may ask about the plan. */
export const Contact = z.object({
  name: z.nullish(LocalizedText),
  email: z.nullish(z.string()),
  phone: z.nullish(z.string()),
  url: z.nullish(z.string()),
});

/** What a list of plans and a plan have in common, and more. A function, so that a bundle can leave out what it does not use. */
/*@__NO_SIDE_EFFECTS__*/ const planWith = <Parts extends z.core.$ZodLooseShape>(parts: Parts) =>
  z.object({
    schema: SchemaTag,
    id: Id,
    number: z.nullish(z.string()),
    title: z.nullish(LocalizedText),
    level: z.nullish(Level),
    unitId: z.nullish(z.string()),
    issuer: z.nullish(AgencyRef),
    issued: z.nullish(SourceDates),
    period: z.nullish(DatePeriod),
    status: z.nullish(openEnum(PLAN_STATUSES)),
    updated: z.nullish(z.string()),
    ...parts,
  });

/** A plan in a list, with the address of the whole. */
export const PlanSummary = planWith({ url: z.nullish(z.string()) });
export type PlanSummary = z.infer<typeof PlanSummary>;

/** What the timeline and the table show of a plan, and more. */
/*@__NO_SIDE_EFFECTS__*/ const shownPlanWith = <Parts extends z.core.$ZodLooseShape>(parts: Parts) =>
  planWith({
    sections: z.nullish(z.array(Section)),
    activities: z.nullish(z.array(Activity)),
    agencies: z.nullish(z.array(Agency)),
    duties: z.nullish(z.array(Duty)),
    notes: z.nullish(z.array(SourceNote)),
    source: z.nullish(Source),
    ...parts,
  });

/**
 * A plan as a widget reads it: what it does not show, it does not check, so that a fault in a list of recipients is not told
 * to readers as something that is missing from what they see.
 */
export const ShownPlan = shownPlanWith({});
export type ShownPlan = z.infer<typeof ShownPlan>;

/** An action plan. Only `id` must be there; most real plans leave most of it null. */
export const Plan = shownPlanWith({
  signatory: z.nullish(Signatory),
  supersededBy: z.nullish(z.string()),
  parents: z.nullish(z.array(ParentProgramme)),
  legalBasis: z.nullish(z.array(DocumentRef)),
  references: z.nullish(z.array(DocumentRef)),
  units: z.nullish(z.array(AdministrativeUnit)),
  targetGroups: z.nullish(z.array(NamedItem)),
  models: z.nullish(z.array(NamedItem)),
  budgetSources: z.nullish(z.array(NamedItem)),
  attachments: z.nullish(z.array(PlanAttachment)),
  recipients: z.nullish(z.array(Recipient)),
  indicatorsUrl: z.nullish(z.string()),
  reportForms: z.nullish(z.array(ReportFormLink)),
  contact: z.nullish(Contact),
});
export type Plan = z.infer<typeof Plan>;
