import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from './icons.js';
import type { Strokes } from './icons.js';

/** Colour families of statuses. */
export type Tone = 'good' | 'live' | 'soon' | 'slow' | 'bad' | 'quiet' | 'planned' | 'cancelled' | 'campaign';

/** A status as word, picture and colour. */
export function badge(tone: Tone, picture: Strokes, words: string): TemplateResult {
  return html`<span class="badge tone-${tone}" part="badge">${icon(picture)}<span>${words}</span></span>`;
}
