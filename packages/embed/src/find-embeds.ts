import { readEmbedAddress } from '@kehoach/client/embed-address.js';
import type { EmbedRequest } from '@kehoach/client/embed-address.js';

/** Something on the page that stands for a widget: the node to replace, and what to show. */
export interface FoundEmbed {
  readonly node: Element;
  readonly request: EmbedRequest;
}

/** Which embed links count: their origins, and the containers they must stand in. */
export interface EmbedRules {
  readonly origins: readonly string[];
  readonly within: string;
  /** Address that relative links are resolved against. */
  readonly page: string;
}

/** Containers in which readers write: links there are never upgraded. */
const COMMENTS = '[id*="comment" i], [class*="comment" i]';
const CANDIDATES = 'a[href*="/embed/"], oembed[url*="/embed/"], [data-kh-widget]';

function requestOf(href: string | null, rules: EmbedRules): EmbedRequest | null {
  if (href === null) return null;
  try {
    const url = new URL(href, rules.page);
    return rules.origins.includes(url.origin) ? readEmbedAddress(url) : null;
  } catch {
    return null;
  }
}

/** The words of a block without white space of any kind. */
const wordsOf = (node: Node) => (node.textContent ?? '').replace(/[\s\u00a0]/g, '');

/** True when a link is all that its block holds: a link within a sentence stays a link. */
function isAlone(link: Element): boolean {
  const block = link.parentElement;
  if (block === null || wordsOf(block) !== wordsOf(link)) return false;
  for (const other of block.children) if (other !== link && other.localName !== 'br') return false;
  return true;
}

/** `<div data-kh-widget="plan-timeline" data-kh-id="…" data-kh-view="agenda">`, read as the address of its page. */
function requestOfDiv(div: Element, rules: EmbedRules): EmbedRequest | null {
  const url = new URL(`/embed/${div.getAttribute('data-kh-widget') ?? ''}.html`, rules.page);
  for (const { name, value } of div.attributes) {
    if (name.startsWith('data-kh-') && name !== 'data-kh-widget') url.searchParams.set(name.slice(8), value);
  }
  return readEmbedAddress(url);
}

/** Finds what on this part of the page stands for a widget. Nothing is changed. */
export function findEmbeds(root: ParentNode, rules: EmbedRules): FoundEmbed[] {
  const found: FoundEmbed[] = [];
  for (const node of root.querySelectorAll(CANDIDATES)) {
    if (
      !node.closest(rules.within) ||
      node.closest(COMMENTS) ||
      node.parentElement?.localName.startsWith('kh-')
    )
      continue;
    const isLink = node.localName === 'a';
    if (node.hasAttribute('data-kh-widget')) {
      const request = requestOfDiv(node, rules);
      if (request) found.push({ node, request });
      continue;
    }
    const request = requestOf(node.getAttribute(isLink ? 'href' : 'url'), rules);
    if (request && (!isLink || (isAlone(node) && !node.closest('[data-kh-widget]'))))
      found.push({ node, request });
  }
  return found;
}
