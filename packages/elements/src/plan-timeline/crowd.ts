import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { fromDayNumber } from '@kehoach/contract';
import type { DayNumber } from '@kehoach/contract';

import { formatDateRange } from '../internal/format-date.js';
import { MOST_ROWS } from './layout-lane.js';
import type { Place } from './layout-lane.js';
import type { TimelineItem } from './plan-items.js';
import { scaleFor, shareOf } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';
import type { NamedMark, TimelineLane } from './timeline-layout.js';
import type { FirstView } from './view-context.js';

/** What of a lane begins within some days and found no room in its rows: one button that opens the list of it. */
export interface Sum {
  readonly key: string;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** Place of the first of them in the lane, from 1. */
  readonly position: number;
  /** Each item once, in the order of time. */
  readonly items: readonly TimelineItem[];
  /** Where it stands, in em of the widget. */
  readonly left: number;
  readonly right: number;
}

/** A number with its sign and padding needs more room than the name of a month: so much of the scale's steps. */
const SCALE_SHARE = 0.55;
/** What is left of a span where the axis begins or ends is joined to its neighbour below this: no target under 24 px. */
const LEAST_EM = 2.4;

/** How many days each sum is about, in the order of time. */
function spansOf(axis: TimeAxis, trackEm: number): number[] {
  const emADay = trackEm / (axis.last + 1 - axis.first);
  const spans: number[] = [];
  for (const { days } of scaleFor(axis, trackEm * SCALE_SHARE).ticks) {
    const before = spans[spans.length - 1];
    if (before !== undefined && Math.min(before, days) * emADay < LEAST_EM)
      spans[spans.length - 1] = before + days;
    else spans.push(days);
  }
  return spans;
}

/**
 * Sums what found no room by spans of the scale. Every place stands in exactly one sum: by its first day, or the first day
 * shown where it begins before.
 */
export function sumsOf(crowded: readonly Place[], axis: TimeAxis, trackEm: number, laneKey: string): Sum[] {
  const sums: Sum[] = [];
  // In the order of time; positions are numbers from 1, most of which are here.
  const inTime: Place[] = [];
  for (const place of crowded) inTime[place.position] = place;
  const waiting = inTime.filter((place) => place);
  let firstDay = axis.first;
  let next = 0;
  for (const days of spansOf(axis, trackEm)) {
    const lastDay = firstDay + days - 1;
    const items = new Set<TimelineItem>();
    const first = waiting[next];
    for (let place = first; place && place.firstDay <= lastDay; place = waiting[next]) {
      items.add(place.item);
      next += 1;
    }
    if (first && items.size > 0) {
      const [left, right] = [shareOf(axis, firstDay) * trackEm, shareOf(axis, lastDay + 1) * trackEm];
      const key = `${laneKey} sum ${firstDay} ${lastDay}`;
      sums.push({ key, firstDay, lastDay, position: first.position, items: [...items], left, right });
    }
    firstDay = lastDay + 1;
  }
  return sums;
}

/** Marks of a lane and sums of what is crowded in it, in the order of time. */
export function withSums(
  marks: readonly NamedMark[],
  ...crowd: Parameters<typeof sumsOf>
): readonly (NamedMark | Sum)[] {
  return [...marks, ...sumsOf(...crowd)].sort((a, b) => a.position - b.position);
}

/** What the browser makes to write a number with takes longer than all else: below a thousand nobody sees it. */
const numberWords = ({ locale }: FirstView, count: number) =>
  count < 1000 ? `${count}` : count.toLocaleString(locale.language);

/** "Còn 12 mục", with the days that they begin in. */
export function sumWords({ locale }: FirstView, { items, firstDay, lastDay }: Sum): string {
  const days = formatDateRange(fromDayNumber(firstDay), fromDayNumber(lastDay), locale.language);
  return msg(str`Còn ${items.length} mục trong ${days}`, { id: 'plan-timeline.lane.sum' });
}

/** One sum: a button in the row below the marks. */
export function sumMark(view: FirstView, sum: Sum, lane: TimelineLane, isTabStop: boolean): TemplateResult {
  const { key, position, items, left, right } = sum;
  const name = [sumWords(view, sum), lane.words].filter((part) => part !== '').join(', ');
  return html`<li
    class="sum"
    aria-posinset=${position}
    aria-setsize=${lane.count}
    .style=${`grid-row:${MOST_ROWS + 1};margin-inline-start:${left}em;inline-size:${right - left}em`}
  >
    <button
      type="button"
      class="more"
      data-key=${key}
      tabindex=${isTabStop ? 0 : -1}
      aria-expanded=${view.isOpen(key)}
      aria-label=${name}
      @click=${() => view.act((use) => use.flip(key))}
    >
      +${numberWords(view, items.length)}
    </button>
  </li>`;
}
