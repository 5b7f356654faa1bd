import { createClient } from '@kehoach/client';
import type { Client } from '@kehoach/client';

let shared: Client | null = null;

/** The client that all widgets of this copy of the library share, so that one address is asked once per page view. */
export function pageClient(): Client {
  shared ??= createClient();
  return shared;
}

/**
 * Replaces the shared client, for tests and stories.
 * @internal
 */
export function usePageClient(client: Client | null): void {
  shared = client;
}
