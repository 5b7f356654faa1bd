import { LoadError, webUrl } from '@kehoach/client';

import { pageEntry } from './page-entry.js';

/**
 * The absolute addresses of a `src` (several are separated by spaces).
 *
 * @throws LoadError of kind `address` for an address that is none, or that leads where the loader's configuration does not
 *   allow: with a loader on the page only its hosts, its API and the page's own origin are followed.
 */
export function resolveAddresses(src: string): string[] {
  const entry = pageEntry();
  const words = src.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => {
    const url = webUrl(word, document.baseURI);
    if (url === null) throw new LoadError('address', `"${word}" is not a web address`, { url: word });
    const origin = new URL(url).origin;
    const isOwn = origin === location.origin;
    const isListed = entry === null || entry.hosts.includes(origin) || entry.api?.startsWith(`${origin}/`);
    if (!isOwn && !isListed) {
      throw new LoadError('address', `${origin} is not among the hosts that the loader allows`, { url });
    }
    return url;
  });
}
