import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

import { boundOf } from './facts.js';
import type { GaugeScale, ScalableIndicator } from './gauge-scale.js';
import { placeLabels } from './place-labels.js';
import type { Speech } from './speech.js';

/** Lengths in em of the labels' own size. The narrowest track that the layout gives decides which labels share a row. */
const NARROWEST_TRACK = 15;
const LETTER = 0.56;
const LABEL_GAP = 0.8;
const LABEL_ROW = 2.5;
const TRACK_HEIGHT = 1;
const MARKER_REACH = 0.35;

const SIGNS: Record<string, string> = { '>=': '≥ ', '<=': '≤ ', '~': '≈ ', '=': '', '>': '> ', '<': '< ' };

/** How a label stands to its point, so that it never leaves the track: 0 begins there, 0.5 is centred, 1 ends there. */
const leaning = (at: number) => (at < 0.15 ? 0 : at > 0.85 ? 1 : 0.5);
const ANCHORS: Record<number, string> = { 0: 'start', 0.5: 'middle', 1: 'end' };
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

function rowsOf(labels: readonly BarLabel[]): number[] {
  const wanted = labels.map(({ at, value, period }, index) => {
    const width = Math.max(value.length, period.length) * LETTER;
    return { id: `${index}`, at: at * NARROWEST_TRACK + (0.5 - leaning(at)) * width, width };
  });
  return placeLabels(wanted, NARROWEST_TRACK, LABEL_GAP).map(({ row }) => row);
}

function milestoneMark(label: BarLabel, row: number, top: number): SVGTemplateResult {
  const x = percent(label.at);
  const y = top + TRACK_HEIGHT + 1.5 + row * LABEL_ROW;
  return svg`<g class=${label.isInForce ? 'due' : ''}>
    <line x1=${x} x2=${x} y1=${em(top - 0.4)} y2=${em(top + TRACK_HEIGHT + 0.4)}></line>
    <text text-anchor=${ANCHORS[leaning(label.at)]} y=${em(y)}>
      <tspan x=${x}>${label.value}</tspan><tspan x=${x} dy="1.15em">${label.period}</tspan>
    </text>
  </g>`;
}

/**
 * The picture of a bar: track, natural range, the way from the baseline, milestones, value. Positions are percentages of the
 * track, so it has every width; assistive technology gets the meter's words instead.
 */
export function barPicture(indicator: ScalableIndicator, scale: GaugeScale, say: Speech): TemplateResult {
  const labels = labelsOf(indicator, scale, say);
  const rows = rowsOf(labels);
  const { naturalRange: natural, fill, current, baseline } = scale;
  const top = natural ? 1.7 : 0.6;
  const middle = top + TRACK_HEIGHT / 2;
  const height = top + TRACK_HEIGHT + 0.7 + (Math.max(-1, ...rows) + 1) * LABEL_ROW;
  const { naturalMin, naturalMax } = indicator.scale ?? {};
  const span = (part: { from: number; to: number }, name: string) =>
    svg`<rect class=${name} x=${percent(part.from)} width=${percent(part.to - part.from)} y=${em(top)} height=${em(TRACK_HEIGHT)} rx=".3em"></rect>`;
  return html`<svg
    class="bar"
    part="track"
    width="100%"
    height=${em(height)}
    aria-hidden="true"
    focusable="false"
  >
    ${span({ from: 0, to: 1 }, 'track')}
    ${
      natural
        ? svg`${span(natural, 'natural')}<text class="natural-words" text-anchor=${ANCHORS[leaning((natural.from + natural.to) / 2)]} x=${percent((natural.from + natural.to) / 2)} y="1.1em">${msg(
            str`tự nhiên ${say.number(naturalMin as number)}–${say.number(naturalMax as number)}`,
            { id: 'indicator-gauge.bar.natural' },
          )}</text>`
        : nothing
    }
    ${fill ? span(fill, 'fill') : nothing}
    ${labels.map((label, index) => milestoneMark(label, rows[index] ?? 0, top))}
    ${baseline === null ? nothing : svg`<circle class="start" cx=${percent(baseline)} cy=${em(middle)} r=".35em"></circle>`}
    ${current === null ? nothing : svg`<circle class="marker" cx=${percent(current)} cy=${em(middle)} r=${em(TRACK_HEIGHT / 2 + MARKER_REACH)}></circle>`}
  </svg>`;
}
