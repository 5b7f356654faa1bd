import { EXAMPLES_BY_SCHEMA } from './examples.js';
import { componentPointer, createComponentSchemas } from './json-schema.js';
import type { JsonObject } from './json-schema.js';
import { SCHEMA_MAJOR } from './primitives.js';
import { PROBLEM_STATUS } from './problem.js';
import { ROUTES } from './routes.js';
import type { Route, RouteParameter, SchemaName } from './routes.js';

const DESCRIPTION = `What a compatible API says to the kehoach widgets.

A widget uses only its own operations; a static JSON file is a valid API for the three reading widgets.

- **Lenient by rule.** Unknown members are ignored, a missing member may be null or absent, an unknown word of a list reads as
  "other" with its words shown. A row with a missing id or a member of a wrong type is left out with a visible note.
- **Versions.** A body may carry \`schema: "kehoach/${SCHEMA_MAJOR}"\`. Minor versions only add; a major lives twelve months beside the next.
- **Dates** are calendar dates and never pass through UTC; instants carry an offset (+07:00).
- **Reads** are public, cacheable by ETag and sent without credentials. Reports, drafts and uploads need a bearer token: without one the
  answer is 401, and another agency's report is 404.
- **CORS** exposes ETag, Location, Retry-After, Link, Upload-* and Tus-*; Access-Control-Max-Age is 600.`;

const UPLOADS = `Attachments are sent to \`/uploads\` by the tus 1.0 resumable upload protocol, with the same bearer token; the address that
the creation answers is the \`url\` of the attachment. A report and its attachments are accepted together or not at all.`;

const HEADERS: Record<string, string> = {
  ETag: 'Version of what was sent; give it back in If-Match or If-None-Match.',
  Location: 'Address of what was created.',
  'Retry-After': 'Seconds to wait before the next try.',
};

const reference = (section: string, name: string) => ({ $ref: `#/components/${section}/${name}` });
const text = { type: 'string' };

function headerReferences(names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, reference('headers', name)]));
}

function content(mediaType: string, name: SchemaName): JsonObject {
  return { [mediaType]: { schema: { $ref: componentPointer(name) }, example: EXAMPLES_BY_SCHEMA[name][0] } };
}

function parameterOf(
  place: 'query' | 'header',
  { name, summary, required, type }: RouteParameter,
): JsonObject {
  return {
    name,
    in: place,
    description: summary,
    required: required ?? false,
    schema: { type: type ?? 'string' },
  };
}

function parametersOf({ path, query, headers }: Route): JsonObject[] {
  const inPath = (path.match(/(?<=\{)\w+(?=\})/g) ?? []).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { ...text, minLength: 1 },
  }));
  return [
    ...inPath,
    ...(query ?? []).map((parameter) => parameterOf('query', parameter)),
    ...(headers ?? []).map((parameter) => parameterOf('header', parameter)),
  ];
}

function successOf({ success, summary }: Route): JsonObject {
  return {
    description: summary,
    ...(success.headers && { headers: headerReferences(success.headers) }),
    ...(success.body && { content: content('application/json', success.body) }),
  };
}

/** One answer for each status that the route's problems have; it lists their codes. */
function problemsOf({ problems }: Route): [string, JsonObject][] {
  const statuses = [...new Set(problems.map((code) => PROBLEM_STATUS[code]))];
  return statuses.map((status) => [
    String(status),
    {
      description: problems
        .filter((code) => PROBLEM_STATUS[code] === status)
        .map((code) => `\`${code}\``)
        .join(', '),
      ...(status === PROBLEM_STATUS['rate-limited'] && { headers: headerReferences(['Retry-After']) }),
      content: { 'application/problem+json': { schema: { $ref: componentPointer('Problem') } } },
    },
  ]);
}

function operationOf(route: Route): JsonObject {
  const parameters = parametersOf(route);
  const isRevalidated = route.method === 'get' && (route.success.headers ?? []).includes('ETag');
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [tagOf(route)],
    security: route.auth ? [{ bearer: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(route.request && {
      requestBody: { required: true, content: content('application/json', route.request) },
    }),
    responses: {
      [route.success.status]: successOf(route),
      ...(isRevalidated && { 304: { description: 'Not changed since the version named in If-None-Match' } }),
      ...Object.fromEntries(problemsOf(route)),
      default: reference('responses', 'Problem'),
    },
  };
}

function tagOf({ path }: Route): string {
  return path.split('/')[1] as string;
}

function pathsOf(routes: readonly Route[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) };
  return paths;
}

/** The OpenAPI 3.1 document of a full API, drawn from the route table and the schemas. */
export function createOpenApi(): JsonObject {
  const tags = [...new Set(ROUTES.map(tagOf))].map((name) => ({ name }));
  const tus = { description: 'tus 1.0', url: 'https://tus.io/protocols/resumable-upload' };
  return {
    openapi: '3.1.1',
    info: {
      title: 'kehoach',
      version: `${SCHEMA_MAJOR}.0.0`,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The base that the paths are relative to' }],
    tags: [...tags, { name: 'uploads', description: UPLOADS, externalDocs: tus }],
    paths: pathsOf(ROUTES),
    components: {
      schemas: createComponentSchemas(),
      headers: Object.fromEntries(
        Object.entries(HEADERS).map(([name, description]) => [name, { description, schema: text }]),
      ),
      responses: {
        Problem: {
          description: 'Another problem',
          content: content('application/problem+json', 'Problem'),
        },
      },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A short-lived token that the host page gives; it is never stored.',
        },
      },
    },
  };
}
