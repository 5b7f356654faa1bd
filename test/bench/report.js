/** Tables and verdicts in Markdown, from what was measured. Nothing here measures. */
import { STEPS, WIDGETS } from './contenders.js';

/** Nobody waits longer, in milliseconds: what takes more is told as "> 45 s". */
export const CAP_MS = 45_000;
const KB = 1000;

const whole = (value) => String(Math.round(value));
const time = (value) => (value >= CAP_MS ? `> ${CAP_MS / 1000} s` : whole(value));
// `|| 0`: no minus before a zero.
const oneDecimal = (value) => (Math.round(value * 10) / 10 || 0).toFixed(1);
const kilobytes = (value) => (value / KB).toFixed(value < KB ? 1 : 0);

/** Columns that every widget has, before and after those of its steps. */
const FIRST_COLUMNS = [
  { name: 'kB', measure: 'bytes', print: kilobytes },
  { name: 'read', measure: 'read', print: time },
  { name: 'mount', measure: 'mount', print: time },
  { name: 'work', measure: 'work', print: time },
  { name: 'elements', measure: 'elements', print: whole },
  { name: 'heap', measure: 'heap', print: oneDecimal },
];
const CLICK_COLUMN = { name: 'click at ¼ speed', measure: 'click', print: time };

const columnsOf = (widget) => [
  ...FIRST_COLUMNS,
  ...STEPS[widget].map((step) => ({ name: step, measure: step, print: time })),
  CLICK_COLUMN,
];

/** A measure at every size; what is the same at each is told once. */
function cell(records, { measure, print }, isOurs) {
  const values = records.map((record) => record[measure]);
  if (values.every((value) => value === undefined)) return '–';
  if (values.every((value) => value === null)) return isOurs ? 'not there yet' : '–';
  const words = values.map((value) => (typeof value === 'number' ? print(value) : '–'));
  return new Set(words).size === 1 ? words[0] : words.join(' / ');
}

const row = (cells) => `| ${cells.join(' | ')} |`;

/** Rows of one widget, in the order of `WIDGETS`, at the sizes that were measured. */
export function widgetTable(widget, results) {
  const own = results.filter((result) => result.widget === widget);
  const sizes = [...new Set(own.map(({ size }) => size))].sort((a, b) => a - b);
  const columns = columnsOf(widget);
  const lines = WIDGETS[widget].contenders.flatMap(({ id, name }) => {
    const records = sizes.map((size) => own.find((one) => one.contender === id && one.size === size) ?? {});
    if (records.every(({ contender }) => contender === undefined)) return [];
    return [row([name, ...columns.map((column) => cell(records, column, id === 'ours'))])];
  });
  return [
    row([
      `${widget} at ${sizes.map((size) => size.toLocaleString('en').replace(',', ' ')).join(' / ')}`,
      ...columns.map(({ name }) => name),
    ]),
    row(['---', ...columns.map(() => '---:')]),
    ...lines,
  ].join('\n');
}

/** What each contender was given, one line each. */
export function optionLines(widget, results) {
  return WIDGETS[widget].contenders
    .filter(({ id }) => results.some((one) => one.widget === widget && one.contender === id))
    .map(({ id, name, options, fewerRuns }) => {
      const fewer = Object.entries(fewerRuns ?? {}).flatMap(([size]) =>
        results
          .filter((one) => one.contender === id && one.widget === widget && one.size === Number(size))
          .map(
            ({ runs }) =>
              `; ${runs === 1 ? 'one run' : `median of ${runs}`} at ${Number(size).toLocaleString('en').replace(',', ' ')}`,
          ),
      );
      return `- ${name}: ${options}${fewer.join('')}`;
    })
    .join('\n');
}

const PRINT = Object.fromEntries([
  ...FIRST_COLUMNS.map(({ measure, print }) => [measure, print]),
  ['heapSearched', oneDecimal],
]);
const NAMES = { heapSearched: 'heap once searched', bytes: 'kB', sentences: 'sentences for screen readers' };

/** A verdict in words, with both figures. */
export function verdictLine({ widget, what, size, ours, limit, isMet, isOrientation }) {
  const print = PRINT[what] ?? time;
  const figure = typeof ours === 'number' ? print(ours) : 'not there yet';
  const verdict = isMet ? 'met' : isOrientation ? 'not met (orientation)' : '**not met**';
  const bound = what === 'sentences' ? 'at least' : 'at most';
  return `- ${widget} at ${size}, ${NAMES[what] ?? what}: ${figure}, ${bound} ${print(limit)}: ${verdict}`;
}
