import type { LocalizedText, Source } from '@kehoach/contract';

import { toProgressStatus } from './assess-progress.js';
import type { AssessableIndicator, ProgressAssessment, ProgressStatus } from './progress-types.js';

/** The status to show. `status` is null for an official wording that is none of our statuses: it is shown in its own words. */
export interface ShownStatus {
  kind: 'official' | 'computed';
  status: ProgressStatus | null;
  /** Official wording. */
  label: LocalizedText | null;
  /** Who gave the official status. */
  source: Source | null;
  /** True when the official status is another than the computed one: both may be worth a look. */
  isDifferent: boolean;
}

/** Which status a reader sees: the official one where the API sends one, else the computed one. */
export function progressStatusOf(
  indicator: AssessableIndicator,
  assessment: ProgressAssessment,
): ShownStatus {
  const official = indicator.status;
  const label = official?.label ?? official?.code ?? null;
  if (!official || label === null || label === '') {
    return { kind: 'computed', status: assessment.status, label: null, source: null, isDifferent: false };
  }
  const status = toProgressStatus(official.code);
  const isDifferent = status !== null && status !== assessment.status;
  return {
    kind: 'official',
    status,
    label: official.label ?? label,
    source: official.source ?? null,
    isDifferent,
  };
}
