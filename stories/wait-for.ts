const PATIENCE_FRAMES = 300;

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What `find` finds, as soon as it is there; rejects after a few seconds, with the words for what was waited for. */
export async function waitFor<Found>(
  find: () => Found | null | undefined | false,
  what: string,
): Promise<Found> {
  for (let frame = 0; frame < PATIENCE_FRAMES; frame += 1) {
    const found = find();
    if (found) return found;
    await nextFrame();
  }
  throw new Error(`waited in vain for ${what}`);
}
