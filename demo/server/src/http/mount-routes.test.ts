import { BODY_SCHEMAS, faultsOf, PROBLEM_STATUS, ROUTES } from '@kehoach/contract';
import type { ProblemCode } from '@kehoach/contract';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';

import { AGENCY } from '../testing/fixture-data.js';
import { openTestApi, readProblem } from '../testing/open-test-api.js';
import { mountRoutes } from './mount-routes.js';
import { problemResponse } from './problem.js';

const ORIGIN = 'https://portal.example';

describe('the route table', () => {
  it.each(ROUTES.map((route) => [route.id, route] as const))('mounts %s', async (_id, route) => {
    const { api } = openTestApi();
    const path = route.path.replace(/\{\w+\}/g, 'some-id');
    const response = await api.request(path, { method: route.method.toUpperCase() });
    if (route.auth) expect(response.status).toBe(401);
    else expect([200, 404]).toContain(response.status);
    const other = await api.request(path, { method: 'PATCH' });
    expect(other.status).toBe(405);
    expect(other.headers.get('Allow')).toContain(route.method.toUpperCase());
  });

  it('refuses to start without a handler for a route, or with one that no route asks for', () => {
    const handlers = Object.fromEntries(ROUTES.map(({ id }) => [id, () => new Response()]));
    const guards = { auth: async (_context: unknown, next: () => Promise<void>) => next(), maxJsonBytes: 1 };
    const { getPlan: _left, ...rest } = handlers;
    expect(() => mountRoutes(new Hono(), rest, guards)).toThrow('getPlan');
    expect(() => mountRoutes(new Hono(), { ...handlers, other: () => new Response() }, guards)).toThrow(
      'other',
    );
    expect(() => mountRoutes(new Hono(), handlers, guards)).not.toThrow();
  });

  it('is what the API tells at its own address', async () => {
    const { send } = openTestApi();
    const service = await (await send('/')).json();
    expect(service.operations).toMatchObject(ROUTES.map(({ id }) => ({ id })));
    expect(service.operations).toHaveLength(ROUTES.length);
  });
});

describe('a wrong method', () => {
  it.each([
    ['POST', '/plans', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/reports', 'GET, HEAD, POST, OPTIONS'],
    ['PUT', '/uploads', 'POST, OPTIONS'],
    ['POST', '/drafts/k', 'GET, HEAD, PUT, DELETE, OPTIONS'],
    ['POST', '/uploads/x', 'GET, HEAD, PATCH, DELETE, OPTIONS'],
  ])('%s %s is answered 405 with what is allowed', async (method, path, allow) => {
    const { send } = openTestApi();
    const response = await send(path, { method, as: AGENCY.agencyId });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allow);
    expect((await readProblem(response)).code).toBe('method-not-allowed');
  });

  it('is not OPTIONS, which tells what is allowed', async () => {
    const { send } = openTestApi();
    const response = await send('/plans/plan-2021', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('mounted below a path', () => {
  it('gives addresses below that path', async () => {
    const { api, send } = openTestApi();
    const app = new Hono({ strict: false });
    app.route('/api', api);
    const plan = await (await app.request('/api/plans/plan-2021')).json();
    expect(plan.indicatorsUrl).toBe('/api/plans/plan-2021/indicators');
    const list = await (await app.request('/api/plans?limit=1')).json();
    expect(list.items[0].url).toBe('/api/plans/plan-2021');
    expect(list.next).toMatch(/^\/api\/plans\?limit=1&cursor=/);
    expect((await app.request('/api/nowhere')).status).toBe(404);
    for (const address of ['/api', '/api/']) {
      const service = await (await app.request(address)).json();
      expect(service.operations[0].path).toBe('/api/plans');
    }
    expect((await (await send('/plans/plan-2021')).json()).indicatorsUrl).toBe('/plans/plan-2021/indicators');
  });

  it('keeps its guards', async () => {
    const { api } = openTestApi();
    const app = new Hono();
    app.route('/api', api);
    const refused = await app.request('/api/reports', { headers: { Origin: ORIGIN } });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe(ORIGIN);
    expect(refused.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});
describe('a problem', () => {
  it.each(Object.keys(PROBLEM_STATUS) as ProblemCode[])(
    '%s has its status, words and the form of the contract',
    async (code) => {
      const response = problemResponse(code);
      const problem = await response.json();
      expect(response.status).toBe(PROBLEM_STATUS[code]);
      expect(faultsOf(BODY_SCHEMAS.Problem, problem)).toEqual([]);
      expect(problem).toMatchObject({ code, status: PROBLEM_STATUS[code] });
      expect(problem.title).toMatch(/\p{L}{2}/u);
      expect(problem.detail).toMatch(/\p{L}{2}/u);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    },
  );

  it('names a hundred faults at most', async () => {
    const errors = Array.from({ length: 150 }, (_, index) => ({
      pointer: `/${index}`,
      code: 'x',
      detail: 'x',
    }));
    const problem = await problemResponse('invalid-report', { errors }).json();
    expect(problem.errors).toHaveLength(100);
  });

  it('of the server itself tells nothing but that it happened', async () => {
    const failures: unknown[] = [];
    const { send, database } = openTestApi({ onFailure: (error) => failures.push(error) });
    database.exec('DROP TABLE plans');
    const response = await send('/plans');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'internal' });
    expect(text).not.toMatch(/sql|plans|no such/i);
    expect(failures).toHaveLength(1);
  });
});
