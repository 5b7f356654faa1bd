import { ITEM_PARAMETER } from './permalink.js';

const EMBED_PAGE = /\/embed\/[a-z-]+(?:\.html|\/[^/]+)?$/;

/** The item that the page's address names: `kh-item` on a host page, `item` on the page behind a widget's link. */
export function linkedItem(): string | null {
  const { searchParams, pathname } = new URL(location.href);
  return searchParams.get(ITEM_PARAMETER) ?? (EMBED_PAGE.test(pathname) ? searchParams.get('item') : null);
}
