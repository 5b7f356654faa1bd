/**
 * Runs in every page before anything else: `window.bench` times what a contender does, in the same way for all.
 *
 * A step begins with a call or with the time stamp of a real input event. It ends with the second animation frame after the last
 * change of the DOM that can be seen, which is the one after it was painted, and not before something of the contender shows. It counts as ended when `QUIET_FRAMES` frames
 * bring no further change. A change is seen when its place has a box of more than 1 × 1 px within the window: a message
 * for screen readers or a row that waits far below do not make a contender late.
 */
const QUIET_FRAMES = 20;
/** Frames without a change after which the next step may begin. */
const IDLE_FRAMES = 8;
/** More changed places in one frame than this are a change of the picture without looking at each. */
const MOST_PLACES = 2000;

const state = { open: null, isScrolled: false, startedAt: 0, input: '', frames: 0 };

/** Hands that move by themselves: no step waits for them. */
const CLOCKS = '.vis-current-time';

/** What changes until the next frame is painted. `isSeen` needs no look at its places. */
const openBatch = () => (state.open ??= { places: new Set(), isSeen: false, end: 0 });

function start(time) {
  state.startedAt = time;
  openBatch().isSeen = true;
}

const placeOf = (node) =>
  node instanceof Element ? node : (node.host ?? node.parentElement ?? node.parentNode?.host);
const isComment = ({ nodeType }) => nodeType === Node.COMMENT_NODE;

/**
 * Where a record changed the page: at what came, at what changed, and for what went at its parent. What only moved is looked at
 * where it came to. That something is busy is told to assistive technology and not shown.
 */
function placesOf({ type, target, attributeName, addedNodes, removedNodes }) {
  if (type !== 'childList') return attributeName === 'aria-busy' ? [] : [target];
  const hasGone = [...removedNodes].some((node) => !node.isConnected);
  return hasGone ? [target] : [...addedNodes].filter((node) => !isComment(node));
}

function note(records) {
  const changed = records.flatMap(placesOf).map(placeOf);
  for (const place of changed.filter((place) => place && !place.matches(CLOCKS))) {
    const { places } = openBatch();
    if (places.size > MOST_PLACES) break;
    places.add(place);
  }
}

const observer = new MutationObserver(note);
const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true };

// Shadow roots are watched like the rest, as they come.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  observer.observe(root, WATCHED);
  return root;
};

/** Follows frames until the step has ended; a batch of changes ends with the frame after the one that paints it. */
function settle(hasShown, quietFrames) {
  return new Promise((resolve) => {
    let quiet = 0;
    const batches = [];
    let painting = [];
    const afterPaint = () => {
      // Changes made in the frame's own callbacks, before or after this one's, were painted with it.
      if (state.open) painting.push(state.open);
      quiet = state.open ? 0 : quiet + 1;
      state.open = null;
      if (quiet < quietFrames || state.startedAt === 0 || !hasShown()) requestAnimationFrame(tick);
      else resolve(batches);
    };
    const tick = () => {
      state.frames += 1;
      for (const batch of painting) batch.end = performance.now();
      batches.push(...painting);
      painting = [];
      void scheduler.postTask(afterPaint, { priority: 'user-blocking' });
    };
    requestAnimationFrame(tick);
  });
}

/** True where a change of this place can be seen; what has left the page or its box was seen to leave where it stood. */
function isSeen(place) {
  if (!place?.isConnected) return true;
  if (!place.checkVisibility()) return isSeen(place.parentElement ?? place.getRootNode().host);
  if (!place.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { left, right, top, bottom, width, height } = place.getBoundingClientRect();
  const isInWindow = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return isInWindow && width > 1 && height > 1;
}

const isChange = ({ places }) => places.size > MOST_PLACES || [...places].some(isSeen);

function begin() {
  observer.takeRecords();
  Object.assign(state, { open: null, isScrolled: false, startedAt: 0, frames: 0 });
}

async function end(hasShown = () => true, quietFrames = QUIET_FRAMES) {
  const all = await settle(hasShown, quietFrames);
  const batches = all.filter((batch) => batch.end > state.startedAt);
  const isChanged = state.isScrolled || batches.some(isChange);
  const last = batches.findLast((batch) => batch.isSeen || isChange(batch));
  return { ms: last.end - state.startedAt, isChanged, frames: state.frames };
}

for (const type of ['input', 'click', 'wheel']) {
  addEventListener(
    type,
    (event) => {
      if (state.input === type && state.startedAt === 0) start(event.timeStamp);
    },
    { capture: true, passive: true },
  );
}
addEventListener(
  'scroll',
  () => {
    state.isScrolled = true;
    if (state.startedAt > 0) openBatch().isSeen = true;
  },
  { capture: true, passive: true },
);

/** Elements of the page under `node`, those in open shadow roots included. */
function countElements(node) {
  let count = 0;
  for (const element of node.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot) count += countElements(element.shadowRoot);
  }
  return count;
}

/** Everything of the contender that matches, in open shadow roots too. */
function findAll(node, selector) {
  const found = [...node.querySelectorAll(selector)];
  for (const element of node.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...findAll(element.shadowRoot, selector));
  }
  return found;
}

/** The middle of what can be seen of an element, where a mouse that points there meets it; `null` elsewhere. */
function pointOn(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  let met = document.elementFromPoint(x, y);
  while (met?.shadowRoot && met !== element) {
    const inner = met.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === met) break;
    met = inner;
  }
  return met && (element === met || element.contains(met) || met.contains(element.getRootNode().host))
    ? { x, y }
    : null;
}

const hasArea = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
};

window.bench = {
  host: null,
  contender: null,
  /** The next animation frame: steps begin at its start, so that all have the same time until the next. */
  frame: () => new Promise((resolve) => requestAnimationFrame(() => resolve())),
  /** A contender names itself here: `{ mount(host, data), filter(), sort(), zoom(), scroll() }`. */
  register(contender) {
    window.bench.contender = contender;
  },
  /** An empty place of the width of a page's column. */
  makeHost() {
    window.bench.host?.remove();
    const host = document.createElement('div');
    host.id = 'host';
    document.body.append(host);
    observer.observe(host, WATCHED);
    return (window.bench.host = host);
  },
  /** Times a call. */
  async call(name, ...values) {
    const { contender, host } = window.bench;
    begin();
    start(performance.now());
    contender[name](...values);
    return end(() => [...host.querySelectorAll(contender.shown ?? ':scope > *')].some(hasArea));
  },
  /** Where the mouse meets the first that matches; it is scrolled to where none is in the window. */
  pointOf(selector) {
    const found = findAll(window.bench.host, selector);
    for (const element of found) {
      const point = pointOn(element);
      if (point) return point;
    }
    found[0]?.scrollIntoView({ block: 'center', inline: 'center' });
    return found[0] ? pointOn(found[0]) : null;
  },
  /** Waits for a real input event of a type and times what follows it. */
  async input(type) {
    begin();
    state.input = type;
    return end();
  },
  /** Waits until nothing changes any more. */
  async idle() {
    begin();
    start(performance.now());
    return end(undefined, IDLE_FRAMES);
  },
  /**
   * Resolves when an element of ours tells that its data were read and checked: `read`, the milliseconds since the text began to
   * be parsed, and `slice`, the longest time in which the page had no turn, found by asking for turns all the while.
   */
  watchReading(element) {
    let begun = 0;
    let last = 0;
    let slice = 0;
    const { parse } = JSON;
    JSON.parse = (...values) => {
      begun ||= last = performance.now();
      return parse(...values);
    };
    const { port1, port2 } = new MessageChannel();
    const turn = () => {
      const now = performance.now();
      if (begun > 0) slice = Math.max(slice, now - last);
      last = now;
    };
    port1.onmessage = () => {
      turn();
      port2.postMessage(null);
    };
    port2.postMessage(null);
    return new Promise((resolve) => {
      element.addEventListener('kh-load', () => {
        turn();
        port1.close();
        JSON.parse = parse;
        element.remove();
        resolve({ read: last - begun, slice });
      });
    });
  },
  /**
   * The longest that the browser tells of a click until its next paint, in milliseconds, in steps of 8; 16 where it was too
   * short to be told. Call it before the click, and what it returns some time after.
   */
  watchClick() {
    let longest = 16;
    const read = (entries) => {
      for (const { interactionId, duration } of entries)
        if (interactionId > 0) longest = Math.max(longest, duration);
    };
    const entries = new PerformanceObserver((list) => read(list.getEntries()));
    entries.observe({ type: 'event', durationThreshold: 16 });
    window.bench.longestClick = () => {
      read(entries.takeRecords());
      entries.disconnect();
      return longest;
    };
  },
  /** Gauges that a screen reader is told in a sentence. */
  countSentences: () =>
    [...document.querySelectorAll('#host > *')]
      .flatMap((element) => [...(element.shadowRoot ?? element).querySelectorAll('[role=meter]')])
      .filter((meter) => (meter.ariaValueText ?? '').includes(' ')).length,
  /** Takes the picture away before the one that is timed; nothing here may keep it alive. */
  unmount() {
    window.bench.contender.unmount?.();
    window.bench.host.remove();
    window.bench.host = null;
  },
  countElements: () => countElements(window.bench.host),
};
