import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { BODY_SCHEMAS } from './body-schemas.js';
import { faultsOf } from './check.js';
import { EXAMPLES_BY_SCHEMA } from './examples.js';
import { createJsonSchemas, NAMED_SCHEMAS, schemaFileName } from './json-schema.js';
import { createRandom, mutate } from './mutations.node.js';
import type { SchemaName } from './routes.js';

const BROKEN_PER_EXAMPLE = 100;
const NAMES = Object.keys(BODY_SCHEMAS) as SchemaName[];
const schemas = createJsonSchemas();
/** A validator of another author, on the generated files alone. */
const ajv = new Ajv2020({ allowUnionTypes: true });
const validators = Object.fromEntries(NAMES.map((name) => [name, ajv.compile(schemas[name])]));
const isValid = (name: SchemaName, body: unknown) => validators[name]?.(body) === true;

type Json = Record<string, unknown>;
const definition = (name: SchemaName, part: string) =>
  (schemas[name].$defs as Record<string, Json>)[part] as Json;

describe('JSON Schema', () => {
  it.each(NAMES)('describes %s in a document of its own', (name) => {
    expect(schemas[name].$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schemas[name].title).toBe(name);
    const references = [...JSON.stringify(schemas[name]).matchAll(/"\$ref":"([^"]+)"/g)].map(
      (match) => match[1],
    );
    const names = Object.keys(schemas[name].$defs as object);
    expect(references.filter((target) => !names.includes((target ?? '').replace('#/$defs/', '')))).toEqual(
      [],
    );
  });

  it.each(NAMES)('accepts every example of %s', (name) => {
    for (const body of EXAMPLES_BY_SCHEMA[name]) {
      validators[name]?.(body);
      expect(validators[name]?.errors ?? []).toEqual([]);
    }
  });

  it.each(NAMES)('judges broken copies of %s as the schema in code does', (name) => {
    const random = createRandom(7);
    const bodies = EXAMPLES_BY_SCHEMA[name].flatMap((example) =>
      Array.from({ length: BROKEN_PER_EXAMPLE }, () => toJson(mutate(example, random))),
    );
    const expected = bodies.map((body) => faultsOf(BODY_SCHEMAS[name], body).length === 0);
    expect(bodies.map((body) => isValid(name, body))).toEqual(expected);
    expect(expected).toContain(false);
  });

  it('refuses a body without its id', () => {
    expect(isValid('Plan', { title: 'Kế hoạch' })).toBe(false);
    expect(isValid('Plan', { id: '' })).toBe(false);
    expect(isValid('Plan', { id: 'a', activities: [{ title: 'Việc' }] })).toBe(false);
  });

  it('accepts members that it does not name, and words that it does not know', () => {
    expect(
      isValid('Plan', { id: 'a', extra: 1, status: 'paused', activities: [{ id: 'b', kind: 'fair' }] }),
    ).toBe(true);
  });

  it('lists the known words of an open list', () => {
    const kind = (definition('Plan', 'Activity').properties as Record<string, Json>).kind;
    expect(JSON.stringify(kind)).toContain('"campaign"');
  });

  it('describes every named part, and no member of another part by mistake', () => {
    const undescribed = NAMES.flatMap((name) =>
      Object.entries(schemas[name].$defs as Record<string, Json>)
        .filter(([, part]) => typeof part.description !== 'string')
        .map(([part]) => part),
    );
    expect(undescribed).toEqual([]);
    const idOf = (part: string) => (definition('Plan', part).properties as Record<string, Json>).id;
    expect(idOf('Plan')?.description).toBe('Opaque and stable.');
    expect(idOf('Duty')).toEqual({ type: 'string', minLength: 1 });
  });

  it('has one file for each body', () => {
    expect(schemaFileName('PlanList')).toBe('plan-list.schema.json');
    expect(new Set(NAMES.map(schemaFileName)).size).toBe(NAMES.length);
  });

  it('names each schema once', () => {
    expect(new Set(Object.values(NAMED_SCHEMAS)).size).toBe(Object.keys(NAMED_SCHEMAS).length);
  });
});

/** What is left of a value on the wire; `__proto__` cannot be asked for there. */
function toJson(value: unknown): unknown {
  const text = JSON.stringify(value, (key, member: unknown) => {
    if (key === '__proto__') return undefined;
    return typeof member === 'bigint' ? Number(member) : member;
  }) as string | undefined;
  return text === undefined ? null : JSON.parse(text);
}
