type Json = unknown;

/**
 * A copy whose arrays and objects hide an inherited `toJSON`: Prototype 1.6 adds one to `Array.prototype` that turns a list
 * into a text of a text. Dates and other classes are not copied: nothing of ours holds them.
 */
function shielded(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy: Json[] = value.map(shielded);
    Object.defineProperty(copy, 'toJSON', { value: undefined });
    return copy;
  }
  const copy = Object.create(null) as Record<string, Json>;
  for (const key of Object.keys(value)) copy[key] = shielded((value as Record<string, Json>)[key]);
  return copy;
}

/** A value as JSON text, the same on every page. `indent` is the number of spaces a level. */
export function toJson(value: Json, indent = 0): string {
  return JSON.stringify(shielded(value), null, indent);
}
