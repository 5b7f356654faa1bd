import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Strokes of a picture in a box of 16 by 16, as the data of an SVG path. Pictures stand beside a word, so that no state is
 * told by colour alone; those that only some widgets draw stand with these.
 */
export type Strokes = string;

export const CHECK = 'M3 8.5l3.2 3.2L13 5';
export const LEVEL = 'M3 8h10M9 4l4 4-4 4';
export const CIRCLE = 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10';
export const QUESTION = 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 13v.2';

/** A small picture of 1 em that assistive technology passes over: its word stands beside it. */
export function icon(strokes: Strokes): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${strokes}></path></svg>`;
}
