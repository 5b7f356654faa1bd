/** How a web team configures the loader: on its own script tag, else by `<meta name="kehoach-…">`. */
export interface LoaderConfig {
  /** Absolute address of the API, ending in a slash; null when none is given. */
  readonly api: string | null;
  /** Origins whose embed links are upgraded and whose data are followed. */
  readonly hosts: readonly string[];
  /** Selector of the containers in which links are upgraded. */
  readonly within: string;
}

/** Where links are upgraded when nothing is configured. */
export const DEFAULT_WITHIN = 'main, article, [role="main"]';

function setting(name: string, script: HTMLScriptElement | null): string | null {
  const own = script?.getAttribute(`data-kh-${name}`);
  if (own !== null && own !== undefined) return own;
  return document.querySelector(`meta[name="kehoach-${name}"]`)?.getAttribute('content') ?? null;
}

/** A base address: absolute, http(s), ending in a slash; null for anything else. */
function baseAddress(text: string | null, page: string): string | null {
  if (text === null || text.trim() === '') return null;
  try {
    const url = new URL(text, page);
    if (!/^https?:$/.test(url.protocol)) return null;
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  } catch {
    return null;
  }
}

/** Origins out of a list of addresses or host names; what is neither is left out. */
function originsOf(text: string | null, page: string): string[] {
  const origins: string[] = [];
  for (const word of (text ?? '').split(/[\s,]+/)) {
    if (word === '') continue;
    const address = /^https?:/.test(word) ? word : `${new URL(page).protocol}//${word}`;
    try {
      origins.push(new URL(address).origin);
    } catch {
      // Not an address: nothing is allowed by it.
    }
  }
  return origins;
}

/** Reads the configuration of the loader that `script` loads, on the page at `page`. */
export function readConfig(script: HTMLScriptElement | null, page: string): LoaderConfig {
  return {
    api: baseAddress(setting('api', script), page),
    hosts: originsOf(setting('hosts', script), page),
    within: setting('within', script) ?? DEFAULT_WITHIN,
  };
}
