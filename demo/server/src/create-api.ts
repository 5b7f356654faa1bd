import { join } from 'node:path';

import { Hono } from 'hono';

import { createDraftStore } from './database/draft-store.js';
import { createIdempotencyStore } from './database/idempotency-store.js';
import { createMetaStore } from './database/meta-store.js';
import type { Database } from './database/open-database.js';
import { createPlanStore } from './database/plan-store.js';
import { createReportFormStore } from './database/report-form-store.js';
import { createReportStore } from './database/report-store.js';
import { createTokenStore } from './database/token-store.js';
import type { Caller } from './database/token-store.js';
import { createUploadStore } from './database/upload-store.js';
import type { PublishedData } from './dataset.js';
import { setBase } from './http/api-env.js';
import type { ApiEnv } from './http/api-env.js';
import { createAuthGuard } from './http/auth.js';
import { createCors } from './http/cors.js';
import type { AllowedOrigins } from './http/cors.js';
import { mountRoutes } from './http/mount-routes.js';
import { answerErrors } from './http/answer-errors.js';
import { problemResponse } from './http/problem.js';
import { createRateLimit, DEFAULT_RATE_LIMITS } from './http/rate-limit.js';
import type { RateLimits } from './http/rate-limit.js';
import { securityHeaders } from './http/security-headers.js';
import { systemClock } from './instant.js';
import type { Clock } from './instant.js';
import { createPublisher } from './publisher.js';
import { createReceiver } from './reports/receive-report.js';
import { createDraftRoutes } from './routes/draft-routes.js';
import { createPlanRoutes } from './routes/plan-routes.js';
import { createReportRoutes } from './routes/report-routes.js';
import { createServiceRoute } from './routes/service-route.js';
import { mountUploads } from './routes/upload-routes.js';
import { createUploads } from './uploads/create-uploads.js';

/** Bytes of the largest JSON body and the largest file. */
export interface SizeLimits {
  readonly json: number;
  readonly upload: number;
}

export const DEFAULT_SIZE_LIMITS: SizeLimits = { json: 1024 * 1024, upload: 50 * 1024 * 1024 };

/** What an API is made of. Everything but the database, its folder and the data has a default. */
export interface ApiOptions {
  readonly database: Database;
  /** Folder that uploaded files are kept in, under `uploads`. */
  readonly dataDir: string;
  readonly data: PublishedData;
  /** Agencies that get a token when they have none. */
  readonly agencies?: readonly Caller[];
  readonly allowedOrigins?: AllowedOrigins;
  readonly clock?: Clock;
  readonly rateLimits?: Partial<RateLimits>;
  readonly sizeLimits?: Partial<SizeLimits>;
  /** Told of every failure that is the server's own fault; never of what a request said. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * The reference API as a Hono app: to be served on an origin of its own, mounted under a path of another app (addresses in
 * its answers follow), or called by `app.request()` without a socket.
 */
export function createApi(options: ApiOptions): Hono<ApiEnv> {
  const { database, data, clock = systemClock, onFailure = console.error } = options;
  const sizes = { ...DEFAULT_SIZE_LIMITS, ...options.sizeLimits };
  const plans = createPlanStore(database);
  const reportForms = createReportFormStore(database);
  const reports = createReportStore(database);
  const drafts = createDraftStore(database);
  const idempotency = createIdempotencyStore(database);
  const meta = createMetaStore(database);
  const tokens = createTokenStore(database);
  const uploads = createUploads({
    store: createUploadStore(database),
    directory: join(options.dataDir, 'uploads'),
    maxBytes: sizes.upload,
    clock,
  });
  const publisher = createPublisher({ database, plans, reportForms, data, clock });
  const receiver = createReceiver({ reports, reportForms, uploads, meta, clock });

  publisher.refresh();
  tokens.ensure(options.agencies ?? []);
  idempotency.releaseAbandoned();

  const app = new Hono<ApiEnv>({ strict: false });
  app.onError(answerErrors(onFailure));
  app.use('*', setBase);
  app.use('*', securityHeaders);
  app.use('*', createCors(options.allowedOrigins ?? new Set()));
  app.use('*', createRateLimit({ ...DEFAULT_RATE_LIMITS, ...options.rateLimits }, clock));

  const handlers = {
    ...createPlanRoutes({ plans, reportForms, publisher, clock }),
    ...createReportRoutes({ database, reports, receiver, idempotency }),
    ...createDraftRoutes({ drafts, clock }),
  };
  app.get('/', createServiceRoute());
  mountRoutes(app, handlers, { auth: createAuthGuard(tokens), maxJsonBytes: sizes.json });
  mountUploads(app, { uploads, tokens, clock });
  app.all('*', () => problemResponse('not-found'));
  return app;
}
