import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

import { naturalRange } from './gauge-scale.js';
import type { GaugeScale } from './gauge-scale.js';
import { placeLabels } from './place-labels.js';
import type { GaugeReading } from './read-gauges.js';
import type { Speech } from './speech.js';

/**
 * Lengths in em of the labels' own size. Which labels share a row is decided for the narrowest track of a board of several
 * columns; where a container is narrower still, only the target in force has a label.
 */
const NARROWEST_TRACK = 18;
const LETTER = 0.56;
const LABEL_GAP = 0.8;
const LABEL_ROW = 2.5;
const FIRST_ROW = 2.5;

/** Where a label stands so that it does not leave the track: centred at its point, else beginning or ending there. */
function anchorOf(at: number, letters: number): { anchor: string; at: number; width: number } {
  const width = letters * LETTER;
  const half = width / 2;
  const middle = at * NARROWEST_TRACK;
  const room = NARROWEST_TRACK - middle;
  const [anchor, shift] = middle < half ? ['start', half] : room < half ? ['end', -half] : ['middle', 0];
  return { anchor, at: middle + shift, width };
}

const percent = (fraction: number) => `${fraction * 100}%`;

/** The range that nature gives. */
function naturalMark(
  [low, high]: readonly [number, number],
  { at }: GaugeScale,
  say: Speech,
): SVGTemplateResult {
  const [from, to] = [at(low), at(high)].sort((a, b) => a - b) as [number, number];
  const middle = (from + to) / 2;
  const words = msg(str`tự nhiên ${say.number(low)}–${say.number(high)}`, {
    id: 'indicator-gauge.bar.natural',
  });
  return svg`<rect class="natural" x=${percent(from)} width=${percent(to - from)} height="1em" rx=".3em"></rect>
    <text text-anchor=${anchorOf(middle, words.length).anchor} x=${percent(middle)} y="-.6em">${words}</text>`;
}

/**
 * The picture of a bar: track, natural range, the way from the baseline, milestones, value. Positions are percentages of the
 * track, so it has every width; assistive technology gets the meter's words instead. Few templates, each for all that is
 * always there: a page may hold hundreds of bars.
 */
export function barPicture(
  { indicator, standing }: GaugeReading,
  scale: GaugeScale,
  say: Speech,
): TemplateResult {
  const { targets, target, current, baseline } = standing;
  const wanted = targets.map((milestone) => {
    const goal = say.goal(milestone);
    const year = say.period(milestone.period);
    const letters = Math.max(goal.length, year.length);
    return { milestone, goal, year, ...anchorOf(scale.at(milestone.value), letters) };
  });
  const labels = placeLabels(wanted, NARROWEST_TRACK, LABEL_GAP);
  const natural = naturalRange(indicator);
  const now = scale.at(current?.value ?? 0);
  const start = baseline ? scale.at(baseline.value) : now;
  return html`<svg
    class="bar"
    part="track"
    width="100%"
    height="${1.7 + Math.max(0, ...labels.map(({ row }) => row + 1)) * LABEL_ROW}em"
    aria-hidden="true"
  >
    <rect class="track" width="100%" height="1em" rx=".3em"></rect>
    ${natural ? naturalMark(natural, scale, say) : nothing}
    <rect
      class="fill"
      x=${percent(Math.min(start, now))}
      width=${percent(Math.abs(now - start))}
      height="1em"
      rx=".3em"
    ></rect>
    ${labels.map(
      ({ milestone, goal, year, anchor, row }) =>
        svg`<svg x=${percent(scale.at(milestone.value))} class=${milestone === target ? 'due' : 'later'}>
          <line y1="-.4em" y2="1.4em"></line>
          <text text-anchor=${anchor} y="${FIRST_ROW + row * LABEL_ROW}em">
            <tspan x="0">${goal}</tspan><tspan x="0" dy="1.15em">${year}</tspan>
          </text>
        </svg>`,
    )}
    <circle class="start" cx=${percent(start)} cy=".5em" r=".35em"></circle>
    <circle class="marker" cx=${percent(now)} cy=".5em" r=".85em"></circle>
  </svg>`;
}
