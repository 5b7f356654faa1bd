import type { DayNumber } from '@kehoach/contract';

import { layoutTimeline } from './timeline-layout.js';
import type { FirstView } from './view-context.js';

/** What gestures do. Shares are of the days shown; `at` is a day. */
export interface DaysActions {
  view(): FirstView | null;
  zoom(factor: number, at: DayNumber): void;
  pan(share: number): void;
}

/** Growth of the days shown for one pixel of a wheel, and the most that one of its steps counts. */
const ZOOM_A_PIXEL = 0.01;
const MOST_WHEEL_PX = 40;
const LINE_PX = 16;
/** A press that moves less than this is no drag. */
const DRAG_FROM_PX = 4;

/** The day under a place of the screen, as a number with a fraction. */
function dayAt(view: FirstView, timeline: HTMLElement, clientX: number): DayNumber {
  const { axis } = layoutTimeline(view);
  const { left, width } = trackOf(timeline);
  if (!axis) return 0;
  const share = Math.min(1, Math.max(0, (clientX - left) / width));
  return axis.first + share * (axis.last + 1 - axis.first);
}

/** A place too narrow for a timeline has no days to zoom: there all gestures are the page's. */
const hasDays = (timeline: HTMLElement) => timeline.querySelector('.scale') !== null;

const trackOf = (timeline: HTMLElement) =>
  (timeline.querySelector('.scale') ?? timeline).getBoundingClientRect();

/** Ctrl and the wheel, or two fingers, zoom; the wheel sideways or with Shift moves. The plain wheel is the page's. */
export function followWheel(event: WheelEvent, timeline: HTMLElement, actions: DaysActions): void {
  const view = actions.view();
  if (!view || !hasDays(timeline)) return;
  const pixels = (delta: number) => delta * (event.deltaMode === 0 ? 1 : LINE_PX);
  const [x, y] = [pixels(event.deltaX), pixels(event.deltaY)];
  if (event.ctrlKey) {
    const step = Math.max(-MOST_WHEEL_PX, Math.min(MOST_WHEEL_PX, y));
    actions.zoom(Math.exp(step * ZOOM_A_PIXEL), dayAt(view, timeline, event.clientX));
  } else {
    const sideways = event.shiftKey && x === 0 ? y : Math.abs(x) > Math.abs(y) ? x : 0;
    if (sideways === 0 || !view.days) return;
    actions.pan(sideways / trackOf(timeline).width);
  }
  event.preventDefault();
}

interface Pinch {
  readonly distance: number;
  readonly middle: number;
}

/**
 * Two fingers on the timeline; null for any other number of them. Fingers elsewhere on the screen do not count, fingers on two
 * items do (`targetTouches` would have only those on one and the same item).
 */
function pinchOf({ touches }: TouchEvent, timeline: HTMLElement): Pinch | null {
  const fingers: Touch[] = [];
  for (let place = 0; place < touches.length; place += 1) {
    const touch = touches[place] as Touch;
    if (timeline.contains(touch.target as Node)) fingers.push(touch);
  }
  const [one, other] = fingers;
  if (!one || !other || fingers.length > 2) return null;
  const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  return { distance: Math.max(1, distance), middle: (one.clientX + other.clientX) / 2 };
}

/** Two fingers zoom and move; one finger is the page's. */
function followTouches(timeline: HTMLElement, actions: DaysActions): void {
  let last: Pinch | null = null;
  const follow = (event: TouchEvent) => {
    const pinch = hasDays(timeline) ? pinchOf(event, timeline) : null;
    const view = actions.view();
    if (pinch && view) {
      if (event.cancelable) event.preventDefault();
      if (last) {
        actions.zoom(last.distance / pinch.distance, dayAt(view, timeline, pinch.middle));
        actions.pan((last.middle - pinch.middle) / trackOf(timeline).width);
      }
    }
    last = pinch;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    timeline.addEventListener(type, follow, { passive: false });
  followPinchpad(timeline, actions, () => last !== null);
}

/** What Safari tells of fingers on a trackpad, and again of fingers on the screen. */
interface GestureEvent extends Event {
  readonly scale: number;
  readonly clientX: number;
}

/** Safari has no wheel with Ctrl for two fingers on a trackpad; of those on the screen it tells twice, and once is enough. */
function followPinchpad(timeline: HTMLElement, actions: DaysActions, isTouched: () => boolean): void {
  let last = 1;
  const follow = (event: Event) => {
    const { scale, clientX, type } = event as GestureEvent;
    const view = actions.view();
    if (!view || !hasDays(timeline)) return;
    event.preventDefault();
    if (type === 'gesturechange' && scale > 0 && !isTouched())
      actions.zoom(last / scale, dayAt(view, timeline, clientX));
    last = scale;
  };
  for (const type of ['gesturestart', 'gesturechange'] as const) timeline.addEventListener(type, follow);
}

/** The days can be dragged with a mouse where nothing else is pressed. */
function followDrag(timeline: HTMLElement, actions: DaysActions): void {
  let last: number | null = null;
  let isDragging = false;
  timeline.addEventListener('pointerdown', ({ pointerType, button, target, clientX }) => {
    const isFree = !(target as Element).closest('button, a, input, select, .opened, .lane-name, .legend');
    last = pointerType === 'mouse' && button === 0 && isFree && actions.view()?.days ? clientX : null;
    isDragging = false;
  });
  timeline.addEventListener('pointermove', ({ clientX, pointerId, buttons }) => {
    if (buttons === 0) last = null;
    if (last === null || (!isDragging && Math.abs(clientX - last) < DRAG_FROM_PX)) return;
    if (!isDragging) timeline.setPointerCapture(pointerId);
    isDragging = true;
    actions.pan((last - clientX) / trackOf(timeline).width);
    last = clientX;
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    timeline.addEventListener(type, () => (last = null));
}

const followed = new WeakSet<HTMLElement>();

/** Follows fingers and mouse over a timeline, which tells of the wheel itself; each is followed once. */
export function followGestures(timeline: HTMLElement, actions: DaysActions): void {
  if (followed.has(timeline)) return;
  followed.add(timeline);
  followTouches(timeline, actions);
  followDrag(timeline, actions);
}
