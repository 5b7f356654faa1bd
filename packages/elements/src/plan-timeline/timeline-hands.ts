import { render } from 'lit';

import { toDayNumber } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import type { DaysControl } from './days-control.js';
import { followGestures, followWheel } from './days-gestures.js';
import type { DaysActions } from './days-gestures.js';
import type { Lane } from './group-lanes.js';
import type { TimelineItem } from './plan-items.js';
import type { PlanTimeline } from './plan-timeline.js';
import { firstMark, focusMark, followFocus, isAtEnd, MARK, moveFocus } from './roving-marks.js';
import { layoutTimeline } from './timeline-layout.js';
import type { TimelineLane } from './timeline-layout.js';
import { markHint, whereWords } from './timeline-opened.js';
import type { ViewContext } from './view-context.js';
import type { Move } from './zoom.js';

/** Keys on an item that change the days shown. */
const MOVE_KEYS: Readonly<Record<string, Move>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  PageUp: 'back',
  PageDown: 'on',
};

/** What hands need to know and may do. */
export interface HandsSurroundings {
  readonly host: PlanTimeline;
  readonly days: DaysControl;
  view(): ViewContext | null;
  isOpen(key: string): boolean;
  flip(key: string): void;
  /** Shows so many lanes, counted from the first. */
  showLanes(count: number): void;
  say(words: string): void;
  /** Takes back the words of what was done before. */
  hush(): void;
  /** Lets the update of the element count as complete only after this. */
  wait(loading: Promise<unknown>): void;
}

/** Wheel and fingers zoom and move in many steps: lanes away from the screen follow after the last of them. */
const REST_MS = 120;

/** Where on the screen an event was: pointers tell fractions of pixels, wheels do not. */
const placeOf = ({ clientX, clientY }: MouseEvent) => `${Math.trunc(clientX)} ${Math.trunc(clientY)}`;

/** Answers what hands do in the timeline: pointing, focusing, keys, wheel and fingers. */
export class TimelineHands {
  focusKey = '';
  readonly #around: HandsSurroundings;
  /** Places of lanes away from the screen that still show the days before: they follow when what is seen has been drawn. */
  late: ReadonlySet<number> | null = null;
  #keyToKeep: string | undefined;
  #laneToKeep: Element | null = null;
  readonly #gestures: DaysActions;
  #hasFollowed: (() => void) | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer was last. */
  #pointer = '';
  /** What is under the pointer may have come there while it rested: its next move asks for the hint. */
  #isMoveAwaited = false;

  constructor(around: HandsSurroundings) {
    this.#around = around;
    this.#gestures = {
      view: () => around.view(),
      zoom: (factor, at) => this.#change(() => around.days.zoom(factor, at), REST_MS),
      pan: (share) => this.#change(() => around.days.pan(share), REST_MS),
    };
  }

  /** Answers an event of the timeline; marks that are focused or pointed at, and keys. */
  handle(event: Event, target: Element, timeline: HTMLElement): void {
    followGestures(timeline, this.#gestures);
    // One function, so that it listens once however often it is asked to.
    timeline.addEventListener('pointermove', this.#handleMove);
    if (this.#isRestingPointer(event)) return;
    if (event.type === 'wheel') return followWheel(event as WheelEvent, timeline, this.#gestures);
    if (event.type === 'keydown') return this.#handleKey(event as KeyboardEvent, timeline);
    if (event.type === 'focusin') this.focusKey = followFocus(timeline, target) || this.focusKey;
    this.#showHint(target.closest<HTMLElement>(MARK));
  }

  /**
   * True where a mark came under a pointer that did not move: days that change there are no question about it. The next move
   * is one.
   */
  #isRestingPointer(event: Event): boolean {
    if (!(event instanceof MouseEvent)) return false;
    const place = placeOf(event);
    const isResting = event.type === 'pointerover' && place === this.#pointer;
    this.#pointer = place;
    if (isResting) this.#isMoveAwaited = true;
    return isResting;
  }

  /** Within one element only its moves tell where the pointer is, and of a button drawn for another item nothing does. */
  readonly #handleMove = (event: PointerEvent) => {
    this.#pointer = placeOf(event);
    // Fingers that zoom ask for nothing.
    if (event.pointerType === 'touch') return;
    if (this.#isMoveAwaited) this.#showHint((event.target as Element).closest<HTMLElement>(MARK));
    this.#isMoveAwaited = false;
  };

  /** Zooms, moves on or jumps; an item that a jump leads to gets the focus, or words tell where it is. */
  move(move: Move): void {
    this.#change(() => {
      const { said, item } = this.#around.days.move(move, this.#focusedDay());
      if (said) this.#around.say(said);
      if (item) void this.#leadTo(item);
    });
    // The button that shows all goes away with what it takes back.
    if (move === 'all') void this.#around.host.updateComplete.then(() => this.#button()?.focus());
  }

  /** Follows each drawing: the mark that had the focus keeps it while the days change around it, else another of its lane. */
  drawn(): void {
    const timeline = this.#timeline;
    const key = this.#keyToKeep;
    this.#keyToKeep = undefined;
    if (!timeline || key === undefined) return;
    if (this.#focusedMark?.dataset.key !== key && !focusMark(timeline, key)) {
      const inLane = this.#laneToKeep?.querySelector<HTMLElement>(MARK);
      (inLane ?? firstMark(timeline) ?? this.#button())?.focus();
    }
    // The same button may stand for another item by now.
    const mark = this.#focusedMark;
    if (!mark) return;
    this.focusKey = followFocus(timeline, mark) || this.focusKey;
    this.#showHint(mark);
  }

  get #focusedMark(): HTMLElement | null {
    return (this.#around.host.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>(MARK) ?? null;
  }

  /** The first button above the timeline. */
  #button(): HTMLElement | null {
    return this.#around.host.renderRoot.querySelector<HTMLElement>('.days button');
  }

  #change(act: () => void, restMs = 0): void {
    const focused = this.#focusedMark;
    if (focused) {
      this.#keyToKeep = focused.dataset.key;
      this.#laneToKeep = focused.closest('.lane');
    }
    // Buttons are drawn for other items: a hint would tell of the one before.
    for (const hint of this.#timeline?.querySelectorAll('.hint') ?? []) hint.remove();
    this.#isMoveAwaited = true;
    this.late = this.#farLanes();
    this.#around.hush();
    act();
    this.#followSoon(restMs);
  }

  /** Draws what nobody sees once what is seen was shown and hands have rested for so long. */
  #followSoon(restMs: number): void {
    const { host, wait } = this.#around;
    const follow = () => {
      this.late = null;
      host.requestUpdate();
      this.#hasFollowed?.();
      this.#hasFollowed = null;
    };
    if (!this.#hasFollowed) wait(new Promise<void>((resolve) => (this.#hasFollowed = resolve)));
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    // Before the frame is painted, and not with the change itself, which would have to wait for its layout.
    const look = () => {
      if (this.#drawWhatCameNear()) this.#frame = requestAnimationFrame(look);
      else this.#timer = setTimeout(follow, restMs);
    };
    this.#frame = requestAnimationFrame(look);
  }

  /** Lanes above became lower: what is on the screen by now waits no longer. True where there is such a lane. */
  #drawWhatCameNear(): boolean {
    const waiting = [...(this.late ?? [])];
    const far = this.#farLanes();
    const late = waiting.filter((lane) => far.has(lane));
    if (late.length === waiting.length) return false;
    this.late = new Set(late);
    this.#around.host.requestUpdate();
    return true;
  }

  #farLanes(): ReadonlySet<number> {
    const far = new Set<number>();
    const lanes = this.#timeline?.querySelectorAll('.lane:not(.bands)') ?? [];
    [...lanes].forEach((lane, index) => {
      const { top, bottom } = lane.getBoundingClientRect();
      const isFar = bottom < 0 || top > innerHeight;
      if (isFar && lane !== this.#laneToKeep) far.add(index);
    });
    return far;
  }

  get #timeline(): HTMLElement | null {
    return this.#around.host.renderRoot.querySelector('.timeline');
  }

  async #leadTo(item: TimelineItem, lane?: Lane, end?: CalendarDate): Promise<void> {
    const isThere = await this.#focusItem(item.key, lane, end);
    const view = this.#around.view();
    if (!isThere && view) this.#around.say(whereWords(view, item));
  }

  /**
   * Gives the focus to an item, in a lane and at its occurrence that ends on a day where these are named; a lane that was left
   * for later is drawn. False where the days shown have no such item.
   */
  async #focusItem(itemKey: string, lane?: Lane, end?: CalendarDate): Promise<boolean> {
    const { host, view: viewNow, showLanes } = this.#around;
    await host.updateComplete;
    const view = viewNow();
    const lanes = view ? layoutTimeline(view).lanes : [];
    for (let place = 0; place < lanes.length; place += 1) {
      const { key: laneKey, marks } = lanes[place] as TimelineLane;
      if (lane && lane.key !== laneKey) continue;
      for (const mark of marks) {
        const isIt =
          'items' in mark
            ? mark.items.some(({ key }) => key === itemKey)
            : mark.item.key === itemKey && (!end || mark.occurrence.end === end);
        if (!isIt) continue;
        showLanes(place + 1);
        await host.updateComplete;
        if (this.#timeline && focusMark(this.#timeline, mark.key)) return true;
      }
    }
    return false;
  }

  /** What is drawn under a key, and the lane that it stands in. */
  #drawnAt(key: string | undefined) {
    const view = this.#around.view();
    for (const lane of view && key !== undefined ? layoutTimeline(view).lanes : [])
      for (const mark of lane.marks) if (mark.key === key) return { lane, mark };
    return null;
  }

  /** The day of the mark that has the focus: what is looked at stays in its place. */
  #focusedDay(): number | undefined {
    const { mark } = this.#drawnAt(this.#focusedMark?.dataset.key) ?? {};
    if (!mark) return undefined;
    return 'items' in mark ? mark.firstDay : toDayNumber(mark.occurrence.end) + 0.5;
  }

  /** A key counts where the focus is by now: of those pressed before this code was there, one leads on from the other. */
  #handleKey(event: KeyboardEvent, timeline: HTMLElement): void {
    const target = (this.#around.host.renderRoot as ShadowRoot).activeElement;
    if (!target || !this.#answersKey(event, target, timeline)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #answersKey(event: KeyboardEvent, target: Element, timeline: HTMLElement): boolean {
    const { key = '' } = target.closest<HTMLElement>('[data-key]')?.dataset ?? {};
    if (event.key === 'Escape' && this.#around.isOpen(key)) {
      this.#around.flip(key);
      focusMark(timeline, key);
      return true;
    }
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && target.closest(MARK) !== null;
    const isMove = isPlain && Object.prototype.hasOwnProperty.call(MOVE_KEYS, event.key);
    if (isMove) this.move(MOVE_KEYS[event.key] as Move);
    return isMove || (isPlain && this.#goBeyond(event.key, target)) || moveFocus(event, target, timeline);
  }

  /** From the last mark of the days shown on to the next item of the lane, wherever it is; the same from the first back. */
  #goBeyond(key: string, target: Element): boolean {
    const isForward = key === 'ArrowRight';
    if (!(isForward || key === 'ArrowLeft') || !isAtEnd(target, isForward)) return false;
    const { lane } = this.#drawnAt(target.closest<HTMLElement>(MARK)?.dataset.key) ?? {};
    const found = lane ? this.#around.days.beyond(lane, isForward) : null;
    if (!found) return false;
    this.#around.hush();
    void this.#leadTo(found.item, lane, found.end);
    return true;
  }

  /** Ten elements in every mark would be most of the page: only a mark that is looked at has its hint. */
  #showHint(bar: HTMLElement | null): void {
    const view = this.#around.view();
    const { mark } = this.#drawnAt(bar?.dataset.key) ?? {};
    if (!bar || !view || !mark) return;
    const hint = bar.querySelector('.hint') ?? bar.appendChild(document.createElement('span'));
    const start = 'items' in mark ? mark.left : mark.start;
    hint.className = 'hint';
    hint.toggleAttribute('data-far', start > layoutTimeline(view).trackEm / 2);
    render(markHint(view, mark), hint as HTMLElement);
  }
}
