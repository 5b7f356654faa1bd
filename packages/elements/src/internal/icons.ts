import { html } from 'lit';
import type { TemplateResult } from 'lit';

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
  | 'flag';

const CIRCLE = 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10';

/** Strokes of the pictures, in a box of 16 by 16. */
const STROKES: Record<IconName, string> = {
  check: 'M3 8.5l3.2 3.2L13 5',
  up: 'M8 13V3M4 7l4-4 4 4',
  rising: 'M4 12l8-8M6 4h6v6',
  level: 'M3 8h10M9 4l4 4-4 4',
  falling: 'M4 4l8 8M12 6v6H6',
  cross: 'M4 4l8 8M12 4l-8 8',
  late: 'M8 3v6M8 12.5v.5',
  circle: CIRCLE,
  dash: 'M4 8h8',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 13v.2',
  dotted: CIRCLE,
  cancelled: `${CIRCLE}M4.5 11.5l7-7`,
  clock: `${CIRCLE}M8 5v3l2 2`,
  flag: 'M4 14V3h8l-2 2.8L12 8.5H4',
};

/** A small picture of 1 em that assistive technology passes over: its word stands beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${STROKES[name]} stroke-dasharray=${name === 'dotted' ? '2.2' : 'none'}></path>
  </svg>`;
}
