import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from './icons.js';
import type { IconName } from './icons.js';

/** Colour families of statuses. */
export type Tone = 'good' | 'live' | 'soon' | 'slow' | 'bad' | 'quiet' | 'campaign';

/** A status as word, shape and colour. */
export function badge(tone: Tone, shape: IconName, words: string): TemplateResult {
  return html`<span class="badge tone-${tone}" part="badge">${icon(shape)}<span>${words}</span></span>`;
}
