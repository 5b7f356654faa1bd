/** Broken copies of valid values, the same for the same seed. For tests only. */

/** A stream of numbers in [0, 1): mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
type Container = Record<string, unknown> | unknown[];

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Every place of a value: the container and the key in it. */
function placesOf(value: unknown): [Container, string][] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((key) => [
    [value, key] as [Container, string],
    ...placesOf((value as Record<string, unknown>)[key]),
  ]);
}

/** Values of every type, and of the kinds that are easily mistaken for another. */
const STRANGERS: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -1.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => '',
  () => 'lạ',
  () => 'x'.repeat(100_000),
  () => 12n,
  () => Symbol('s'),
  () => () => 'function',
  () => [],
  () => [null],
  () => [[[]]],
  () => [undefined, 'a'],
  () => ['a', 1, { id: 'b' }],
  // eslint-disable-next-line no-sparse-arrays
  () => [, 'sparse'],
  () => ({}),
  () => ({ id: '' }),
  () => ({ id: 'x', items: [{}] }),
  () => ({ raw: 1 }),
  () => ({ vi: 'a', en: 2 }),
  () => ({ noData: 'x', total: null }),
  () => ({ numerator: 1 }),
  () => ({ length: 1, 0: 'a' }),
  () => Object.create(null) as unknown,
  () => new Date(0),
  () => new Map([['vi', 'a']]),
  () => JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}') as unknown,
];

/** Names that every object seems to have. */
const TRAPS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];

function define(container: object, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

type Change = (random: Random, container: Container, key: string) => void;

const memberOf = (container: Container, key: string) => (container as Record<string, unknown>)[key];

const CHANGES: readonly Change[] = [
  (random, container, key) => define(container, key, pick(random, STRANGERS)()),
  (random, container, key) => define(container, key, pick(random, STRANGERS)()),
  (_random, container, key) => void Reflect.deleteProperty(container, key),
  (_random, container, key) => define(container, key, null),
  (_random, container, key) => define(container, key, [memberOf(container, key)]),
  (_random, container, key) => define(container, key, { ...(memberOf(container, key) as object) }),
  (random, container) => define(container, pick(random, TRAPS), pick(random, STRANGERS)()),
  (random, container) => define(container, `extra${Math.floor(random() * 9)}`, pick(random, STRANGERS)()),
  (random, container, key) => {
    const value = memberOf(container, key);
    if (!Array.isArray(value)) return;
    const at = Math.floor(random() * (value.length + 1));
    value.splice(at, 0, pick(random, STRANGERS)());
  },
  (random, container, key) => {
    const value = memberOf(container, key);
    if (Array.isArray(value)) value.length += 1 + Math.floor(random() * 2);
  },
];

/** A copy of `value` with one to three changes at random places. */
export function mutate(value: unknown, random: Random): unknown {
  const root = { value: structuredClone(value) };
  const count = 1 + Math.floor(random() * 3);
  for (let change = 0; change < count; change += 1) {
    const places = placesOf(root);
    const [container, key] = pick(
      random,
      places.length > 0 ? places : [[root, 'value'] as [Container, string]],
    );
    pick(random, CHANGES)(random, container, key);
  }
  return root.value;
}
