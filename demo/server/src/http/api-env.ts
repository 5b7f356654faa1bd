import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

import type { Caller } from '../database/token-store.js';

/** What handlers find on a request. Bindings are missing when a test calls the app without a socket. */
export interface ApiEnv {
  Bindings: Partial<HttpBindings> | undefined;
  Variables: {
    /** Where the API is mounted, without a slash at the end: the empty string, or `/api`. */
    base: string;
    /** Who asks; only on routes that need a token. */
    caller: Caller;
  };
}

export type ApiContext = Context<ApiEnv>;
export type ApiHandler = (context: ApiContext) => Response | Promise<Response>;

/** Tells handlers where the API is mounted: the part of this middleware's own pattern before its `*`. */
export const setBase: MiddlewareHandler<ApiEnv> = async (context, next) => {
  context.set('base', routePath(context).replace(/\/?\*$/, ''));
  await next();
};
