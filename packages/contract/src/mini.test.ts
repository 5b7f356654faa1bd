import { readFileSync, globSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { faultsOf } from './check.js';
import { EXAMPLES_BY_SCHEMA } from './examples.js';
import * as mini from './mini.js';
import { createRandom, mutate } from './mutations.node.js';
import type { SchemaName } from './routes.js';

const MUTATIONS_PER_EXAMPLE = 500;
/** The largest example takes a second on a free machine. */
const TIMEOUT_MS = 60_000;
const CASES = (Object.keys(EXAMPLES_BY_SCHEMA) as SchemaName[]).flatMap((name) =>
  EXAMPLES_BY_SCHEMA[name].map((example, index) => ({ name, index, example: example })),
);

/** Where the schema files, read with one of the two libraries, find faults in a body. */
type FaultPaths = (name: SchemaName, body: unknown) => string[];

async function loadFaultPaths(): Promise<FaultPaths> {
  const { BODY_SCHEMAS } = await import('./body-schemas.js');
  const check = await import('./check.js');
  const find: typeof faultsOf = check.faultsOf;
  return (name, body) =>
    [...new Set(find(BODY_SCHEMAS[name], body).map(({ path }) => JSON.stringify(path)))].sort();
}

/** Runs `action` on a page that has added to Object.prototype and Array.prototype, enumerably, as old libraries do. */
function onPollutedPage<Result>(action: () => Result): Result {
  const additions: [object, string, unknown][] = [
    ...['id', 'title', 'period', 'value', 'code', 'noData', 'schema', 'vi'].map(
      (name): [object, string, unknown] => [Object.prototype, name, () => name],
    ),
    [Object.prototype, 'items', [{}]],
    [Object.prototype, 'answers', 'x'],
    [Array.prototype, 'each', () => undefined],
  ];
  for (const [target, name, value] of additions) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  }
  try {
    return action();
  } finally {
    for (const [target, name] of additions) Reflect.deleteProperty(target, name);
  }
}

describe('mini', () => {
  let byZod: FaultPaths;
  let byMini: FaultPaths;

  beforeAll(async () => {
    byZod = await loadFaultPaths();
    vi.resetModules();
    vi.doMock('zod/mini', () => import('./mini.js'));
    byMini = await loadFaultPaths();
  });

  afterAll(() => {
    vi.doUnmock('zod/mini');
    vi.resetModules();
  });

  it('runs the schema files in place of zod/mini', async () => {
    const { Id } = await import('./primitives.js');
    expect(Id).toHaveProperty('isOptional', false);
    expect(Id).not.toHaveProperty('_zod');
  });

  it.each(CASES)('accepts $name $index as zod/mini does', ({ name, example }) => {
    expect(byZod(name, example)).toEqual([]);
    expect(byMini(name, example)).toEqual([]);
    expect(onPollutedPage(() => byMini(name, example))).toEqual([]);
  });

  it('is held to at least 10 000 broken bodies', () => {
    expect(CASES.length * MUTATIONS_PER_EXAMPLE).toBeGreaterThanOrEqual(10_000);
  });

  it.each(CASES)(
    'finds the same faults as zod/mini in broken copies of $name $index',
    ({ name, index, example }) => {
      const random = createRandom(index + 1);
      const bodies = Array.from({ length: MUTATIONS_PER_EXAMPLE }, () => mutate(example, random));
      const expected = bodies.map((body) => byZod(name, body));
      expect(bodies.map((body) => byMini(name, body))).toEqual(expected);
      expect(onPollutedPage(() => bodies.map((body) => byMini(name, body)))).toEqual(expected);
      const isBroken = expected.filter((paths) => paths.length > 0);
      expect(isBroken.length).toBeGreaterThan(MUTATIONS_PER_EXAMPLE / 20);
    },
    TIMEOUT_MS,
  );

  it('agrees on what is no object at the top', () => {
    for (const body of [null, undefined, 1, 'Plan', [], [[]], new Date(0), new Map(), () => ({})]) {
      for (const { name } of CASES) expect(byMini(name, body)).toEqual(byZod(name, body));
    }
  });

  it('has every name that the schema files use', () => {
    const used = globSync('*.ts', { cwd: import.meta.dirname })
      .filter((file) => !/\.test\.ts$|^(?:json-schema|openapi)\.ts$/.test(file))
      .flatMap((file) => [
        ...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(/\bz\.(\w+)\(/g),
      ])
      .map((match) => match[1] as string);
    expect(used).toContain('nullish');
    expect(used.filter((name) => !(name in mini))).toEqual([]);
  });
});

describe('mini, member by member', () => {
  const pathsOf = (schema: mini.Schema, value: unknown) => {
    const result = mini.safeParse(schema, value);
    return result.success ? [] : result.error.issues.map(({ path }) => path.join('/'));
  };

  it('hands on what it accepts as it is', () => {
    const value = { id: 'a', extra: 1 };
    const result = mini.safeParse(mini.object({ id: mini.string() }), value);
    expect(result.success && result.data).toBe(value);
  });

  it('asks for a member of unknown type, unless it is optional', () => {
    expect(pathsOf(mini.object({ value: mini.unknown() }), {})).toEqual(['value']);
    expect(pathsOf(mini.object({ value: mini.optional(mini.unknown()) }), {})).toEqual([]);
  });

  it('lets a member be left out when one option of a union may be', () => {
    const schema = mini.object({ value: mini.union([mini.string(), mini.optional(mini.number())]) });
    expect(pathsOf(schema, {})).toEqual([]);
    expect(pathsOf(schema, { value: true })).toEqual(['value']);
  });

  it('reports the fault inside the only option of the right type', () => {
    const short = mini.string().check(mini.minLength(2));
    expect(pathsOf(mini.union([mini.number(), mini.array(short)]), ['ab', 'c'])).toEqual(['1']);
    expect(pathsOf(mini.union([mini.number(), mini.string()]), [])).toEqual(['']);
  });

  it('reads inherited members as missing', () => {
    expect(pathsOf(mini.object({ id: mini.string() }), Object.create({ id: 'inherited' }))).toEqual(['id']);
  });

  it('takes literals and lists of words exactly', () => {
    expect(pathsOf(mini.literal('a'), 'a')).toEqual([]);
    expect(pathsOf(mini.literal('a'), 'A')).toEqual(['']);
    expect(pathsOf(mini.enum(['a', 'b']), 'toString')).toEqual(['']);
  });
});
