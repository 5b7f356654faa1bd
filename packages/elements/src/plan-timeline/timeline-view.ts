import { msg, str } from '@lit/localize';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import { icon } from '../internal/icons.js';
import { agencyName } from './agency-line.js';
import { inferredReason } from './date-words.js';
import type { LaneName } from './group-lanes.js';
import { itemTitle, planName, planTag } from './item-line.js';
import type { Mark } from './layout-lane.js';
import { ITEM_KINDS } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';
import { focusMark, followFocus, moveFocus } from './roving-marks.js';
import type { RovingFocus } from './roving-marks.js';
import { kindWords } from './state-words.js';
import { axisWords, outsideWords, timeScale } from './timeline-axis.js';
import { layoutTimeline } from './timeline-layout.js';
import type { TimelineLane } from './timeline-layout.js';
import { markHint, timelineMark, trackHeightEm } from './timeline-mark.js';
import { ROWS_AT_A_TIME } from './view-context.js';
import type { ViewContext } from './view-context.js';

export { timelineStyles as styles } from './timeline-view.styles.js';

const LANES_AT_A_TIME = 40;
/** Marks beyond which lanes off the screen are not laid out. */
const LONG_FROM_MARKS = 300;

const lastOf = <Row>(rows: readonly Row[]) => rows[rows.length - 1];

function laneTitle(view: ViewContext, name: LaneName): Content {
  if (name.by === 'kind') return kindWords(name.kind);
  if (name.by === 'agency') {
    return name.id === null
      ? msg('Không ghi cơ quan', { id: 'plan-timeline.lane.no-agency' })
      : agencyName(view, name.id);
  }
  const section = lastOf(name.path);
  if (!section) return msg('Không thuộc phần nào', { id: 'plan-timeline.lane.no-section' });
  const { number } = section;
  return html`${number ? html`<span class="number">${number}</span> ` : nothing}${view.text(section.title)}`;
}

/** The same in plain words, for names of marks and lists. */
function laneWords(view: ViewContext, name: LaneName): string {
  if (name.by === 'kind') return kindWords(name.kind);
  if (name.by === 'agency')
    return view.locale.words(view.agencies.get(name.id ?? '')?.name) || (name.id ?? '');
  return view.locale.words(lastOf(name.path)?.title);
}

const keyOf = ({ item, occurrence }: Mark, lane: TimelineLane) => `${lane.key} ${item.key} ${occurrence.end}`;

/** A button that opens items of a lane that are not drawn, and their list. */
function more(
  view: ViewContext,
  lane: TimelineLane,
  name: 'rest' | 'undated',
  words: string,
  items: readonly TimelineItem[],
) {
  if (items.length === 0) return nothing;
  const key = `${name} ${lane.key}`;
  const isOpen = view.isOpen(key);
  return html`<button
      type="button"
      class="more"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => view.flip(key)}
    >
      ${words}
    </button>
    ${
      isOpen
        ? html`<ul class="opened" aria-label=${`${laneWords(view, lane.name)}: ${words}`}>
            ${view.rows(
              key,
              items,
              { keyOf: (item) => `${lane.key} ${item.key}`, hasState: name === 'rest' },
              view,
            )}
          </ul>`
        : nothing
    }`;
}

function laneTemplate(
  view: ViewContext,
  lane: TimelineLane,
  id: string,
  tabStop: string,
  trackEm: number,
): Content {
  const laneName = laneWords(view, lane.name);
  const open = lane.marks.filter((mark) => view.isOpen(keyOf(mark, lane)));
  return html`<div class="lane" part="lane">
    <div class="lane-name" role="heading" aria-level=${view.level} id=${id}>
      ${laneTitle(view, lane.name)}
    </div>
    <div class="lane-body">
      ${
        lane.marks.length > 0
          ? html`<ol class="track" aria-labelledby=${id} .style=${`block-size:${trackHeightEm(lane.rows)}em`}>
              ${lane.marks.map((mark) => {
                const key = keyOf(mark, lane);
                return timelineMark(view, mark, { key, laneName, trackEm, isTabStop: key === tabStop });
              })}
            </ol>`
          : nothing
      }
      ${open.map(
        (mark) =>
          html`<div class="opened" data-key=${keyOf(mark, lane)}>
            <p class="says">${itemTitle(view, mark.item)}</p>
            ${view.details(mark.item, view)}
          </div>`,
      )}
      ${more(
        view,
        lane,
        'rest',
        msg(str`Còn ${lane.rest.length} mục có ngày`, { id: 'plan-timeline.lane.rest' }),
        lane.rest,
      )}
      ${more(
        view,
        lane,
        'undated',
        msg(str`Không ghi thời hạn (${lane.undated.length})`, { id: 'plan-timeline.lane.undated' }),
        lane.undated,
      )}
    </div>
  </div>`;
}

/** What the shapes mean, for those that are drawn. */
function legend(lanes: readonly TimelineLane[]): Content {
  const marks = lanes.flatMap((lane) => lane.marks);
  const kinds = ITEM_KINDS.filter((kind) => marks.some(({ item }) => item.kind === kind));
  const hasInferred = marks.some(({ item }) => inferredReason(item) !== null);
  return html`${kinds.map(
    (kind) =>
      html`<span
        ><i class="key" data-kind=${kind}>${kind === 'deadline' ? icon('flag') : nothing}</i
        >${kindWords(kind)}</span
      >`,
  )}
  ${
    hasInferred
      ? html`<span>≈ ${msg('ngày có phần suy ra', { id: 'plan-timeline.legend.inferred' })}</span>`
      : nothing
  }`;
}

/** The name of a plan above its first lane, where several are shown. */
function planHead(view: ViewContext, lanes: readonly TimelineLane[], index: number): Content {
  const planIndex = lanes[index]?.planIndex ?? null;
  if (view.plans.length < 2 || planIndex === null || lanes[index - 1]?.planIndex === planIndex)
    return nothing;
  return html`<p class="plan-head">
    ${planTag(view, planIndex)}
    <b>${planName(view, planIndex)}</b> ${view.text(view.plans[planIndex]?.plan.title)}
  </p>`;
}

/** Lanes of marks over a scale of time; items without a day open below their lane. */
export function timelineView(view: ViewContext, focus: RovingFocus): TemplateResult {
  const layout = layoutTimeline(view);
  const { axis, namesEm, trackEm, lanes } = layout;
  const shown = lanes.slice(0, (view.limitOf('lanes') / ROWS_AT_A_TIME) * LANES_AT_A_TIME);
  const marks = new Map<string, Mark>();
  for (const lane of shown) for (const mark of lane.marks) marks.set(keyOf(mark, lane), mark);
  const tabStop = marks.has(focus.key) ? focus.key : ([...marks.keys()][0] ?? '');
  // Ten elements in every mark would be most of the page: only a mark that is looked at has its hint.
  const fillHint = (event: Event) => {
    const bar = (event.target as Element).closest<HTMLElement>('.bar');
    const mark = marks.get(bar?.dataset.key ?? '');
    const place = bar?.querySelector<HTMLElement>('.hint');
    if (mark && place) render(markHint(view, mark), place);
  };
  const handleKey = (event: KeyboardEvent) => {
    const { key = '' } = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset ?? {};
    if (event.key === 'Escape' && view.isOpen(key)) {
      view.flip(key);
      focusMark(event.currentTarget as HTMLElement, key);
    } else if (!moveFocus(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div
    class="timeline"
    part="timeline"
    role="group"
    aria-label=${axisWords(view, axis)}
    .style=${`--_names:${namesEm}em`}
    data-beside=${namesEm > 0 ? '' : nothing}
    data-long=${marks.size >= LONG_FROM_MARKS ? '' : nothing}
    @focusin=${(event: FocusEvent) => {
      followFocus(event, focus);
      fillHint(event);
    }}
    @pointerover=${fillHint}
    @keydown=${handleKey}
  >
    ${axis ? timeScale(view, axis, layout) : nothing}
    ${shown.map(
      (lane, index) =>
        html`${planHead(view, shown, index)} ${laneTemplate(view, lane, `lane-${index}`, tabStop, trackEm)}`,
    )}
    ${
      lanes.length > shown.length
        ? html`<button type="button" class="more" @click=${() => view.showMore('lanes')}>
            ${msg(str`Hiện thêm (còn ${lanes.length - shown.length} nhóm)`, { id: 'plan-timeline.lane.more' })}
          </button>`
        : nothing
    }
    <p class="legend">${legend(shown)} <span>${outsideWords(view, axis)}</span></p>
  </div>`;
}
