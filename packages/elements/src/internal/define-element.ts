import { warnOnce } from '@kehoach/client';

import { VERSION } from './version.js';

/** Version of the library that a class came from, readable on the class under this key. */
const VERSION_KEY = Symbol.for('kehoach.version');

type Versioned = CustomElementConstructor & { [VERSION_KEY]?: string };

/**
 * Registers a custom element unless its tag is taken. The first copy of the library wins; a second copy or a class of
 * somebody else's is told to the integrator once and changes nothing.
 *
 * @returns whether the tag now belongs to this library (of any version).
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): boolean {
  const known: Versioned | undefined = customElements.get(tag);
  if (!known) {
    Object.defineProperty(constructor, VERSION_KEY, { value: VERSION });
    customElements.define(tag, constructor);
    return true;
  }
  if (known === constructor) return true;
  const version = known[VERSION_KEY];
  if (version === undefined) {
    warnOnce(`<${tag}> is defined by another script; kehoach ${VERSION} leaves it alone.`);
    return false;
  }
  warnOnce(`<${tag}> is already defined by kehoach ${version}; this copy (${VERSION}) is not used.`);
  return true;
}
