/**
 * Free names of our build that old host libraries replace. The bundler puts these in their place in our files only; the
 * page's own globals stay untouched. Prototype and MooTools replace `Event` and `Document`, json2-era scripts `JSON`.
 */
const page = globalThis;

const nativeEvent = /*@__PURE__*/ Object.getPrototypeOf(CustomEvent) as typeof page.Event;
const nativeDocument = /*@__PURE__*/ Object.getPrototypeOf(HTMLDocument) as typeof page.Document;

function isSound(json: typeof page.JSON): boolean {
  try {
    return (
      json.stringify({ a: ['b', 1, null] }) === '{"a":["b",1,null]}' && String(json.parse('[1]')) === '1'
    );
  } catch {
    return false;
  }
}

/** The page's JSON, or that of an empty frame of the same origin where the page's is broken. */
function soundJson(): typeof page.JSON {
  if (isSound(page.JSON)) return page.JSON;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  const clean = (frame.contentWindow as unknown as { JSON?: typeof page.JSON } | null)?.JSON ?? page.JSON;
  frame.remove();
  return clean;
}

const nativeJson = soundJson();

export { nativeDocument as Document, nativeEvent as Event, nativeJson as JSON };
