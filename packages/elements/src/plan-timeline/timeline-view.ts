import { msg, str } from '@lit/localize';
import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import { inferredReason } from './date-words.js';
import { itemTitle, whenLine } from './item-line.js';
import type { Lane } from './group-lanes.js';
import { agencyLine } from './opening.js';
import { ITEM_KINDS } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import { kindWords, stateWords } from './state-words.js';
import { axisWords, outside, timeScale } from './timeline-axis.js';
import { layoutTimeline } from './timeline-layout.js';
import type { TimelineLane } from './timeline-layout.js';
import { drawn, timelineMark } from './timeline-mark.js';
import type { FirstView } from './view-context.js';
import type { Move } from './zoom.js';

/** Lanes that are drawn at a time. */
export const LANES_AT_A_TIME = 40;

/** What a lane is called. */
const laneTitle = (view: FirstView, { section }: Lane): Content =>
  section
    ? [section.number && html`<span class="number">${section.number}</span>&nbsp;`, view.text(section.title)]
    : msg('Không thuộc phần nào', { id: 'plan-timeline.lane.no-section' });

/**
 * Everything in a lane, for paper and for a narrow place that cannot have the list: nothing is opened there, and printing does
 * not wait for code.
 */
const plainLane = (view: FirstView, { items }: Lane) =>
  html`<ul>
    ${items.map(
      (item) =>
        html`<li part="item">
          ${item.activity.number} ${itemTitle(view, item)}
          <p class="when">
            ${whenLine(view, item)} ${item.state === 'undated' ? nothing : html`<b>${stateWords(item)}</b>`}
          </p>
          ${agencyLine(view, item)}
        </li>`,
    )}
  </ul>`;

const isPlain = ({ isPrinting, isNarrow }: FirstView) => isPrinting || isNarrow;

/** What can be pressed and opened in a lane. */
function drawnLane(view: FirstView, lane: TimelineLane, id: string, tabStop: string | undefined): Content {
  const { marks, undated } = lane;
  const key = `undated ${lane.key}`;
  return html`<div>
    ${
      marks.length > 0
        ? html`<ol class="track" aria-labelledby=${id}>
            ${marks.map((mark) => {
              const isStop = mark.key === tabStop;
              return 'items' in mark
                ? view.rare()?.sumMark(view, mark, lane, isStop)
                : timelineMark(view, mark, lane, isStop);
            })}
          </ol>`
        : nothing
    }
    ${view.opened?.(lane, 'marks')}
    ${
      undated.length > 0
        ? html`<button
            type="button"
            class="more"
            aria-expanded=${view.isOpen(key)}
            @click=${() => view.act((use) => use.flip(key))}
          >
            ${msg(str`Không ghi thời hạn (${undated.length})`, { id: 'plan-timeline.lane.undated' })}
          </button>`
        : nothing
    }
    ${view.opened?.(lane, 'undated')}
  </div>`;
}

function laneTemplate(
  view: FirstView,
  lane: TimelineLane,
  index: number,
  tabStop: string | undefined,
): Content {
  const id = `lane-${index}`;
  return html`<div class="lane" part="lane">
    <div class="lane-name" role="heading" aria-level=${view.level} id=${id}>
      ${view.laneTitle?.(lane) ?? laneTitle(view, lane)}
    </div>
    ${isPlain(view) ? plainLane(view, lane) : drawnLane(view, lane, id, tabStop)}
  </div>`;
}

/** What the shapes mean, for those that are drawn. */
function legend(items: readonly TimelineItem[]): Content {
  return ITEM_KINDS.filter((kind) => items.some((item) => item.kind === kind)).map((kind) => {
    const shape = kind === 'deadline' ? 'flag' : kind === 'event' ? 'day' : 'span';
    return html`<span data-shape=${shape} data-kind=${kind}>${drawn(shape, kind)} ${kindWords(kind)}</span>`;
  });
}

/**
 * A key that moves between marks or on in time, or the wheel with Ctrl: until the code for it is there the page must not scroll
 * or zoom instead.
 */
const isMove = ({ type, key, ctrlKey, altKey, metaKey }: KeyboardEvent, target: Element) =>
  type === 'wheel'
    ? ctrlKey
    : /^(Arrow|Home|End|Page)/.test(key) && !altKey && !metaKey && target.closest('.track');

/** A button that changes the days shown: what it does, what it is called, and its sign where it has one. */
export type DaysButton = readonly [move: Move, words: string, sign?: string];

/** What the buttons do, in the order of their names; the first two have signs. */
const MOVES: readonly Move[] = ['out', 'in', 'today', 'due'];

/** The days shown, and the buttons that change them. */
function daysBar(view: FirstView, words: string): Content {
  const [label, ...names] = msg('Chọn ngày|Thu nhỏ|Phóng to|Hôm nay|Hạn kế tiếp', {
    id: 'plan-timeline.days',
  }).split('|');
  const buttons: readonly DaysButton[] = [
    ...names.map((name, place) => [MOVES[place] as Move, name, '−+'[place]] as const),
    ...(view.daysButtons?.() ?? []),
  ];
  return html`<div class="toolbar days" role="group" aria-label=${label}>
    ${buttons.map(
      ([move, name, sign]) =>
        html`<button type="button" aria-label=${name} @click=${() => view.act((use) => use.move(move))}>
          ${sign || name}
        </button>`,
    )}
    <span class="quiet">${words}</span>
  </div>`;
}

/** Lanes of marks over a scale of time; items without a day open below their lane. */
export function timelineView(view: FirstView): TemplateResult {
  const { axis, namesEm, trackEm, lanes } = layoutTimeline(view);
  const shown = view.isPrinting ? lanes : lanes.slice(0, view.mostLanes ?? LANES_AT_A_TIME);
  const marks = isPlain(view) ? [] : shown.flatMap((lane) => lane.marks);
  const items = marks.flatMap((mark) => ('items' in mark ? [] : mark.item));
  const tabStop = (marks.filter(({ key }) => key === view.focusKey)[0] ?? marks[0])?.key;
  const handle = (event: Event) => {
    const place = event.currentTarget as HTMLElement;
    const target = event.target as Element;
    if (isMove(event as KeyboardEvent, target)) {
      event.preventDefault();
      event.stopPropagation();
    }
    view.act((use) => use.handle(event, target, place));
  };
  const words = axisWords(view, axis);
  const isDrawn = axis && !isPlain(view);
  return html`${isDrawn ? daysBar(view, words) : nothing}
    <div
      class="timeline"
      part="timeline"
      role="group"
      aria-label=${words}
      .style=${`--_names:${namesEm}em;--_track:${trackEm}em`}
      ?data-beside=${namesEm > 0}
      @focusin=${handle}
      @pointerover=${handle}
      @keydown=${handle}
      @wheel=${isDrawn ? handle : nothing}
    >
      ${isDrawn ? [timeScale(view, axis, trackEm), view.bands?.(axis)] : nothing}
      ${shown.map((lane, index) =>
        view.late?.has(index)
          ? noChange
          : [view.planHead?.(shown, index), laneTemplate(view, lane, index, tabStop)],
      )}
      ${lanes.length > shown.length ? view.rare()?.moreLanes(view, lanes.length - shown.length) : nothing}
      <p class="legend">
        ${
          view.late
            ? noChange
            : [
                legend(items),
                items.some(inferredReason)
                  ? html`<span
                      >≈ ${msg('ngày có phần suy ra', { id: 'plan-timeline.legend.inferred' })}</span
                    >`
                  : nothing,
              ]
        }
        ${outside(view, axis)}
      </p>
    </div>`;
}
