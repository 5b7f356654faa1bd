import { chooseBaseline, readSeries } from './comparable-series.js';
import type { SeriesPoint } from './comparable-series.js';
import { hasOtherFramework, isMilestoneMet, milestoneInForce, placeMilestones } from './milestone.js';
import type { PlacedMilestone } from './milestone.js';
import { ratePace, trendOf } from './pace.js';
import type { Pace, PaceQuestion } from './pace.js';
import { yearsOfDate } from './period-bounds.js';
import type {
  AssessableIndicator,
  ProgressFlag,
  ProgressOptions,
  ProgressStatus,
  ProgressTrend,
} from './progress-types.js';

/** Annual figures come out a year late: two years of silence are ordinary, more is not. */
const DEFAULT_STALE_AFTER_YEARS = 2;
const MONTHS_PER_YEAR = 12;

/**
 * Where an indicator stands, as far as it is shown beside its value; `assessProgress` says the rest. The points and
 * milestones that it was read from are there for those who draw or explain it.
 */
export interface Standing extends Pace {
  status: ProgressStatus;
  trend: ProgressTrend | null;
  points: readonly SeriesPoint[];
  current: SeriesPoint | null;
  baseline: SeriesPoint | null;
  /** The milestone that counts. */
  target: PlacedMilestone | null;
  /** All milestones of its framework, earliest first. */
  targets: readonly PlacedMilestone[];
  /** What a reader must know beside the value. */
  flags: ProgressFlag[];
}

/** What may be decided in another way; the code for that loads on use. */
export interface Rules {
  paceOf?: (question: PaceQuestion) => Pace;
  /** The milestones that count. */
  isWanted?: Parameters<typeof placeMilestones>[1];
  /** The milestone that counts, and the value of just its year where there is one. */
  chooseTarget?: (
    targets: readonly PlacedMilestone[],
    points: readonly SeriesPoint[],
  ) => { target: PlacedMilestone | null; current?: SeriesPoint | undefined };
}

/** A flag and whether it is raised. */
export type Told = readonly [flag: ProgressFlag, isRaised: unknown];

/** The flags that are raised, in their order. */
export const raised = (told: readonly Told[]): ProgressFlag[] =>
  told.flatMap(([flag, isRaised]) => (isRaised ? flag : []));

/** Achievement first: only what is still open has a pace, and what is missed has it beside. */
function judge(
  question: PaceQuestion,
  paceOf: (question: PaceQuestion) => Pace,
): Pick<Standing, 'status'> & Pace {
  const { direction, current, target, options } = question;
  const isMet = isMilestoneMet(current.value, target, direction, options.tolerance);
  if (isMet === null) return { status: 'no-trend', reason: 'unknown-bound' };
  if (isMet) return { status: 'achieved' };
  if (direction === 'binary') return { status: 'not-achieved' };
  const pace = paceOf(question);
  const isOver = target.bounds.end <= current.bounds.end;
  return { ...pace, status: isOver ? 'missed' : (pace.pace ?? 'no-trend') };
}

/**
 * Where an indicator stands: "achievement first, then pace", as `assessProgress` tells it. The newest value is held against
 * the milestone in force; whether a milestone was met is decided by its own year.
 */
export function standingOf(
  indicator: AssessableIndicator,
  options: ProgressOptions,
  { paceOf = ratePace, isWanted, chooseTarget }: Rules = {},
): Standing {
  const { direction, scale } = indicator;
  const series = indicator.series ?? [];
  const points = readSeries(indicator);
  const targets = placeMilestones(indicator, isWanted);
  const hidden: Told = ['suppressed', series.some(({ status }) => status === 'suppressed')];
  const newest = points[points.length - 1];
  if (!newest) {
    const hasParts = series.some(({ by }) => by?.some(({ value }) => Number.isFinite(value)));
    const nothing = { trend: null, current: null, baseline: null, target: null };
    const reason = hasParts ? 'only-disaggregated' : undefined;
    return { status: 'not-available', reason, ...nothing, points, targets, flags: raised([hidden]) };
  }

  const { target, current = newest } = chooseTarget?.(targets, points) ?? {
    target: milestoneInForce(targets, newest.bounds),
  };
  const { status, value, bounds } = current;
  const { baseline, isCut } = chooseBaseline(indicator, points, current, options.baselineYear);
  const age = (yearsOfDate(options.today) ?? -Infinity) - bounds.end / MONTHS_PER_YEAR;
  const flags = raised([
    hidden,
    ['series-break', isCut],
    ['provisional', status === 'provisional'],
    ['estimated', status === 'estimated'],
    ['below-natural-range', value < (scale?.naturalMin ?? -Infinity)],
    ['stale', age > (options.staleAfterYears ?? DEFAULT_STALE_AFTER_YEARS)],
    ['target-in-other-framework', target && hasOtherFramework(indicator, target)],
  ]);
  return {
    status: 'no-trend',
    ...(target && judge({ direction, baseline, current, target, options }, paceOf)),
    trend: baseline && trendOf(direction, baseline, current, target),
    points,
    current,
    baseline,
    target,
    targets,
    flags,
  };
}
