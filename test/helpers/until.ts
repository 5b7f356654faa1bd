/** Below the time limit of a test, so that the message says what was waited for. */
const MOST_FRAMES = 700;

/** Waits until `isTrue` holds, one frame at a time. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    if (isTrue()) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`waited in vain until ${what}`);
}
