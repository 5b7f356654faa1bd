import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

import { boundOf } from './facts.js';
import type { GaugeScale, ScalableIndicator, TrackSpan } from './gauge-scale.js';
import { placeLabels } from './place-labels.js';
import type { Speech } from './speech.js';

/**
 * Lengths in em of the labels' own size. Which labels share a row is decided for the narrowest track of a board of several
 * columns; where a container is narrower still, only the target in force has a label.
 */
const NARROWEST_TRACK = 18;
const LETTER = 0.56;
const LABEL_GAP = 0.8;
const LABEL_ROW = 2.5;

const SIGNS: Record<string, string> = { '>=': '≥ ', '<=': '≤ ', '~': '≈ ', '=': '', '>': '> ', '<': '< ' };

/** Where a label stands so that it does not leave the track: centred at its point, else beginning or ending there. */
function anchorOf(
  at: number,
  words: string,
): { anchor: 'start' | 'middle' | 'end'; middle: number; width: number } {
  const width = words.length * LETTER;
  const middle = at * NARROWEST_TRACK;
  if (middle < width / 2) return { anchor: 'start', middle: middle + width / 2, width };
  if (NARROWEST_TRACK - middle < width / 2) return { anchor: 'end', middle: middle - width / 2, width };
  return { anchor: 'middle', middle, width };
}

const percent = (fraction: number) => `${fraction * 100}%`;
const em = (length: number) => `${length}em`;

interface BarLabel {
  readonly at: number;
  readonly value: string;
  readonly period: string;
  readonly isInForce: boolean;
}

function labelsOf(indicator: ScalableIndicator, scale: GaugeScale, say: Speech): BarLabel[] {
  return scale.milestones.map(({ milestone, at, isInForce }) => ({
    at,
    value: (SIGNS[boundOf(milestone, indicator.direction)] ?? '') + say.number(milestone.value),
    period: say.period(milestone.period),
    isInForce,
  }));
}

/** The longer of a label's two lines. */
const longest = ({ value, period }: BarLabel) => (value.length > period.length ? value : period);

function rowsOf(labels: readonly BarLabel[]): number[] {
  const wanted = labels.map((label, index) => {
    const { middle, width } = anchorOf(label.at, longest(label));
    return { id: `${index}`, at: middle, width };
  });
  return placeLabels(wanted, NARROWEST_TRACK, LABEL_GAP).map(({ row }) => row);
}

function milestoneMark(label: BarLabel, row: number): SVGTemplateResult {
  const { at, value, period, isInForce } = label;
  return svg`<svg x=${percent(at)} class=${isInForce ? 'due' : 'later'}>
    <line y1="-.4em" y2="1.4em"></line>
    <text text-anchor=${anchorOf(at, longest(label)).anchor} y=${em(2.5 + row * LABEL_ROW)}>
      <tspan x="0">${value}</tspan><tspan x="0" dy="1.15em">${period}</tspan>
    </text>
  </svg>`;
}

function naturalMark({ from, to }: TrackSpan, { scale }: ScalableIndicator, say: Speech): SVGTemplateResult {
  const middle = (from + to) / 2;
  const { naturalMin, naturalMax } = scale ?? {};
  const words = msg(str`tự nhiên ${say.number(naturalMin as number)}–${say.number(naturalMax as number)}`, {
    id: 'indicator-gauge.bar.natural',
  });
  return svg`<rect class="natural" x=${percent(from)} width=${percent(to - from)} height="1em" rx=".3em"></rect>
    <text text-anchor=${anchorOf(middle, words).anchor} x=${percent(middle)} y="-.6em">${words}</text>`;
}

/**
 * The picture of a bar: track, natural range, the way from the baseline, milestones, value. Positions are percentages of the
 * track, so it has every width; assistive technology gets the meter's words instead. Few templates, each for all that is
 * always there: a page may hold hundreds of bars.
 */
export function barPicture(indicator: ScalableIndicator, scale: GaugeScale, say: Speech): TemplateResult {
  const labels = labelsOf(indicator, scale, say);
  const rows = rowsOf(labels);
  const current = scale.current ?? 0;
  const { naturalRange, baseline, fill } = scale;
  const top = naturalRange ? 1.7 : 0.6;
  const { from, to } = fill ?? { from: current, to: current };
  return html`<svg
    class="bar"
    part="track"
    width="100%"
    height=${em(top + 1.7 + (Math.max(-1, ...rows) + 1) * LABEL_ROW)}
    aria-hidden="true"
  >
    <svg y=${em(top)}>
      <rect class="track" width="100%" height="1em" rx=".3em"></rect>
      ${naturalRange ? naturalMark(naturalRange, indicator, say) : nothing}
      <rect class="fill" x=${percent(from)} width=${percent(to - from)} height="1em" rx=".3em"></rect>
      ${labels.map((label, index) => milestoneMark(label, rows[index] ?? 0))}
      <circle class="start" cx=${percent(baseline ?? current)} cy=".5em" r=".35em"></circle>
      <circle class="marker" cx=${percent(current)} cy=".5em" r=".85em"></circle>
    </svg>
  </svg>`;
}
