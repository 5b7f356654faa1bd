import type { ApiContext } from './api-env.js';
import { ProblemError } from './problem.js';

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 200;

/** What a row is ordered by, most important first. Keys differ between any two rows. */
export type SortKey = readonly string[];

/** A page as the contract writes it. */
export interface Page<Row> {
  readonly schema: 'kehoach/1';
  readonly items: readonly Row[];
  readonly total: number;
  readonly next: string | null;
}

function invalid(parameter: string, detail: string): ProblemError {
  return new ProblemError('invalid-query', { errors: [{ parameter, code: 'invalid', detail }] });
}

function readLimit(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_LIMIT;
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > LARGEST_LIMIT)
    throw invalid('limit', `"limit" là số nguyên từ 1 đến ${LARGEST_LIMIT}.`);
  return limit;
}

function readCursor(text: string | undefined): SortKey | null {
  if (text === undefined || text === '') return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // Told below.
  }
  throw invalid('cursor', '"cursor" phải lấy nguyên từ "next" của trang trước.');
}

/** Compares keys in descending order, part by part. */
export function compareDescending(a: SortKey, b: SortKey): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index] ?? '', b[index] ?? ''];
    if (left !== right) return left < right ? 1 : -1;
  }
  return 0;
}

/**
 * The page of `rows` that a request asks for, in descending order of their keys. The cursor is the key of the last row
 * before: rows that come or go meanwhile are neither repeated nor passed over.
 *
 * @throws ProblemError `invalid-query` for a limit or a cursor that cannot be read.
 */
export function paginate<Row>(
  context: ApiContext,
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
): Page<Row> {
  const limit = readLimit(context.req.query('limit'));
  const after = readCursor(context.req.query('cursor'));
  const keyed = rows.map((row) => ({ row, key: keyOf(row) })).sort((a, b) => compareDescending(a.key, b.key));
  const rest = after === null ? keyed : keyed.filter(({ key }) => compareDescending(key, after) > 0);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const next = last !== undefined && rest.length > items.length ? nextAddress(context, last.key) : null;
  return { schema: 'kehoach/1', items: items.map(({ row }) => row), total: rows.length, next };
}

function nextAddress(context: ApiContext, key: SortKey): string {
  const url = new URL(context.req.url);
  url.searchParams.set('cursor', Buffer.from(JSON.stringify(key), 'utf8').toString('base64url'));
  return `${url.pathname}${url.search}`;
}

/** The `Link` header of a page: for clients that look there and not into the body. */
export function linkHeader(page: Page<unknown>): Record<string, string> {
  return page.next === null ? {} : { Link: `<${page.next}>; rel="next"` };
}
