import { ROUTES } from '@kehoach/contract';

import type { ApiHandler } from '../http/api-env.js';
import { readJsonResponse } from '../http/etag.js';

/** What stands at the API's own address: its operations, for a person who opens it in a browser. */
export function createServiceRoute(): ApiHandler {
  return (context) => {
    const base = context.get('base');
    const operations = ROUTES.map(({ id, method, path, summary, auth }) => ({
      id,
      method: method.toUpperCase(),
      path: `${base}${path}`,
      summary,
      auth,
    }));
    const uploads = { path: `${base}/uploads`, protocol: 'tus 1.0', auth: true };
    return readJsonResponse(
      context,
      { name: 'kehoach demo API', schema: 'kehoach/1', operations, uploads },
      'public',
    );
  };
}
