import type { TokenStore } from '../database/token-store.js';
import type { ApiHandler } from '../http/api-env.js';
import type { AllowedOrigins } from '../http/cors.js';
import { problemResponse } from '../http/problem.js';

/**
 * Hands the token of a demonstration agency to a page of the demonstration portals: it stands in for the log-in that a real
 * portal has. Only pages of this very origin get it. `Host` is checked as well, because a foreign name that has been pointed
 * at this machine (DNS rebinding) would count as the same origin.
 */
export function createDemoToken(tokens: TokenStore, ownOrigins: AllowedOrigins): ApiHandler {
  return (context) => {
    const { origin } = new URL(context.req.url);
    const site = context.req.header('Sec-Fetch-Site') ?? 'same-origin';
    const asked = context.req.header('Origin') ?? origin;
    if (!ownOrigins.has(origin) || site !== 'same-origin' || asked !== origin) {
      return problemResponse('forbidden', {
        detail: 'Mã truy cập minh họa chỉ dành cho trang của chính máy chủ này.',
      });
    }
    const agency = context.req.query('agency') ?? '';
    const found = tokens.all().filter(({ agencyId }) => agencyId === agency)[0];
    if (!found) return problemResponse('not-found', { detail: 'Không có cơ quan minh họa này.' });
    const { token, agencyId, name } = found;
    return new Response(JSON.stringify({ token, agencyId, name, demo: true }), {
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  };
}
