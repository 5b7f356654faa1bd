import { ReportSubmission } from '@kehoach/contract';
import type { Report } from '@kehoach/contract';

import { sha256Hex, toCanonicalJson } from '../canonical-json.js';
import type { IdempotencyStore, KeptAnswer } from '../database/idempotency-store.js';
import { inTransaction } from '../database/open-database.js';
import type { Database } from '../database/open-database.js';
import type { ReportStore } from '../database/report-store.js';
import type { ApiContext } from '../http/api-env.js';
import { describeJson, readJsonResponse, requireMatch } from '../http/etag.js';
import { readBody } from '../http/json-body.js';
import type { Handlers } from '../http/mount-routes.js';
import { linkHeader, paginate } from '../http/paging.js';
import { ProblemError } from '../http/problem.js';
import type { Receiver } from '../reports/receive-report.js';

interface ReportRouteParts {
  readonly database: Database;
  readonly reports: ReportStore;
  readonly receiver: Receiver;
  readonly idempotency: IdempotencyStore;
}

/** Seconds after which a request whose twin is still running may ask again. */
const RETRY_RUNNING_S = 1;
const KEY = /^[\x21-\x7e]{1,255}$/;
/** A report that the receiver has closed is replaced by a new one that names it. */
const OPEN_STATUSES: readonly unknown[] = ['submitted', 'returned'];

function readKey(context: ApiContext): string {
  const key = context.req.header('Idempotency-Key') ?? '';
  if (!KEY.test(key)) throw new ProblemError('missing-idempotency-key');
  return key;
}

/** The report with the addresses of its files on this server, relative to its root. */
function withLinks(report: Report, base: string): Report {
  const attachments = (report.attachments ?? []).map((file) => ({
    ...file,
    url: `${base}/uploads/${encodeURIComponent(file.id)}`,
  }));
  return { ...report, attachments };
}

function created(report: Report, base: string): KeptAnswer {
  const { body, headers } = describeJson(withLinks(report, base), 'private');
  return { status: 201, body, headers: { ...headers, Location: `${base}/reports/${report.id}` } };
}

/** Reports of the caller's agency. What belongs to another agency does not exist for it. */
export function createReportRoutes({ database, reports, receiver, idempotency }: ReportRouteParts): Handlers {
  const own = (context: ApiContext): Report => {
    const report = reports.read(context.get('caller').agencyId, context.req.param('id') ?? '');
    if (report === null) throw new ProblemError('not-found');
    return report;
  };

  const submitOnce = async (context: ApiContext, submission: ReportSubmission, key: string) => {
    const caller = context.get('caller');
    const checked = await receiver.check(submission, caller, null);
    // The report, its files and the answer are kept together: after a crash there are all three or none.
    return inTransaction(database, () => {
      const answer = created(receiver.add(checked, caller), context.get('base'));
      idempotency.answer(caller.agencyId, key, answer);
      return answer;
    });
  };

  return {
    listReports: (context) => {
      const { agencyId } = context.get('caller');
      const form = context.req.query('form') ?? '';
      const agency = context.req.query('agency') ?? '';
      const rows = agency === '' || agency === agencyId ? reports.list(agencyId) : [];
      const page = paginate(
        context,
        rows.filter((report) => form === '' || report.formId === form),
        (report) => [report.receipt?.receivedAt ?? '', report.id],
      );
      const items = page.items.map((report) => withLinks(report, context.get('base')));
      return readJsonResponse(context, { ...page, items }, 'private', linkHeader(page));
    },

    getReport: (context) =>
      readJsonResponse(context, withLinks(own(context), context.get('base')), 'private'),

    submitReport: async (context) => {
      const { agencyId } = context.get('caller');
      const key = readKey(context);
      const submission = await readBody(context, ReportSubmission);
      const state = idempotency.begin(agencyId, key, sha256Hex(toCanonicalJson(submission)));
      if (state.kind === 'other-payload') throw new ProblemError('idempotency-key-reused');
      if (state.kind === 'running') {
        throw new ProblemError('in-progress', { headers: { 'Retry-After': String(RETRY_RUNNING_S) } });
      }
      if (state.kind === 'answered') return new Response(state.answer.body, state.answer);
      try {
        const answer = await submitOnce(context, submission, key);
        return new Response(answer.body, answer);
      } catch (error) {
        idempotency.release(agencyId, key);
        throw error;
      }
    },

    replaceReport: async (context) => {
      const current = own(context);
      if (context.req.header('If-Match') === undefined) throw new ProblemError('missing-precondition');
      requireMatch(context, withLinks(current, context.get('base')));
      if (!OPEN_STATUSES.includes(current.status)) {
        throw new ProblemError('forbidden', {
          detail: 'Báo cáo này không còn sửa được. Hãy gửi báo cáo mới và ghi "replacesId".',
        });
      }
      const submission = await readBody(context, ReportSubmission);
      const caller = context.get('caller');
      const checked = await receiver.check(submission, caller, current);
      const report = inTransaction(database, () => receiver.replace(checked, caller, current));
      if (report === null) throw new ProblemError('precondition-failed');
      const { body, headers } = describeJson(withLinks(report, context.get('base')), 'private');
      return new Response(body, { status: 200, headers });
    },
  };
}
