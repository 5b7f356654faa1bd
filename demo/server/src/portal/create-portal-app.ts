import { Hono } from 'hono';

import type { TokenStore } from '../database/token-store.js';
import { answerErrors } from '../http/answer-errors.js';
import type { ApiEnv } from '../http/api-env.js';
import type { AllowedOrigins } from '../http/cors.js';
import { refuseOtherMethods } from '../http/mount-routes.js';
import { mountCspReports } from './csp-reports.js';
import { createDemoToken } from './demo-token.js';

/** Path that the API is mounted under on the portals' origin. */
export const API_PATH = '/api';

export interface PortalAppOptions {
  readonly api: Hono<ApiEnv>;
  /** Answers every address that is not the server's own: host pages and the built widgets. */
  readonly portals: (request: Request) => Promise<Response> | Response;
  readonly tokens: TokenStore;
  /** Origins under which this app is served. */
  readonly ownOrigins: AllowedOrigins;
  readonly onFailure?: (error: unknown) => void;
}

/** The portals' origin: host pages, built widgets, the API under `/api`, demonstration tokens and CSP reports. */
export function createPortalApp(options: PortalAppOptions): Hono<ApiEnv> {
  const { api, portals, tokens, ownOrigins, onFailure = console.error } = options;
  const app = new Hono<ApiEnv>({ strict: false });
  app.onError(answerErrors(onFailure));
  app.use('*', async (context, next) => {
    await next();
    context.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  app.route(API_PATH, api);
  app.get('/demo/token', createDemoToken(tokens, ownOrigins));
  app.all('/demo/token', refuseOtherMethods(['GET', 'HEAD']));
  mountCspReports(app);
  app.all('*', (context) => portals(context.req.raw));
  return app;
}
