/** A path into JSON as an RFC 6901 pointer: `['activities', 3, 'when']` → `/activities/3/when`. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
