import type { Indicator, LocalizedText } from '@kehoach/contract';

import type { ProgressOptions } from './progress-types.js';
import { standingOf } from './standing.js';
import type { Rules, Standing } from './standing.js';
import { STATUS_KEYS } from './status-words.js';
import type { StatusKey } from './status-words.js';

/** An indicator with where it stands. */
export interface GaugeReading {
  readonly indicator: Indicator;
  readonly standing: Standing;
  /** The official status in its own words; null where there is none and the computed one is shown. */
  readonly official: LocalizedText | null;
  /** The status to show; `other` for an official wording that is none of ours. */
  readonly status: StatusKey;
}

/** Where an indicator stands. */
export function readGauge(indicator: Indicator, options: ProgressOptions, rules?: Rules): GaugeReading {
  const standing = standingOf(indicator, options, rules);
  const { code, label } = indicator.status ?? {};
  const official = label || code || null;
  const officialStatus = STATUS_KEYS.filter((key) => key === code)[0] ?? 'other';
  return { indicator, standing, official, status: official === null ? standing.status : officialStatus };
}
