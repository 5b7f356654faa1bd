import * as z from 'zod/mini';

/**
 * A word out of a known list, or any other word: an unknown word is read as "other", with its own text shown, and never
 * drops anything.
 */
export type Open<Known extends string> = Known | (string & {});

/** Schema of {@link Open}: accepts every string and documents the known ones. */
/*@__NO_SIDE_EFFECTS__*/ export function openEnum<const Known extends readonly [string, ...string[]]>(
  known: Known,
) {
  return z.union([z.enum(known), z.string()]) as unknown as z.ZodMiniType<Open<Known[number]>>;
}

/** Opaque, non-empty identifier. */
export const Id = z.string().check(z.minLength(1));

/**
 * A text in one language (a plain string, the source's language) or in several, keyed by BCP 47 tag:
 * `{ "vi": "…", "en": "…", "zh-Hans": "…" }`.
 */
export const LocalizedText = z.union([z.string(), z.record(z.string(), z.nullable(z.string()))]);
export type LocalizedText = z.infer<typeof LocalizedText>;

/** How much of a date the source gives. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'none'] as const;

/**
 * A date as its source writes it. `raw` is the wording, `iso` the calendar date it means (`YYYY-MM-DD`, or null where the
 * wording names no real day), `inferred` says why a part that the source lacks was filled in.
 */
export const SourceDateObject = z.object({
  raw: z.nullish(z.string()),
  iso: z.nullish(z.string()),
  precision: z.nullish(openEnum(DATE_PRECISIONS)),
  inferred: z.nullish(LocalizedText),
});

/** {@link SourceDateObject}, or a plain ISO calendar date as shorthand. */
export const SourceDate = z.union([z.string(), SourceDateObject]);
export type SourceDate = z.infer<typeof SourceDate>;

/** One date, or several where documents disagree. */
export const SourceDates = z.union([z.string(), z.array(SourceDate), SourceDateObject]);
export type SourceDates = z.infer<typeof SourceDates>;

/** A party named in a text: the name as written, and the id of the agency it stands for where that is known. */
export const AgencyRef = z.object({
  agencyId: z.nullish(z.string()),
  name: z.nullish(LocalizedText),
});
export type AgencyRef = z.infer<typeof AgencyRef>;

/** Where data come from, as shown under a widget. */
export const Source = z.object({
  name: z.nullish(LocalizedText),
  url: z.nullish(z.string()),
});
export type Source = z.infer<typeof Source>;

/**
 * A cited document. Every part may be null; identity is issuer, year, number and type, never the title: number and
 * symbol repeat in every committee every year.
 */
export const DocumentRef = z.object({
  number: z.nullish(z.string()),
  type: z.nullish(z.string()),
  issuer: z.nullish(AgencyRef),
  issued: z.nullish(SourceDates),
  title: z.nullish(LocalizedText),
  url: z.nullish(z.string()),
});
export type DocumentRef = z.infer<typeof DocumentRef>;

/** Name and major version that a top-level object may carry. */
export const SCHEMA_NAME = 'kehoach';
export const SCHEMA_MAJOR = 1;

/** The `schema` member of a top-level object, for example `kehoach/1`. */
export const SchemaTag = z.nullish(z.string());

/**
 * The major version that a top-level value claims, null when it claims none or another vocabulary's.
 * A version other than {@link SCHEMA_MAJOR} is refused with words: its meaning may have changed.
 */
export function claimedMajor(value: unknown): number | null {
  const tag = (value as { schema?: unknown } | null | undefined)?.schema;
  const match = typeof tag === 'string' && /^kehoach\/(\d+)(?:\.\d+)*$/.exec(tag);
  return match ? Number(match[1]) : null;
}
