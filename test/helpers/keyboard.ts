import { executeServerCommand } from '@web/test-runner-commands';

import './focus.js';
import { until } from './until.js';

/** One key or some held together, named as in `KeyboardEvent.key` (`End`, `Control+End`), or a text typed key by key. */
export type Keys = { readonly press: string } | { readonly type: string };

/** How many keys go up again, or letters arrive. */
const countOf = (keys: Keys) =>
  'press' in keys ? keys.press.split(/(?<=.)\+/).length : [...keys.type].length;

/**
 * Sends real keys to what has the focus and waits until the page has heard them: an engine may tell the driver that
 * they are sent before they arrive. Keys that take the focus out of the page are not waited for.
 */
export async function sendKeys(keys: Keys): Promise<void> {
  // Letters that no key has, such as Vietnamese ones, may come without one.
  const heard = { keyup: 0, input: 0 };
  const listen = ({ type }: Event) => (heard[type as keyof typeof heard] += 1);
  // The first to hear: widgets keep some keys to themselves.
  for (const type in heard) addEventListener(type, listen, { capture: true });
  try {
    await executeServerCommand('kehoach:keys', keys);
    const isHeard = () => Math.max(heard.keyup, heard.input) >= countOf(keys);
    await until(() => isHeard() || !document.hasFocus(), 'the page has heard the keys');
  } finally {
    for (const type in heard) removeEventListener(type, listen, { capture: true });
  }
}
