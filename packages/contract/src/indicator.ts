import * as z from 'zod/mini';

import { AgencyRef, Id, LocalizedText, openEnum, SchemaTag, Source } from './primitives.js';

/** `up`: higher is better; `down`: lower is better; `keep`: hold the bound; `binary`: yes (1) or no (0). */
export const DIRECTIONS = ['up', 'down', 'keep', 'binary'] as const;
/** How a milestone's value is to be met; `~` ("khoảng") within `tolerance`. */
export const BOUNDS = ['>=', '>', '<=', '<', '=', '~'] as const;
export const OBSERVATION_STATUSES = ['final', 'provisional', 'estimated', 'suppressed'] as const;

/** A value to reach in a period. The bound belongs to the milestone: one indicator may have ≤ 42 first and < 42 later. */
export const Milestone = z.object({
  period: z.string(),
  value: z.number(),
  bound: z.nullish(openEnum(BOUNDS)),
  tolerance: z.nullish(z.number()),
  framework: z.nullish(LocalizedText),
});
export type Milestone = z.infer<typeof Milestone>;

/** One part of a disaggregated value, for example `{dimension: 'sex', key: 'female', value: 38}`. */
export const DisaggregatedValue = z.object({
  dimension: z.string(),
  key: z.string(),
  label: z.nullish(LocalizedText),
  value: z.nullish(z.number()),
});
export type DisaggregatedValue = z.infer<typeof DisaggregatedValue>;

/** A value of one period; null where there is none, or where it is suppressed. */
export const Observation = z.object({
  period: z.string(),
  value: z.nullish(z.number()),
  status: z.nullish(openEnum(OBSERVATION_STATUSES)),
  numerator: z.nullish(z.number()),
  denominator: z.nullish(z.number()),
  note: z.nullish(LocalizedText),
  by: z.nullish(z.array(DisaggregatedValue)),
});
export type Observation = z.infer<typeof Observation>;

/** A break after which values are no longer comparable with those before. */
export const SeriesBreak = z.object({
  period: z.string(),
  reason: z.nullish(LocalizedText),
});
export type SeriesBreak = z.infer<typeof SeriesBreak>;

/** Where the scale of a drawing may begin and end, and the range that nature gives (sex ratio at birth: 104–106). */
export const IndicatorScale = z.object({
  min: z.nullish(z.number()),
  max: z.nullish(z.number()),
  naturalMin: z.nullish(z.number()),
  naturalMax: z.nullish(z.number()),
});
export type IndicatorScale = z.infer<typeof IndicatorScale>;

/** An indicator with its targets and values. An official `status` is shown and never recomputed. */
export const Indicator = z.object({
  schema: SchemaTag,
  id: Id,
  code: z.nullish(z.string()),
  title: z.nullish(LocalizedText),
  definition: z.nullish(LocalizedText),
  method: z.nullish(LocalizedText),
  note: z.nullish(LocalizedText),
  unit: z.nullish(z.object({ code: z.nullish(z.string()), label: z.nullish(LocalizedText) })),
  direction: z.nullish(openEnum(DIRECTIONS)),
  scale: z.nullish(IndicatorScale),
  baseline: z.nullish(z.object({ period: z.string(), value: z.number() })),
  milestones: z.nullish(z.array(Milestone)),
  series: z.nullish(z.array(Observation)),
  breaks: z.nullish(z.array(SeriesBreak)),
  status: z.nullish(
    z.object({ code: z.nullish(z.string()), label: z.nullish(LocalizedText), source: z.nullish(Source) }),
  ),
  agency: z.nullish(AgencyRef),
  source: z.nullish(Source),
  updated: z.nullish(z.string()),
});
export type Indicator = z.infer<typeof Indicator>;

/** The part of a plan that a reader of indicators needs: where they are. */
export const IndicatorsLink = z.object({
  schema: SchemaTag,
  id: Id,
  title: z.nullish(LocalizedText),
  indicatorsUrl: z.nullish(z.string()),
});
export type IndicatorsLink = z.infer<typeof IndicatorsLink>;
