/** The absolute form of a link that may be followed: http(s) only. Null for anything else, so no script address passes. */
export function webUrl(href: string | null | undefined, base?: string): string | null {
  if (typeof href !== 'string' || href.trim() === '') return null;
  try {
    const url = base === undefined ? new URL(href) : new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The origin of an absolute address, null where there is none. */
export function originOf(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}
