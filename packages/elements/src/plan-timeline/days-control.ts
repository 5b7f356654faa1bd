import { msg, str } from '@lit/localize';

import { toDayNumber } from '@kehoach/contract';
import type { CalendarDate, DayNumber } from '@kehoach/contract';

import { formatDate } from '../internal/format-date.js';
import type { Lane } from './group-lanes.js';
import { nextDue } from './next-due.js';
import type { TimelineItem } from './plan-items.js';
import { axisOf, occurrencesOn } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';
import { axisWords } from './timeline-axis.js';
import { layoutTimeline } from './timeline-layout.js';
import type { DaysButton } from './timeline-view.js';
import type { FirstView } from './view-context.js';
import { daysOf, panBy, showDay, wholeOf, zoomBy } from './zoom.js';
import type { Move, Zoom } from './zoom.js';

/** One press of a button or key looks twice as closely, or moves on by most of what is shown. */
const STEP = 2;
const PAN_SHARE = 0.75;
/** Days that a jump shows at most: a quarter, so that the day and what is around it can be read. */
const JUMP_DAYS = 92;

/** What else can be done with the days where some are chosen. */
export const daysButtons = (): readonly DaysButton[] => [
  ['back', msg('Về trước', { id: 'plan-timeline.days.back' }), '‹'],
  ['on', msg('Về sau', { id: 'plan-timeline.days.on' }), '›'],
  ['all', msg('Tất cả', { id: 'plan-timeline.days.all' })],
];

/** Moves that come to an end, and what is said there; their buttons stay, so that the focus does. */
const LIMITS: readonly Move[] = ['out', 'in', 'back', 'on'];
const limitWords = () =>
  msg(
    'Không thu nhỏ thêm được.|Không phóng to thêm được.|Đây đã là những ngày đầu tiên.|Đây đã là những ngày cuối cùng.',
    { id: 'plan-timeline.days.limits' },
  ).split('|');

/** The days of a timeline that a reader looks at: closer, farther, on and back. */
export class DaysControl {
  #zoom: Zoom | null = null;
  #view: FirstView | null = null;
  #extent: TimeAxis | null = null;
  /** True where somebody has said from when to when: nothing beyond that is shown. */
  #isBounded = false;
  readonly #update: () => void;
  readonly #hush: () => void;

  /**
   * @param update draws the days anew.
   * @param hush takes back words about days that are none any more.
   */
  constructor(update: () => void, hush: () => void) {
    this.#update = update;
    this.#hush = hush;
  }

  /** The days to show of these items; null while nothing but all of them was asked for. */
  daysFor({ plans, all, filters }: FirstView): TimeAxis | null {
    const { from, to } = filters ?? {};
    const extent = axisOf(plans, all, from, to);
    this.#isBounded = !!(from || to);
    // Days of other plans, or between other dates, mean nothing here.
    if (extent?.first !== this.#extent?.first || extent?.last !== this.#extent?.last) this.clear();
    this.#extent = extent;
    return extent && this.#zoom && daysOf(extent, this.#zoom);
  }

  /** Notes what is drawn: moves are measured by it. */
  draws(view: FirstView): void {
    this.#view = view;
  }

  /** Forgets the choice: other plans are shown. */
  clear(): void {
    this.#zoom = null;
    this.#hush();
  }

  /** What is shown, in words, for who cannot see it. */
  get words(): string {
    const view = this.#view;
    if (!view || !this.#zoom) return '';
    const { axis, lanes } = layoutTimeline(view);
    const items = new Set<TimelineItem>();
    for (const { marks } of lanes)
      for (const mark of marks)
        for (const item of 'items' in mark ? mark.items : [mark.item]) items.add(item);
    return msg(str`${axisWords(view, axis)}: ${items.size} mục`, { id: 'plan-timeline.days.count' });
  }

  /** Looks closer where `factor` is below 1, else from farther away; the day `at` stays where it is. */
  zoom(factor: number, at?: DayNumber): void {
    this.#change((extent, zoom) => zoomBy(extent, zoom, factor, { at, isBounded: this.#isBounded }));
  }

  /** Moves by a share of the days shown. */
  pan(share: number): void {
    this.#change((extent, zoom) => panBy(extent, zoom, share));
  }

  /** Shows a day in the middle, at least as closely as jumps do. */
  show(day: DayNumber): void {
    this.#change((extent, { span }) => showDay(extent, day, Math.min(span, JUMP_DAYS)));
  }

  /**
   * Does what a button or a key asks for. Words that tell why nothing moved, and the item that a jump led to, come back.
   */
  move(move: Move, at?: DayNumber): { readonly said?: string; readonly item?: TimelineItem } {
    const view = this.#view;
    if (!view || !this.#extent) return {};
    const before = this.#shown;
    const limit = LIMITS.indexOf(move);
    if (move === 'in' || move === 'out') this.zoom(move === 'in' ? 1 / STEP : STEP, at);
    else if (move === 'back' || move === 'on') this.pan(move === 'on' ? PAN_SHARE : -PAN_SHARE);
    else if (move === 'today') return this.#showToday(view);
    else if (move === 'due') return this.#showDue(view);
    else {
      this.#zoom = null;
      this.#update();
    }
    const after = this.#shown;
    const isStill = after?.first === before?.first && after?.last === before?.last;
    return isStill && limit >= 0 ? { said: limitWords()[limit] } : {};
  }

  /** What of a lane begins next after the days shown, or before them: an item and which of its days. The days move on to it. */
  beyond(lane: Lane, isForward: boolean): { readonly item: TimelineItem; readonly end: CalendarDate } | null {
    const { axis } = this.#view ? layoutTimeline(this.#view) : { axis: null };
    const extent = this.#extent;
    if (!axis || !extent || !this.#zoom) return null;
    const rest = isForward
      ? { first: axis.last + 1, last: extent.last }
      : { first: extent.first, last: axis.first - 1 };
    let found: { readonly item: TimelineItem; readonly end: CalendarDate; readonly day: DayNumber } | null =
      null;
    for (const item of rest.first > rest.last ? [] : lane.items) {
      for (const { start, end } of occurrencesOn(rest, item)) {
        const day = toDayNumber(start ?? end);
        if (day < rest.first || day > rest.last) continue;
        if (!found || (isForward ? day < found.day : day > found.day)) found = { item, end, day };
      }
    }
    if (found) this.#change((area, { span }) => showDay(area, (found as { day: DayNumber }).day, span));
    return found;
  }

  get #shown(): TimeAxis | null {
    return this.#extent && daysOf(this.#extent, this.#zoom ?? wholeOf(this.#extent));
  }

  #change(next: (extent: TimeAxis, zoom: Zoom) => Zoom): void {
    const extent = this.#extent;
    if (!extent) return;
    const zoom = next(extent, this.#zoom ?? wholeOf(extent));
    const { first, last } = daysOf(extent, zoom);
    this.#zoom = first === extent.first && last === extent.last ? null : zoom;
    this.#update();
  }

  #showToday({ today, locale }: FirstView): { readonly said?: string } {
    const day = toDayNumber(today);
    const { first, last } = this.#extent as TimeAxis;
    if (day >= first && day <= last) {
      this.show(day);
      return {};
    }
    const words = formatDate(today, locale.language);
    return {
      said: msg(str`Hôm nay ${words} không nằm trong những ngày của kế hoạch.`, {
        id: 'plan-timeline.days.not-today',
      }),
    };
  }

  #showDue({ items, today }: FirstView): { readonly said?: string; readonly item?: TimelineItem } {
    const [item] = nextDue(items, today)?.items ?? [];
    const end = item?.timing.occurrence?.end;
    if (!item || !end)
      return { said: msg('Không còn hạn nào phía trước.', { id: 'plan-timeline.days.nothing-due' }) };
    this.show(toDayNumber(end));
    return { item };
  }
}
