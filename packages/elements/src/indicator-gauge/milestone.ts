import type { LocalizedText, Milestone } from '@kehoach/contract';

import { placed } from './period-bounds.js';
import type { PeriodBounds, Placed } from './period-bounds.js';
import type { AssessableIndicator } from './progress-types.js';

/** A milestone that can be placed in time. */
export type PlacedMilestone = Placed<Milestone>;

type Direction = string | null | undefined;

/** Values closer than this are equal: sums of decimals such as 0.1 + 0.2 must not miss a target. */
export const VALUE_EPSILON = 1e-9;

/** The words that tell one framework from another: the text itself, its Vietnamese, else its first language. */
const frameworkKey = (framework: LocalizedText | null | undefined) =>
  typeof framework === 'string'
    ? framework
    : (framework?.['vi'] ?? framework?.[Object.keys(framework)[0] ?? ''] ?? '');

/**
 * The milestones that `isWanted`, by default those of the first one's framework, earliest first. Two laws may set different
 * bounds for the same indicator (sex ratio at birth in 2030: "109" and "dưới 109"); they are never mixed.
 */
export function placeMilestones(
  { milestones }: AssessableIndicator,
  isWanted?: (milestone: Milestone) => boolean,
): PlacedMilestone[] {
  const all = placed(milestones);
  const key = frameworkKey(all[0]?.framework);
  const isOfFirst = ({ framework }: Milestone) => frameworkKey(framework) === key;
  return all.filter(isWanted ?? isOfFirst).sort((a, b) => a.bounds.end - b.bounds.end);
}

/** True when the indicator has milestones of a framework other than that of `chosen`. */
export function hasOtherFramework({ milestones }: AssessableIndicator, chosen: Milestone): boolean {
  const key = frameworkKey(chosen.framework);
  return (milestones ?? []).some(({ framework }) => frameworkKey(framework) !== key);
}

/** The first milestone that does not end before `from`, else the last one; null when there is none. */
export function milestoneInForce(
  targets: readonly PlacedMilestone[],
  from: PeriodBounds,
): PlacedMilestone | null {
  return targets.filter(({ bounds }) => bounds.end >= from.end)[0] ?? targets[targets.length - 1] ?? null;
}

/** Which way is better, by the direction, else by a bound: 1 up, -1 down, 0 where neither says. */
export function senseOf(direction: Direction, bound?: string | null): number {
  if (direction === 'up') return 1;
  if (direction === 'down') return -1;
  return bound?.startsWith('>') ? 1 : bound?.startsWith('<') ? -1 : 0;
}

/** How a milestone is to be met: without a bound at least when up is wanted, at most when down is, else equal. */
export function boundOf({ bound }: Milestone, direction: Direction): string {
  return bound ?? ['<=', '=', '>='][senseOf(direction) + 1] ?? '';
}

/**
 * Whether a value satisfies a milestone by its own bound; null when the bound is one we do not know. "About" (`~`) is met
 * within the tolerance, and also beyond it on the wanted side: 65 % has not failed "about 60 %" where more is better.
 */
export function isMilestoneMet(
  value: number,
  milestone: Milestone,
  direction: Direction,
  tolerance = 0,
): boolean | null {
  const bound = boundOf(milestone, direction);
  if (!/^([<>]=?|[=~])$/.test(bound)) return null;
  const isAbout = bound === '~';
  const slack = (isAbout ? (milestone.tolerance ?? tolerance) : 0) + VALUE_EPSILON;
  const sense = isAbout ? senseOf(direction) : senseOf(null, bound);
  const beyond = value - milestone.value;
  if (sense === 0) return Math.abs(beyond) <= slack;
  return bound === '<' || bound === '>' ? sense * beyond > slack : sense * beyond >= -slack;
}
