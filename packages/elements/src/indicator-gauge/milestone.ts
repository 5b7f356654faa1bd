import type { LocalizedText, Milestone } from '@kehoach/contract';

import { boundsOfPeriod, endYearOf } from './period-bounds.js';
import type { PeriodBounds } from './period-bounds.js';
import type { AssessableIndicator } from './progress-types.js';

/** A milestone that can be placed in time. */
export interface PlacedMilestone {
  milestone: Milestone;
  bounds: PeriodBounds;
}

/** Values closer than this are equal: sums of decimals such as 0.1 + 0.2 must not miss a target. */
export const VALUE_EPSILON = 1e-9;

/** The words that tell one framework from another: the text itself, its Vietnamese, else its first language. */
export function frameworkKey(framework: LocalizedText | null | undefined): string {
  if (framework === null || framework === undefined) return '';
  if (typeof framework === 'string') return framework;
  const first = Object.keys(framework)[0];
  return framework['vi'] ?? (first === undefined ? null : framework[first]) ?? '';
}

function isNamed(framework: LocalizedText | null | undefined, name: string): boolean {
  if (framework === null || framework === undefined) return false;
  if (typeof framework === 'string') return framework === name;
  return Object.keys(framework).some((lang) => framework[lang] === name);
}

/**
 * The milestones of one framework, earliest first. Two laws may set different bounds for the same indicator (sex ratio at
 * birth in 2030: "109" and "dưới 109"); they are never mixed.
 */
export function placeMilestones(indicator: AssessableIndicator, framework?: string): PlacedMilestone[] {
  const placed: PlacedMilestone[] = [];
  for (const milestone of indicator.milestones ?? []) {
    const bounds = boundsOfPeriod(milestone.period);
    if (bounds && Number.isFinite(milestone.value)) placed.push({ milestone, bounds });
  }
  const key = frameworkKey(placed[0]?.milestone.framework);
  return placed
    .filter(({ milestone }) =>
      framework === undefined
        ? frameworkKey(milestone.framework) === key
        : isNamed(milestone.framework, framework),
    )
    .sort((a, b) => a.bounds.end - b.bounds.end);
}

/** True when the indicator has milestones of a framework other than that of `chosen`. */
export function hasOtherFramework(indicator: AssessableIndicator, chosen: Milestone): boolean {
  const key = frameworkKey(chosen.framework);
  return (indicator.milestones ?? []).some((milestone) => frameworkKey(milestone.framework) !== key);
}

/** The first milestone that does not end before `from`, else the last one; null when there is none. */
export function milestoneInForce(
  placed: readonly PlacedMilestone[],
  from: PeriodBounds,
): PlacedMilestone | null {
  const open = placed.filter(({ bounds }) => bounds.end >= from.end);
  return open[0] ?? placed[placed.length - 1] ?? null;
}

/** The milestone whose period ends in a year; null when there is none. */
export function milestoneOfYear(placed: readonly PlacedMilestone[], year: number): PlacedMilestone | null {
  return placed.filter(({ bounds }) => endYearOf(bounds) === year)[0] ?? null;
}

/** The sense in which a direction moves: 1 up, -1 down, 0 where the direction does not say. */
export function senseOfDirection(direction: string | null | undefined): 1 | -1 | 0 {
  if (direction === 'up') return 1;
  return direction === 'down' ? -1 : 0;
}

/**
 * Whether a value satisfies a milestone by its own bound; null when the bound is one we do not know. A milestone without a
 * bound means "at least" when up is wanted, "at most" when down is, else "equal". "About" (`~`) is met within the
 * tolerance, and also beyond it on the wanted side: 65 % has not failed "about 60 %" where more is better.
 */
export function isMilestoneMet(
  value: number,
  milestone: Milestone,
  direction: string | null | undefined,
  tolerance = 0,
): boolean | null {
  const sense = senseOfDirection(direction);
  const target = milestone.value;
  const atLeast = (slack: number) => value >= target - slack;
  const atMost = (slack: number) => value <= target + slack;
  const near = (slack: number) => atLeast(slack) && atMost(slack);
  const defaultBounds = { '1': '>=', '-1': '<=', '0': '=' } as const;
  switch (milestone.bound ?? defaultBounds[`${sense}`]) {
    case '>=':
      return atLeast(VALUE_EPSILON);
    case '>':
      return !atMost(VALUE_EPSILON);
    case '<=':
      return atMost(VALUE_EPSILON);
    case '<':
      return !atLeast(VALUE_EPSILON);
    case '=':
      return near(VALUE_EPSILON);
    case '~': {
      const slack = (milestone.tolerance ?? tolerance) + VALUE_EPSILON;
      if (sense === 0) return near(slack);
      return sense > 0 ? atLeast(slack) : atMost(slack);
    }
    default:
      return null;
  }
}

/** The sense that a bound alone asks for: 1 for at least, -1 for at most, 0 for equal or about. */
export function senseOfBound(bound: string | null | undefined): 1 | -1 | 0 {
  if (bound === '>=' || bound === '>') return 1;
  return bound === '<=' || bound === '<' ? -1 : 0;
}
