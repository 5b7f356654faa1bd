import type { EmbedRequest } from '@kehoach/client/embed-address.js';
import { readEmbedAddress, WIDGET_NAMES } from '@kehoach/client/embed-address.js';
import type { WidgetName } from '@kehoach/client/embed-address.js';

import { findEmbeds } from './find-embeds.js';
import type { EmbedRules } from './find-embeds.js';

/** Room below and above the screen within which a widget's code is fetched. */
const NEAR = '600px';

const TAGS = WIDGET_NAMES.map((name) => `kh-${name}`).join();

/** What upgrading a page needs. */
export interface Upgrading {
  readonly api: string | null;
  readonly rules: EmbedRules;
  /** Loads and registers one widget. */
  load(widget: WidgetName): void;
}

function applyRequest(element: Element, request: EmbedRequest, api: string): void {
  for (const name of Object.keys(request.attributes))
    element.setAttribute(name, request.attributes[name] as string);
  element.setAttribute('src', api + request.path);
}

/** Puts the widget in place of what stands for it; a link stays inside as what readers without the widget get. */
function replaceByElement(node: Element, request: EmbedRequest, api: string): void {
  const element = document.createElement(`kh-${request.widget}`);
  applyRequest(element, request, api);
  node.replaceWith(element);
  if (node.localName === 'a') element.append(node);
  else element.append(...node.childNodes);
}

/** A tag whose attributes an editor has stripped still says by its link what it shows. */
function fillFromLink(element: Element, api: string, rules: EmbedRules): void {
  const href = element.hasAttribute('src') ? null : element.querySelector('a')?.getAttribute('href');
  if (!href) return;
  try {
    const url = new URL(href, rules.page);
    const request = rules.origins.includes(url.origin) ? readEmbedAddress(url) : null;
    if (request && element.localName === `kh-${request.widget}`) applyRequest(element, request, api);
  } catch {
    // Not an address: the element says itself what is missing.
  }
}

/** Upgrades links and watches widgets until they come near the screen. Calling it again on the same part is harmless. */
export function createUpgrade({ api, rules, load }: Upgrading): (root: ParentNode) => void {
  const loadFor = (element: Element) => load(element.localName.slice(3) as WidgetName);
  const watch =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver(
          (seen, self) => {
            for (const { isIntersecting, target } of seen) {
              if (!isIntersecting) continue;
              self.unobserve(target);
              loadFor(target);
            }
          },
          { rootMargin: NEAR },
        )
      : null;
  return (root) => {
    if (api !== null)
      for (const { node, request } of findEmbeds(root, rules)) replaceByElement(node, request, api);
    for (const element of root.querySelectorAll(TAGS)) {
      if (api !== null) fillFromLink(element, api, rules);
      // A box of no size never comes into view: hosts hide tags that are not defined yet.
      if (watch === null || element.getClientRects().length === 0) loadFor(element);
      else watch.observe(element);
    }
  };
}
