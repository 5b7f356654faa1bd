import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import { naturalRange } from './gauge-scale.js';
import type { GaugeScale } from './gauge-scale.js';
import type { PlacedMilestone } from './milestone.js';
import { placeLabels } from './place-labels.js';
import type { GaugeReading, Remarks } from './read-gauges.js';
import type { Speech } from './speech.js';

/**
 * Lengths in em of the labels' own size. Which labels share a row is decided for the narrowest track of a board of several
 * columns; where a container is narrower still, only the target in force has a label.
 */
const NARROWEST_TRACK = 18;
const LETTER = 0.56;
const LABEL_GAP = 0.8;
const LABEL_ROW = 2.5;

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

/**
 * The picture of a bar: track, natural range, the way from the baseline, milestones, value. Positions are percentages of the
 * track, so it has every width; assistive technology gets the meter's words instead. Few templates, each for all that is
 * always there: a page may hold hundreds of bars.
 */
export function barPicture(
  { indicator, standing }: GaugeReading,
  scale: GaugeScale,
  say: Speech,
  remarks: Remarks | null,
): TemplateResult {
  const { targets, target, current, baseline } = standing;
  const labels = targets.map(({ milestone }) => {
    const goal = say.goal(milestone);
    const year = say.period(milestone.period);
    return { goal, year, ...anchorOf(scale.at(milestone.value), Math.max(goal.length, year.length)) };
  });
  const rows = placeLabels(labels, NARROWEST_TRACK, LABEL_GAP).map(({ row }) => row * LABEL_ROW);
  const natural = naturalRange(indicator);
  const top = natural ? 1.7 : 0.6;
  const now = scale.at(current?.value ?? 0);
  const start = baseline ? scale.at(baseline.value) : now;
  return html`<svg
    class="bar"
    part="track"
    width="100%"
    height="${top + 1.7 + Math.max(-LABEL_ROW, ...rows) + LABEL_ROW}em"
    aria-hidden="true"
  >
    <svg y="${top}em">
      <rect class="track" width="100%" height="1em" rx=".3em"></rect>
      ${natural && remarks ? remarks.naturalMark(natural, scale, say, anchorOf) : nothing}
      <rect
        class="fill"
        x=${percent(Math.min(start, now))}
        width=${percent(Math.abs(now - start))}
        height="1em"
        rx=".3em"
      ></rect>
      ${labels.map(({ goal, year, anchor }, index) => {
        const milestone = targets[index] as PlacedMilestone;
        return svg`<svg x=${percent(scale.at(milestone.milestone.value))} class=${milestone === target ? 'due' : 'later'}>
          <line y1="-.4em" y2="1.4em"></line>
          <text text-anchor=${anchor} y="${2.5 + (rows[index] as number)}em">
            <tspan x="0">${goal}</tspan><tspan x="0" dy="1.15em">${year}</tspan>
          </text>
        </svg>`;
      })}
      <circle class="start" cx=${percent(start)} cy=".5em" r=".35em"></circle>
      <circle class="marker" cx=${percent(now)} cy=".5em" r=".85em"></circle>
    </svg>
  </svg>`;
}
