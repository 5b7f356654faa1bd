/** The id of an upload: the last part of its address. */
export function uploadIdOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.replace(/\/+$/, '').split('/').pop() ?? '');
}
