import { svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html } from 'lit';

/** Shapes that stand beside a word, so that no state is told by colour alone. */
export type IconName =
  | 'check'
  | 'up'
  | 'rising'
  | 'level'
  | 'falling'
  | 'cross'
  | 'late'
  | 'circle'
  | 'dash'
  | 'question'
  | 'dotted'
  | 'cancelled'
  | 'clock'
  | 'flag'
  | 'window';

const stroke = (d: string): SVGTemplateResult =>
  svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path>`;

const SHAPES: Record<IconName, () => SVGTemplateResult> = {
  check: () => stroke('M3 8.5l3.2 3.2L13 5'),
  up: () => stroke('M8 13V3M4 7l4-4 4 4'),
  rising: () => stroke('M4 12l8-8M6 4h6v6'),
  level: () => stroke('M3 8h10M9 4l4 4-4 4'),
  falling: () => stroke('M4 4l8 8M12 6v6H6'),
  cross: () => stroke('M4 4l8 8M12 4l-8 8'),
  late: () => stroke('M8 3v6M8 12.5v.5'),
  circle: () => stroke('M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10'),
  dash: () => stroke('M4 8h8'),
  question: () => stroke('M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 13v.2'),
  dotted: () =>
    svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.2 2.2"></circle>`,
  cancelled: () => stroke('M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10M4.5 11.5l7-7'),
  clock: () => stroke('M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M8 5v3l2 2'),
  flag: () => stroke('M4 14V3h8l-2 2.8L12 8.5H4'),
  window: () => stroke('M3 5h10v6H3z'),
};

/** A small picture of 1 em that assistive technology passes over: its word stands beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${SHAPES[name]()}
  </svg>`;
}

/** Colour families of statuses. */
export type Tone = 'good' | 'live' | 'soon' | 'slow' | 'bad' | 'quiet' | 'campaign';

/** A status as word, shape and colour. */
export function badge(tone: Tone, shape: IconName, words: string): TemplateResult {
  return html`<span class="badge tone-${tone}" part="badge">${icon(shape)}<span>${words}</span></span>`;
}
