/** The budgets of the three reading widgets: ratios to the better peer in the same run, and what is told for orientation. */

/** A quarter of a frame: steps end with frames, and an input event reaches a page at no fixed moment of one. */
const TIME_TOLERANCE_MS = 4;
/** A frame of 60 in a second. */
const FRAME_MS = 1000 / 60;
const HEAP_TOLERANCE_MB = 0.1;
const SEARCHED_HEAP_MB = 5;
const LARGEST = 10_000;

/**
 * @typedef {object} Verdict
 * @property {string} what
 * @property {number} size
 * @property {number | null | undefined} ours `null`: not there yet.
 * @property {number} limit
 * @property {boolean} isMet
 * @property {boolean} isOrientation An absolute figure, which depends on the machine: told, never a failure.
 */

/** Least of what peers need; what one of them cannot do does not count. */
const better = (peers, measure) =>
  Math.min(...peers.map((peer) => peer[measure]).filter((value) => typeof value === 'number'));

const RULES = {
  table({ tabulator, vaadin, size }) {
    const peers = [tabulator, vaadin];
    const time = (measure, more = 0) => [measure, better(peers, measure) + more, TIME_TOLERANCE_MS];
    return [
      time('mount'),
      time('filter', size === 100 ? FRAME_MS : 0),
      time('sort'),
      ['heap', better(peers, 'heap'), HEAP_TOLERANCE_MB],
      ['heapSearched', Math.max(SEARCHED_HEAP_MB, better(peers, 'heapSearched')), HEAP_TOLERANCE_MB],
      ['bytes', better(peers, 'bytes') / 2, 0],
      ...reading(size),
    ];
  },
  timeline({ 'vis-year': vis, size }) {
    return [
      ['mount', vis.mount / 10, TIME_TOLERANCE_MS],
      ['zoom', vis.zoom, TIME_TOLERANCE_MS],
      ['scroll', vis.scroll, TIME_TOLERANCE_MS],
      // Among few items both keep little more than their code.
      ...(size === LARGEST ? [['heap', vis.heap / 10, HEAP_TOLERANCE_MB]] : []),
      ...reading(size),
    ];
  },
  gauge: ({ 'svg-gauge': peer, size }) => [
    ['mount', peer.mount * 1.5, TIME_TOLERANCE_MS],
    ['sentences', size, 0, 'least'],
  ],
};

/** The whole of the largest plan is read in 100 ms, in slices of under 50 ms. */
const reading = (size) =>
  size === LARGEST
    ? [
        ['read', 100, 0, 'orientation'],
        ['slice', 50, 0, 'orientation'],
      ]
    : [];

/** Who has to be measured beside ours before a widget can be judged. */
const JUDGED_BY = { table: ['tabulator', 'vaadin'], timeline: ['vis-year'], gauge: ['svg-gauge'] };

/**
 * The verdicts on what was measured of one widget at one size.
 * @param {string} widget
 * @param {number} size
 * @param {Record<string, Record<string, number | null>>} by Measures by contender.
 * @returns {Verdict[]}
 */
export function judge(widget, size, by) {
  return RULES[widget]({ ...by, size }).map(([what, limit, tolerance, kind]) => {
    const ours = by.ours[what];
    const isMet = typeof ours === 'number' && (kind === 'least' ? ours >= limit : ours <= limit + tolerance);
    return { what, size, ours, limit, isMet, isOrientation: kind === 'orientation' };
  });
}

/**
 * The verdicts on everything that was measured together with the peers that it is held to.
 * @param {{ widget: string, size: number, contender: string }[]} results
 * @returns {(Verdict & { widget: string })[]}
 */
export function judgeAll(results) {
  const groups = Map.groupBy(results, ({ widget, size }) => `${widget} ${size}`);
  return [...groups.values()].flatMap((own) => {
    const [{ widget, size }] = own;
    const by = Object.fromEntries(own.map((one) => [one.contender, one]));
    if (!by.ours || !JUDGED_BY[widget].every((id) => by[id])) return [];
    return judge(widget, size, by).map((verdict) => ({ widget, ...verdict }));
  });
}
