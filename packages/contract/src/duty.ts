import * as z from 'zod/mini';

import { Id, LocalizedText, openEnum } from './primitives.js';
import { ROLE_CODES } from './role-codes.js';

/** What a party does in a duty: a code of the exported table, with the source's words where they say more. */
export const Role = z.object({
  code: openEnum(ROLE_CODES),
  words: z.nullish(LocalizedText),
});
export type Role = z.infer<typeof Role>;

/** A party of a duty: the name as the plan writes it, the agency it stands for, and its roles. */
export const Party = z.object({
  agencyId: z.nullish(z.string()),
  nameAsWritten: z.nullish(LocalizedText),
  roles: z.nullish(z.array(Role)),
});
export type Party = z.infer<typeof Party>;

/** A duty that a plan assigns. Roles are many-to-many: one sentence often carries four. */
export const Duty = z.object({
  id: Id,
  order: z.nullish(z.number()),
  parties: z.nullish(z.array(Party)),
  summary: z.nullish(LocalizedText),
  activityIds: z.nullish(z.array(z.string())),
  target: z.nullish(LocalizedText),
  source: z.nullish(z.object({ section: z.nullish(z.string()), quote: z.nullish(z.string()) })),
});
export type Duty = z.infer<typeof Duty>;
