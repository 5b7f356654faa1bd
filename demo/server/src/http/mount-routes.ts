import { ROUTES } from '@kehoach/contract';
import type { Hono, MiddlewareHandler } from 'hono';

import type { ApiEnv, ApiHandler } from './api-env.js';
import { limitBody, requireJson } from './json-body.js';
import { ProblemError } from './problem.js';

/** Handlers by the id of their route. */
export type Handlers = Readonly<Record<string, ApiHandler>>;

interface Guards {
  readonly auth: MiddlewareHandler<ApiEnv>;
  /** Bytes of the largest JSON body. */
  readonly maxJsonBytes: number;
}

/** Hono's form of a path template: `/plans/{id}` becomes `/plans/:id`. */
export function toHonoPath(template: string): string {
  return template.replace(/\{(\w+)\}/g, ':$1');
}

/** Answers every other method of a path: OPTIONS with what is allowed, the rest with 405. */
export function refuseOtherMethods(allowed: readonly string[]): ApiHandler {
  const allow = [...allowed, 'OPTIONS'].join(', ');
  return (context) => {
    if (context.req.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { Allow: allow } });
    throw new ProblemError('method-not-allowed', { headers: { Allow: allow } });
  };
}

/**
 * Mounts every route of the contract's table with the guards that the table asks for.
 *
 * @throws Error when a route has no handler or a handler has no route.
 */
export function mountRoutes(app: Hono<ApiEnv>, handlers: Handlers, guards: Guards): void {
  const strangers = Object.keys(handlers).filter((id) => !ROUTES.some((route) => route.id === id));
  if (strangers.length > 0) throw new Error(`Handlers without a route: ${strangers.join(', ')}`);

  const methodsByPath = new Map<string, string[]>();
  for (const route of ROUTES) {
    const handler = handlers[route.id];
    if (!handler) throw new Error(`The route "${route.id}" has no handler.`);
    const path = toHonoPath(route.path);
    const method = route.method.toUpperCase();
    const before: MiddlewareHandler<ApiEnv>[] = [];
    if (route.auth) before.push(guards.auth);
    if (route.request) before.push(requireJson, limitBody(guards.maxJsonBytes));
    app.on(method, [path], ...before, handler);
    const methods = methodsByPath.get(path) ?? [];
    methods.push(...(method === 'GET' ? ['GET', 'HEAD'] : [method]));
    methodsByPath.set(path, methods);
  }
  for (const [path, methods] of methodsByPath) app.all(path, refuseOtherMethods(methods));
}
