import * as z from 'zod/mini';

import { Id, LocalizedText, openEnum, SourceDate } from './primitives.js';

/** Levels of administration. Districts ended on 1/7/2025 and stay in the vocabulary for older plans. */
export const LEVELS = ['central', 'province', 'district', 'commune'] as const;
export const Level = openEnum(LEVELS);

/** A unit before or after another one. */
export const UnitLink = z.object({
  unitId: z.nullish(z.string()),
  name: z.nullish(LocalizedText),
});
export type UnitLink = z.infer<typeof UnitLink>;

/**
 * A province, district or commune during a span of time. The id is opaque: official codes change their meaning when units
 * merge, so a code together with a date only helps to find a unit.
 */
export const AdministrativeUnit = z.object({
  id: Id,
  code: z.nullish(z.string()),
  codeSystem: z.nullish(z.string()),
  name: z.nullish(LocalizedText),
  type: z.nullish(z.string()),
  level: z.nullish(Level),
  parentId: z.nullish(z.string()),
  validFrom: z.nullish(SourceDate),
  validTo: z.nullish(SourceDate),
  predecessors: z.nullish(z.array(UnitLink)),
  successors: z.nullish(z.array(UnitLink)),
  legalAct: z.nullish(LocalizedText),
});
export type AdministrativeUnit = z.infer<typeof AdministrativeUnit>;

/** One edge of succession: which agency took over which functions (`scope`), from when, by which act. */
export const Succession = z.object({
  agencyId: z.nullish(z.string()),
  name: z.nullish(LocalizedText),
  scope: z.nullish(LocalizedText),
  from: z.nullish(SourceDate),
  act: z.nullish(LocalizedText),
});
export type Succession = z.infer<typeof Succession>;

/** An agency, or a group of agencies that a plan names together ("các sở, ban, ngành khác"). */
export const Agency = z.object({
  id: Id,
  name: z.nullish(LocalizedText),
  shortName: z.nullish(LocalizedText),
  aliases: z.nullish(z.array(z.string())),
  kind: z.nullish(openEnum(['agency', 'group'])),
  level: z.nullish(Level),
  unitId: z.nullish(z.string()),
  validFrom: z.nullish(SourceDate),
  validTo: z.nullish(SourceDate),
  succeededBy: z.nullish(z.array(Succession)),
});
export type Agency = z.infer<typeof Agency>;
