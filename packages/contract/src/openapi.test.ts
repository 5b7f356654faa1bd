import { validate } from '@hyperjump/json-schema/openapi-3-1';
import { describe, expect, it } from 'vitest';

import { createOpenApi } from './openapi.js';
import { PROBLEM_STATUS } from './problem.js';
import { routeById, ROUTES } from './routes.js';

/** The Foundation's own schema of OpenAPI 3.1, with the schemas inside checked by their dialect. */
const OPENAPI_SCHEMA = 'https://spec.openapis.org/oas/3.1/schema-base';

type Json = Record<string, unknown>;
type Operation = Record<'parameters' | 'security' | 'tags', Json[]> & {
  operationId: string;
  responses: Record<string, { description: string; content?: Json; headers?: Json }>;
  requestBody?: { content: Record<string, { schema: Json }> };
};

const document = createOpenApi();
const paths = document.paths as Record<string, Record<string, Operation>>;
const operations = Object.values(paths).flatMap((path) => Object.values(path));
const operationOf = (id: string) =>
  operations.filter((operation) => operation.operationId === id)[0] as Operation;

/** The value that a JSON Pointer names in the document. */
const at = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Json | undefined)?.[part], document);

describe('OpenAPI document', () => {
  it('is valid OpenAPI 3.1, and so are the schemas in it', async () => {
    const output = await validate(OPENAPI_SCHEMA, document as never, 'BASIC');
    expect(output).toEqual({ valid: true });
  });

  it('is judged by a validator that sees a fault', async () => {
    const broken = structuredClone(document) as typeof document & { components: { schemas: Json } };
    broken.components.schemas.Plan = { type: 'objekt' };
    expect((await validate(OPENAPI_SCHEMA, broken as never, 'FLAG')).valid).toBe(false);
    const withoutDescription = structuredClone(document) as { paths: Record<string, { get: Operation }> };
    delete (withoutDescription.paths['/plans']?.get.responses['200'] as { description?: string }).description;
    expect((await validate(OPENAPI_SCHEMA, withoutDescription as never, 'FLAG')).valid).toBe(false);
  });

  it('refers only to what it holds', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(
      (match) => match[1] as string,
    );
    expect(references.length).toBeGreaterThan(100);
    expect([...new Set(references)].filter((pointer) => at(pointer) === undefined)).toEqual([]);
  });

  it('has each route of the table once', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      ROUTES.map(({ id }) => id).sort(),
    );
    expect(new Set(ROUTES.map(({ method, path }) => `${method} ${path}`)).size).toBe(ROUTES.length);
    for (const { id, method, path } of ROUTES) expect(paths[path]?.[method]?.operationId).toBe(id);
  });

  it('asks for a bearer token exactly where the route does', () => {
    for (const { id, auth } of ROUTES) expect(operationOf(id).security).toEqual(auth ? [{ bearer: [] }] : []);
    expect(ROUTES.filter(({ auth }) => !auth).every(({ method }) => method === 'get')).toBe(true);
  });

  it('says 401 wherever a token is needed', () => {
    for (const { id } of ROUTES.filter(({ auth }) => auth)) {
      expect(operationOf(id).responses['401']?.description).toContain('unauthenticated');
    }
  });

  it('names every parameter of a path', () => {
    for (const { id, path } of ROUTES) {
      const expected = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const found = (operationOf(id).parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(found.map(({ name }) => name)).toEqual(expected);
      expect(found.every(({ required }) => required === true)).toBe(true);
    }
  });

  it('asks for an idempotency key to submit, and for the version to replace', () => {
    expect(operationOf('submitReport').parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
    );
    expect(operationOf('replaceReport').parameters).toContainEqual(
      expect.objectContaining({ name: 'If-Match', in: 'header', required: true }),
    );
  });

  it('names the version that a draft is changed or deleted from', () => {
    for (const id of ['putDraft', 'deleteDraft']) {
      expect(operationOf(id).parameters).toContainEqual(
        expect.objectContaining({ name: 'If-Match', in: 'header' }),
      );
    }
  });

  it('lists each problem under its status, as problem+json', () => {
    for (const { id, problems } of ROUTES) {
      for (const code of problems) {
        const response = operationOf(id).responses[String(PROBLEM_STATUS[code])];
        expect(response?.description).toContain(`\`${code}\``);
        expect(Object.keys(response?.content ?? {})).toEqual(['application/problem+json']);
      }
    }
  });

  it('names Retry-After with 429', () => {
    expect(operationOf('getPlan').responses['429']?.headers).toHaveProperty('Retry-After');
  });

  it('lets every read be revalidated by its ETag', () => {
    for (const { id } of ROUTES.filter(({ method }) => method === 'get')) {
      expect(operationOf(id).responses['200']?.headers).toHaveProperty('ETag');
      expect(operationOf(id).responses).toHaveProperty('304');
    }
  });

  it('takes JSON only', () => {
    for (const { requestBody } of operations) {
      if (requestBody) expect(Object.keys(requestBody.content)).toEqual(['application/json']);
    }
  });

  it('says how files are uploaded', () => {
    expect(JSON.stringify(document.tags)).toContain('tus 1.0');
  });
});

describe('routeById', () => {
  it('finds a route of the table', () => {
    expect(routeById('getPlan').path).toBe('/plans/{id}');
  });

  it('throws for a name that the table has not', () => {
    expect(() => routeById('getNothing')).toThrow(RangeError);
  });
});
