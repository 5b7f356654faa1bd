import { html, nothing } from 'lit';

import type { Content } from '../internal/frame.js';
import { badge } from '../internal/badge.js';
import { DOTTED } from '../internal/due-icons.js';
import { icon } from '../internal/icons.js';
import { wordingOf } from './date-words.js';
import { STATE_LOOKS } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import { stateWords } from './state-words.js';

/** The state as word, shape and colour. Aims have none: nobody is late with an aim that names no day. */
export function stateBadge(item: TimelineItem): Content {
  if (item.state === 'undated') {
    if (item.kind === 'objective' || wordingOf(item) !== '') return nothing;
    return html`<span class="undated">${icon(DOTTED)} ${stateWords(item)}</span>`;
  }
  const [shape, tone] = STATE_LOOKS[item.state];
  return badge(tone, shape, stateWords(item));
}
