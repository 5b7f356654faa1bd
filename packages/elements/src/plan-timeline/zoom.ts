import type { DayNumber } from '@kehoach/contract';

import type { TimeAxis } from './time-axis.js';

/** What buttons and keys do with the days shown. */
export type Move = 'out' | 'in' | 'back' | 'on' | 'today' | 'due' | 'all';

/** How closely a reader looks: so many days around a middle, both in days since 1970-01-01; they may have fractions. */
export interface Zoom {
  readonly span: number;
  readonly middle: number;
}

/** Nobody looks closer than at one week, or from farther than a decade or the whole of the plans. */
export const LEAST_DAYS = 7;
export const DECADE_DAYS = 3653;

const lengthOf = ({ first, last }: TimeAxis) => last + 1 - first;
const between = (value: number, one: number, other: number) =>
  Math.min(Math.max(value, Math.min(one, other)), Math.max(one, other));

/** The zoom that shows all days of an extent. */
export const wholeOf = (extent: TimeAxis): Zoom => ({
  span: lengthOf(extent),
  middle: (extent.first + extent.last + 1) / 2,
});

/** The same zoom with a middle that shows nothing beyond the extent, or all of it where there is more room than that. */
function within(extent: TimeAxis, { span, middle }: Zoom): Zoom {
  return { span, middle: between(middle, extent.first + span / 2, extent.last + 1 - span / 2) };
}

/** The whole days that a zoom shows. */
export function daysOf(extent: TimeAxis, zoom: Zoom): TimeAxis {
  const days = Math.round(zoom.span);
  const first = between(Math.round(zoom.middle - zoom.span / 2), extent.first, extent.last + 1 - days);
  return { first, last: first + days - 1 };
}

/** How to zoom: around which day, the middle where none is named; and whether never beyond the extent, not even to a decade. */
export interface ZoomChoices {
  readonly at?: DayNumber | undefined;
  readonly isBounded?: boolean;
}

/**
 * Looks closer (`factor` below 1) or from farther away; the day `at` stays where it is on the axis as long as nothing beyond
 * the extent would be shown. Closer and back again shows the same days.
 */
export function zoomBy(
  extent: TimeAxis,
  from: Zoom,
  factor: number,
  { at = from.middle, isBounded = false }: ZoomChoices = {},
): Zoom {
  const { span: old, middle } = within(extent, from);
  const most = isBounded ? 0 : DECADE_DAYS;
  const span = between(
    old * factor,
    Math.min(LEAST_DAYS, lengthOf(extent)),
    Math.max(most, lengthOf(extent)),
  );
  return within(extent, { span, middle: at + ((middle - at) * span) / old });
}

/** Moves on by a share of what is shown, or back where it is negative. */
export function panBy(extent: TimeAxis, from: Zoom, share: number): Zoom {
  const { span, middle } = within(extent, from);
  return within(extent, { span, middle: middle + span * share });
}

/** Shows a day in the middle, with so many days around it. */
export function showDay(extent: TimeAxis, day: DayNumber, span: number): Zoom {
  return within(extent, { span: Math.min(span, lengthOf(extent)), middle: day + 0.5 });
}
