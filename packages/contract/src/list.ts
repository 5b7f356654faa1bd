import * as z from 'zod/mini';

import { LocalizedText, SchemaTag, Source } from './primitives.js';

/** A page of a list: rows, how many there are in all, and the address of the next page. */
/*@__NO_SIDE_EFFECTS__*/ export function listOf<Row extends z.ZodMiniType>(row: Row) {
  return z.object({
    schema: SchemaTag,
    id: z.nullish(z.string()),
    title: z.nullish(LocalizedText),
    items: z.array(row),
    total: z.nullish(z.number()),
    next: z.nullish(z.string()),
    source: z.nullish(Source),
    updated: z.nullish(z.string()),
  });
}

/** What {@link listOf} describes. */
export type ListOf<Row> = {
  schema?: string | null;
  id?: string | null;
  title?: LocalizedText | null;
  items: Row[];
  total?: number | null;
  next?: string | null;
  source?: Source | null;
  updated?: string | null;
};
