import { reportFailure, warnOnce } from '@kehoach/client/console.js';
import type { WidgetName } from '@kehoach/client/embed-address.js';

import { readConfig } from './loader-config.js';
import { createUpgrade } from './upgrade.js';

declare const __KEHOACH_VERSION__: string;

/** What `window.kehoach.v1` offers: the one documented entry of the library on a page. */
export interface Entry {
  readonly version: string;
  readonly base: string;
  readonly api: string | null;
  readonly hosts: readonly string[];
  /** Looks for widgets in a part of the page, for example inside a shadow root that the loader cannot see. */
  upgrade(root: ParentNode): void;
  tokenProvider?: (request: { url: string; reason: 'first' | 'rejected' }) => Promise<string>;
  userKey?: string;
}

type Page = { kehoach?: { v1?: Entry } };

/**
 * Starts the loader once per page: the first copy wins, a second one says so and does nothing.
 *
 * @param base address of the folder with the built files, ending in a slash
 * @param script the tag that carries the configuration
 * @param load loads and registers one widget
 */
export function start(
  base: string,
  script: HTMLScriptElement | null,
  load: (widget: WidgetName) => Promise<unknown>,
) {
  const page = globalThis as Page;
  const first = page.kehoach?.v1;
  if (first?.version) {
    warnOnce(`loader ${first.version} is already running; ${__KEHOACH_VERSION__} is not used.`);
    return;
  }
  const { api, hosts, within } = readConfig(script, document.baseURI);
  const wanted = new Set<WidgetName>();
  const upgrade = createUpgrade({
    api,
    rules: { origins: [new URL(base).origin, ...hosts], within, page: location.href },
    load: (widget) => {
      if (wanted.has(widget)) return;
      wanted.add(widget);
      load(widget).catch((error: unknown) => {
        wanted.delete(widget);
        reportFailure(`${widget} could not be loaded: ${String(error)}`);
      });
    },
  });
  // What the page has set before the loader came (its token provider) stays.
  page.kehoach = {
    ...page.kehoach,
    v1: { ...first, version: __KEHOACH_VERSION__, base, api, hosts, upgrade },
  };

  let isPlanned = false;
  const look = () => {
    isPlanned = false;
    upgrade(document);
  };
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(look);
  };
  new MutationObserver(plan).observe(document.documentElement, { childList: true, subtree: true });
  plan();
}
