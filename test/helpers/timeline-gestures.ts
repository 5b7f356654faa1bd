import type { PlanTimeline } from '@kehoach/elements';

import { settled } from './mount.js';
import { all } from './plan-timeline.js';
import { timelineIn } from './timeline-days.js';

const scaleBox = (element: PlanTimeline) =>
  (all(element, '.scale')[0] as HTMLElement).getBoundingClientRect();

/** Tells the timeline of an event; true where the page would still do what it does by itself. */
async function tell(element: PlanTimeline, event: Event): Promise<boolean> {
  const isLeft = timelineIn(element).dispatchEvent(event);
  await settled(element);
  return isLeft;
}

/** An event that not every engine lets a page make, with what it tells. */
const eventOf = (type: string, news: object) =>
  Object.assign(new CustomEvent(type, { bubbles: true, cancelable: true }), news);

/** A wheel over the middle of the scale; tells whether the page would still scroll. */
export async function wheel(element: PlanTimeline, init: WheelEventInit): Promise<boolean> {
  const { left, width } = scaleBox(element);
  const clientX = left + width / 2;
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX,
    ...init,
  });
  return tell(element, event);
}

/** Fingers at these places across the scale, as shares of its width; tells whether the page would still move. */
export async function touch(element: PlanTimeline, type: string, ...places: number[]): Promise<boolean> {
  const { left, width } = scaleBox(element);
  const target = timelineIn(element);
  const touches = places.map((place) => ({ clientX: left + place * width, clientY: 300, target }));
  return touchWith(element, type, touches);
}

/** The same for fingers that are told one by one. */
export async function touchWith(
  element: PlanTimeline,
  type: string,
  touches: readonly unknown[],
): Promise<boolean> {
  return tell(element, eventOf(type, { touches }));
}

/** Safari's news of two fingers on a trackpad; tells whether the page would zoom. */
export async function gesture(element: PlanTimeline, type: string, scaled: number): Promise<boolean> {
  const { left, width } = scaleBox(element);
  return tell(element, eventOf(type, { scale: scaled, clientX: left + width / 2 }));
}

/** Makes the code for gestures be there: it comes when somebody points at the timeline. */
export async function pointAt(element: PlanTimeline): Promise<void> {
  timelineIn(element).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await settled(element);
  await element.updateComplete;
}

/** Tells that a mouse came over an element or moved on it, at this place of the window. */
export function point(
  target: Element,
  type: 'pointerover' | 'pointermove',
  place: { readonly clientX: number; readonly clientY: number },
): void {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, ...place }));
}
