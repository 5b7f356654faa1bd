import { EXAMPLE_PLAN, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import type { Plan } from '@kehoach/contract';
import { defineElement, PlanTimeline } from '@kehoach/elements';

import { mount, settled } from './mount.js';

defineElement('kh-plan-timeline', PlanTimeline);

/** White space folded and trimmed. */
export const wordsOf = (node: Node | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All elements of a timeline's shadow tree that match, in order. */
export const all = (element: PlanTimeline, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The button with these words or this accessible name; throws where there is none. */
export function button(element: PlanTimeline, words: string | RegExp): HTMLButtonElement {
  const isIt = (name: string) => (typeof words === 'string' ? name === words : words.test(name));
  const found = all(element, 'button').filter((one) =>
    isIt(one.getAttribute('aria-label') ?? wordsOf(one)),
  )[0];
  if (!found) throw new Error(`no button "${String(words)}"`);
  return found as HTMLButtonElement;
}

/** The accessible names of the items on the axis. */
export const markNames = (element: PlanTimeline) =>
  all(element, 'ol > li > button').map((one) => one.getAttribute('aria-label') ?? '');

/** The titles of the items shown as rows. */
export const rowTitles = (element: PlanTimeline) => all(element, '[part="item"] > button').map(wordsOf);

/** The row of an item, by its title. */
export const rowOf = (element: PlanTimeline, title: string) =>
  all(element, '[part="item"]').filter((row) => wordsOf(row.querySelector('button')).includes(title))[0];

/** The sentence that says what is due next. */
export const opening = (element: PlanTimeline) => wordsOf(all(element, '[part="opening"]')[0]);

/** The name of the view that is shown. */
export const pressed = (element: PlanTimeline) => wordsOf(all(element, 'button[aria-pressed="true"]')[0]);

/** Names of the lanes, and how many items of each name no day. */
export const lanes = (element: PlanTimeline) =>
  all(element, '[part="lane"]').map((lane) => ({
    name: wordsOf(lane.querySelector('[role="heading"]')),
    undated: Number(/\((\d+)\)/.exec(wordsOf(lane.querySelector('button.more')))?.[1] ?? 0),
  }));

/** The native select under a label. */
export function select(element: PlanTimeline, label: string): HTMLSelectElement {
  const field = all(element, 'label').filter((one) => wordsOf(one.querySelector('span')) === label)[0];
  const found = field?.querySelector('select');
  if (!found) throw new Error(`no select "${label}"`);
  return found;
}

/** Chooses an option as a reader does. */
export async function choose(element: PlanTimeline, label: string, value: string): Promise<void> {
  const field = select(element, label);
  field.value = value;
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  await element.updateComplete;
}

/** Types into the search box and waits for the items that answer. */
export async function search(element: PlanTimeline, query: string): Promise<void> {
  const box = element.renderRoot.querySelector('input') as HTMLInputElement;
  box.focus();
  box.value = query;
  box.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  await settled(element);
  // The items follow with the next frame, once the code for what readers do and the search itself have been loaded.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await settled(element);
}

/** Clicks and waits for what it opens. */
export async function click(element: PlanTimeline, target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** A timeline of data set by property, drawn. */
export async function timelineOf(
  data: unknown,
  attributes: Record<string, string> = {},
): Promise<PlanTimeline> {
  return mount('kh-plan-timeline', { today: EXAMPLE_TODAY, ...attributes }, { data: data as Plan });
}

/** The example plan as a timeline on its own day. */
export const exampleTimeline = (attributes: Record<string, string> = {}) =>
  timelineOf(EXAMPLE_PLAN, attributes);

/** A plan of the demonstration, as its file says. */
export async function demoPlan(id: string): Promise<Plan> {
  const url = new URL(`../../demo/data/src/plans/${id}.json`, import.meta.url);
  const response = await fetch(url);
  return (await response.json()) as Plan;
}

/** Whether something lies wholly within the width of something else. */
export function isWithin(inner: Element, outer: Element): boolean {
  const [small, large] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return small.left >= large.left - 1 && small.right <= large.right + 1;
}
