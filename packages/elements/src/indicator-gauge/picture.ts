import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { barPicture } from './bar.js';
import { scaleGauge } from './gauge-scale.js';
import type { GaugeReading } from './read-gauges.js';
import { withUnit } from './speech.js';
import type { Speech } from './speech.js';
import { statusColours } from './status-words.js';

/**
 * The bar of an indicator as a meter: its picture, and the whole sentence for those who do not see it. Nothing without a
 * value, and for yes-or-no indicators, which have no axis.
 *
 * @param nameId Id of the element that names the indicator.
 * @param words Status and meaning of the value.
 */
export function meter(
  { indicator, assessment, status }: GaugeReading,
  say: Speech,
  nameId: string,
  words: string,
): TemplateResult | typeof nothing {
  const { current } = assessment;
  const scale = current && scaleGauge(indicator, assessment);
  if (!scale) return nothing;
  const { start, end } = scale.axis;
  const value = `${withUnit(say.number(current.value), say.unit)} (${say.period(current.period)})`;
  return html`<div
    role="meter"
    .style=${statusColours(status)}
    aria-labelledby=${nameId}
    aria-valuemin=${Math.min(start, end)}
    aria-valuemax=${Math.max(start, end)}
    aria-valuenow=${current.value}
    aria-valuetext="${value}. ${words}"
  >
    ${barPicture(indicator, scale, say)}
  </div>`;
}
