/** What the loader knows about the page; the one documented entry on `window` is `kehoach.v1`. */
export interface PageEntry {
  /** Version of the loader. */
  readonly version: string;
  /** Absolute address of the folder that holds the built files, ending in a slash. */
  readonly base: string;
  /** Absolute address of the API, ending in a slash; null when none was configured. */
  readonly api: string | null;
  /** Origins besides the page's own that `src` may lead to. */
  readonly hosts: readonly string[];
  /** Gives the report form a bearer token; set by the page. */
  tokenProvider?: TokenProvider;
  /** Tells drafts of different officers on one computer apart; set by the page. */
  userKey?: string;
}

/** Gives a short-lived bearer token for the API; asked again with `rejected` after a 401. */
export type TokenProvider = (request: { url: string; reason: 'first' | 'rejected' }) => Promise<string>;

/** The loader's entry, null on pages without the loader. */
export function pageEntry(): PageEntry | null {
  return (globalThis as { kehoach?: { v1?: PageEntry } }).kehoach?.v1 ?? null;
}
