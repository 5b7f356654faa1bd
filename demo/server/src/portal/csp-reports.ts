import type { Hono } from 'hono';

import type { ApiEnv } from '../http/api-env.js';
import { limitBody } from '../http/json-body.js';
import { refuseOtherMethods } from '../http/mount-routes.js';
import { problemResponse } from '../http/problem.js';

/** Reports kept at most; the oldest go first. */
const MOST_REPORTS = 1_000;
const MAX_BYTES = 64 * 1024;
const TYPES = /^application\/(?:csp-report|reports\+json|json)\b/i;

/** Collects what browsers report about the portals' Content-Security-Policy, so that tests can read it at the same address. */
export function mountCspReports(app: Hono<ApiEnv>): void {
  const reports: unknown[] = [];

  app.post('/csp-reports', limitBody(MAX_BYTES), async (context) => {
    if (!TYPES.test(context.req.header('Content-Type') ?? ''))
      return problemResponse('unsupported-media-type');
    let sent: unknown;
    try {
      sent = await context.req.json();
    } catch {
      return problemResponse('invalid-json');
    }
    // The Reporting API sends several at once, report-uri one.
    const received: unknown[] = Array.isArray(sent) ? sent : [sent];
    reports.push(...received.slice(0, MOST_REPORTS));
    reports.splice(0, Math.max(0, reports.length - MOST_REPORTS));
    return new Response(null, { status: 204 });
  });

  app.get('/csp-reports', () => {
    return new Response(JSON.stringify({ items: reports, total: reports.length }), {
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  });

  app.all('/csp-reports', refuseOtherMethods(['GET', 'HEAD', 'POST']));
}
