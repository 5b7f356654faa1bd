import { createDrafts } from '@kehoach/client';
import type { Drafts } from '@kehoach/client';

let shared: Drafts | null = null;

/** The drafts of this browser, which all forms of the page share. */
export function pageDrafts(): Drafts {
  shared ??= createDrafts();
  return shared;
}

/**
 * Replaces the shared drafts, for tests and stories.
 * @internal
 */
export function usePageDrafts(drafts: Drafts | null): void {
  shared = drafts;
}
