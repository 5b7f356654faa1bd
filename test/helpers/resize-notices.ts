import { isWebKit } from './engine.js';

/**
 * WebKit runs what follows a promise that it settles itself (of WebCrypto, for one) only after the next script: when that
 * script observes sizes, whatever is drawn then comes between two measurements of one frame, and WebKit reports as an
 * error of the page that it tells the new size a frame later. Nothing observed a size and changed it, so no test fails
 * for it. In the other engines the same words mean such a loop and do fail the test.
 */
function keepFromTests(event: ErrorEvent): void {
  if (event.message.startsWith('ResizeObserver loop completed')) event.stopImmediatePropagation();
}

// Registered before the runner's own listener: files are loaded before tests begin.
if (isWebKit) addEventListener('error', keepFromTests);
