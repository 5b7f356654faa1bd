import { executeServerCommand } from '@web/test-runner-commands';

import './focus.js';
import { until } from './until.js';

/** One key or some held together, named as in `KeyboardEvent.key` (`End`, `Control+End`), or a text typed key by key. */
export type Keys = { readonly press: string } | { readonly type: string };

/** How many keys go up again. */
const countOf = (keys: Keys) =>
  'press' in keys ? keys.press.split(/(?<=.)\+/).length : [...keys.type].length;

/**
 * Sends real keys to what has the focus and waits until the page has heard them: an engine may tell the driver that
 * they are sent before they arrive. Keys that take the focus out of the page are not waited for.
 */
export async function sendKeys(keys: Keys): Promise<void> {
  let heard = 0;
  const listen = () => (heard += 1);
  // The first to hear: widgets keep some keys to themselves.
  addEventListener('keyup', listen, { capture: true });
  try {
    await executeServerCommand('kehoach:keys', keys);
    await until(() => heard >= countOf(keys) || !document.hasFocus(), 'the page has heard the keys');
  } finally {
    removeEventListener('keyup', listen, { capture: true });
  }
}
