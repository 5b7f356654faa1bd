import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, onTestFinished } from 'vitest';

import { createApi } from '../create-api.js';
import type { ApiOptions } from '../create-api.js';
import { openDatabase } from '../database/open-database.js';
import type { Database } from '../database/open-database.js';
import { createTokenStore } from '../database/token-store.js';
import { AGENCY, createFixtureData, NOON, OTHER_AGENCY, UNADDRESSED_AGENCY } from './fixture-data.js';

/** What a test sends; `json` sets body and content type, `as` the agency whose token goes along. */
export interface TestRequest {
  readonly method?: string;
  readonly as?: string;
  readonly json?: unknown;
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An API on a database of its own. */
export interface TestApi {
  readonly api: ReturnType<typeof createApi>;
  readonly database: Database;
  readonly dataDir: string;
  /** What the API takes for the present, in milliseconds since the epoch. */
  readonly time: { now: number };
  send(path: string, request?: TestRequest): Promise<Response>;
  tokenOf(agencyId: string): string;
}

const ROOT = mkdtempSync(join(tmpdir(), 'kehoach-server-'));
// In the background, behind what tus does there: it makes sure of its folder without anybody waiting.
afterAll(() => rm(ROOT, { recursive: true, force: true }));

/** A folder of its own for a test; all of them are removed after the file's last test. */
export function createTestFolder(): string {
  return mkdtempSync(join(ROOT, 'test-'));
}

export function toRequestInit(
  { method, as, json, body, headers }: TestRequest,
  tokenOf: (id: string) => string,
) {
  const sent: Record<string, string> = { ...headers };
  if (as !== undefined) sent['Authorization'] ??= `Bearer ${tokenOf(as)}`;
  if (json !== undefined) sent['Content-Type'] ??= 'application/json';
  return {
    method: method ?? (json === undefined && body === undefined ? 'GET' : 'POST'),
    headers: sent,
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(body !== undefined && { body }),
  };
}

/** Opens an API that lives as long as the test. */
export function openTestApi(options: Partial<ApiOptions> = {}): TestApi {
  const dataDir = options.dataDir ?? createTestFolder();
  const database = options.database ?? openDatabase(':memory:');
  const time = { now: NOON };
  const api = createApi({
    data: createFixtureData(),
    agencies: [AGENCY, OTHER_AGENCY, UNADDRESSED_AGENCY],
    allowedOrigins: new Set(['https://portal.example']),
    clock: () => time.now,
    ...options,
    database,
    dataDir,
  });
  onTestFinished(() => {
    if (database.isOpen && options.database === undefined) database.close();
  });
  const tokens = createTokenStore(database).all();
  const tokenOf = (agencyId: string) =>
    tokens.filter((row) => row.agencyId === agencyId)[0]?.token ?? 'no-token';
  const send = async (path: string, request: TestRequest = {}) =>
    api.request(path, toRequestInit(request, tokenOf));
  return { api, database, dataDir, time, send, tokenOf };
}

/** The problem in an answer, as `code` and the pointers of its faults with their codes. */
export async function readProblem(response: Response) {
  const problem = (await response.json()) as {
    code: string;
    status: number;
    title: string;
    detail: string;
    errors?: { pointer?: string; parameter?: string; code: string; detail: string }[];
  };
  const faults = (problem.errors ?? []).map(
    ({ pointer, parameter, code }) => `${pointer ?? parameter} ${code}`,
  );
  return { ...problem, type: response.headers.get('Content-Type'), faults };
}
