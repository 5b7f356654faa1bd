import { VALUE_EPSILON } from './milestone.js';

/**
 * The share of the way from the baseline to the target that is behind, 0 to 1: never value ÷ target, which would show a
 * falling target the wrong way round. Null where the baseline is the target: there is no way to go.
 */
export function shareOfWay(baseline: number, current: number, target: number): number | null {
  if (Math.abs(target - baseline) <= VALUE_EPSILON) return null;
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)));
}
