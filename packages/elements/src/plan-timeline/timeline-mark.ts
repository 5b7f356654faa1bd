import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Tone } from '../internal/badge.js';
import { FLAG } from '../internal/due-icons.js';
import { icon } from '../internal/icons.js';
import { daysWords, inferredReason, inferredWords, wordingOf } from './date-words.js';
import type { MarkShape } from './layout-lane.js';
import { isHappening, STATE_LOOKS } from './plan-items.js';
import type { ItemKind } from './plan-items.js';
import { kindWords, stateWords } from './state-words.js';
import type { NamedMark, TimelineLane } from './timeline-layout.js';
import type { FirstView } from './view-context.js';

/** Everything that the picture of a mark says: kind, days, wording, state. */
export function factsOf({ locale, today }: FirstView, { item, occurrence, isOther }: NamedMark) {
  const wording = wordingOf(item);
  return [
    kindWords(item.kind),
    daysWords(item, locale.language, occurrence),
    wording && `“${wording}”`,
    inferredReason(item) && inferredWords(item),
    // Of a yearly item's other years only one thing is known: whether they are over.
    isOther
      ? occurrence.end < today && msg('Đã qua', { id: 'plan-timeline.state.passed' })
      : stateWords(item),
  ].filter((fact) => fact);
}

/** What a mark is called: the words that stand in it, what its picture says, its lane. */
function nameOf(view: FirstView, mark: NamedMark, { words: laneName }: TimelineLane): string {
  const { item, words } = mark;
  const title = view.locale.words(item.activity.title);
  // Who speaks a mark's words to reach it must find them in its name as they are written; the same goes for the letter of
  // its plan, which stands before it in the picture.
  const isWhole = words.includes(title);
  const quoted = isWhole && words !== title && `“${wordingOf(item)}”`;
  const [letter = '', plan] = view.planWords?.(item.planIndex) ?? [];
  return [`${letter} ${isWhole ? words : title}`.trim(), ...factsOf(view, mark), laneName, plan]
    .filter((part) => part && part !== quoted)
    .join(', ');
}

/** The colour of a kind: what begins is told from what falls due. */
const toneOf = (kind: ItemKind) => (isHappening(kind) ? 'campaign' : 'live');

/** The picture of a mark. */
export const drawn = (shape: MarkShape, kind: ItemKind, tone: Tone | 'campaign' = toneOf(kind)) =>
  html`<span class="drawn tone-${tone}">${shape === 'flag' ? icon(FLAG) : nothing}</span>`;

/** One mark: a button that opens the item's details under the lane. */
export function timelineMark(
  view: FirstView,
  mark: NamedMark,
  lane: TimelineLane,
  isTabStop: boolean,
): TemplateResult {
  const { item, occurrence, isOther, shape, start, end, row, side, left, right, key, words, position } = mark;
  const { kind } = item;
  const state = !isOther ? item.state : occurrence.end < view.today ? 'outcome-unknown' : 'upcoming';
  const [shapeOfState, toneOfState] = STATE_LOOKS[state];
  const tone = state === 'running' || state === 'upcoming' ? toneOf(kind) : toneOfState;
  return html`<li
    data-state=${state}
    data-kind=${kind}
    data-shape=${shape}
    data-side=${side}
    aria-posinset=${position}
    aria-setsize=${lane.count}
    .style=${`grid-row:${row + 1};margin-inline-start:${left}em;inline-size:${right - left}em;--_drawn:${end - start}em`}
  >
    <button
      type="button"
      class="bar"
      data-key=${key}
      tabindex=${isTabStop ? 0 : -1}
      aria-expanded=${view.isOpen(key)}
      aria-label=${nameOf(view, mark, lane)}
      @click=${() => view.act((use) => use.choose(key, item))}
    >
      ${drawn(shape, kind, tone)}
      <span class="label tone-${tone}">
        ${isOther || state === 'upcoming' ? nothing : icon(shapeOfState)} ${view.planTag?.(item.planIndex)}
        ${inferredReason(item) ? html`<span class="inferred">≈</span>` : nothing}
        <span class="words">${view.mark(words)}</span>
      </span>
    </button>
  </li>`;
}
