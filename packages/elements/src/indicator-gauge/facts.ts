import type { Milestone } from '@kehoach/contract';

import type { ScalableIndicator } from './gauge-scale.js';
import { isMilestoneMet, placeMilestones, senseOfDirection, VALUE_EPSILON } from './milestone.js';
import type { ProgressAssessment, ProgressPace, ProgressValue } from './progress-types.js';
import { shareOfWay } from './share-of-way.js';

/**
 * What can be said of an indicator in one plain sentence each, as numbers: no language, no rounding. Amounts are in the
 * indicator's unit, shares are fractions.
 */
export type Fact =
  /** The value is beyond, or at, what the target asks for. */
  | { readonly is: 'exceeded' | 'reached'; readonly target: Milestone }
  /** How far the target still is. */
  | { readonly is: 'gap' | 'missed'; readonly target: Milestone; readonly amount: number }
  /** The target alone, where a distance would say nothing: "dưới 42" at exactly 42. */
  | { readonly is: 'target'; readonly target: Milestone }
  /** The share of the way that is behind. `pace` is null where it is somebody else's to judge. */
  | {
      readonly is: 'way';
      readonly share: number;
      readonly from: ProgressValue;
      readonly pace: ProgressPace | null;
      readonly target: Milestone;
    }
  /** Worse than at the start. */
  | { readonly is: 'worse'; readonly from: ProgressValue }
  | { readonly is: 'no-target' | 'hidden' | 'by-group' };

/** How a milestone is to be met. Without a bound of its own it follows the direction, as the assessment reads it. */
export function boundOf(milestone: Milestone, direction: string | null | undefined): string {
  const sense = senseOfDirection(direction);
  return milestone.bound ?? (sense > 0 ? '>=' : sense < 0 ? '<=' : '=');
}

interface Situation {
  readonly indicator: ScalableIndicator;
  readonly assessment: ProgressAssessment;
  /** The milestones of the framework in use, earliest first. */
  readonly milestones: readonly Milestone[];
}

/** How far a value is from a target; "còn 0" would be untrue where the bound is strict, so the target stands alone. */
function distance(is: 'gap' | 'missed', target: Milestone, value: number): Fact {
  const amount = Math.abs(target.value - value);
  return amount > VALUE_EPSILON ? { is, target, amount } : { is: 'target', target };
}

/** More than asked for can be called so only where more is asked for: beyond "không quá 111" would sound like a fault. */
function metFact({ indicator }: Situation, target: Milestone, value: number): Fact {
  const isLowerBound = boundOf(target, indicator.direction).startsWith('>');
  return { is: isLowerBound && value > target.value + VALUE_EPSILON ? 'exceeded' : 'reached', target };
}

/** What comes after the milestone in force: reached already, or how far it is. */
function nextFacts(situation: Situation): Fact[] {
  const { indicator, assessment, milestones } = situation;
  const { current, milestone } = assessment;
  const next = milestone && milestones[milestones.indexOf(milestone) + 1];
  if (!current || !next) return [];
  const isMet = isMilestoneMet(current.value, next, indicator.direction);
  return [isMet ? metFact(situation, next, current.value) : distance('gap', next, current.value)];
}

function wayFact({ baseline, current, milestone }: ProgressAssessment, pace: ProgressPace | null): Fact[] {
  if (!baseline || !milestone) return [];
  if (pace === 'deterioration') return [{ is: 'worse', from: baseline }];
  const share = shareOfWay(baseline.value, current?.value ?? null, milestone.value);
  if (share === null) return [];
  return [{ is: 'way', share, from: baseline, pace, target: milestone }];
}

function worseFact({ baseline, trend }: ProgressAssessment): Fact[] {
  return baseline && trend === 'worsening' ? [{ is: 'worse', from: baseline }] : [];
}

function factsWithoutValue({ assessment, milestones }: Situation): Fact[] {
  const targets = milestones.map((target): Fact => ({ is: 'target', target }));
  if (assessment.reason === 'only-disaggregated') return [{ is: 'by-group' }, ...targets];
  return assessment.flags.includes('suppressed') ? [{ is: 'hidden' }, ...targets] : targets;
}

/** Where an official status is shown nothing is judged: only distances and shares are told. */
function officialFacts(situation: Situation, value: number, target: Milestone): Fact[] {
  const isMet = isMilestoneMet(value, target, situation.indicator.direction) !== false;
  const where: Fact = isMet ? { is: 'target', target } : distance('gap', target, value);
  return [...(isMet ? [] : wayFact(situation.assessment, null)), where];
}

/**
 * The facts that make up the meaning of an indicator's value, in the order in which a reader wants them: the verdict, what
 * comes next, and a warning where a reached target is being lost again.
 */
export function factsOf(
  indicator: ScalableIndicator,
  assessment: ProgressAssessment,
  isOfficial: boolean,
): Fact[] {
  const milestones = placeMilestones(indicator).map((placed) => placed.milestone);
  const situation: Situation = { indicator, assessment, milestones };
  const { current, milestone, status } = assessment;
  if (!current) return factsWithoutValue(situation);
  if (!milestone) return [{ is: 'no-target' }];
  const { value } = current;
  if (isOfficial) return officialFacts(situation, value, milestone);
  switch (status) {
    case 'achieved':
      return [metFact(situation, milestone, value), ...nextFacts(situation), ...worseFact(assessment)];
    case 'not-achieved':
      return [{ is: 'target', target: milestone }];
    case 'missed':
      return [distance('missed', milestone, value), ...nextFacts(situation), ...worseFact(assessment)];
    case 'on-track':
    case 'acceleration-needed':
    case 'limited-progress':
    case 'deterioration':
      return [...wayFact(assessment, status), distance('gap', milestone, value)];
    case 'no-trend':
      return assessment.reason === 'unknown-bound'
        ? [{ is: 'target', target: milestone }]
        : [distance('gap', milestone, value)];
    case 'not-available':
      return [];
  }
}
