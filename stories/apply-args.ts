import type { ReactiveElement } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { nothing } from 'lit';

type Args = Record<string, unknown>;

/** The attribute of a property, null for one that has none, by the element's own declaration. */
function attributeOf(element: Element, property: string): string | null {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const declaration = elementProperties?.get(property);
  if (!declaration || declaration.attribute === false) return null;
  return typeof declaration.attribute === 'string' ? declaration.attribute : property.toLowerCase();
}

/** `onKhLoad`, as Storybook names the handler of an event, as `kh-load`; null for anything else. */
function eventOf(name: string, value: unknown): string | null {
  if (typeof value !== 'function' || !/^on[A-Z]/.test(name)) return null;
  return name
    .slice(2)
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .slice(1);
}

function applyOne(element: Element, name: string, value: unknown): void {
  const attribute = attributeOf(element, name);
  if (attribute === null) (element as unknown as Args)[name] = value;
  else if (typeof value === 'string' && value !== '') element.setAttribute(attribute, value);
  else if (typeof value === 'number') element.setAttribute(attribute, String(value));
  else if (value === true) element.setAttribute(attribute, '');
  else element.removeAttribute(attribute);
}

/**
 * Sets a story's args on an element the way a portal would: as attributes wherever there is one, so that the source shown
 * beside a story is what a page would contain; as properties and listeners otherwise.
 */
class ApplyArgs extends Directive {
  #before: Args = {};
  #listeners = new Map<string, EventListener>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('applyArgs belongs on an element');
  }

  override update({ element }: ElementPart, [args]: [Args]): typeof nothing {
    for (const name of Object.keys({ ...this.#before, ...args })) {
      const value = args[name];
      if (value === this.#before[name]) continue;
      const event = eventOf(name, value);
      if (event === null) {
        applyOne(element, name, value);
        continue;
      }
      const known = this.#listeners.get(event);
      if (known) element.removeEventListener(event, known);
      this.#listeners.set(event, value as EventListener);
      element.addEventListener(event, value as EventListener);
    }
    this.#before = args;
    return nothing;
  }

  render(_args: Args): typeof nothing {
    return nothing;
  }
}

export const applyArgs = directive(ApplyArgs);
