import type { Indicator } from '@kehoach/contract';

import { assessProgress } from './assess-progress.js';
import { progressStatusOf } from './progress-status-of.js';
import type { ShownStatus } from './progress-status-of.js';
import type { ProgressAssessment, ProgressOptions } from './progress-types.js';
import type { StatusKey } from './status-words.js';

/** An indicator with where it stands. */
export interface GaugeReading {
  readonly indicator: Indicator;
  readonly assessment: ProgressAssessment;
  readonly shown: ShownStatus;
  /** The status to show; `other` for an official wording that is none of ours. */
  readonly status: StatusKey;
}

/** Assesses an indicator; the official status, where there is one, is the one to show. */
export function readGauge(indicator: Indicator, options: ProgressOptions): GaugeReading {
  const assessment = assessProgress(indicator, options);
  const shown = progressStatusOf(indicator, assessment);
  return { indicator, assessment, shown, status: shown.status ?? 'other' };
}

/** How many readings there are of each status, in the order of `statuses`; those without any are left out. */
export function countStatuses(
  readings: readonly GaugeReading[],
  statuses: readonly StatusKey[],
): { status: StatusKey; count: number }[] {
  return statuses
    .map((status) => ({ status, count: readings.filter((reading) => reading.status === status).length }))
    .filter(({ count }) => count > 0);
}
