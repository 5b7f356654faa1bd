import { Draft } from '@kehoach/contract';

import type { DraftStore } from '../database/draft-store.js';
import { describeJson, readJsonResponse, requireMatch } from '../http/etag.js';
import { readBody } from '../http/json-body.js';
import type { Handlers } from '../http/mount-routes.js';
import { ProblemError } from '../http/problem.js';
import { toInstant } from '../instant.js';
import type { Clock } from '../instant.js';

const LONGEST_KEY = 500;

interface DraftRouteParts {
  readonly drafts: DraftStore;
  readonly clock: Clock;
}

/** Drafts of the caller's agency: kept under the client's key, never overwritten unseen. */
export function createDraftRoutes({ drafts, clock }: DraftRouteParts): Handlers {
  return {
    getDraft: (context) => {
      const draft = drafts.read(context.get('caller').agencyId, context.req.param('key') ?? '');
      if (draft === null) throw new ProblemError('not-found');
      return readJsonResponse(context, draft, 'private');
    },

    putDraft: async (context) => {
      const owner = context.get('caller').agencyId;
      const key = context.req.param('key') ?? '';
      if (key.length > LONGEST_KEY) {
        throw new ProblemError('invalid-body', { detail: `Khóa của bản nháp dài quá ${LONGEST_KEY} ký tự.` });
      }
      const sent = await readBody(context, Draft);
      const current = drafts.read(owner, key);
      requireMatch(context, current);
      if (current !== null && context.req.header('If-Match') === undefined) {
        // Without a version nobody can tell whether the other copy has been seen.
        const { etag } = describeJson(current, 'private');
        throw new ProblemError('precondition-failed', { headers: { ETag: etag } });
      }
      const draft: Draft = {
        ...sent,
        version: Number(current?.version ?? 0) + 1,
        updated: toInstant(clock()),
      };
      drafts.write(owner, key, draft);
      const { body, headers } = describeJson(draft, 'private');
      return new Response(body, { status: 200, headers });
    },

    deleteDraft: (context) => {
      const owner = context.get('caller').agencyId;
      const key = context.req.param('key') ?? '';
      const current = drafts.read(owner, key);
      if (current === null) throw new ProblemError('not-found');
      requireMatch(context, current);
      drafts.remove(owner, key);
      return new Response(null, { status: 204 });
    },
  };
}
