import { executeServerCommand } from '@web/test-runner-commands';

import { isWebKit } from './engine.js';

/** A viewport in CSS pixels. The narrowest that all engines can give is 320; narrower is a container's width. */
export interface ViewportSize {
  width: number;
  height: number;
}

/** What a media query can ask for. What is left out stays as it is; `null` returns to the engine's default. */
export interface MediaEmulation {
  media?: 'screen' | 'print' | null;
  colorScheme?: 'light' | 'dark' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
}

/** A window in which every view has room. */
export const WIDE: ViewportSize = { width: 1280, height: 900 };

const DEFAULT_VIEWPORT: ViewportSize = { width: 800, height: 600 };
const DEFAULT_MEDIA: Required<MediaEmulation> = {
  media: null,
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
};

let isChanged = false;

/**
 * Whether this engine can be told what media queries answer. WebKitGTK has no command for it, so that tests of
 * dark mode, forced colours, reduced motion and print are registered for the two other engines only:
 * `if (canEmulateMedia) it(…)`.
 */
export const canEmulateMedia = !isWebKit;

/** Gives the page this viewport. After each test the default, 800 × 600, comes back. */
export async function setViewport(size: ViewportSize): Promise<void> {
  isChanged = true;
  await executeServerCommand('kehoach:viewport', size);
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Makes media queries answer this. After each test the engine's defaults come back. */
export async function emulateMedia(media: MediaEmulation): Promise<void> {
  isChanged = true;
  await executeServerCommand('kehoach:media', media);
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function restore(): Promise<void> {
  isChanged = false;
  await executeServerCommand('kehoach:viewport', DEFAULT_VIEWPORT);
  if (canEmulateMedia) await executeServerCommand('kehoach:media', DEFAULT_MEDIA);
}

// Engines open pages of different sizes, and one page may run several files.
before(restore);
afterEach(() => (isChanged ? restore() : undefined));
