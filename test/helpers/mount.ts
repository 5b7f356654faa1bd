import { fixtureCleanup } from '@open-wc/testing';
import type { LitElement } from 'lit';

import './focus.js';
import { languageInUse } from './language.js';
import './resize-notices.js';
import { until } from './until.js';

export { until };

/** Puts an element with attributes and properties on the page and waits for its first update, and for data it is given. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  place().append(element);
  await settled(element as unknown as LitElement);
  if ((properties as { data?: unknown }).data) await given(element);
  else if (!attributes['src']) await until(() => !isGrey(element), 'it says what it needs');
  return element;
}

/** Waits until an element has nothing left to update. */
export async function settled(element: LitElement): Promise<void> {
  do await element.updateComplete;
  while (element.isUpdatePending);
}

/** True while grey bars stand for what an element will show. */
const isGrey = (element: Element) => Boolean(element.shadowRoot?.querySelector('.skeleton'));

/** Waits until an element has read the data that it was given. */
export async function given(element: Element): Promise<void> {
  await settled(element as LitElement);
  const isBusy = () => element.shadowRoot?.querySelector('.root')?.getAttribute('aria-busy') !== 'false';
  await until(() => !isBusy(), 'the data were read');
  await settled(element as LitElement);
}

/** Waits for an event of an element. */
export function nextEvent<Name extends keyof HTMLElementEventMap>(
  element: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => {
    element.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[Name]), { once: true });
  });
}

/** The words of an element as a reader meets them: its shadow text, white space folded. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function place(): HTMLElement {
  let box = document.querySelector<HTMLElement>('#place');
  if (!box) {
    box = document.createElement('main');
    box.id = 'place';
    document.body.append(box);
  }
  return box;
}

afterEach(async () => {
  document.querySelector('#place')?.remove();
  document.documentElement.lang = 'vi';
  fixtureCleanup();
  // What begins in the language of the test before takes its words for those it waits for.
  await until(() => languageInUse() === 'vi', 'the page is Vietnamese again');
});
