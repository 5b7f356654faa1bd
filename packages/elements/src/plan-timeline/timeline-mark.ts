import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import { icon } from '../internal/icons.js';
import { daysWords, inferredReason, inferredWords, wordingOf } from './date-words.js';
import { itemTitle, planLetter, planName, planTag } from './item-line.js';
import type { Mark } from './layout-lane.js';
import type { ItemState } from './plan-items.js';
import { kindWords, STATE_LOOKS, stateWords } from './state-words.js';
import { isRepetition, markLabel } from './timeline-layout.js';
import type { ViewContext } from './view-context.js';

/** Height of a row of marks and of what lies above the first, in em. */
const ROW_EM = 2.25;
const PADDING_EM = 0.4;

/** Height of the marks of a lane, in em. */
export const trackHeightEm = (rows: number) => PADDING_EM * 2 + rows * ROW_EM;

/** How a mark stands in its lane. */
export interface MarkPlace {
  readonly key: string;
  /** Name of its lane, in words. */
  readonly laneName: string;
  readonly trackEm: number;
  readonly isTabStop: boolean;
}

/** The state of what a mark shows: of a yearly item's other years only whether they are over. */
function markState(view: ViewContext, { item, occurrence }: Mark): ItemState | 'passed' {
  if (!isRepetition(item, occurrence)) return item.state;
  return occurrence.end < view.today ? 'passed' : 'upcoming';
}

function markStateWords(view: ViewContext, mark: Mark): string {
  if (!isRepetition(mark.item, mark.occurrence)) return stateWords(mark.item);
  return markState(view, mark) === 'passed' ? msg('Đã qua', { id: 'plan-timeline.state.passed' }) : '';
}

/** Everything that the picture of a mark says: title, kind, days, wording, state. */
function factsOf(view: ViewContext, mark: Mark): string[] {
  const { item, occurrence } = mark;
  const wording = wordingOf(item);
  return [
    kindWords(item.kind),
    daysWords(item, view.locale.language, occurrence),
    wording === '' ? '' : `“${wording}”`,
    inferredReason(item) ? inferredWords(item) : '',
    markStateWords(view, mark),
  ].filter((fact) => fact !== '');
}

/** What a mark is called: the words that stand in it, what its picture says, its lane. */
function nameOf(view: ViewContext, mark: Mark, laneName: string): string {
  const { item, occurrence } = mark;
  const title = view.locale.words(item.activity.title);
  const label = markLabel(view, item, occurrence);
  // Who speaks a mark's words to reach it must find them in its name as they are written.
  const isWhole = label.includes(title);
  const quoted = `“${wordingOf(item)}”`;
  const facts = factsOf(view, mark).filter((fact) => !isWhole || label === title || fact !== quoted);
  const plan = view.plans.length > 1 ? planName(view, item.planIndex) : '';
  // The letter of its plan stands before it in the picture as well.
  const letter = view.plans.length > 1 ? `${planLetter(item.planIndex)} ` : '';
  return [letter + (isWhole ? label : title), ...facts, laneName, plan]
    .filter((part) => part !== '')
    .join(', ');
}

/** The whole text of a mark, put into it when it is pointed at or focused. */
export function markHint(view: ViewContext, mark: Mark): Content {
  return html`<b>${itemTitle(view, mark.item)}</b>
    ${factsOf(view, mark).map((fact) => html`<span>${fact}</span>`)}`;
}

/** One mark: a button that opens the item's details under the lane. */
export function timelineMark(view: ViewContext, mark: Mark, place: MarkPlace): TemplateResult {
  const { item, occurrence, shape, start, end, row, side, labelEm } = mark;
  const state = markState(view, mark);
  const { key, trackEm } = place;
  const edge = side === 'before' ? `inset-inline-end:${trackEm - end}em` : `inset-inline-start:${start}em`;
  const style = [
    `inset-block-start:${PADDING_EM + row * ROW_EM}em`,
    edge,
    `--_drawn:${end - start}em`,
    `--_label:${labelEm}em`,
    `--_hint:${Math.max(12, trackEm / 2)}em`,
  ];
  return html`<li
    class="mark"
    data-state=${state}
    data-kind=${item.kind}
    data-shape=${shape}
    data-side=${side}
    .style=${style.join(';')}
  >
    <button
      type="button"
      class="bar"
      data-key=${key}
      data-far=${start > trackEm / 2 ? '' : nothing}
      tabindex=${place.isTabStop ? 0 : -1}
      aria-expanded=${view.isOpen(key) ? 'true' : 'false'}
      aria-label=${nameOf(view, mark, place.laneName)}
      @click=${() => view.choose(key, item)}
    >
      <span class="drawn">${shape === 'flag' ? icon('flag') : nothing}</span>
      <span class="label">
        ${state === 'upcoming' || state === 'passed' ? nothing : icon(STATE_LOOKS[state].shape)}
        ${planTag(view, item.planIndex)}
        ${inferredReason(item) ? html`<span class="inferred">≈</span>` : nothing}
        <span class="words">${view.mark(markLabel(view, item, occurrence))}</span>
      </span>
      <span class="hint"></span>
    </button>
  </li>`;
}
